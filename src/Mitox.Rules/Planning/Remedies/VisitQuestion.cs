using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>What the patient is asked at a visit before each infusion, with the reassuring answer.</summary>
/// <param name="Field">The property of <see cref="ClinicalAssessment"/> that holds the answer.</param>
/// <param name="IsOpen">Whether a visit has left it open.</param>
/// <param name="Answer">The visit once it is answered, or what was found is resolved.</param>
internal sealed record VisitQuestion(
    RecordField Field, Func<ClinicalAssessment, bool> IsOpen, Func<ClinicalAssessment, ClinicalAssessment> Answer)
{
    private static readonly ImmutableArray<VisitQuestion> All =
    [
        new(
            new(nameof(ClinicalAssessment), nameof(ClinicalAssessment.Infection)),
            visit => visit.ActiveInfection is InfectionState.Unknown,
            visit => visit with
            {
                Infection = InfectionState.None,
                SevereInfection = visit.SevereInfection is Rules.Answer.Yes ? Rules.Answer.No : visit.SevereInfection,
            }),
        .. VisitQuestions.All.Where(question => question != VisitQuestions.Amenorrhea).Select(Of),
    ];

    /// <summary>
    /// The question that a field answers, or <see langword="null"/>; a pregnancy is denied at a visit too once a test is
    /// negative.
    /// </summary>
    public static VisitQuestion? Of(RecordField field) =>
        field.Record == nameof(PregnancyTest)
            ? Of(VisitQuestions.Pregnant.Field)
            : All.FirstOrDefault(question => question.Field == field);

    /// <summary>The visit with a reassuring answer to every question it left open.</summary>
    public static ClinicalAssessment AnswerAll(ClinicalAssessment visit) =>
        All.Aggregate(visit, (answered, question) => question.IsOpen(answered) ? question.Answer(answered) : answered);

    private static VisitQuestion Of(Question<ClinicalAssessment> question) =>
        new(question.Field, visit => question.Read(visit) is Rules.Answer.Unknown, visit =>
            question.Write(visit, question.Reassuring));
}
