namespace Mitox.Rules.Rulebook;

/// <summary>The liver is not known to be impaired.</summary>
public sealed class HepaticImpairmentRule(Citation source)
    : PatientAnswerRule(
        RuleIds.HepaticImpairment,
        "The drug must be withheld in known hepatic impairment.",
        source,
        "hepatic impairment",
        nameof(Patient.HepaticImpairment),
        Verdict.Withhold,
        new Remedy.Resolve("hepatic impairment", new(nameof(Patient), nameof(Patient.HepaticImpairment))))
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.HepaticImpairment;
}
