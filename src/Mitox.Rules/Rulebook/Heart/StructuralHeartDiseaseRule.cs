namespace Mitox.Rules.Rulebook;

/// <summary>There is no structural disease of the heart.</summary>
public sealed class StructuralHeartDiseaseRule(Citation source)
    : PatientAnswerRule(
        RuleIds.StructuralHeartDisease,
        "The drug must be withheld in structural heart disease.",
        source,
        "structural heart disease",
        nameof(Patient.StructuralHeartDisease),
        Verdict.Withhold,
        new Remedy.Resolve("structural heart disease", new(nameof(Patient), nameof(Patient.StructuralHeartDisease))))
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.StructuralHeartDisease;
}
