using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Mitox.Rules.Reports;

/// <summary>Writes down what policies hold.</summary>
/// <remarks>Made from the rules themselves: unrounded numbers, ISO dates, invariant culture, "\n" between lines.</remarks>
public static class PolicyText
{
    private static readonly ImmutableArray<(DecisionSubject Subject, string Heading)> Subjects =
    [
        (DecisionSubject.Infusion, "Before an infusion"),
        (DecisionSubject.Session, "During the session"),
        (DecisionSubject.FollowUp, "After treatment"),
    ];

    private const string TableHeading = "\n| rule | what must hold | numbers | source | grade |\n|---|---|---|---|---|\n";

    /// <summary>
    /// The policy as Markdown: its rules with their numbers and sources; of one made from another what is added or changed.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <returns>A section with a heading of the second level and a line break at the end.</returns>
    public static string ToMarkdown(this Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var text = new StringBuilder($"## `{policy.Description.Id}`: {MarkdownText.Escape(policy.Description.Name)}, "
            + $"{MarkdownText.Escape(policy.Description.Edition)}\n");
        if (InForce(policy.Description) is { } inForce)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"\n{inForce}\n");
        }

        if (policy.Members.Length == 1)
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"\n{Reviewed(policy.Description)}\n");
        }

        if (policy.Members.Length > 1)
        {
            _ = text.Append(
                CultureInfo.InvariantCulture,
                $"\nAll rules of {string.Join(", ", policy.Members.Select(member => $"`{member.Description.Id}`"))} run.\n");
        }
        else if (policy.Basis is { } basis)
        {
            _ = text.Append(
                CultureInfo.InvariantCulture, $"\nAs `{basis.Description.Id}`, with these rules added or in place of its own:\n");
            AppendTables(text, policy, [.. Subjects.SelectMany(subject => basis.RulesAbout(subject.Subject))]);
        }
        else
        {
            AppendTables(text, policy, []);
        }

        return text.ToString();
    }

    private static string? InForce(PolicyDescription policy) => (policy.InForceFrom, policy.InForceBefore) switch
    {
        ({ } from, { } before) => $"In force from {IsoText.Of(from)}, until before {IsoText.Of(before)}.",
        ({ } from, _) => $"In force from {IsoText.Of(from)}.",
        (_, { } before) => $"In force until before {IsoText.Of(before)}.",
        _ => null,
    };

    private static string Reviewed(PolicyDescription policy) => policy.TextReviewedIn is { } month
        ? $"Text last compared with its facts in {IsoText.Month(month.OnDayOfMonth(1))}."
        : "When its text was last compared with its facts is not recorded.";

    private static void AppendTables(StringBuilder text, Policy policy, ImmutableArray<Rule> known)
    {
        foreach (var (subject, heading) in Subjects)
        {
            var list = policy.ListOf(subject);
            var rows = list.Rules.Zip(list.Descriptions)
                .Where(pair => !known.Contains(pair.First)).Select(pair => RowOf(pair.Second)).ToList();
            if (rows.Count > 0)
            {
                _ = text.Append(CultureInfo.InvariantCulture, $"\n### {heading}\n")
                    .Append(TableHeading).AppendJoin('\n', rows).Append('\n');
            }
        }
    }

    private static string RowOf(RuleDescription rule)
    {
        var source = rule.Source;
        var numbers = rule.Criteria.IsEmpty
            ? "–"
            : string.Join("; ", rule.Criteria.Select(criterion => MarkdownText.Escape(criterion.ToString())));
        var facts = source.Facts.IsDefaultOrEmpty ? string.Empty : $"; {string.Join(", ", source.Facts)}";
        var remark = source.Remark.Length == 0 ? string.Empty : $". {source.Remark}";
        return $"| `{rule.Id}` | {MarkdownText.Escape(rule.Sentence)} | {numbers} | "
            + $"{MarkdownText.Escape($"{source.Document}, {source.Section} ({source.Edition}){facts}{remark}")} | "
            + $"{VerdictText.GradeOf(source.Grade)} |";
    }
}
