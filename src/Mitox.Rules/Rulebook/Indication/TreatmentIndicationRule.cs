namespace Mitox.Rules.Rulebook;

/// <summary>The infusion is for multiple sclerosis, which alone this policy judges.</summary>
/// <remarks>A dose for another disease has limits of its own; a clinician decides about it.</remarks>
public sealed class TreatmentIndicationRule(Citation source)
    : Rule(
        RuleIds.TreatmentIndication,
        "The infusion must be for multiple sclerosis; one for another disease is not judged by this policy.",
        source)
{
    private const string Subject = "indication";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) => input.Proposal.Indication is TreatmentIndication.MultipleSclerosis
        ? Satisfied(input, new StatedFact(Subject, "multiple sclerosis"))
        : Objects(
            Verdict.Review,
            new StatedFact(Subject, $"{IndicationText.Of(input.Proposal.Indication)}, which this policy does not judge"),
            new Remedy.ClinicianDecides());
}
