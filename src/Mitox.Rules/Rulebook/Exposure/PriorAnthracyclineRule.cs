using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>No anthracycline, and no other anthracenedione than mitoxantrone, was ever given.</summary>
/// <remarks>
/// Most texts count it as a risk and give no formula for the cap, so it requires clinician review; others rule the drug out.
/// </remarks>
/// <param name="otherwise">What one that was given asks for: review or stop.</param>
internal sealed class PriorAnthracyclineRule(Verdict otherwise = Verdict.Review)
    : Rule(
        RuleIds.PriorAnthracycline,
        "An earlier anthracycline or other anthracenedione "
            + (otherwise is Verdict.Stop ? "rules the drug out." : "requires clinician review."))
{
    private const string What = "earlier anthracycline or other anthracenedione";

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [RecordLists.PriorExposures.Field, PatientQuestions.PriorAnthracycline.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        foreach (var exposure in input.History.PriorExposures)
        {
            if (!exposure.MayBeMitoxantrone)
            {
                return Given(new EarlierExposure(exposure));
            }
        }

        return input.History.Patient.PriorAnthracycline switch
        {
            Answer.Yes => Given(new StatedFact(What, StatedFact.Yes)),
            Answer.No => Satisfied(input, new StatedFact(What, StatedFact.No)),
            _ => Undetermined(
                new StatedFact(What, StatedFact.Unknown),
                new Remedy.State($"yes or no: {What}", new(nameof(Patient), nameof(Patient.PriorAnthracycline)))),
        };
    }

    private Finding Given(IEvidence evidence) => otherwise is Verdict.Stop ? Stop(evidence) : Review(evidence);
}
