namespace Mitox.Rules.Rulebook;

/// <summary>There is no chronic or recurrent bacterial infection.</summary>
public sealed class ChronicInfectionRule(Citation source)
    : PatientAnswerRule(
        RuleIds.ChronicInfection,
        "The drug must be withheld in chronic or recurrent bacterial infection.",
        source,
        "chronic or recurrent bacterial infection",
        Verdict.Withhold,
        new Remedy.Resolve("chronic or recurrent bacterial infection"))
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.ChronicInfection;
}
