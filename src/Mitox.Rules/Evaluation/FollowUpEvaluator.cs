using NodaTime;

namespace Mitox.Rules;

/// <summary>Asks the rules of a policy about the time after the last infusion.</summary>
/// <remarks>Pure and safe to call from any thread: equal arguments give an equal decision.</remarks>
public static class FollowUpEvaluator
{
    /// <summary>What of the care after the last infusion was done, is due or is missing on a day? Keeps all findings.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The day that asks; records dated later are not seen.</param>
    /// <param name="policy">The policy; one without rules about that time leaves it incomplete.</param>
    /// <returns>The decision, one finding for each rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before 1900 or after 2200.</exception>
    public static Decision Evaluate(TreatmentHistory history, LocalDate on, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        RecordDates.Check(on, nameof(on));
        return SessionEvaluator.DecisionOf(policy, on, policy.FollowUpList, DecisionSubject.FollowUp, rule => rule.Evaluate(history, on));
    }
}
