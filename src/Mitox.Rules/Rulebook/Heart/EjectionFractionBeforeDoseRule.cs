namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction was measured before this dose.</summary>
public sealed class EjectionFractionBeforeDoseRule(int maximumAgeInDays, Citation source)
    : ObservationBeforeDoseRule(
        RuleIds.EjectionFractionBeforeDose,
        $"The ejection fraction must be measured before every dose: after the previous infusion and at most {maximumAgeInDays} days before the next.",
        "age of the ejection fraction",
        maximumAgeInDays,
        source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        RequireAll(input, CurrencyOf(Observation.EjectionFraction, input.NewestEjectionFractions, input));
}
