namespace Mitox.Rules.Rulebook;

/// <summary>Heart failure has not been diagnosed.</summary>
public sealed class HeartFailureRule(Citation source)
    : PatientAnswerRule(
        RuleIds.HeartFailure,
        "The drug must be withheld in diagnosed heart failure.",
        source,
        "heart failure",
        nameof(Patient.HeartFailure),
        Verdict.Withhold,
        new Remedy.Resolve("heart failure", new(nameof(Patient), nameof(Patient.HeartFailure))))
{
    /// <inheritdoc/>
    private protected override Answer AnswerOf(Patient patient) => patient.HeartFailure;
}
