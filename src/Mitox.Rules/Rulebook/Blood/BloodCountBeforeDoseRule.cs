namespace Mitox.Rules.Rulebook;

/// <summary>Neutrophils and platelets were counted before this dose.</summary>
public sealed class BloodCountBeforeDoseRule(int maximumAgeInDays, Citation source)
    : ObservationBeforeDoseRule(
        RuleIds.BloodCountBeforeDose,
        $"Neutrophils and platelets must be counted before every dose: after the previous infusion and at most {maximumAgeInDays} days before the next.",
        "age of the blood count",
        maximumAgeInDays,
        source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        RequireAll(
            input,
            CurrencyOf(Observation.Neutrophils, input.NewestNeutrophils, input),
            CurrencyOf(Observation.Platelets, input.NewestPlatelets, input));
}
