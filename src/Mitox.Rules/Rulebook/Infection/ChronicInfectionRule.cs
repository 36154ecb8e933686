namespace Mitox.Rules.Rulebook;

/// <summary>There is no chronic or recurrent bacterial infection, such as tuberculosis.</summary>
public sealed class ChronicInfectionRule(Citation source)
    : PatientAnswerRule(
        RuleIds.ChronicInfection,
        "The drug must be withheld in chronic or recurrent bacterial infection, such as tuberculosis.",
        source,
        "chronic or recurrent bacterial infection",
        nameof(Patient.ChronicInfection),
        Verdict.Withhold,
        new Remedy.Resolve("the chronic or recurrent infection", new(nameof(Patient), nameof(Patient.ChronicInfection))))
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.ChronicInfection;
}
