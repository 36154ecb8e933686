using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What a rule asked for: one remedy of one of its findings.</summary>
internal readonly record struct AskedRemedy(RuleId Rule, Remedy Remedy);

/// <summary>Supposes that what rules asked for was done by the proposed day, so that the rules can be asked what they would say then.</summary>
/// <remarks>
/// A new result is like the newest on record, a fact that was open is reassuring, and what was to be resolved is. What nobody can suppose
/// changes nothing: an amount, a day or a body surface that is not known decides the dose and the day itself, and a clinic's own rule asks
/// for what only it knows.
/// </remarks>
/// <param name="history">What is on record.</param>
/// <param name="proposal">The proposed infusion.</param>
/// <param name="recoveredTo">The ejection fraction of a heart that recovered, or <see langword="null"/> for the highest there is.</param>
/// <param name="earlier">One observation that is made on an earlier day than the proposed one, and the day; or none.</param>
internal sealed class Supposition(TreatmentHistory history, ProposedInfusion proposal, Percentage? recoveredTo = null, (Observation What, LocalDate Day)? earlier = null)
{
    private readonly LocalDate day = proposal.At.Date;
    private TreatmentRecord record = history.Record;

    /// <summary>The visit of the day that is supposed; one for all that is asked and resolved.</summary>
    private ClinicalAssessment? visitOfTheDay;

    /// <summary>Gets the proposal, whose route may have been asked for.</summary>
    public ProposedInfusion Proposal { get; private set; } = proposal;

    /// <summary>The history in which everything asked for was done.</summary>
    public TreatmentHistory After(IReadOnlyCollection<AskedRemedy> asked)
    {
        foreach (var (rule, fact) in FactsOf(asked))
        {
            State(rule, fact);
        }

        Observe(asked);
        if (asked.Any(one => one.Remedy is Remedy.Obtain { What: Observation.ClinicalAssessment }))
        {
            Visit(SupposedAnswers.Complete, DayOf(Observation.ClinicalAssessment));
        }

        foreach (var (rule, _) in FactsOf(asked).Where(fact => SupposedAnswers.IsAskedAtVisit(fact.Rule)))
        {
            Answer(rule);
        }

        foreach (var (rule, problem) in ProblemsOf(asked))
        {
            Resolve(rule, problem);
        }

        return TreatmentHistory.Supposed(record);
    }

    private static IEnumerable<(RuleId Rule, string Fact)> FactsOf(IEnumerable<AskedRemedy> asked) =>
        asked.Where(one => one.Remedy is Remedy.State).Select(one => (one.Rule, ((Remedy.State)one.Remedy).What));

    private static IEnumerable<(RuleId Rule, string Problem)> ProblemsOf(IEnumerable<AskedRemedy> asked) =>
        asked.Where(one => one.Remedy is Remedy.Resolve).Select(one => (one.Rule, ((Remedy.Resolve)one.Remedy).What));

    private LocalDate DayOf(Observation what) => earlier is { } one && one.What == what ? one.Day : day;

    /// <summary>Every observation that is asked for, once.</summary>
    private void Observe(IReadOnlyCollection<AskedRemedy> asked)
    {
        var resolved = ProblemsOf(asked).SelectMany(one => SupposedObservations.ToResolve(one.Rule, one.Problem)).ToHashSet();
        var wanted = asked.Select(one => (one.Remedy as Remedy.Obtain)?.What).OfType<Observation>()
            .Concat(FactsOf(asked).Where(one => !IsOfAMeasurement(one.Rule)).SelectMany(one => SupposedObservations.ToState(one.Rule, one.Fact)))
            .Distinct();
        var results = new SupposedResults(TreatmentHistory.Supposed(record), Proposal.At, MethodOfBaseline(), recoveredTo);
        record = wanted.Aggregate(record, (observed, what) => results.With(observed, what, resolved.Contains(what), DayOf(what)));
    }

    private void State(RuleId rule, string fact)
    {
        record = record with { Patient = SupposedAnswers.Of(record.Patient, rule, fact) };
        if (rule == RuleIds.EjectionFractionLowerLimit)
        {
            Correct(measured => measured.LowerLimitOfNormal is null ? measured with { LowerLimitOfNormal = measured.Value } : measured);
        }
        else if (rule == RuleIds.EjectionFractionMethod)
        {
            var method = MethodOfBaseline();
            Correct(measured => measured.IsMethodKnown ? measured : measured with { Method = method });
        }
        else if (rule == RuleIds.AdultAge)
        {
            // Half the age that nobody passes is an adult's under every policy.
            record = record with { Patient = record.Patient with { BirthDate = day.PlusYears(-LibraryConvention.OldestAgeInYears / 2) } };
        }
        else if (rule == RuleIds.InfusionRoute)
        {
            Proposal = ProposedInfusion.Intravenous(Proposal.At, Proposal.Dose, Proposal.Area, Proposal.Regimen) with { Indication = Proposal.Indication };
        }
        else if (rule == RuleIds.DoseHistoryComplete || ((rule == RuleIds.LifetimeDose || rule == RuleIds.EquivalentLifetimeDose) && SupposedAnswers.AsksForEveryDose(fact)))
        {
            record = record with { DoseHistoryIsComplete = Rules.Answer.Yes };
        }
    }

    private void Resolve(RuleId rule, string problem)
    {
        record = record with { Patient = SupposedAnswers.Resolved(record.Patient, rule, problem) };
        if (SupposedAnswers.IsAskedAtVisit(rule))
        {
            Visit(visit => SupposedAnswers.Of(visit, rule), day);
        }
    }

    /// <summary>Answers the rule's question at the newest visits that leave it open, or at a new one where none does.</summary>
    private void Answer(RuleId rule)
    {
        var isAnswered = false;
        foreach (var visit in TreatmentHistory.Supposed(record).Assessments.NewestFor(Proposal.At))
        {
            if (SupposedAnswers.IsOpen(visit, rule))
            {
                var answered = SupposedAnswers.Of(visit, rule);
                record = record with { Assessments = record.Assessments.Replace(visit, answered) };
                visitOfTheDay = visit == visitOfTheDay ? answered : visitOfTheDay;
                isAnswered = true;
            }
        }

        if (!isAnswered)
        {
            Visit(visit => SupposedAnswers.Of(visit, rule), day);
        }
    }

    /// <summary>Visits the patient: one answer is another, everything else is as it was at the newest visit.</summary>
    private void Visit(Func<ClinicalAssessment, ClinicalAssessment> answer, LocalDate on)
    {
        var before = TreatmentHistory.Supposed(record).Assessments.NewestFor(Proposal.At);
        var visit = visitOfTheDay ?? (before.IsEmpty ? new ClinicalAssessment(on) : before[^1]);
        var assessments = visitOfTheDay is null ? record.Assessments : record.Assessments.Remove(visitOfTheDay);
        visitOfTheDay = answer(visit with { At = on });
        record = record with { Assessments = assessments.Add(visitOfTheDay) };
    }

    private void Correct(Func<EjectionFraction, EjectionFraction> correct) =>
        record = record with { EjectionFractions = [.. record.EjectionFractions.Select(correct)] };

    /// <summary>Whether the rule asks something about a measurement there is, rather than for one.</summary>
    private bool IsOfAMeasurement(RuleId rule) =>
        (rule == RuleIds.EjectionFractionLowerLimit || rule == RuleIds.EjectionFractionMethod) && !history.EjectionFractions.NewestFor(Proposal.At).IsEmpty;

    private EjectionFractionMethod MethodOfBaseline()
    {
        if (history.BaselineEjectionFractionFor(Proposal.At) is { IsMethodKnown: true, Method: var baseline })
        {
            return baseline;
        }

        foreach (var measured in history.EjectionFractions.NewestFor(Proposal.At))
        {
            if (measured.IsMethodKnown)
            {
                return measured.Method;
            }
        }

        return EjectionFractionMethod.Echocardiography;
    }
}
