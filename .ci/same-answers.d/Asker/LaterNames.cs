using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mitox.Rules.SameAnswers;

/// <summary>Names in cases that this tree's format does not have yet, and without which it is asked.</summary>
internal static partial class LaterNames
{
    private const string NotInTheFormat = ": there is no such property;";

    private static string[] leftOut = [];

    /// <summary>Leaves out these from now on, as in "$.patient.smoking" and "$.bloodCounts[].hemoglobinGramsPerLiter".</summary>
    public static string LeaveOut(string paths)
    {
        leftOut = paths.Split(',', StringSplitOptions.RemoveEmptyEntries);
        return string.Empty;
    }

    /// <summary>The names for which alone a case is refused.</summary>
    public static string In(string json)
    {
        try
        {
            _ = CaseJson.Read(json);
            return string.Empty;
        }
        catch (FormatException problems)
        {
            var lines = problems.Message.Split('\n');
            var names = lines.Where(line => line.Contains(NotInTheFormat, StringComparison.Ordinal))
                .Select(line => Index().Replace(line.Split(',')[0], "[]")).ToList();
            return names.Count == lines.Length ? string.Join(',', names.Distinct()) : string.Empty;
        }
    }

    /// <summary>The case without what is left out.</summary>
    public static string Without(string json)
    {
        if (leftOut.Length == 0)
        {
            return json;
        }

        var file = JsonNode.Parse(json)!;
        foreach (var path in leftOut)
        {
            Remove(file, path.Split('.')[1..]);
        }

        return file.ToJsonString();
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
