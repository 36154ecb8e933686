using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>How long an answer stays the same while nothing new is put on record and only the day moves.</summary>
/// <remarks>
/// The answer is the verdict, with the rules that object and the verdict of each; what one asks for, such as a test of a later
/// day, may differ from day to day. Every day on which a rule may answer otherwise is asked, the proposal as it is; records that
/// are dated after the proposed day are seen once the day has come. A new fact may change the answer at any time.
/// </remarks>
public sealed record AnswerValidity
{
    private AnswerValidity(Decision decision, Decision? next, LocalDate lastDayAsked)
    {
        Decision = decision;
        Next = next;
        LastDayAsked = lastDayAsked;
    }

    /// <summary>Gets the answer for the proposed day.</summary>
    public Decision Decision { get; }

    /// <summary>Gets the first answer that differs, for a later day, or <see langword="null"/> where none was found.</summary>
    public Decision? Next { get; }

    /// <summary>
    /// Gets the first day after the proposed one on which the answer differs, or <see langword="null"/> where it does not up to
    /// <see cref="LastDayAsked"/>.
    /// </summary>
    public LocalDate? ChangesOn => Next?.ProposedFor.Date;

    /// <summary>Gets the last day that was asked.</summary>
    public LocalDate LastDayAsked { get; }

    /// <summary>Finds the first day on which the answer to the same proposal differs.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="horizonInDays">How many days after the proposed one are asked, inclusive; from 0 to 3653.</param>
    /// <returns>The answer and the day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizonInDays"/> is out of its range.</exception>
    public static AnswerValidity Of(
        TreatmentHistory history, ProposedInfusion proposal, Policy policy, int horizonInDays = RemedyHorizon.UsualDays)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(policy);
        RemedyHorizon.Check(horizonInDays, nameof(horizonInDays));
        var decision = TreatmentEvaluator.Evaluate(history, proposal, policy);
        return Of(decision, history, proposal, policy, horizonInDays, RemedyHorizon.DaysOfChange(
            history, proposal, policy, horizonInDays));
    }

    /// <summary>The same where only the given days are asked.</summary>
    internal static AnswerValidity Of(
        Decision decision,
        TreatmentHistory history,
        ProposedInfusion proposal,
        Policy policy,
        int horizonInDays,
        IEnumerable<LocalDate> days)
    {
        foreach (var day in days)
        {
            var next = TreatmentEvaluator.Evaluate(history, proposal.With(day, proposal.Dose), policy);
            if (!IsSame(decision, next))
            {
                return new(decision, next, day);
            }
        }

        return new(decision, null, LocalDate.Min(proposal.At.Date.PlusDays(horizonInDays), RecordDates.Latest));
    }

    /// <summary>
    /// Writes the day as in "Review through 2026-03-08", "Review through 2027-03-03 at least" or "Review, by other
    /// objections from 2026-03-09 on".
    /// </summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() =>
        Next is { } next && next.Verdict == Decision.Verdict
            ? $"{Decision.Verdict}, by other objections from {IsoText.Of(next.ProposedFor.Date)} on"
        : ChangesOn is { } day ? $"{Decision.Verdict} through {IsoText.Of(day.PlusDays(-1))}"
        : $"{Decision.Verdict} through {IsoText.Of(LastDayAsked)} at least";

    private static bool IsSame(Decision left, Decision right) =>
        left.Verdict == right.Verdict
        && left.Findings.Length == right.Findings.Length
        && left.Findings.Zip(right.Findings)
            .All(pair => pair.First.IsOfTheSameRuleAs(pair.Second) && pair.First.Verdict == pair.Second.Verdict);
}
