using System.Globalization;
using System.Text;

namespace Mitox.Rules;

/// <summary>Puts the difference between two policies into words.</summary>
public static class PolicyComparisonText
{
    /// <summary>The comparison as Markdown: a table of the rules that were added, removed or changed, with their numbers and sources.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The text, in the invariant culture, with "\n" between lines and a line break at the end.</returns>
    public static string ToMarkdown(this PolicyComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new StringBuilder($"## `{comparison.From.Id}` and `{comparison.To.Id}`\n\n");
        if (comparison.Changes.IsEmpty)
        {
            return text.Append("No rule differs.\n").ToString();
        }

        _ = text.Append(CultureInfo.InvariantCulture, $"| rule | change | `{comparison.From.Id}` | `{comparison.To.Id}` |\n|---|---|---|---|\n");
        foreach (var change in comparison.Changes)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"| `{change.Id}` | {Name(change.Kind)} | {Cell(change.Old)} | {Cell(change.New)} |\n");
        }

        return text.ToString();
    }

    private static string Name(RuleChangeKind kind) => kind switch
    {
        RuleChangeKind.Added => "added",
        RuleChangeKind.Removed => "removed",
        RuleChangeKind.Changed => "changed",
        RuleChangeKind.OtherSource => "other source",
        _ => "none",
    };

    private static string Cell(RuleDescription? rule)
    {
        if (rule is null)
        {
            return "–";
        }

        var numbers = rule.Criteria.IsEmpty ? string.Empty : $" ({string.Join("; ", rule.Criteria)})";
        return MarkdownText.Escape($"{rule.Sentence}{numbers} Source: {VerdictText.Of(rule.Source)}.");
    }
}
