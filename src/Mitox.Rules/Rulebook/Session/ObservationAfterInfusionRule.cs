namespace Mitox.Rules.Rulebook;

/// <summary>The patient is watched for some time after the infusion.</summary>
/// <remarks>Less time is weighed by a clinician; while the patient has not left it is not known, and incomplete.</remarks>
public sealed class ObservationAfterInfusionRule(int leastMinutes, Citation source)
    : SessionRule(
        RuleIds.SessionObservation,
        $"The patient must be watched for at least {ExactNumberText.Format(Checked(leastMinutes))} minutes after the infusion.",
        source,
        new Criterion("time watched after the infusion", CriterionOperator.AtLeast, leastMinutes, "minutes", Verdict.Review))
{
    /// <inheritdoc/>
    protected override Finding Judge(InfusionSession session, TreatmentHistory history)
    {
        ArgumentNullException.ThrowIfNull(session);
        var evidence = new MinutesAgainstRange("time watched after the infusion", session.ObservedForMinutes, leastMinutes, Most: null);
        return session.ObservedForMinutes is not { } minutes ? Undetermined(evidence, new Remedy.State("how long the patient was watched after the infusion", new(nameof(InfusionSession), nameof(InfusionSession.ObservedForMinutes))))
            : minutes < leastMinutes ? Objects(Verdict.Review, evidence, new Remedy.ClinicianDecides())
            : Satisfied(evidence);
    }

    private static int Checked(int leastMinutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leastMinutes);
        return leastMinutes;
    }
}
