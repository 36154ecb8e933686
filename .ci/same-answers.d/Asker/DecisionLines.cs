using System.Text.Json;

namespace Mitox.Rules.SameAnswers;

/// <summary>A decision as sorted lines: "verdict withhold", "RULE@policy withhold", "RULE@policy remedy kind values".</summary>
internal static class DecisionLines
{
    private const string NoObjection = "noObjection";

    /// <summary>The most cautious first.</summary>
    private static readonly string[] Verdicts = ["stop", "withhold", "incomplete", "review", NoObjection];

    /// <summary>What of a remedy is data; the rest are words.</summary>
    private static readonly string[] Values =
        ["date", "largestPerArea", "largest", "limitPerArea", "limit", "observation", "from", "until", "field"];

    public static List<string> Of(JsonElement decision, string asked, Tally tally)
    {
        var lines = new List<string> { $"verdict {decision.GetProperty("verdict").GetString()}" };
        foreach (var rule in decision.GetProperty("findings")
            .EnumerateArray().GroupBy(finding => (Rule: Text(finding, "rule"), Policy: Text(finding, "policy"))))
        {
            // Of several findings of one rule the most cautious counts.
            var verdict = rule.Select(finding => Text(finding, "verdict")).MinBy(word => Array.IndexOf(Verdicts, word))!;
            var objects = verdict != NoObjection;
            tally.Add(asked, rule.Key.Rule, objects, rule.Any(finding => Text(finding, "finding") == "satisfied"));
            if (objects)
            {
                var name = $"{rule.Key.Rule}@{rule.Key.Policy}";
                lines.Add($"{name} {verdict}");
                lines.AddRange(rule
                    .Where(finding => Text(finding, "verdict") == verdict)
                    .SelectMany(finding => finding.GetProperty("remedies").EnumerateArray())
                    .Select(remedy => $"{name} remedy {Line(remedy)}")
                    .Distinct());
            }
        }

        lines.Sort(1, lines.Count - 1, StringComparer.Ordinal);
        return lines;
    }

    private static string Line(JsonElement remedy) => string.Join(
        ' ',
        [
            Text(remedy, "kind"),
            .. Values.Where(name => remedy.TryGetProperty(name, out _))
                .Select(name => $"{name} {remedy.GetProperty(name).GetRawText()}"),
        ]);

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString()!;
}
