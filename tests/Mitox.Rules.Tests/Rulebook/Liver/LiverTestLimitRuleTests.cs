using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LIVER-TEST-LIMIT")]
public sealed class LiverTestLimitRuleTests
{
    private const string Above = "Withhold: Resolve";
    private const string Incomplete = "Incomplete: State";

    [Theory]
    [InlineData("0.5", "0.5", "0.5", "Satisfied")]
    [InlineData("1", "1", "1", "Satisfied")]
    [InlineData("1.001", "1", "1", Above)]
    [InlineData("1", "1.001", "1", Above)]
    [InlineData("1", "1", "1.001", Above)]
    [InlineData("2", "0.5", "0.5", Above)] // V109
    [InlineData("", "1", "1", Incomplete)]
    [InlineData("1", "", "1", Incomplete)]
    [InlineData("1", "1", "", Incomplete)]
    [InlineData("", "", "", "Incomplete: State, State, State")]
    [InlineData("", "2", "", "Withhold: State, Resolve, State")]
    [InlineData("2", "", "", "Withhold: Resolve, State, State")]
    [InlineData("", "", "2", "Withhold: State, State, Resolve")]
    [InlineData("2", "3", "1", "Withhold: Resolve, Resolve")]
    public void Evaluate_AroundTheUpperLimitOfNormal_ObjectsOnlyAboveIt(
        string alanine, string aspartate, string bilirubin, string expected)
    {
        var panel = Scenario.Liver(Scenario.DayBefore, Multiple(alanine), Multiple(aspartate), Multiple(bilirubin));

        Assert.Equal(expected, (Scenario.AllClear with { LiverPanels = [panel] }).OutcomeOf(RuleIds.LiverTestLimit));
    }

    [Theory]
    [InlineData("40", "40", "Satisfied")]
    [InlineData("40.001", "40", Above)]
    [InlineData("3", "3", "Satisfied")]
    [InlineData("1.0000000000000000000000000001", "1", Above)]
    public void Evaluate_ResultOverItsLimit_HeldExactly(string result, string upperLimit, string expected)
    {
        var panel = Scenario.Liver(Scenario.DayBefore, 0.5m, 0.5m, 0.5m) with
        {
            AlanineAminotransferase = UpperLimitMultiple.FromResult(Number(result), Number(upperLimit)),
        };

        Assert.Equal(expected, (Scenario.AllClear with { LiverPanels = [panel] }).OutcomeOf(RuleIds.LiverTestLimit));
    }

    [Theory]
    [InlineData("", "Incomplete: State, State, State")]
    [InlineData("2024-01-01=2", Above)]
    [InlineData("2026-02-20=2, 2026-03-01=1", "Satisfied")]
    [InlineData("2026-03-01=1, 2026-03-03=2", "Satisfied")]
    [InlineData("2026-03-03=1", "Incomplete: State, State, State")]
    [InlineData("2026-03-01=1, 2026-03-01 09:00=2", Above)]
    [InlineData("2026-03-01=2, 2026-03-01 09:00=1", Above)]
    [InlineData("2026-03-01 08:00=2, 2026-03-01 09:00=1", "Satisfied")]
    public void Evaluate_SeveralPanels_TheHighestThatMayBeNewestCounts(string panels, string expected) =>
        Assert.Equal(expected, Measured(panels).OutcomeOf(RuleIds.LiverTestLimit));

    [Fact]
    public void Evaluate_EachMeasuredOnADayOfItsOwn_EachJudgedByItsNewest()
    {
        var scenario = Scenario.AllClear with
        {
            LiverPanels = [Scenario.Liver(Day("2026-02-20"), 2, 1, null), Scenario.Liver(Day("2026-03-01"), null, 1, 1)],
        };

        Assert.Equal(Above, scenario.OutcomeOf(RuleIds.LiverTestLimit));
    }

    [Fact]
    public void Evaluate_HighResultEnteredInError_NotCounted()
    {
        var panels = Measured("2026-02-28=1, 2026-03-01=2").LiverPanels;

        Assert.Equal(
            "Satisfied",
            (Scenario.AllClear with { LiverPanels = [panels[0], panels[1] with { EnteredInError = true }] })
                .OutcomeOf(RuleIds.LiverTestLimit));
    }

    private static decimal? Multiple(string text) => text.Length == 0 ? null : Number(text);

    private static Scenario Measured(string panels) => Scenario.AllClear with
    {
        LiverPanels = [.. Entries(panels).Select(entry => Scenario.Liver(entry.At, Number(entry.Value), 0.5m, 0.5m))],
    };
}
