using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-COUNTS-AFTER-DEPLETION")]
public sealed class CountsAfterDepletionRuleTests
{
    [Theory]
    [InlineData("1.0", "0.8", Verdict.NoObjection)]
    [InlineData("0.999", "0.8", Verdict.Review)]
    [InlineData("1.0", "0.799", Verdict.Review)]
    [InlineData("0.95", "0.7", Verdict.Review)] // V98
    [InlineData("3", null, Verdict.Incomplete)]
    public void Evaluate_AfterAlemtuzumab_AroundTheFloors(string neutrophils, string? lymphocytes, Verdict expected)
    {
        var count = Scenario.Count(Scenario.DayBefore, CaseText.Number(neutrophils), 220) with
        {
            Lymphocytes = lymphocytes is null ? null : CellCount.FromBillionsPerLiter(CaseText.Number(lymphocytes)),
        };

        Assert.Equal(expected, After(TherapyKind.Alemtuzumab, count).VerdictOf(RuleIds.CountsAfterDepletion));
    }

    [Theory]
    [InlineData(TherapyKind.Cladribine, FindingKind.Objects)]
    [InlineData(TherapyKind.AutologousStemCellTransplantation, FindingKind.Objects)]
    [InlineData(TherapyKind.Ocrelizumab, FindingKind.NotApplicable)]
    public void Evaluate_Kinds_OnlyThoseThatDeplete(TherapyKind kind, FindingKind expected) =>
        Assert.Equal(
            expected, After(kind, Scenario.Count(Scenario.DayBefore, 0.5m, 220)).Find(RuleIds.CountsAfterDepletion).Kind);

    [Theory]
    [InlineData("1.0", "0.8", "NotApplicable")]
    [InlineData("0.999", "0.8", "Incomplete: State")]
    [InlineData("1.0", "0.799", "Incomplete: State")]
    [InlineData("3", null, "Incomplete: State")]
    public void Evaluate_KindNotRecorded_OnlyGoodCountsMakeItOfNoMatter(string neutrophils, string? lymphocytes, string expected)
    {
        var count = Scenario.Count(Scenario.DayBefore, CaseText.Number(neutrophils), 220) with
        {
            Lymphocytes = lymphocytes is null ? null : CellCount.FromBillionsPerLiter(CaseText.Number(lymphocytes)),
        };

        Assert.Equal(expected, After(TherapyKind.Unknown, count).OutcomeOf(RuleIds.CountsAfterDepletion));
        Assert.Equal(expected, After((TherapyKind)99, count).OutcomeOf(RuleIds.CountsAfterDepletion));
    }

    [Fact]
    public void Evaluate_NeitherCounted_BothMustBeStated() =>
        Assert.Equal(
            "Incomplete: State, State",
            After(TherapyKind.Alemtuzumab, Scenario.Count(Scenario.DayBefore, null, 220))
                .OutcomeOf(RuleIds.CountsAfterDepletion));

    private static Scenario After(TherapyKind kind, BloodCount count) =>
        Scenario.AllClearInEurope with { BloodCounts = [count], Therapies = [new(kind)] };
}
