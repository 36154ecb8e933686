using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>
/// What would change the answer to a proposed infusion, and when: steps none of which can be left out, the
/// earliest day, the largest dose.
/// </summary>
/// <remarks>
/// <para>
/// The rules themselves are asked for every day up to the horizon on which they may answer otherwise, once with what is on
/// record and then with what they ask for done. A new result is supposed to be like the newest on record, and reassuring where
/// there is none; a fact that was open is answered reassuringly, and what had to be resolved is. So it assumes no improvement,
/// and what a rule leaves to a clinician stays with the clinician: no repeated test takes it away. A result that turns out
/// otherwise, or anything else that is new, changes the plan. It is no permission; the case is asked again with what was then
/// found, and a clinician decides.
/// </para>
/// <para>
/// What decides the dose or the day itself cannot be supposed: a body surface, an amount or a day of earlier treatment that is
/// not recorded. Such an objection is among those that are left, with its remedies; once it is answered, ask again. A clinic's
/// own rule is taken at its word: once all its remedies are done, its objection counts as gone. What was found on a day can be
/// found resolved on a later day only.
/// </para>
/// </remarks>
public sealed record RemedyPlan
{
    private RemedyPlan(
        Decision decision,
        ImmutableArray<ObjectionRemedies> objections,
        RemedyAttempt best,
        ImmutableArray<RemedyStep> steps,
        int horizonInDays)
    {
        Decision = decision;
        Objections = objections;
        Proposal = best.Proposal;
        BestVerdict = best.Verdict;
        Left = best.Left;
        Steps = steps;
        HorizonInDays = horizonInDays;
    }

    /// <summary>Gets the answer to the infusion as it was proposed.</summary>
    public Decision Decision { get; }

    /// <summary>Gets every objection with its own remedies, the most cautious objection first.</summary>
    public ImmutableArray<ObjectionRemedies> Objections { get; }

    /// <summary>
    /// Gets the best answer that the steps can lead to within the horizon; <see cref="Verdict.Stop"/>
    /// where the proposal is stopped.
    /// </summary>
    public Verdict BestVerdict { get; }

    /// <summary>
    /// Gets the infusion as it would be asked for after the steps: on the earliest day, with the largest dose.
    /// The route is as proposed.
    /// </summary>
    public ProposedInfusion Proposal { get; }

    /// <summary>Gets the earliest day on which the best answer can be had.</summary>
    public LocalDate Day => Proposal.At.Date;

    /// <summary>Gets the steps, none of which can be left out; empty where nothing has to be done, or nothing helps.</summary>
    public ImmutableArray<RemedyStep> Steps { get; }

    /// <summary>
    /// Gets the objections that are left after the steps, the most cautious first; empty exactly where no rule would object.
    /// </summary>
    public ImmutableArray<Finding> Left { get; }

    /// <summary>Gets how many days after the proposed one were asked, inclusive.</summary>
    public int HorizonInDays { get; }

    /// <summary>Finds what would change the answer.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="rounding">What can be measured of a smaller dose.</param>
    /// <param name="horizonInDays">How many days after the proposed one are asked, inclusive; from 0 to 3653.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizonInDays"/> is out of its range.</exception>
    public static RemedyPlan Of(
        TreatmentHistory history,
        ProposedInfusion proposal,
        Policy policy,
        DoseRounding rounding,
        int horizonInDays = RemedyHorizon.UsualDays)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(rounding);
        RemedyHorizon.Check(horizonInDays, nameof(horizonInDays));
        var days = RemedyHorizon.DaysOfChange(history, proposal, policy, horizonInDays);
        return Of(history, proposal, policy, rounding, horizonInDays, days);
    }

    /// <summary>The plan where only the given days are asked.</summary>
    internal static RemedyPlan Of(
        TreatmentHistory history,
        ProposedInfusion proposal,
        Policy policy,
        DoseRounding rounding,
        int horizonInDays,
        IEnumerable<LocalDate> days)
    {
        var decision = TreatmentEvaluator.Evaluate(history, proposal, policy);
        ImmutableArray<ObjectionRemedies> objections =
            [.. decision.Objections.Select(objection => ObjectionRemedies.Of(objection, rounding))];

        var histories = new SupposedHistories(history);

        // A stop is final by its meaning: no waiting, no test and no smaller dose (P1).
        var (best, reduction) = decision.Verdict is Verdict.Stop
            ? (RemedyAttempt.WithoutSteps(histories, proposal, policy), null)
            : new RemedySearch(histories, proposal, policy, rounding).Best(days);

        // Steps that lead no further are none: whoever took them would have the same answer.
        (best, reduction) = best.Verdict > decision.Verdict
            ? (best, reduction)
            : (RemedyAttempt.WithoutSteps(histories, proposal, policy), null);
        return new(decision, objections, best, StepsOf(best, reduction, proposal.At.Date), horizonInDays);
    }

    /// <inheritdoc/>
    public bool Equals(RemedyPlan? other) =>
        other is not null
        && Decision == other.Decision
        && BestVerdict == other.BestVerdict
        && HorizonInDays == other.HorizonInDays
        && Proposal == other.Proposal
        && Objections.AsSpan().SequenceEqual(other.Objections.AsSpan())
        && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan())
        && Left.AsSpan().SequenceEqual(other.Left.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Decision, BestVerdict, Proposal, Steps.Length, HorizonInDays);

    /// <summary>Writes the best answer and its day as in "Withhold for 2026-03-02, at best NoObjection on 2026-03-12".</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString() =>
        $"{Decision.Verdict} for {Decision.ProposedFor}, at best {BestVerdict} on {IsoText.Of(Day)}";

    private static ImmutableArray<RemedyStep> StepsOf(RemedyAttempt best, RemedyStep.Reduce? reduction, LocalDate proposed)
    {
        var day = best.Proposal.At.Date;
        return
        [
            .. day > proposed ? (ReadOnlySpan<RemedyStep>)[new RemedyStep.GiveOn(day)] : [],
            .. reduction is not null ? (ReadOnlySpan<RemedyStep>)[reduction] : [],
            .. best.Asked.Select(asked => asked.Remedy)
                .OfType<Remedy.State>().Select(state => new RemedyStep.State(state.What, state.Field)).Distinct(),
            .. best.Asked.Select(asked => asked.Remedy)
                .OfType<Remedy.Resolve>().Select(resolve => new RemedyStep.Resolve(resolve.What, resolve.Field)).Distinct(),
            .. best.Asked.Select(asked => asked.Remedy)
                .OfType<Remedy.Obtain>().GroupBy(obtain => obtain.What).Select(asked => Joined(asked, best)),
        ];
    }

    /// <summary>The days that are of use to every rule that asks for the observation.</summary>
    private static RemedyStep.Obtain Joined(IGrouping<Observation, Remedy.Obtain> asked, RemedyAttempt best) =>
        new(asked.Key, best.FirstUsefulDay(asked.Key, asked.Max(obtain => obtain.From)), asked.Min(obtain => obtain.Until));
}
