using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The infusion is for multiple sclerosis, which alone this policy judges.</summary>
/// <remarks>A dose for another disease has limits of its own; a clinician decides about it.</remarks>
internal sealed class TreatmentIndicationRule()
    : Rule(
        RuleIds.TreatmentIndication,
        "The infusion must be for multiple sclerosis; one for another disease is not judged by this policy.")
{
    private const string What = "indication";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => input.Proposal.Indication is TreatmentIndication.MultipleSclerosis
        ? Satisfied(input, new StatedFact(What, "multiple sclerosis"))
        : Objects(
            Verdict.Review,
            new StatedFact(What, $"{IndicationText.Of(input.Proposal.Indication)}, which this policy does not judge"),
            new Remedy.ClinicianDecides());
}
