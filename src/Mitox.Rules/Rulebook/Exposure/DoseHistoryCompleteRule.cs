using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The dose history is stated complete, other hospitals and earlier cancer treatment included.</summary>
internal sealed class DoseHistoryCompleteRule()
    : Rule(
        RuleIds.DoseHistoryComplete,
        "The dose history must be stated complete, other hospitals and other diseases included.")
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [OtherQuestions.DoseHistoryIsComplete.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var answer = input.History.DoseHistoryIsComplete;
        var evidence = StatedFact.Of("dose history complete", answer);
        return answer is Answer.Yes
            ? Satisfied(input, evidence)
            : Undetermined(evidence, UnknownDoses.StateComplete);
    }
}
