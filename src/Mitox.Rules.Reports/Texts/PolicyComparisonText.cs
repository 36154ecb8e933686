using System.Globalization;
using System.Text;

namespace Mitox.Rules.Reports;

/// <summary>Puts the difference between two policies into words.</summary>
public static class PolicyComparisonText
{
    /// <summary>
    /// The comparison as Markdown: a table of the rules that were added, removed or changed, with their numbers and sources.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>
    /// The text, in the invariant culture, with "\n" between lines and a line break at the end. Rules that hold the same and are
    /// only cited from another edition of the same text stand in a line below the table.
    /// </returns>
    public static string ToMarkdown(this PolicyComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new StringBuilder($"## `{comparison.From.Id}` and `{comparison.To.Id}`\n\n");
        if (comparison.Changes.IsEmpty)
        {
            return text.Append("No rule differs.\n").ToString();
        }

        var rows = comparison.Changes.Where(change => !IsOfAnotherEditionOnly(change)).ToList();
        _ = rows.Count == 0
            ? text.Append("No rule holds anything else.\n")
            : text.Append(
                CultureInfo.InvariantCulture,
                $"| rule | change | `{comparison.From.Id}` | `{comparison.To.Id}` |\n|---|---|---|---|\n");
        foreach (var change in rows)
        {
            _ = text.Append(
                CultureInfo.InvariantCulture,
                $"| `{change.Id}` | {Name(change.Kind)} | {Cell(change.Old, change.Kind)} | {Cell(change.New, change.Kind)} |\n");
        }

        foreach (var same in comparison.Changes.Where(IsOfAnotherEditionOnly)
            .GroupBy(change => (Old: change.Old!.Source.Edition, New: change.New!.Source.Edition)))
        {
            var editions = MarkdownText.Escape($"\"{same.Key.Old}\" there, \"{same.Key.New}\" here");
            _ = text.Append(CultureInfo.InvariantCulture, $"\nThe same, cited from another edition ({editions}): ")
                .Append(CultureInfo.InvariantCulture, $"{string.Join(", ", same.Select(change => $"`{change.Id}`"))}.\n");
        }

        return text.ToString();
    }

    private static bool IsOfAnotherEditionOnly(RuleChange change) =>
        change is { Kind: RuleChangeKind.OtherSource, Old.Source: var old, New.Source: var now }
            && old with { Edition = now.Edition } == now;

    private static string Name(RuleChangeKind kind) => kind switch
    {
        RuleChangeKind.Added => "added",
        RuleChangeKind.Removed => "removed",
        RuleChangeKind.Changed => "changed",
        RuleChangeKind.OtherSource => "other source",
        _ => "none",
    };

    /// <summary>
    /// What the rule holds and where it comes from; where it holds the same in both, the source alone with its remark.
    /// </summary>
    private static string Cell(RuleDescription? rule, RuleChangeKind kind)
    {
        if (rule is null)
        {
            return "–";
        }

        var numbers = rule.Criteria.IsEmpty ? string.Empty : $" ({string.Join("; ", rule.Criteria)})";
        return MarkdownText.Escape(kind is RuleChangeKind.OtherSource
            ? $"Source: {rule.Source}. {rule.Source.Remark}".TrimEnd()
            : $"{rule.Sentence}{numbers} Source: {rule.Source}.");
    }
}
