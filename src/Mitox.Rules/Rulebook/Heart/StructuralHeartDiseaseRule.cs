namespace Mitox.Rules.Rulebook;

/// <summary>There is no structural disease of the heart.</summary>
public sealed class StructuralHeartDiseaseRule(Citation source)
    : PatientAnswerRule(
        RuleIds.StructuralHeartDisease,
        "The drug must be withheld in structural heart disease.",
        source,
        "structural heart disease",
        Verdict.Withhold,
        new Remedy.Resolve("structural heart disease"))
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.StructuralHeartDisease;
}
