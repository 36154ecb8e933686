using System.Globalization;

namespace Mitox.Rules.SameAnswers;

/// <summary>Which rules the random cases never made object, or never satisfied: what is not varied is not protected.</summary>
internal static class Silence
{
    public static IEnumerable<string> Lines(string seen)
    {
        var rules = seen.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => entry.Split('/'))
            .Select(parts => (Policy: parts[0], Rule: parts[1], Objected: Number(parts[2]), Satisfied: Number(parts[3])))
            .ToList();
        return rules.Count == 0
            ? []
            :
            [
                Line(
                    "never objected in the random cases",
                    rules.Where(rule => rule.Objected == 0).Select(rule => (rule.Rule, rule.Policy))),
                Line(
                    "never satisfied in the random cases",
                    rules.Where(rule => rule.Satisfied == 0).Select(rule => (rule.Rule, rule.Policy))),
            ];
    }

    private static string Line(string what, IEnumerable<(string Rule, string Policy)> rules) =>
        string.Join(
            "; ",
            rules.GroupBy(rule => rule.Rule, rule => rule.Policy).Select(group => $"{group.Key} ({string.Join(", ", group)})"))
            is { Length: > 0 } named
            ? $"{what}: {named}"
            : $"{what}: no rule of any policy";

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
