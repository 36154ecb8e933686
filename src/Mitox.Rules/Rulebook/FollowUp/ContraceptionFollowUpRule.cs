using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>Contraception goes on for some months after the last infusion.</summary>
/// <remarks>
/// Men and whoever may become pregnant are concerned. Where one source asks for longer than another, the
/// months between the two ask for review. Without contraception the objection stays until the months have passed.
/// </remarks>
public sealed class ContraceptionFollowUpRule : AfterTreatmentRule
{
    private const string Subject = "reliable contraception";
    private readonly ContraceptionMonths women;
    private readonly ContraceptionMonths men;

    /// <summary>Initializes a new instance of the <see cref="ContraceptionFollowUpRule"/> class.</summary>
    /// <param name="women">The months for whoever may become pregnant.</param>
    /// <param name="men">The months for men.</param>
    /// <param name="source">Where it comes from.</param>
    public ContraceptionFollowUpRule(ContraceptionMonths women, ContraceptionMonths men, Citation source)
        : base(RuleIds.ContraceptionFollowUp, SentenceOf(women, men), source, CriteriaOf(women, men))
    {
        this.women = women;
        this.men = men;
    }

    /// <inheritdoc/>
    internal override FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until)
    {
        // Once the months are over nothing is asked for any more, whatever was done.
        return MonthsOf(history.Patient) is { } concerned && end <= until && LastDay(end, concerned.Weighed) is var last && on <= last
            ? new([new(Subject, [], end, last, DoneOn: null)], GoesOn: last > until)
            : FollowUpSchedule.None;
    }

    private protected override bool Concerns(Patient patient) => MonthsOf(patient) is not null;

    private protected override Finding JudgeAfter(LocalDate end, TreatmentHistory history, LocalDate on)
    {
        var concerned = MonthsOf(history.Patient)!;
        var (required, weighed) = (end.PlusMonths(concerned.Required), end.PlusMonths(concerned.Weighed));
        return on >= weighed
            ? EndOfTreatment.IsUnknown(history)
                ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
                : NotApplicable(new StatedFact(Subject, $"asked for through {IsoText.Of(weighed.PlusDays(-1))}"))
            : JudgeAnswer(WorstAnswer(history, end, on), on < required, on < required ? required : weighed, weighed);
    }

    /// <summary>Of whom the sex is not known, the longer of both is asked.</summary>
    private ContraceptionMonths? MonthsOf(Patient patient) => patient.Sex switch
    {
        Sex.Female => Childbearing.MayConcern(patient) ? women : null,
        Sex.Male when !Childbearing.MayConcern(patient) => men,
        _ => new(Math.Max(women.Required, men.Required), Math.Max(women.Weighed, men.Weighed)),
    };

    private Finding JudgeAnswer(Answer answer, bool isRequired, LocalDate next, LocalDate last) => answer switch
    {
        Answer.Yes => Satisfied(new StatedFact(Subject, $"yes; asked for through {IsoText.Of(last.PlusDays(-1))}")),
        Answer.No => Objects(
            isRequired ? Verdict.Withhold : Verdict.Review,
            new StatedFact(Subject, $"no; asked for through {IsoText.Of(next.PlusDays(-1))}"),
            isRequired ? new Remedy.WaitUntil(last) : new Remedy.ClinicianDecides()),
        _ => Undetermined(
            new StatedFact(Subject, $"{StatedFact.Unknown}; asked for through {IsoText.Of(next.PlusDays(-1))}"), new Remedy.State($"yes or no: {Subject}", new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Contraception)))),
    };

    private static LocalDate LastDay(LocalDate end, int months) => end.PlusMonths(months).PlusDays(-1);

    /// <summary>Of the newest visits since the last infusion that answer the most cautious: no, then not known, then yes.</summary>
    private static Answer WorstAnswer(TreatmentHistory history, LocalDate end, LocalDate on)
    {
        var answered = history.Assessments.VisibleTo(on).ToArray().Where(visit => visit.At.Date >= end && visit.Contraception is (Answer.Yes or Answer.No)).ToArray();
        var newest = Timeline<ClinicalAssessment>.NewestOf(answered).ToArray();
        return newest.Length == 0 ? Answer.Unknown : newest.Any(visit => visit.Contraception is Answer.No) ? Answer.No : Answer.Yes;
    }

    private static string SentenceOf(ContraceptionMonths women, ContraceptionMonths men)
    {
        ArgumentNullException.ThrowIfNull(women);
        ArgumentNullException.ThrowIfNull(men);
        return $"Contraception must go on after the last infusion: for women {women}, for men {men}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(ContraceptionMonths women, ContraceptionMonths men) =>
        [.. women.Criteria("months of contraception after treatment, women"), .. men.Criteria("months of contraception after treatment, men")];
}
