using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>The first infusion of the scenario was given on 2025-03-02, the last on 2025-12-02.</summary>
[TestsRule("MTX-LVEF-FALL")]
public sealed class EjectionFractionFallRuleTests
{
    private const string Fallen = "Review: ClinicianDecides";

    [Theory]
    [InlineData("", "Incomplete: State")]
    [InlineData("2025-03-01=60, 2026-03-01=64", "Satisfied")]
    [InlineData("2025-03-01=65, 2026-03-01=58.5", "Satisfied")] // V18, by P13 points
    [InlineData("2025-03-01=64, 2026-03-01=54.1", "Satisfied")]
    [InlineData("2025-03-01=64, 2026-03-01=54", Fallen)]
    [InlineData("2025-03-01=64, 2026-03-01=53.9", Fallen)]
    [InlineData("2025-03-01=62, 2026-03-01=50", Fallen)] // V14
    public void Evaluate_AroundTenPoints_ObjectsFromThemOn(string measured, string expected) => AssertOutcome(expected, measured);

    [Theory]
    [InlineData("2024-01-01=72, 2025-03-01=60, 2026-03-01=58", "Satisfied", "2025-03-01")]
    [InlineData("2024-01-01=58, 2025-03-01=72, 2026-03-01=58", Fallen, "2025-03-01")]
    [InlineData("2025-03-01=58, 2025-03-02=70, 2026-03-01=58", Fallen, "2025-03-02")]
    [InlineData("2025-03-01=58, 2025-03-03=70, 2026-03-01=58", "Satisfied", "2025-03-01")]
    [InlineData("2025-05-01=70, 2025-08-01=60, 2026-03-01=58", Fallen, "2025-05-01")]
    [InlineData("2025-05-01=58, 2025-08-01=70, 2026-03-01=58", "Satisfied", "2025-05-01")]
    [InlineData("2025-03-01=58, 2025-03-01 09:00=70, 2026-03-01=58", Fallen, "2025-03-01 09:00")]
    [InlineData("2025-03-01=70, 2025-03-01 09:00=58, 2026-03-01=58", Fallen, "2025-03-01")]
    [InlineData("2026-03-01=58", "Satisfied", "2026-03-01")]
    public void Evaluate_SeveralEarlierMeasurements_BaselineIsTheLastBeforeTheFirstInfusionElseTheEarliest(
        string measured, string expected, string baseline)
    {
        AssertOutcome(expected, measured);
        Assert.Equal(At(baseline), Change(Scenario.AllClear.WithEjectionFractions(measured)).Baseline.At);
    }

    [Fact]
    public void Evaluate_MeasuredAfterTheFirstInfusionOfThatDay_IsNoBaseline()
    {
        var scenario = Scenario.AllClear
            .WithInfusionsOn("2025-03-02 10:30", "2025-12-02")
            .WithEjectionFractions("2025-03-01=58, 2025-03-02 11:00=70, 2026-03-01=58");

        Assert.Equal(At("2025-03-01"), Change(scenario).Baseline.At);
    }

    [Fact]
    public void Evaluate_BeforeTheFirstInfusion_TheNewestIsItsOwnBaseline() =>
        Assert.Equal(
            "Satisfied",
            Scenario.AllClear.WithInfusionsOn()
                .WithEjectionFractions("2024-01-01=75, 2026-03-01=58").OutcomeOf(RuleIds.EjectionFractionFall));

    [Theory]
    [InlineData("2025-03-01=68, 2024-03-01=58", "2025-03-01=68")]
    [InlineData("2025-03-01=68, 2026-03-01=58", "2026-03-01=58")]
    public void Evaluate_BaselineOrNewestEnteredInError_NotCounted(string measured, string mistaken)
    {
        var scenario = Scenario.AllClear.WithEjectionFractions($"{measured}, 2025-06-01=60");
        var error = Scenario.AllClear.WithEjectionFractions(mistaken).EjectionFractions[0];
        var corrected = scenario with
        {
            EjectionFractions = [.. scenario.EjectionFractions.Select(one => one with { EnteredInError = one == error })],
        };

        Assert.Equal("Satisfied", corrected.OutcomeOf(RuleIds.EjectionFractionFall));
    }

    [Theory]
    [InlineData("2026-03-01=58, 2026-03-01 09:00=64", Fallen)]
    [InlineData("2026-03-01=64, 2026-03-01 09:00=58", Fallen)]
    [InlineData("2026-03-01 08:00=58, 2026-03-01 09:00=64", "Satisfied")]
    [InlineData("2026-03-01=64, 2026-03-03=58", "Satisfied")]
    [InlineData("2026-01-01=64", "Satisfied")]
    [InlineData("2026-01-01=58", Fallen)]
    public void Evaluate_SeveralAfterABaselineOf68_TheLowestThatMayBeNewestCounts(string measured, string expected) =>
        AssertOutcome(expected, $"2025-03-01=68, {measured}");

    private static EjectionFractionChange Change(Scenario scenario) =>
        Assert.IsType<EjectionFractionChange>(scenario.Find(RuleIds.EjectionFractionFall).Evidence);

    private static void AssertOutcome(string expected, string measured) =>
        Assert.Equal(expected, Scenario.AllClear.WithEjectionFractions(measured).OutcomeOf(RuleIds.EjectionFractionFall));
}
