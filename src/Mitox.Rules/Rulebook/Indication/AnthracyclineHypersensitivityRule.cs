namespace Mitox.Rules.Rulebook;

/// <summary>There was never a hypersensitivity reaction to an anthracycline, or a clinician weighs it.</summary>
public sealed class AnthracyclineHypersensitivityRule(Citation source)
    : PatientAnswerRule(
        RuleIds.AnthracyclineHypersensitivity,
        "Hypersensitivity to an anthracycline must be weighed by a clinician.",
        source,
        "hypersensitivity to an anthracycline",
        nameof(Patient.AnthracyclineHypersensitivity),
        Verdict.Review,
        new Remedy.ClinicianDecides())
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.AnthracyclineHypersensitivity;
}
