namespace Mitox.Rules.Rulebook;

/// <summary>The vital signs were recorded before, during and after the infusion.</summary>
/// <remarks>One that was not is weighed by a clinician; one nobody has said is incomplete.</remarks>
public sealed class VitalSignsRule(Citation source)
    : SessionRule(RuleIds.SessionVitalSigns, "The vital signs must be recorded before, during and after the infusion.", source)
{
    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        return MoreCautious(
            JudgeOne("before", nameof(InfusionSession.VitalSignsBefore), session.VitalSignsBefore),
            MoreCautious(JudgeOne("during", nameof(InfusionSession.VitalSignsDuring), session.VitalSignsDuring), JudgeOne("after", nameof(InfusionSession.VitalSignsAfter), session.VitalSignsAfter)));
    }

    private Finding JudgeOne(string when, string field, Answer recorded)
    {
        var subject = $"vital signs recorded {when} the infusion";
        var evidence = StatedFact.Of(subject, recorded);
        return recorded switch
        {
            Answer.Yes => Satisfied(evidence),
            Answer.No => Objects(Verdict.Review, evidence, new Remedy.ClinicianDecides()),
            _ => Undetermined(evidence, new Remedy.State($"yes or no: {subject}", new(nameof(InfusionSession), field))),
        };
    }
}
