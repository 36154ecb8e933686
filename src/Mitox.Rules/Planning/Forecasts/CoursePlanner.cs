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

            if (Timed() is not { } timed)
            {
                return Ending(ForecastEnd.TooFarAhead);
            }

            if (Refusal(timed) is { } refused)
            {
                return refused;
            }

            Add(timed);
        }

        return Ending(ForecastEnd.RegimenComplete);
    }

    private static int GivenOf(TreatmentHistory history, TreatmentIndication indication) =>
        history.Infusions.Count(counted => counted.Infusion.Indication == indication);

    private ForecastEnd? EndOfRegimen() =>
        position.PhaseIndex == phases.Length ? ForecastEnd.RegimenComplete
        : phases[position.PhaseIndex] is { Start: PhaseStart.OnWorsening } && position.IsFirstOfPhase && !question.Options.HasWorsened ? ForecastEnd.AwaitsWorsening
        : !phases[position.PhaseIndex].End.Allows(history.LifetimeDose.Plus(DoseOfPhase().Per(Area))) ? ForecastEnd.RegimenComplete
        : null;

    private Dose DoseOfPhase()
    {
        if (planned.Count == 0 && question.Options.NextDose is { } next)
        {
            return next;
        }

        var dose = phases[position.PhaseIndex].Dose.For(Area);
        return question.Options.Rounding.LargestUpTo(dose)
            ?? throw new InvalidOperationException($"{dose} is less than what can be measured: nothing can be planned.");
    }

    /// <summary>The next infusion on the first day that every interval and the clinic's calendar allow, or none within the days of records.</summary>
    private TimedProposal? Timed()
    {
        var date = LocalDate.Max(question.From, NominalDate());
        while (Due(date) is { } due)
        {
            if (due > RecordDates.Latest)
            {
                return null;
            }

            date = due;
        }

        if (date > RecordDates.Latest)
        {
            return null;
        }

        var open = question.Options.Calendar.FirstOpenFrom(date);
        return open > RecordDates.Latest ? null : new(date, Proposing(open), Decide(Proposing(open)));
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

    /// <summary>The day by the regimen: counted from the anchor, and never before the interval since the infusion before has passed.</summary>
    private LocalDate NominalDate()
    {
        var phase = phases[position.PhaseIndex];
        if (history.Doses.Last is not { } last)
        {
            return question.From;
        }

        var afterLast = (position.IsFirstOfPhase ? phase.Lead : phase.Interval).After(last.Date);
        return AnchoredDate() is { } anchored ? LocalDate.Max(afterLast, anchored) : afterLast;
    }

    /// <summary>So many intervals after the anchor, or none before the first infusion of a phase.</summary>
    private LocalDate? AnchoredDate() =>
        anchor is { } from ? phases[position.PhaseIndex].Interval.After(from.Date, position.GivenInPhase - from.GivenInPhase + 1) : null;

    private ProposedInfusion Proposing(LocalDate date)
    {
        var regimen = phases[position.PhaseIndex].RegimenFor(question.Regimen.Name, Area, position.IsFirstOfPhase);
        return ProposedInfusion.Intravenous(date, DoseOfPhase(), Area, regimen) with { Indication = question.Regimen.Indication };
    }

    private Decision Decide(ProposedInfusion proposal) => TreatmentEvaluator.EvaluateInFull(history, proposal, question.Policy);

    /// <summary>Whether the cap, or a rule that objects for good, ends the course here.</summary>
    private CourseForecast? Refusal(TimedProposal timed)
    {
        ImmutableArray<Finding> caps = [.. timed.Decision.Objections.Where(IsOfTheCap)];
        if (!caps.IsEmpty)
        {
            var conflict = new CapConflict(Number, timed.Proposal.At.Date, timed.Proposal.DosePerArea!.Value, history.LifetimeDose, caps);
            return new(question, planned.ToImmutable(), ForecastEnd.CapReached, history) { FirstThatDoesNotFit = conflict, Refusal = timed.Decision };
        }

        return timed.Decision.Objections.Any(finding => finding.Verdict is Verdict.Stop || finding.Remedies.Any(remedy => remedy is Remedy.None))
            ? new(question, planned.ToImmutable(), ForecastEnd.Refused, history) { Refusal = timed.Decision }
            : null;
    }

    private static bool IsOfTheCap(Finding finding) =>
        finding is { Evidence: LifetimeDoseAgainstLimit or EquivalentLifetimeDose, Verdict: <= Verdict.Withhold };

    private int Number => history.Infusions.Length + 1;

    private void Add(TimedProposal timed)
    {
        var latest = timed.Decision.Findings
            .Select(finding => (finding.Evidence as IntervalSinceInfusion?)?.Latest)
            .Min();
        planned.Add(new(Number, phases[position.PhaseIndex], new(timed.Earliest, latest), history, timed.Proposal, timed.Decision));
        history = history.With(planned[^1].ToInfusion());
        var next = position.Next(phases);

        // A day on which the clinic is closed moves one infusion; a rule or a late start moves all that follow.
        anchor = next.IsFirstOfPhase ? null : AnchoredDate() == timed.Earliest ? anchor : (timed.Earliest, next.GivenInPhase);
        position = next;
    }

    private CourseForecast Ending(ForecastEnd end) => new(question, planned.ToImmutable(), end, history);

    /// <summary>A proposal on the day the clinic is open, with the first day its intervals allow.</summary>
    private sealed record TimedProposal(LocalDate Earliest, ProposedInfusion Proposal, Decision Decision);
}
