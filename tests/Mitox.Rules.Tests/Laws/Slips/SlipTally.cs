using System.Collections.Concurrent;
using System.Globalization;

namespace Mitox.Rules.Tests.Laws.Slips;

/// <summary>
/// Counts what became of each slip and how many true courses were questioned; where MITOX_SLIPS_REPORT names a file the counts
/// are written there, for .ci/slips.
/// </summary>
public sealed class SlipTally : IDisposable
{
    private readonly ConcurrentDictionary<(string Name, string Fate), int> counts = new();

    public void Count(string name, string fate) => counts.AddOrUpdate((name, fate), 1, (_, count) => count + 1);

    public int Of(string name, string fate) => counts.GetValueOrDefault((name, fate));

    private static string FateOf(KeyValuePair<(string Name, string Fate), int> count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count.Key.Fate} {count.Value}");

    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("MITOX_SLIPS_REPORT") is { Length: > 0 } path)
        {
            File.AppendAllLines(path, counts.GroupBy(count => count.Key.Name)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Key}: {string.Join(", ", group.Select(FateOf).Order(StringComparer.Ordinal))}"));
        }
    }
}
