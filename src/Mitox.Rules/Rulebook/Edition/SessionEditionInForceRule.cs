using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The edition was not yet replaced on the day of the session; later a clinician weighs its answer.</summary>
/// <param name="replacedOn">The first day on which the text was no longer in force.</param>
/// <param name="source">Where that day comes from.</param>
public sealed class SessionEditionInForceRule(LocalDate replacedOn, Citation source)
    : SessionRule(RuleIds.SessionEditionInForce, $"The edition must be in force on the day of the session: it was replaced on {IsoText.Of(replacedOn)}.", source)
{
    private readonly EditionEnd end = new(replacedOn);

    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        var day = session.At.Date;
        return end.IsBy(day) ? Objects(Verdict.Review, end.Evidence(day), new Remedy.ClinicianDecides()) : Satisfied(end.Evidence(day));
    }
}
