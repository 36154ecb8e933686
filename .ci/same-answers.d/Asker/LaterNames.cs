using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mitox.Rules.SameAnswers;

/// <summary>
/// The names in cases that this tree's format does not have. The base is asked without them, as before they could be stated, so that a new question
/// shows as what its rules change and not as cases that cannot be read.
/// </summary>
internal static partial class LaterNames
{
    private const string NotInTheFormat = ": there is no such property;";

    /// <summary>Gets what was left out so far, as in "$.patient.smoking" and "$.bloodCounts[].hemoglobinGramsPerLiter".</summary>
    public static SortedSet<string> LeftOut { get; } = new(StringComparer.Ordinal);

    /// <summary>The case without the names left out so far.</summary>
    public static string Without(string json)
    {
        if (LeftOut.Count == 0)
        {
            return json;
        }

        var file = JsonNode.Parse(json)!;
        foreach (var path in LeftOut)
        {
            Remove(file, path.Split('.')[1..]);
        }

        return file.ToJsonString();
    }

    /// <summary>Whether a case was refused for such names alone; then they are left out from now on.</summary>
    public static bool AreAll(string problems)
    {
        var lines = problems.Split('\n');
        var names = lines.Where(line => line.Contains(NotInTheFormat, StringComparison.Ordinal)).Select(line => Index().Replace(line.Split(',')[0], "[]")).ToList();
        LeftOut.UnionWith(names.Count == lines.Length ? names : []);
        return names.Count == lines.Length;
    }

    private static void Remove(JsonNode? owner, string[] steps)
    {
        if (owner is not JsonObject parts)
        {
            return;
        }

        if (steps is [var name])
        {
            _ = parts.Remove(name);
        }
        else if (steps[0].EndsWith("[]", StringComparison.Ordinal))
        {
            (parts[steps[0][..^2]] as JsonArray)?.ToList().ForEach(entry => Remove(entry, steps[1..]));
        }
        else
        {
            Remove(parts[steps[0]], steps[1..]);
        }
    }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();
}
