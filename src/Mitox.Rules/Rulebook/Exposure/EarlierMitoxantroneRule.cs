using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Mitoxantrone given earlier or elsewhere has a known amount, and was not for another disease.</summary>
/// <remarks>
/// An amount that is not recorded, or a drug that may have been mitoxantrone, is incomplete. A known amount counts into the
/// lifetime dose; where it was not for multiple sclerosis it is an earlier anthracenedione, which requires review. So is an
/// infusion on record that was for another disease.
/// </remarks>
internal sealed class EarlierMitoxantroneRule()
    : Rule(
        RuleIds.EarlierMitoxantrone,
        "Mitoxantrone given earlier or elsewhere must have a known amount; given for another disease, "
            + "it requires clinician review.")
{
    private const string What = "mitoxantrone given earlier or elsewhere";
    private static readonly Remedy StateDose = new Remedy.State(
        "which drug was given, and its whole amount in mg/m²",
        new(nameof(TreatmentRecord), nameof(TreatmentRecord.PriorExposures)));

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.DaysOfDoses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        PriorExposure? weighed = null;
        var any = false;
        foreach (var exposure in input.History.PriorExposures)
        {
            if (!exposure.MayBeMitoxantrone)
            {
                continue;
            }

            any = true;
            if (exposure.Total is null || exposure.Drug is not CardiotoxicDrug.Mitoxantrone)
            {
                return Undetermined(new EarlierExposure(exposure), StateDose);
            }

            weighed ??= exposure.Reason is ExposureReason.MultipleSclerosis ? null : exposure;
        }

        return weighed is not null
            ? Review(new EarlierExposure(weighed))
            : input.History.Doses.FirstForAnotherDisease is { } infusion
            ? Review(OtherDisease.Of(infusion))
            : any ? Satisfied(input, new StatedFact(What, "all for multiple sclerosis, with known amounts"))
            : NotApplicable(input, new StatedFact(What, "none on record"));
    }
}
