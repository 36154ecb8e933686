using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LYMPHOCYTE-FLOOR")]
public sealed class LymphocyteFloorRuleTests
{
    [Theory]
    [InlineData("1.000", Verdict.NoObjection)]
    [InlineData("0.999", Verdict.Withhold)]
    [InlineData("0.9", Verdict.Withhold)] // V39 in France
    [InlineData(null, Verdict.Incomplete)]
    public void Evaluate_LymphocytesAroundTheFloor_ObjectsOnlyBelowIt(string? lymphocytes, Verdict expected) =>
        Assert.Equal(expected, Under(Count(lymphocytes)).VerdictOf(RuleIds.LymphocyteFloor));

    [Fact]
    public void Evaluate_TwoOfOneDay_TheLowestCounts() =>
        Assert.Equal(Verdict.Withhold, Under(Count("2"), Count("0.5")).VerdictOf(RuleIds.LymphocyteFloor));

    [Theory]
    [InlineData("0.999", Verdict.Withhold)]
    [InlineData("1.000", Verdict.Incomplete)]
    public void Evaluate_OnlyLeukocytes_ProveWhatIsBelow(string leukocytes, Verdict expected) =>
        Assert.Equal(
            expected,
            Under(new BloodCount(Scenario.DayBefore) { Leukocytes = CellCount.FromBillionsPerLiter(CaseText.Number(leukocytes)) })
                .VerdictOf(RuleIds.LymphocyteFloor));

    [Fact]
    public void Policy_TheLabelAlone_HasNoFloor() =>
        Assert.DoesNotContain(Policies.EuropeanUnion.Rules, rule => rule.Description.Id == RuleIds.LymphocyteFloor);

    private static Scenario Under(params BloodCount[] counts) =>
        Scenario.AllClear with { Policy = Policies.France, BloodCounts = [.. counts] };

    private static BloodCount Count(string? lymphocytes) => Scenario.Count(Scenario.DayBefore, 3, 220) with
    {
        Lymphocytes = lymphocytes is null ? null : CellCount.FromBillionsPerLiter(CaseText.Number(lymphocytes)),
    };
}
