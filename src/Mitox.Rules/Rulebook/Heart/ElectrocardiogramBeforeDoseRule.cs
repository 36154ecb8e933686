namespace Mitox.Rules.Rulebook;

/// <summary>An electrocardiogram was recorded before this dose.</summary>
public sealed class ElectrocardiogramBeforeDoseRule(int maximumAgeInDays, Citation source)
    : ObservationBeforeDoseRule(
        RuleIds.ElectrocardiogramBeforeDose,
        $"An ECG must be recorded before every dose: after the previous infusion and at most {maximumAgeInDays} days before the next.",
        "age of the ECG",
        maximumAgeInDays,
        source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        RequireAll(input, CurrencyOf(Observation.Electrocardiogram, input.NewestElectrocardiograms, input));
}
