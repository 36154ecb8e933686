namespace Mitox.Rules.Rulebook;

/// <summary>The patient was asked and examined before this dose.</summary>
public sealed class AssessmentBeforeDoseRule(int maximumAgeInDays, Citation source)
    : ObservationBeforeDoseRule(
        RuleIds.AssessmentBeforeDose,
        $"The patient must be asked and examined before every dose: after the previous infusion and at most {maximumAgeInDays} days before the next.",
        "age of the visit",
        maximumAgeInDays,
        source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        RequireAll(input, CurrencyOf(Observation.ClinicalAssessment, input.NewestAssessments, input));
}
