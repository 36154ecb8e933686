using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>Contraception goes on for some months after the last infusion.</summary>
/// <remarks>
/// Men and whoever may become pregnant are concerned. Where one source asks for longer than another, the
/// months between the two require review. Without contraception the objection stays until the months have passed.
/// </remarks>
internal sealed class ContraceptionFollowUpRule : AfterTreatmentRule
{
    private static readonly Question<ClinicalAssessment> Asked = VisitQuestions.Contraception;
    private readonly ContraceptionMonths women;
    private readonly ContraceptionMonths men;

    /// <summary>Initializes a new instance of the <see cref="ContraceptionFollowUpRule"/> class.</summary>
    /// <param name="women">The months for whoever may become pregnant.</param>
    /// <param name="men">The months for men.</param>
    public ContraceptionFollowUpRule(ContraceptionMonths women, ContraceptionMonths men)
        : base(RuleIds.ContraceptionFollowUp, SentenceOf(women, men), CriteriaOf(women, men))
    {
        this.women = women;
        this.men = men;
    }

    /// <inheritdoc/>
    internal override FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until)
    {
        // Once the months are over nothing is asked for any more, whatever was done.
        return MonthsOf(history.Patient) is { } concerned
            && end <= until
            && LastDay(end, concerned.Reviewed) is var last
            && on <= last
            ? new([new(Asked.Words, [], end, last, DoneOn: null)], GoesOn: last > until)
            : FollowUpSchedule.None;
    }

    /// <inheritdoc/>
    private protected override ImmutableArray<RecordField> FieldsReadAfter => [Asked.Field, .. UnreadFields.Concerned];

    private protected override bool Concerns(Patient patient) => MonthsOf(patient) is not null;

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        var on = input.At.Date;
        var concerned = MonthsOf(input.History.Patient)!;
        var (required, reviewed) = (end.PlusMonths(concerned.Required), end.PlusMonths(concerned.Reviewed));
        return on >= reviewed
            ? EndOfTreatment.IsUnknown(input.History)
                ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
                : NotApplicable(input, new StatedFact(Asked.Words, $"asked for through {IsoText.Of(reviewed.PlusDays(-1))}"))
            : JudgeAnswer(WorstAnswer(end, input), on < required, on < required ? required : reviewed, reviewed, input);
    }

    /// <summary>Of whom the sex is not recorded, the longer of both is asked.</summary>
    private ContraceptionMonths? MonthsOf(Patient patient) => patient.Sex switch
    {
        Sex.Female => Childbearing.MayConcern(patient)
            || patient.ChildbearingPotential.Kind is NotCapableReason.Other ? women : null,
        Sex.Male when !Childbearing.MayConcern(patient) => men,
        _ => new(Math.Max(women.Required, men.Required), Math.Max(women.Reviewed, men.Reviewed)),
    };

    private Finding JudgeAnswer(Answer answer, bool isRequired, LocalDate next, LocalDate last, in Case input) => answer switch
    {
        Answer.Yes => Satisfied(input, new StatedFact(Asked.Words, $"yes; asked for through {IsoText.Of(last.PlusDays(-1))}")),
        Answer.No => Objects(
            isRequired ? Verdict.Withhold : Verdict.Review,
            new StatedFact(Asked.Words, $"no; asked for through {IsoText.Of(next.PlusDays(-1))}"),
            isRequired ? new Remedy.WaitUntil(last) : new Remedy.ClinicianDecides()),
        _ => Undetermined(
            new StatedFact(Asked.Words, $"{StatedFact.Unknown}; asked for through {IsoText.Of(next.PlusDays(-1))}"),
            new Remedy.State($"yes or no: {Asked.Words}", Asked.Field)),
    };

    private static LocalDate LastDay(LocalDate end, int months) => end.PlusMonths(months).PlusDays(-1);

    /// <summary>
    /// Of the newest visits since the last infusion that answer the most cautious: no, then not recorded, then yes.
    /// </summary>
    private static Answer WorstAnswer(LocalDate end, in Case input)
    {
        var answered = input.History.Assessments.VisibleTo(input.At)
            .ToArray().Where(visit => visit.At.Date >= end && Asked.Read(visit) is not Answer.Unknown).ToArray();
        var newest = Timeline<ClinicalAssessment>.NewestOf(answered).ToArray();
        return newest.Length == 0 ? Answer.Unknown : newest.Any(visit => Asked.Read(visit) is Answer.No) ? Answer.No : Answer.Yes;
    }

    private static string SentenceOf(ContraceptionMonths women, ContraceptionMonths men)
    {
        ArgumentNullException.ThrowIfNull(women);
        ArgumentNullException.ThrowIfNull(men);
        return $"Contraception must go on after the last infusion: for women {women}, for men {men}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(ContraceptionMonths women, ContraceptionMonths men) =>
        [
            .. women.Criteria("months of contraception after treatment, women"),
            .. men.Criteria("months of contraception after treatment, men"),
        ];
}
