using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LVEF-RECOVERED")]
public sealed class EjectionFractionRecoveredRuleTests
{
    [Theory]
    [InlineData("2026-02-20=45, 2026-03-01=62", "Review: ClinicianDecides")]
    [InlineData("2026-02-20=45, 2026-03-01=52", "Review: ClinicianDecides")]
    [InlineData("2026-02-20=45, 2026-03-01=50", "Review: ClinicianDecides")]
    [InlineData("2026-02-20=45, 2026-03-01=49.9", "NotApplicable")]
    [InlineData("2026-02-20=51, 2026-03-01=52", "Review: ClinicianDecides")]
    [InlineData("2026-02-20=60, 2026-03-01=52", "Satisfied")]
    [InlineData("2026-03-01=52", "Satisfied")]
    [InlineData("2026-02-20=45, 2026-03-01=52, 2026-03-01 09:00=49.9", "NotApplicable")]
    public void Evaluate_PolicyWithoutTheLowerLimit_RecoveredFromTheFloorOn(string measured, string expected) =>
        Assert.Equal(
            expected, Scenario.AllClearInEurope.WithEjectionFractions(measured).OutcomeOf(RuleIds.EjectionFractionRecovered));

    [Fact]
    public void Describe_BetweenTheFloorAndTheLowerLimit_HeldAgainstTheFloor() => Assert.Equal(
        "ejection fraction of 52 % on 2026-03-01, not below the limit of 50 %",
        Scenario.AllClearInEurope.WithEjectionFractions("2026-02-20=60, 2026-03-01=52")
            .Find(RuleIds.EjectionFractionRecovered).Evidence!.Describe());

    private const string WasLow = "Review: ClinicianDecides";

    [Theory]
    [InlineData("", "Incomplete: State")]
    [InlineData("2025-03-01=64, 2026-03-01=62", "Satisfied")]
    [InlineData("2026-01-01=47, 2026-03-01=56", WasLow)] // V30
    [InlineData("2020-01-01=47, 2025-01-01=60, 2026-03-01=62", WasLow)]
    [InlineData("2026-01-01=49.9 -, 2026-03-01=56", WasLow)]
    [InlineData("2026-01-01=50 -, 2026-03-01=56", "Satisfied")]
    [InlineData("2026-01-01=52.9 53, 2026-03-01=56", WasLow)]
    [InlineData("2026-01-01=53 53, 2026-03-01=56", "Satisfied")]
    [InlineData("2026-01-01=48 45, 2026-03-01=56", WasLow)]
    [InlineData("2026-01-01=50 45, 2026-03-01=56", "Satisfied")]
    [InlineData("2026-03-01=47", "NotApplicable")]
    [InlineData("2026-01-01=47, 2026-03-01=48", "NotApplicable")]
    [InlineData("2026-01-01=47, 2026-03-01=52.9", "NotApplicable")]
    [InlineData("2026-03-01=56, 2026-03-03=47", "Satisfied")]
    [InlineData("2026-03-01 08:00=47, 2026-03-01 09:00=56", WasLow)]
    public void Evaluate_EverBelowTheFloorOrTheLowerLimit_AClinicianDecides(string measured, string expected) =>
        Assert.Equal(expected, Scenario.AllClear.WithEjectionFractions(measured).OutcomeOf(RuleIds.EjectionFractionRecovered));

    [Fact]
    public void Evaluate_LowValueEnteredInError_NotCounted()
    {
        var mistaken = Scenario.Echo(Scenario.DayBefore.PlusDays(-20), 47) with { EnteredInError = true };

        Assert.Equal(
            "Satisfied",
            (Scenario.AllClear with { EjectionFractions = [mistaken, Scenario.Echo(Scenario.DayBefore, 60)] })
                .OutcomeOf(RuleIds.EjectionFractionRecovered));
    }

    /// <summary>A value that was low and is higher now has recovered; one that fell from 53 % to 52 % has not.</summary>
    [Theory]
    [InlineData("2024-01-01=45, 2026-03-01=60", "recovered to 60 % on 2026-03-01, of 45 % on 2024-01-01")]
    [InlineData(
        "2024-01-01=53 55, 2026-03-01=52 50", "not recovered by 52 % on 2026-03-01, of 53 % on 2024-01-01")]
    [InlineData(
        "2024-01-01=53 55, 2026-03-01=53 50", "not recovered by 53 % on 2026-03-01, of 53 % on 2024-01-01")]
    public void Evaluate_EarlierLowValue_SaysWhetherItRecovered(string measured, string expected)
    {
        var finding = Scenario.AllClear.WithEjectionFractions(measured).Find(RuleIds.EjectionFractionRecovered);

        Assert.Equal(Verdict.Review, finding.Verdict);
        Assert.StartsWith($"earlier ejection fraction, {expected}", finding.Evidence!.Describe(), StringComparison.Ordinal);
    }
}
