namespace Mitox.Rules.Rulebook;

/// <summary>The liver is not known to be impaired.</summary>
public sealed class HepaticImpairmentRule(Citation source)
    : PatientAnswerRule(
        RuleIds.HepaticImpairment,
        "The drug must be withheld in known hepatic impairment.",
        source,
        "hepatic impairment",
        Verdict.Withhold,
        new Remedy.Resolve("hepatic impairment"))
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.HepaticImpairment;
}
