using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// An answer of the newest visit after the last infusion that answers is the reassuring one, or requires clinician review.
/// </summary>
internal sealed class FollowUpAnswerRule(RuleId id, Question<ClinicalAssessment> question)
    : AfterTreatmentRule(id, $"{SentenceText.Capitalized(question.Problem)} after treatment requires clinician review.")
{
    /// <inheritdoc/>
    private protected override ImmutableArray<RecordField> FieldsReadAfter =>
        [question.Field, .. question.IsAskedOfEverybody ? [] : UnreadFields.Concerned];

    private protected override bool Concerns(Patient patient) => question.Concerns(patient);

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        var newest = NewestAfter(
            input.History.Assessments.Where(visit => question.Read(visit) is not Answer.Unknown), end, input);
        return newest.Length == 0
                ? Undetermined(
                    StatedFact.Of(question.Words, Answer.Unknown),
                    new Remedy.State($"yes or no: {question.Words}", question.Field))
            : newest.FirstOrDefault(visit => question.Read(visit) == question.Alarming) is { } alarming
                ? Review(new StatedFact(question.Words, $"{TextOf(question.Alarming)}, on {alarming.At}"))
            : Satisfied(input, new StatedFact(question.Words, $"{TextOf(question.Reassuring)}, on {newest[0].At}"));
    }

    private static string TextOf(Answer answer) => answer is Answer.Yes ? StatedFact.Yes : StatedFact.No;
}
