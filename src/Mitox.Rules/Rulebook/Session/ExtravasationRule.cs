namespace Mitox.Rules.Rulebook;

/// <summary>The drug did not leak out of the vein.</summary>
/// <remarks>
/// Where it did, the infusion is stopped and begun again in another vein, which a clinician then weighs; going on withholds. Nobody has
/// said: incomplete.
/// </remarks>
public sealed class ExtravasationRule(Citation source)
    : SessionRule(RuleIds.SessionExtravasation, "Where the drug leaks out of the vein, the infusion must be stopped and begun again in another vein.", source)
{
    private const string Subject = "extravasation";

    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.Extravasation switch
        {
            Extravasation.None => Satisfied(new StatedFact(Subject, "none")),
            Extravasation.RestartedInAnotherVein => Objects(Verdict.Review, new StatedFact(Subject, "begun again in another vein"), new Remedy.ClinicianDecides()),
            Extravasation.Stopped => Objects(Verdict.Review, new StatedFact(Subject, "stopped for good"), new Remedy.ClinicianDecides()),
            Extravasation.Unknown => Undetermined(new StatedFact(Subject, StatedFact.Unknown), new Remedy.State("whether the drug leaked out of the vein", new(nameof(InfusionSession), nameof(InfusionSession.Extravasation)))),
            _ => Objects(Verdict.Withhold, new StatedFact(Subject, "the infusion went on"), new Remedy.Resolve("the extravasation: stop, and begin again in another vein", new(nameof(InfusionSession), nameof(InfusionSession.Extravasation)))),
        };
    }
}
