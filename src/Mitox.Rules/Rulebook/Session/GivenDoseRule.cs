namespace Mitox.Rules.Rulebook;

/// <summary>What really went in is recorded, and is not more than was ordered.</summary>
/// <remarks>
/// An interrupted infusion counts what was given (P5). More than was ordered, and nothing at all, is weighed by a clinician; while an amount
/// or the body surface area is not known the session is incomplete: it cannot be counted into the lifetime dose.
/// </remarks>
public sealed class GivenDoseRule(Citation source)
    : SessionRule(RuleIds.SessionGivenDose, "What was really given must be recorded, and must not be more than was ordered.", source)
{
    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        var evidence = new GivenDose(session.Ordered, session.Given);
        return session.Given is null ? Undetermined(evidence, new Remedy.State("the amount that was given"))
            : session.Ordered is null ? Undetermined(evidence, new Remedy.State("the amount that was ordered"))
            : session.Area is null ? Undetermined(new StatedFact("body surface area", StatedFact.Unknown), new Remedy.State("the body surface area of the day"))
            : session.Given > session.Ordered || session.Given == Dose.Zero ? Objects(Verdict.Review, evidence, new Remedy.ClinicianDecides())
            : Satisfied(evidence);
    }
}
