using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The edition was not yet replaced on the day that asks; later a clinician weighs its answer.</summary>
/// <param name="replacedOn">The first day on which the text was no longer in force.</param>
/// <param name="source">Where that day comes from.</param>
public sealed class FollowUpEditionInForceRule(LocalDate replacedOn, Citation source)
    : FollowUpRule(RuleIds.FollowUpEditionInForce, $"The edition must be in force on the day that asks: it was replaced on {IsoText.Of(replacedOn)}.", source)
{
    private readonly EditionEnd end = new(replacedOn);

    /// <inheritdoc/>
    protected override Finding Judge(TreatmentHistory history, LocalDate on) =>
        end.IsBy(on) ? Objects(Verdict.Review, end.Evidence(on), new Remedy.ClinicianDecides()) : Satisfied(end.Evidence(on));
}
