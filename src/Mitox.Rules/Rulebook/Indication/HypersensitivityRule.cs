namespace Mitox.Rules.Rulebook;

/// <summary>There was never a hypersensitivity reaction to mitoxantrone.</summary>
public sealed class HypersensitivityRule(Citation source)
    : PatientAnswerRule(
        RuleIds.Hypersensitivity,
        "Hypersensitivity to mitoxantrone rules the drug out.",
        source,
        "hypersensitivity to mitoxantrone",
        nameof(Patient.MitoxantroneHypersensitivity),
        Verdict.Stop,
        new Remedy.None())
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.MitoxantroneHypersensitivity;
}
