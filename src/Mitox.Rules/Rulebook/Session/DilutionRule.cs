namespace Mitox.Rules.Rulebook;

/// <summary>The concentrate is diluted to the least volume.</summary>
/// <remarks>Just that volume is enough. One that is not known is incomplete.</remarks>
public sealed class DilutionRule(FluidVolume leastVolume, Citation source)
    : SessionRule(
        RuleIds.SessionDilution,
        $"The drug must be diluted to at least {Stated(leastVolume)}.",
        source,
        new Criterion("volume of the diluted drug", CriterionOperator.AtLeast, leastVolume.Milliliters, "mL", Verdict.Withhold))
{
    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        var evidence = new Dilution(session.Given ?? session.Ordered, session.Volume, leastVolume);
        return session.Volume is not { } volume ? Undetermined(evidence, new Remedy.State("the volume of the diluted drug"))
            : volume < leastVolume ? Objects(Verdict.Withhold, evidence, new Remedy.Resolve("the dilution"))
            : Satisfied(evidence);
    }
}
