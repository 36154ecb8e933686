namespace Mitox.Rules.Rulebook;

/// <summary>There is no disease of the heart or vessels, or a clinician weighs it.</summary>
public sealed class CardiovascularDiseaseRule(Citation source)
    : PatientAnswerRule(
        RuleIds.CardiovascularDisease,
        "Present or past cardiovascular disease must be weighed by a clinician.",
        source,
        "cardiovascular disease",
        Verdict.Review,
        new Remedy.ClinicianDecides())
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.CardiovascularDisease;
}
