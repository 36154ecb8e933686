using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A marrow that earlier drugs suppress requires clinician review.</summary>
/// <remarks>
/// Read where it is stated: the counts, which are asked for before every dose, show a suppression that nobody named.
/// </remarks>
internal sealed class MarrowSuppressionRule()
    : Rule(RuleIds.MarrowSuppression, "Marrow suppression from earlier drugs requires clinician review.")
{
    private static readonly Question<Patient> Asked = PatientQuestions.MarrowSuppression;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [Asked.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var answer = Asked.Read(input.History.Patient);
        return answer is Answer.Yes
            ? Review(StatedFact.Of(Asked.Words, answer))
            : NotApplicable(input, StatedFact.Of(Asked.Words, answer));
    }
}
