namespace Mitox.Rules.Rulebook;

/// <summary>The kidneys are not known to be severely impaired, or a clinician weighs it.</summary>
public sealed class SevereRenalImpairmentRule(Citation source)
    : PatientAnswerRule(
        RuleIds.SevereRenalImpairment,
        "Severe renal impairment must be weighed by a clinician.",
        source,
        "severe renal impairment",
        nameof(Patient.SevereRenalImpairment),
        Verdict.Review,
        new Remedy.ClinicianDecides())
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.SevereRenalImpairment;
}
