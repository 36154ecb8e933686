using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Plans the infusions of a course one after the other, each put to the evaluator.</summary>
internal sealed class CoursePlanner
{
    private readonly ForecastQuestion question;
    private readonly ImmutableArray<RegimenPhase> phases;
    private readonly ImmutableArray<PlannedInfusion>.Builder planned = ImmutableArray.CreateBuilder<PlannedInfusion>();
    private TreatmentHistory history;
    private RegimenPosition position;

    /// <summary>The day from which the days of the phase are counted, and how many of its infusions came up to it (P7).</summary>
    private (LocalDate Date, int GivenInPhase)? anchor;

    public CoursePlanner(ForecastQuestion question)
    {
        this.question = question;
        phases = question.Regimen.Phases;
        history = question.History;
        position = RegimenPosition.After(question.Options.AlreadyGiven ?? GivenOf(history, question.Regimen.Indication), phases);
        anchor = history.Doses.Last is { } last && !position.IsFirstOfPhase ? (last.Date, position.GivenInPhase) : null;
    }

    private BodySurfaceArea Area => question.Area;

    public CourseForecast Plan()
    {
        while (planned.Count < PhasedRegimen.MostInfusions)
        {
            if (EndOfRegimen() is { } end)
            {
                return Ending(end);
            }

            if (Timed(out var none) is not { } timed)
            {
                return Ending(none);
            }

            if (Refusal(timed) is { } refused)
            {
                return refused;
            }

            Add(timed);
        }

        return Ending(EndOfRegimen() ?? ForecastEnd.TooManyInfusions);
    }

    /// <summary>The infusions of the regimen so far; what was given on one day is one, begun again.</summary>
    private static int GivenOf(TreatmentHistory history, TreatmentIndication indication) =>
        history.Infusions.Where(counted => counted.Infusion.Indication == indication)
            .Select(counted => counted.Infusion.At.Date).Distinct().Count();

    private ForecastEnd? EndOfRegimen() =>
        position.PhaseIndex == phases.Length ? ForecastEnd.RegimenComplete
        : phases[position.PhaseIndex] is { AwaitsWorsening: true } && position.IsFirstOfPhase && !question.Options.HasWorsened
            ? ForecastEnd.AwaitsWorsening
        : !phases[position.PhaseIndex].End.Allows(history.LifetimeDose.Plus(DoseOfPhase().Per(Area)))
            ? ForecastEnd.RegimenComplete
        : phases[position.PhaseIndex].End == PhaseEnd.AtTheCap && !HasCap ? ForecastEnd.NoCap
        : null;

    private bool HasCap => LifetimeDoseBalance.Of(history, question.Policy) is not null;

    private Dose DoseOfPhase()
    {
        if (planned.Count == 0 && question.Options.NextDose is { } next)
        {
            return next;
        }

        var dose = phases[position.PhaseIndex].DoseFor(Area);
        return question.Options.Rounding.LargestUpTo(dose)
            ?? throw new InvalidOperationException(
                $"{dose} is less than what can be measured ({question.Options.Rounding}): nothing can be planned.");
    }

    /// <summary>
    /// The next infusion on the first day that every interval and the clinic's calendar allow, or none
    /// within the days of records.
    /// </summary>
    private TimedProposal? Timed(out ForecastEnd none)
    {
        var day = Allowed(LocalDate.Max(question.From, NominalDate()));
        while (day is { } earliest)
        {
            if (question.Options.Calendar.FirstOpenFrom(earliest) is not { } open)
            {
                none = ForecastEnd.NoOpenDay;
                return null;
            }

            // A rule may want waited for on the open day what it did not on the closed one, such as a washout
            // that begins between them.
            day = Allowed(open);
            if (day == open)
            {
                none = default;
                return new(earliest, Proposing(open), Decide(Proposing(open)));
            }
        }

        none = ForecastEnd.TooFarAhead;
        return null;
    }

    /// <summary>
    /// The first day, from one on, for which no rule wants a later one; none where it lies beyond the days of records.
    /// </summary>
    private LocalDate? Allowed(LocalDate date)
    {
        while (Due(date) is { } due)
        {
            date = due;
        }

        return date > RecordDates.Latest ? null : date;
    }

    /// <summary>A later day that a rule wants waited for, or none where the day is one on which no interval objects.</summary>
    private LocalDate? Due(LocalDate date)
    {
        if (date > RecordDates.Latest)
        {
            return null;
        }

        var waits = TreatmentEvaluator.Evaluate(history, Proposing(date), question.Policy).Findings
            .Where(finding => finding.Verdict <= Verdict.Withhold || finding.Evidence is IntervalSinceInfusion)
            .SelectMany(finding => finding.Remedies.OfType<Remedy.WaitUntil>().Select(wait => (LocalDate?)wait.Date))
            .Max();
        return waits > date ? waits : null;
    }

    /// <summary>
    /// The day by the regimen: counted from the anchor, not before the interval since the infusion before has passed, and not
    /// late for want of a longer month.
    /// </summary>
    private LocalDate NominalDate()
    {
        var phase = phases[position.PhaseIndex];
        if (history.Doses.Last is not { } last)
        {
            return question.From;
        }

        var afterLast = (position.IsFirstOfPhase ? phase.Lead : phase.Interval).After(last.Date);
        var anchored = AnchoredDate() is { } counted ? LocalDate.Max(afterLast, counted) : afterLast;
        return anchored > afterLast
            && anchored <= RecordDates.Latest
            && LatestOf(Decide(Proposing(anchored))) is { } latest
            && latest < anchored
            ? LocalDate.Max(afterLast, latest)
            : anchored;
    }

    private static LocalDate? LatestOf(Decision decision) =>
        decision.Findings.Select(finding => (finding.Evidence as IntervalSinceInfusion?)?.Latest).Min();

    /// <summary>So many intervals after the anchor, or none before the first infusion of a phase.</summary>
    private LocalDate? AnchoredDate() =>
        anchor is { } from
            ? phases[position.PhaseIndex].Interval.After(from.Date, position.GivenInPhase - from.GivenInPhase + 1)
            : null;

    private ProposedInfusion Proposing(LocalDate date)
    {
        var regimen = phases[position.PhaseIndex].RegimenFor(question.Regimen.Name, Area, position.IsFirstOfPhase);
        return ProposedInfusion.Intravenous(date, DoseOfPhase(), Area, regimen) with { Indication = question.Regimen.Indication };
    }

    private Decision Decide(ProposedInfusion proposal) => TreatmentEvaluator.EvaluateInFull(history, proposal, question.Policy);

    /// <summary>
    /// Whether the cap, a rule that objects for good or to the dose itself, or a policy without a rule to
    /// ask ends the course here.
    /// </summary>
    private CourseForecast? Refusal(TimedProposal timed)
    {
        ImmutableArray<Finding> caps = [.. timed.Decision.Objections.Where(IsOfTheCap)];
        if (!caps.IsEmpty)
        {
            var conflict = new CapConflict(
                Number, timed.Proposal.At.Date, timed.Proposal.DosePerArea!.Value, history.LifetimeDose, caps)
            {
                IsLowerBound = history.LifetimeDoseIsLowerBound,
            };
            return new(question, planned.ToImmutable(), ForecastEnd.CapReached, history)
            {
                FirstThatDoesNotFit = conflict,
                Refusal = timed.Decision,
                Then = ThenAfter(ForecastEnd.CapReached),
            };
        }

        var isSilent = question.Policy.ListOf(DecisionSubject.Infusion).Start is not Verdict.NoObjection;
        return isSilent || timed.Decision.Objections.Any(CourseForecast.Ends)
            ? new(question, planned.ToImmutable(), ForecastEnd.Refused, history) { Refusal = timed.Decision }
            : null;
    }

    private static bool IsOfTheCap(Finding finding) =>
        finding is { Evidence: LifetimeDoseAgainstLimit or EquivalentLifetimeDose, Verdict: <= Verdict.Withhold };

    private int Number => history.Doses.NumberOfInfusions + 1;

    private void Add(TimedProposal timed)
    {
        var awaited = AwaitedFindings.Of(timed.Decision, question.Policy.Rules, isNext: planned.Count == 0);
        planned.Add(new(
            Number,
            phases[position.PhaseIndex],
            new(timed.Earliest, LatestOf(timed.Decision)),
            history,
            timed.Proposal,
            timed.Decision,
            awaited));
        history = history.With(planned[^1].ToInfusion());
        var next = position.Next(phases);

        // What moves the first day, a rule or a late start, moves the count; a closed day moves what
        // follows by the interval alone.
        anchor = next.IsFirstOfPhase ? null : AnchoredDate() == timed.Earliest ? anchor : (timed.Earliest, next.GivenInPhase);
        position = next;
    }

    private CourseForecast Ending(ForecastEnd end) =>
        new(question, planned.ToImmutable(), end, history) { Then = ThenAfter(end) };

    /// <summary>What follows the phase that is over, or that the cap cuts short; nothing follows a phase that goes on.</summary>
    private FollowingTherapy? ThenAfter(ForecastEnd end)
    {
        var isOver = position.IsFirstOfPhase || position.PhaseIndex == phases.Length;
        var phase = isOver ? position.PhaseIndex - 1
            : end is ForecastEnd.RegimenComplete or ForecastEnd.CapReached ? position.PhaseIndex
            : -1;
        return phase < 0 || history.Infusions.IsEmpty ? null : phases[phase].Then;
    }

    /// <summary>A proposal on the day the clinic is open, with the first day its intervals allow.</summary>
    private sealed record TimedProposal(LocalDate Earliest, ProposedInfusion Proposal, Decision Decision);
}
