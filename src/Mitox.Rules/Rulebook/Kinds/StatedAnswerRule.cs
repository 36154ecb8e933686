using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>An answer of the newest visit that requires clinician review where it is stated; nobody has to ask.</summary>
/// <remarks>An alarming yes counts whoever the patient is, an alarming no where the question concerns the patient.</remarks>
internal sealed class StatedAnswerRule(RuleId id, Question<ClinicalAssessment> question)
    : VisitRule(id, $"{SentenceText.Capitalized(question.Problem)}, where it is stated, requires clinician review.")
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [question.Field, .. UnreadFields.Concerned];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => JudgeNewest(input);

    private protected override bool IsAnswered(ClinicalAssessment visit) => question.Read(visit) is not Answer.Unknown;

    private protected override Finding JudgeVisit(ClinicalAssessment? visit, in Case input)
    {
        var answer = visit is null ? Answer.Unknown : question.Read(visit);
        var evidence = StatedFact.Of(question.Words, answer);
        var concerns = answer is Answer.Yes || question.Concerns(input.History.Patient);
        return answer == question.Alarming && concerns ? Review(evidence)
            : answer == question.Reassuring ? Satisfied(input, evidence)
            : NotApplicable(input, evidence);
    }
}
