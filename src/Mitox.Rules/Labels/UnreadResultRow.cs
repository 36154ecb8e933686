using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>The row of every policy about what could not be read: the same for all, once for each kind of question.</summary>
internal static class UnreadResultRow
{
    private static readonly Rule Infusion = Row(RuleIds.UnreadResult, DecisionSubject.Infusion);
    private static readonly Rule Session = Row(RuleIds.SessionUnreadResult, DecisionSubject.Session);
    private static readonly Rule FollowUp = Row(RuleIds.FollowUpUnreadResult, DecisionSubject.FollowUp);

    public static Rule About(DecisionSubject subject) => subject switch
    {
        DecisionSubject.Session => Session,
        DecisionSubject.FollowUp => FollowUp,
        _ => Infusion,
    };

    private static Rule Row(RuleId id, DecisionSubject subject) => new UnreadResultRule(id, subject).CitedBy(
        LibraryConvention.Citation(
            "What could not be read",
            "A result that could not be read may be the one that objects; what is missing never permits (P3).",
            []));
}
