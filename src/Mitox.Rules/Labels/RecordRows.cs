using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>Rows that stand in every policy of this library, whatever its text: about the record, not about the drug.</summary>
internal static class RecordRows
{
    /// <summary>A convention about each subject that the policy has rules about; a subject without rules stays without.</summary>
    public static IEnumerable<Rule> About(IReadOnlyCollection<Rule> rows) =>
        Rows.Where(row => rows.Any(other => other.Subject == row.Subject)
            && !rows.Any(other => other.Description.Id == row.Description.Id));

    private static Rule[] Rows { get; } =
    [
        Convention(
            new QuestionedRecordRule(RuleIds.QuestionedRecord, DecisionSubject.Infusion),
            ["RND-06", "D-20"],
            "A slip makes a record look better: mg/m² typed as mg, a moved point, a swapped pair, another unit."),
        Convention(
            new HighCountRule(), ["US-70"], "A high count is a slip, an infection, or the leukemia that is looked for."),
        Convention(
            new QuestionedRecordRule(RuleIds.SessionQuestionedRecord, DecisionSubject.Session),
            ["RND-06"],
            "What was given counts into the lifetime dose, so a slip in it is looked for on the day."),
        Convention(
            new QuestionedRecordRule(RuleIds.FollowUpQuestionedRecord, DecisionSubject.FollowUp),
            ["US-39"],
            "A fall of the ejection fraction is judged by the newest and the baseline."),
        Convention(
            new HighCountFollowUpRule(),
            ["US-70", "TR-43"],
            "A leukemia may show as many white cells, as it may show as few."),
    ];

    private static Rule Convention(Rule rule, ImmutableArray<string> facts, string remark) =>
        rule.CitedBy(LibraryConvention.Citation("Slips in the record", remark, facts));
}
