using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>What the patient is asked at a visit before each infusion, with the reassuring answer.</summary>
/// <param name="Field">The property of <see cref="ClinicalAssessment"/> that holds the answer.</param>
/// <param name="IsOpen">Whether a visit has left it open.</param>
/// <param name="Answer">The visit once it is answered, or what was found is resolved.</param>
internal sealed record VisitQuestion(string Field, Func<ClinicalAssessment, bool> IsOpen, Func<ClinicalAssessment, ClinicalAssessment> Answer)
{
    private static readonly ImmutableArray<VisitQuestion> All =
    [
        new(
            nameof(ClinicalAssessment.Infection),
            visit => visit.ActiveInfection is InfectionState.Unknown,
            visit => visit with { Infection = InfectionState.None, SevereInfection = visit.SevereInfection is Rules.Answer.Yes ? Rules.Answer.No : visit.SevereInfection }),
        new(nameof(ClinicalAssessment.SevereInfection), visit => IsUnknown(visit.SevereInfection), visit => visit with { SevereInfection = Rules.Answer.No }),
        new(nameof(ClinicalAssessment.HeartFailureSigns), visit => IsUnknown(visit.HeartFailureSigns), visit => visit with { HeartFailureSigns = Rules.Answer.No }),
        new(nameof(ClinicalAssessment.Pregnant), visit => IsUnknown(visit.Pregnant), visit => visit with { Pregnant = Rules.Answer.No }),
        new(nameof(ClinicalAssessment.BreastFeeding), visit => IsUnknown(visit.BreastFeeding), visit => visit with { BreastFeeding = Rules.Answer.No }),
        new(nameof(ClinicalAssessment.Contraception), visit => IsUnknown(visit.Contraception), visit => visit with { Contraception = Rules.Answer.Yes }),
        new(nameof(ClinicalAssessment.TakingCardiotoxicDrugs), visit => IsUnknown(visit.TakingCardiotoxicDrugs), visit => visit with { TakingCardiotoxicDrugs = Rules.Answer.No }),
    ];

    /// <summary>The question that a field answers, or <see langword="null"/>; a pregnancy is denied at a visit too once a test is negative.</summary>
    public static VisitQuestion? Of(RecordField field) => field.Record switch
    {
        nameof(PregnancyTest) => Named(nameof(ClinicalAssessment.Pregnant)),
        nameof(ClinicalAssessment) => Named(field.Name),
        _ => null,
    };

    /// <summary>The visit with a reassuring answer to every question it left open.</summary>
    public static ClinicalAssessment AnswerAll(ClinicalAssessment visit) =>
        All.Aggregate(visit, (answered, question) => question.IsOpen(answered) ? question.Answer(answered) : answered);

    private static VisitQuestion? Named(string field) => All.FirstOrDefault(question => question.Field == field);

    private static bool IsUnknown(Answer answer) => answer is not (Rules.Answer.Yes or Rules.Answer.No);
}
