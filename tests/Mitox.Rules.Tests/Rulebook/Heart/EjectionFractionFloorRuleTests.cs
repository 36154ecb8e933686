using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LVEF-FLOOR")]
public sealed class EjectionFractionFloorRuleTests
{
    private const string Below = "Withhold: Resolve";

    [Theory]
    [InlineData("", "Incomplete: State")]
    [InlineData("2026-03-01=2", Below)]
    [InlineData("2026-03-01=49.9", Below)] // V15
    [InlineData("2026-03-01=49.9 45", Below)]
    [InlineData("2026-03-01=49.9999999999", Below)]
    [InlineData("2026-03-01=50", "Satisfied")] // V14
    [InlineData("2026-03-01=50 53", "Satisfied")]
    [InlineData("2026-03-01=50.1 -", "Satisfied")]
    public void Evaluate_AroundTheFloor_ObjectsOnlyBelowIt(string measured, string expected) =>
        Assert.Equal(expected, Scenario.AllClear.WithEjectionFractions(measured).OutcomeOf(RuleIds.EjectionFractionFloor));

    [Theory]
    [InlineData("2024-01-01=47", Below)]
    [InlineData("2026-01-01=47, 2026-03-01=56", "Satisfied")] // V30
    [InlineData("2026-01-01=56, 2026-03-01=47", Below)]
    [InlineData("2026-03-01=56, 2026-03-03=47", "Satisfied")]
    [InlineData("2026-03-03=56", "Incomplete: State")]
    [InlineData("2026-03-01=56, 2026-03-01 09:00=47", Below)]
    [InlineData("2026-03-01=47, 2026-03-01 09:00=56", Below)]
    [InlineData("2026-03-01=56, 2026-03-01=47", Below)]
    [InlineData("2026-03-01 08:00=47, 2026-03-01 09:00=56", "Satisfied")]
    [InlineData("2026-03-01 08:00=56, 2026-03-01 09:00=47", Below)]
    public void Evaluate_SeveralMeasurements_TheWorstThatMayBeNewestCounts(string measured, string expected) =>
        Assert.Equal(expected, Scenario.AllClear.WithEjectionFractions(measured).OutcomeOf(RuleIds.EjectionFractionFloor));

    [Fact]
    public void Evaluate_LowValueEnteredInError_NotCounted()
    {
        var mistaken = Scenario.Echo(Scenario.DayBefore, 47) with { EnteredInError = true };

        Assert.Equal(
            "Satisfied",
            (Scenario.AllClear with { EjectionFractions = [mistaken, Scenario.Echo(Scenario.DayBefore.PlusDays(-1), 60)] })
                .OutcomeOf(RuleIds.EjectionFractionFloor));
    }
}
