using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-PLATELET-FLOOR")]
public sealed class PlateletFloorRuleTests
{
    private const string Below = "Review: ClinicianDecides";

    [Theory]
    [InlineData("", "Incomplete: State")]
    [InlineData("2026-03-01=0", Below)]
    [InlineData("2026-03-01=95", Below)] // V41
    [InlineData("2026-03-01=99.9", Below)]
    [InlineData("2026-03-01=100", "Satisfied")]
    [InlineData("2026-03-01=100.1", "Satisfied")]
    public void Evaluate_AroundTheFloor_ObjectsOnlyBelowIt(string counted, string expected) => AssertOutcome(expected, counted);

    [Theory]
    [InlineData("2024-01-01=99.9", Below)]
    [InlineData("2026-02-20=99.9, 2026-03-01=100", "Satisfied")]
    [InlineData("2026-02-20=100, 2026-03-01=99.9", Below)]
    [InlineData("2026-03-01=100, 2026-03-03=99.9", "Satisfied")]
    [InlineData("2026-03-03=100", "Incomplete: State")]
    [InlineData("2026-03-01=100, 2026-03-01 09:00=99.9", Below)]
    [InlineData("2026-03-01=99.9, 2026-03-01 09:00=100", Below)]
    [InlineData("2026-03-01 08:00=99.9, 2026-03-01 09:00=100", "Satisfied")]
    [InlineData("2026-03-01 08:00=100, 2026-03-01 09:00=99.9", Below)]
    public void Evaluate_SeveralCounts_TheLowestThatMayBeNewestCounts(string counted, string expected) =>
        AssertOutcome(expected, counted);

    [Fact]
    public void Evaluate_LowCountEnteredInError_NotCounted()
    {
        var counts = Counted("2026-02-28=100, 2026-03-01=99.9").BloodCounts;

        Assert.Equal(
            "Satisfied",
            (Scenario.AllClear with { BloodCounts = [counts[0], counts[1] with { EnteredInError = true }] })
                .OutcomeOf(RuleIds.PlateletFloor));
    }

    [Fact]
    public void Evaluate_NewestCountLacksIt_TheNewestThatHasItCounts()
    {
        var scenario = Counted("2026-02-20=99.9");

        Assert.Equal(
            Below,
            (scenario with { BloodCounts = scenario.BloodCounts.Add(new(Scenario.DayBefore)) }).OutcomeOf(RuleIds.PlateletFloor));
    }

    private static void AssertOutcome(string expected, string counted) =>
        Assert.Equal(expected, Counted(counted).OutcomeOf(RuleIds.PlateletFloor));

    private static Scenario Counted(string counted) => Scenario.AllClear with
    {
        BloodCounts = [.. Entries(counted).Select(entry => Scenario.Count(entry.At, 3, Number(entry.Value)))],
    };
}
