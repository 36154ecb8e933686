using System.Collections.Immutable;
using Mitox.Rules.Rulebook;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>
/// Supposes that what rules asked for was done by the proposed day, so that the rules can be asked what they would say then.
/// </summary>
/// <remarks>
/// A new result is like the newest on record, a fact that was open is reassuring, and what was to be resolved is. What cannot be
/// supposed changes nothing: an amount, a day or a body surface that is not recorded decides the dose and the day itself, and a
/// clinic's own rule asks for what only it knows.
/// </remarks>
internal sealed class Supposition
{
    private readonly LocalDate day;
    private readonly Percentage? recoveredTo;
    private readonly (Observation What, LocalDate Day)? earlier;
    private readonly SupposedHistories histories;
    private TreatmentRecord record;
    private ProposedInfusion proposal;

    /// <summary>The visit of the day that is supposed; one for all that is asked and resolved.</summary>
    private ClinicalAssessment? visitOfTheDay;

    private Supposition(
        SupposedHistories histories,
        ProposedInfusion proposal,
        Percentage? recoveredTo,
        (Observation What, LocalDate Day)? earlier)
    {
        this.histories = histories;
        this.proposal = proposal;
        this.recoveredTo = recoveredTo;
        this.earlier = earlier;
        day = proposal.At.Date;
        record = History.Record;
    }

    private TreatmentHistory History => histories.Known;

    /// <summary>
    /// The history in which everything asked for was done, and the proposal, whose route may have been asked for.
    /// </summary>
    /// <param name="histories">What is on record, and what was supposed so far.</param>
    /// <param name="proposal">The proposed infusion.</param>
    /// <param name="asked">What is asked for.</param>
    /// <param name="recoveredTo">
    /// The ejection fraction of a heart that recovered, or <see langword="null"/> for the highest there is.
    /// </param>
    /// <param name="earlier">One observation that is made on an earlier day than the proposed one, and the day; or none.</param>
    public static (TreatmentHistory History, ProposedInfusion Proposal) Of(
        SupposedHistories histories,
        ProposedInfusion proposal,
        ImmutableArray<AskedRemedy> asked,
        Percentage? recoveredTo,
        (Observation What, LocalDate Day)? earlier)
    {
        var supposition = new Supposition(histories, proposal, recoveredTo, earlier);
        supposition.Do(asked);
        return (histories.Of(supposition.record), supposition.proposal);
    }

    private void Do(ImmutableArray<AskedRemedy> asked)
    {
        foreach (var fact in FactsOf(asked))
        {
            State(fact);
        }

        Observe(asked);
        if (asked.Any(one => one.Remedy is Remedy.Obtain { What: Observation.ClinicalAssessment }))
        {
            Visit(VisitQuestion.AnswerAll, DayOf(Observation.ClinicalAssessment));
        }

        foreach (var question in FactsOf(asked).Select(VisitQuestion.Of).OfType<VisitQuestion>())
        {
            Answer(question);
        }

        foreach (var problem in ProblemsOf(asked))
        {
            Resolve(problem);
        }
    }

    private static IEnumerable<RecordField> FactsOf(IEnumerable<AskedRemedy> asked) =>
        asked.Select(one => one.Stated).OfType<RecordField>();

    private static IEnumerable<RecordField> ProblemsOf(IEnumerable<AskedRemedy> asked) =>
        asked.Select(one => one.Resolved).OfType<RecordField>();

    private ReadOnlySpan<ClinicalAssessment> NewestVisits =>
        Timeline<ClinicalAssessment>.Of(record.Assessments).NewestFor(proposal.At);

    /// <summary>On the proposed day by the time of the infusion, so that nobody has to ask which came first (P31).</summary>
    private ClinicTime DayOf(Observation what) =>
        earlier is { } one && one.What == what && one.Day != day ? one.Day : proposal.At;

    /// <summary>Every observation that is asked for, once.</summary>
    private void Observe(ImmutableArray<AskedRemedy> asked)
    {
        var resolved = ProblemsOf(asked).SelectMany(problem => SupposedObservations.ToResolve(problem)).ToHashSet();
        var wanted = asked.Select(one => (one.Remedy as Remedy.Obtain)?.What).OfType<Observation>()
            .Concat(FactsOf(asked).SelectMany(fact => SupposedObservations.ToState(fact)))
            .Distinct();
        var stated = ReferenceEquals(record, History.Record) ? History : histories.Of(record);
        var results = new SupposedResults(stated, proposal.At, MethodOfBaseline(), recoveredTo);
        record = wanted.Aggregate(record, (observed, what) => results.With(observed, what, resolved, DayOf(what)));
    }

    private void State(RecordField fact)
    {
        switch (fact)
        {
            case var _ when fact == HeartValues.LowerLimitOfNormal.Field:
                Correct(measured =>
                    measured.LowerLimitOfNormal is null
                        ? measured with { LowerLimitOfNormal = measured.Value, Confirmed = true }
                        : measured);
                break;
            case { Record: nameof(EjectionFraction), Name: nameof(EjectionFraction.Method) }:
                var method = MethodOfBaseline();
                Correct(measured => measured.IsMethodKnown ? measured : measured with { Method = method });
                break;
            case { Record: nameof(Patient), Name: nameof(Patient.BirthDate) }:
                // Half the greatest age is an adult's under every policy.
                record = record with
                {
                    Patient = record.Patient with
                    {
                        BirthDate = day.PlusYears(-LibraryConvention.OldestAgeInYears / 2),
                        BornWithin = null,
                    },
                };
                break;
            case { Record: nameof(ProposedInfusion), Name: nameof(ProposedInfusion.Route) }:
                proposal = proposal.IntoAVein();
                break;
            case { Name: nameof(ClinicalRecord.Confirmed) }:
                (record, proposal) = SupposedConfirmations.Of(record, proposal, fact);
                break;
            case var _ when fact == OpenResult.Field:
                // Once it is read it says what the newest on record does.
                record = record with { UnreadResults = [] };
                break;
            case var _ when fact == UnreadFields.PregnancyTest:
                record = SupposedAnswers.WithResults(record, History.PregnancyTests.NewestFor(proposal.At));
                break;
            case var _ when fact == UnknownOrder.OfInfusion:
                proposal = proposal.With(LocalTime.MaxValue);
                break;
            case { Name: UnknownOrder.At }:
                // As early as can be: the observation was made before the infusion.
                record = RecordLists.TimedOn(record, fact.Record, proposal.At.Date, LocalTime.Midnight);
                break;
            default:
                record = SupposedAnswers.Stated(record, fact);
                break;
        }
    }

    private void Resolve(RecordField problem)
    {
        record = SupposedAnswers.Resolved(record, problem);
        if (VisitQuestion.Of(problem) is { } question)
        {
            Visit(question.Answer, proposal.At);
        }
    }

    /// <summary>Answers a question at the newest visits that leave it open, or at a new one where none does.</summary>
    private void Answer(VisitQuestion question)
    {
        var isAnswered = false;
        foreach (var visit in NewestVisits)
        {
            if (question.IsOpen(visit))
            {
                var answered = question.Answer(visit);
                record = record with { Assessments = record.Assessments.Replace(visit, answered) };
                visitOfTheDay = visit == visitOfTheDay ? answered : visitOfTheDay;
                isAnswered = true;
            }
        }

        if (!isAnswered)
        {
            Visit(question.Answer, proposal.At);
        }
    }

    /// <summary>Visits the patient: one answer is another, everything else is as it was at the newest visit.</summary>
    private void Visit(Func<ClinicalAssessment, ClinicalAssessment> answer, ClinicTime on)
    {
        var before = NewestVisits;
        var visit = visitOfTheDay ?? (before.IsEmpty ? new ClinicalAssessment(on) : before[^1]);
        var assessments = visitOfTheDay is null ? record.Assessments : record.Assessments.Remove(visitOfTheDay);
        visitOfTheDay = answer(visit with { At = on });
        record = record with { Assessments = assessments.Add(visitOfTheDay) };
    }

    private void Correct(Func<EjectionFraction, EjectionFraction> correct) =>
        record = record with { EjectionFractions = [.. record.EjectionFractions.Select(correct)] };

    private EjectionFractionMethod MethodOfBaseline()
    {
        if (History.BaselineEjectionFractionFor(proposal.At) is { IsMethodKnown: true, Method: var baseline })
        {
            return baseline;
        }

        foreach (var measured in History.EjectionFractions.NewestFor(proposal.At))
        {
            if (measured.IsMethodKnown)
            {
                return measured.Method;
            }
        }

        return EjectionFractionMethod.Echocardiography;
    }
}
