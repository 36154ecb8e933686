using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LVEF-LOWER-LIMIT")]
public sealed class EjectionFractionLowerLimitRuleTests
{
    private const string Below = "Withhold: Resolve";
    private const string Unclear = "Review: State";

    [Theory]
    [InlineData("", "Incomplete: State")]
    [InlineData("2026-03-01=50 53", Below)] // V14
    [InlineData("2026-03-01=52.9 53", Below)]
    [InlineData("2026-03-01=53 53", "Satisfied")]
    [InlineData("2026-03-01=54 53", "Satisfied")]
    [InlineData("2026-03-01=56 57", Below)]
    [InlineData("2026-03-01=48 45", "Satisfied")]
    public void Evaluate_LimitReported_ObjectsOnlyBelowIt(string measured, string expected) => AssertOutcome(expected, measured);

    [Theory]
    [InlineData("2026-03-01=49.9 -", Below)]
    [InlineData("2026-03-01=50 -", Unclear)]
    [InlineData("2026-03-01=52 -", Unclear)] // V17
    [InlineData("2026-03-01=54.9 -", Unclear)]
    [InlineData("2026-03-01=55 -", "Satisfied")]
    public void Evaluate_LimitNotReported_50StandsInAnd55IsClear(string measured, string expected)
    {
        AssertOutcome(expected, measured);
        Assert.Contains(
            "was not reported",
            Scenario.AllClear.WithEjectionFractions(measured).Find(RuleIds.EjectionFractionLowerLimit).Evidence?.Describe(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-01=54 52", "Satisfied")]
    [InlineData("2026-03-01=54 54", "Satisfied")]
    [InlineData("2026-03-01=54 54.1", Below)]
    public void Evaluate_UnclearAndTheLimitStatedAfterAll_NoLongerReview(string stated, string expected) =>
        AssertOutcome(expected, stated);

    [Theory]
    [InlineData("2024-01-01=52", Below)]
    [InlineData("2026-01-01=52, 2026-03-01=56", "Satisfied")]
    [InlineData("2026-03-01=56, 2026-03-03=52", "Satisfied")]
    [InlineData("2026-03-01=56, 2026-03-01 09:00=52", Below)]
    [InlineData("2026-03-01=52 -, 2026-03-01 09:00=56", Unclear)]
    [InlineData("2026-03-01=52 -, 2026-03-01=52 53", Below)]
    [InlineData("2026-03-01=56 57, 2026-03-01=54 53", Below)]
    [InlineData("2026-03-01 08:00=52, 2026-03-01 09:00=56", "Satisfied")]
    public void Evaluate_SeveralMeasurements_TheWorstThatMayBeNewestCounts(string measured, string expected) =>
        AssertOutcome(expected, measured);

    private static void AssertOutcome(string expected, string measured) =>
        Assert.Equal(expected, Scenario.AllClear.WithEjectionFractions(measured).OutcomeOf(RuleIds.EjectionFractionLowerLimit));
}
