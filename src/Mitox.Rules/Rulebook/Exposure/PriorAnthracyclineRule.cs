namespace Mitox.Rules.Rulebook;

/// <summary>No anthracycline, and no other anthracenedione than mitoxantrone, was ever given.</summary>
/// <remarks>The label counts it as a risk and gives no formula for the cap, so a clinician weighs it.</remarks>
public sealed class PriorAnthracyclineRule(Citation source)
    : Rule(
        RuleIds.PriorAnthracycline,
        "An earlier anthracycline or other anthracenedione must be weighed by a clinician.",
        source)
{
    private const string Subject = "earlier anthracycline or other anthracenedione";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        foreach (var exposure in input.History.PriorExposures)
        {
            if (!exposure.MayBeMitoxantrone)
            {
                return Objects(Verdict.Review, new EarlierExposure(exposure), new Remedy.ClinicianDecides());
            }
        }

        return input.History.Patient.PriorAnthracycline switch
        {
            Answer.Yes => Objects(Verdict.Review, new StatedFact(Subject, StatedFact.Yes), new Remedy.ClinicianDecides()),
            Answer.No => Satisfied(input, new StatedFact(Subject, StatedFact.No)),
            _ => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State($"yes or no: {Subject}", new(nameof(Patient), nameof(Patient.PriorAnthracycline)))),
        };
    }
}
