using System.Globalization;

namespace Mitox.Rules.SameAnswers;

/// <summary>How often each rule of each policy objected, and was satisfied.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (int Objected, int Satisfied)> counts = new(StringComparer.Ordinal);

    public void Add(string policy, string rule, bool objects, bool isSatisfied)
    {
        _ = counts.TryGetValue($"{policy}/{rule}", out var count);
        counts[$"{policy}/{rule}"] = (count.Objected + (objects ? 1 : 0), count.Satisfied + (isSatisfied ? 1 : 0));
    }

    public string Take()
    {
        var all = string.Join(',', counts.Select(
            pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}/{pair.Value.Objected}/{pair.Value.Satisfied}")));
        counts.Clear();
        return all;
    }
}
