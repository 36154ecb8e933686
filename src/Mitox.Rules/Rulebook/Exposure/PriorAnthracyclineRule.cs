namespace Mitox.Rules.Rulebook;

/// <summary>No anthracycline, and no other anthracenedione than mitoxantrone, was ever given.</summary>
/// <remarks>The label counts it as a risk and gives no formula for the cap, so it requires clinician review.</remarks>
internal sealed class PriorAnthracyclineRule()
    : Rule(
        RuleIds.PriorAnthracycline,
        "An earlier anthracycline or other anthracenedione requires clinician review.")
{
    private const string What = "earlier anthracycline or other anthracenedione";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        foreach (var exposure in input.History.PriorExposures)
        {
            if (!exposure.MayBeMitoxantrone)
            {
                return Review(new EarlierExposure(exposure));
            }
        }

        return input.History.Patient.PriorAnthracycline switch
        {
            Answer.Yes => Review(new StatedFact(What, StatedFact.Yes)),
            Answer.No => Satisfied(input, new StatedFact(What, StatedFact.No)),
            _ => Undetermined(
                new StatedFact(What, StatedFact.Unknown),
                new Remedy.State($"yes or no: {What}", new(nameof(Patient), nameof(Patient.PriorAnthracycline)))),
        };
    }
}
