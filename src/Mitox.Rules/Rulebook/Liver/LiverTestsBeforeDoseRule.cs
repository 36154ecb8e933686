namespace Mitox.Rules.Rulebook;

/// <summary>ALT, AST and total bilirubin were measured before this dose.</summary>
public sealed class LiverTestsBeforeDoseRule(int maximumAgeInDays, Citation source)
    : ObservationBeforeDoseRule(
        RuleIds.LiverTestsBeforeDose,
        $"ALT, AST and total bilirubin must be measured before every dose: after the previous infusion and at most {maximumAgeInDays} days before the next.",
        "age of the liver tests",
        maximumAgeInDays,
        source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        RequireAll(
            input,
            CurrencyOf(Observation.AlanineAminotransferase, input.NewestAlanineAminotransferase, input),
            CurrencyOf(Observation.AspartateAminotransferase, input.NewestAspartateAminotransferase, input),
            CurrencyOf(Observation.TotalBilirubin, input.NewestTotalBilirubin, input));
}
