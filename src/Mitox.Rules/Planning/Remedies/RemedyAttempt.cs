using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>One day and one dose: what to do, and what the rules would say once it was done with reassuring results.</summary>
internal sealed class RemedyAttempt
{
    private readonly SupposedHistories histories;
    private readonly Policy policy;
    private readonly Percentage? recoveredTo;

    private RemedyAttempt(
        SupposedHistories histories,
        ProposedInfusion proposal,
        Policy policy,
        ImmutableArray<AskedRemedy> asked,
        Percentage? recoveredTo = null,
        (Observation What, LocalDate Day)? earlier = null)
    {
        this.histories = histories;
        this.policy = policy;
        this.recoveredTo = recoveredTo;
        Proposal = proposal;
        Asked = asked;
        var (after, supposed) = asked.IsEmpty
            ? (histories.Known, proposal)
            : Supposition.Of(histories, proposal, asked, recoveredTo, earlier);
        var decision = TreatmentEvaluator.Evaluate(after, supposed, policy);
        Left = [.. decision.Objections.Where(finding => !IsTakenAtItsWord(finding))];
        var found = Left.IsEmpty ? Verdict.NoObjection : Left[0].Verdict;
        var start = policy.ListOf(DecisionSubject.Infusion).Start;
        Verdict = found < start ? found : start;
    }

    public ProposedInfusion Proposal { get; }

    /// <summary>Gets what the rules asked to obtain, state or resolve, in the order they asked.</summary>
    public ImmutableArray<AskedRemedy> Asked { get; }

    /// <summary>Gets the findings that are left, the most cautious first.</summary>
    public ImmutableArray<Finding> Left { get; }

    public Verdict Verdict { get; }

    /// <summary>Does what is asked for until nothing new is: a result can raise a question of its own.</summary>
    /// <remarks>
    /// A heart that recovers is supposed to reach its highest recorded ejection fraction again, and a higher one only where that
    /// is too low: a result above all others could pass for a baseline of its own.
    /// </remarks>
    public static RemedyAttempt Of(SupposedHistories histories, ProposedInfusion proposal, Policy policy)
    {
        var attempt = Done(new RemedyAttempt(histories, proposal, policy, []));
        if (!attempt.Asked.Any(
            asked => asked.Resolved is { } field && SupposedObservations.ToResolve(field).Contains(Observation.EjectionFraction)))
        {
            return attempt;
        }

        var measurements = histories.Known.EjectionFractions.VisibleTo(proposal.At).ToArray();
        var best = measurements.Max(measured => (Percentage?)measured.Value);
        var asItWas = Done(new RemedyAttempt(histories, proposal, policy, [], best));
        return attempt.IsAsGood(asItWas) ? asItWas : attempt;
    }

    private static RemedyAttempt Done(RemedyAttempt attempt)
    {
        while (attempt.Verdict is not Verdict.Stop && attempt.NewlyAsked() is { IsEmpty: false } asked)
        {
            attempt = attempt.Asking(attempt.Asked.AddRange(asked));
        }

        return attempt;
    }

    /// <summary>The infusion as it was proposed, and nothing done.</summary>
    public static RemedyAttempt WithoutSteps(SupposedHistories histories, ProposedInfusion proposal, Policy policy) =>
        new(histories, proposal, policy, []);

    /// <summary>The same without the steps that change nothing; one that is left out may make another needless.</summary>
    public RemedyAttempt WithoutNeedless()
    {
        var (attempt, fewer) = (this, OncePruned());
        while (fewer.Asked.Length < attempt.Asked.Length)
        {
            (attempt, fewer) = (fewer, fewer.OncePruned());
        }

        return fewer;
    }

    private RemedyAttempt OncePruned()
    {
        var attempt = this;
        foreach (var step in Asked.Select(StepOf).Distinct().OrderBy(step => step is Observation ? 1 : 0).ToList())
        {
            var without = Asking(attempt.Asked.RemoveAll(asked => StepOf(asked).Equals(step)));
            attempt = attempt.IsAsGood(without) ? without : attempt;
        }

        return attempt;
    }

    /// <summary>
    /// The first day, not before the one that the rules name, on which an observation leads as far as on the proposed day.
    /// </summary>
    /// <remarks>Signs that a later visit notes again, for one, ask for a measurement of that day.</remarks>
    public LocalDate FirstUsefulDay(Observation what, LocalDate named)
    {
        var day = named;
        while (day < Proposal.At.Date && !IsAsGood(Asking(Asked, (what, day))))
        {
            day = day.PlusDays(1);
        }

        return day;
    }

    /// <summary>
    /// The smaller dose that the most cautious findings ask for, the smallest of them, or <see langword="null"/>: while they
    /// remain, what others ask for leads no further.
    /// </summary>
    public RemedyStep.Reduce? Reduction(DoseRounding rounding)
    {
        RemedyStep.Reduce? smallest = null;
        foreach (var remedy in Left.Where(finding => finding.Verdict == Verdict).SelectMany(finding => finding.Remedies))
        {
            if (MeasuredRemedy.Of(remedy, rounding).Measurable is { } measured
                && !(measured >= smallest?.Measured)
                && Proposal.Area is { } area)
            {
                smallest = remedy switch
                {
                    Remedy.ReduceTo reduce => new(measured, measured.Per(area), reduce.LargestPerArea, true),
                    Remedy.ReduceBelow reduce => new(measured, measured.Per(area), reduce.LimitPerArea, false),
                    _ => smallest,
                };
            }
        }

        return smallest;
    }

    private RemedyAttempt Asking(ImmutableArray<AskedRemedy> asked, (Observation What, LocalDate Day)? earlier = null) =>
        new(histories, Proposal, policy, asked, recoveredTo, earlier);

    /// <summary>Whether another way leads as far: it leaves no objection that this one does not leave.</summary>
    private bool IsAsGood(RemedyAttempt other) =>
        other.Verdict >= Verdict
        && other.Left.All(finding => Left.Any(own => own.IsOfTheSameRuleAs(finding) && own.Verdict <= finding.Verdict));

    /// <summary>An observation is one step, whichever rules ask for it.</summary>
    private static object StepOf(AskedRemedy asked) => asked.Remedy is Remedy.Obtain obtain ? obtain.What : asked.Remedy;

    private ImmutableArray<AskedRemedy> NewlyAsked() =>
    [
        .. Left
            .SelectMany(finding => finding.Remedies.Select(remedy => new AskedRemedy(finding.Rule.Id, remedy)))
            .Where(asked => asked.Remedy is Remedy.Obtain or Remedy.State or Remedy.Resolve)
            .SelectMany(asked => MeasuredAnew(asked).Prepend(asked))
            .Distinct()
            .Except(Asked),
    ];

    /// <summary>What was measured is resolved once a new measurement says so; on the day of the infusion at the latest.</summary>
    private IEnumerable<AskedRemedy> MeasuredAnew(AskedRemedy asked) => asked.Resolved is { } field
        ? SupposedObservations.ToResolve(field).Select(what => new AskedRemedy(asked.Rule, new Remedy.Obtain(
            what, SupposedObservations.NewestDayOf(what, histories.Known, Proposal.At), Proposal.At.Date)))
        : [];

    /// <summary>
    /// A clinic's own rule asks for what only it knows. Its remedies are what would make its objection go away, all of them
    /// together, so once all are done it is gone; a stop is none of it, because nothing lifts it (P1).
    /// </summary>
    private bool IsTakenAtItsWord(Finding finding) =>
        finding.Verdict is not Verdict.Stop
        && !RuleIds.IsOfThisLibrary(finding.Rule.Id)
        && finding.Remedies.All(remedy => Asked.Contains(new(finding.Rule.Id, remedy)));
}
