using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>
/// Rows that stand in every policy, whatever its text, and that none can leave out: about the record, not about the drug.
/// </summary>
internal static class RecordRows
{
    private static readonly ImmutableArray<Rule> All =
    [
        Slip(
            new QuestionedRecordRule(RuleIds.QuestionedRecord, DecisionSubject.Infusion),
            ["RND-06", "D-20"],
            "A slip makes a record look better: mg/m² typed as mg, a moved point, a swapped pair, another unit."),
        Slip(new HighCountRule(), ["US-70"], "A high count is a slip, an infection, or the leukemia that is looked for."),
        Slip(
            new QuestionedRecordRule(RuleIds.SessionQuestionedRecord, DecisionSubject.Session),
            ["RND-06"],
            "What was given counts into the lifetime dose, so a slip in it is looked for on the day."),
        Slip(
            new QuestionedRecordRule(RuleIds.FollowUpQuestionedRecord, DecisionSubject.FollowUp),
            ["US-39"],
            "A fall of the ejection fraction is judged by the newest and the baseline."),
        Slip(
            new HighCountFollowUpRule(),
            ["US-70", "TR-43"],
            "A leukemia may show as many white cells, as it may show as few."),
        Unread(RuleIds.UnreadResult, DecisionSubject.Infusion),
        Unread(RuleIds.SessionUnreadResult, DecisionSubject.Session),
        Unread(RuleIds.FollowUpUnreadResult, DecisionSubject.FollowUp),
    ];

    /// <summary>The rows about a subject.</summary>
    public static IEnumerable<Rule> About(DecisionSubject subject) => All.Where(row => row.Subject == subject);

    private static Rule Slip(Rule rule, ImmutableArray<string> facts, string remark) =>
        rule.CitedBy(LibraryConvention.Citation("Slips in the record", remark, facts));

    private static Rule Unread(RuleId id, DecisionSubject subject) => new UnreadResultRule(id, subject).CitedBy(
        LibraryConvention.Citation(
            "What could not be read",
            "A result that could not be read may be the one that objects; what is missing never permits (P3).",
            []));
}
