using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-MAXIMUM-INFUSIONS")]
public sealed class MaximumInfusionsRuleTests
{
    [Theory]
    [InlineData("uk-centre", 0, Verdict.NoObjection)]
    [InlineData("uk-centre", 5, Verdict.NoObjection)]
    [InlineData("uk-centre", 6, Verdict.Withhold)]
    [InlineData("no", 7, Verdict.NoObjection)]
    [InlineData("no", 8, Verdict.Review)]
    public void Evaluate_InfusionsOnRecord_TheNumberOfTheNextDecides(string policy, int given, Verdict expected) =>
        Assert.Equal(expected, After(policy, given).VerdictOf(RuleIds.MaximumInfusions));

    [Fact]
    public void Evaluate_DosesKnownAsASum_Incomplete()
    {
        var elsewhere = After("no", 2) with
        {
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))],
        };

        Assert.Equal(Verdict.Incomplete, elsewhere.VerdictOf(RuleIds.MaximumInfusions));
    }

    [Fact]
    public void Evaluate_HistoryNotStatedComplete_Incomplete() =>
        Assert.Equal(
            Verdict.Incomplete,
            (After("no", 2) with { DoseHistoryIsComplete = Answer.Unknown }).VerdictOf(RuleIds.MaximumInfusions));

    [Fact]
    public void Constructor_None_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MaximumInfusionsRule(0, Verdict.Review));

    private static Scenario After(string policy, int given) => Scenario.AllClear with
    {
        Policy = PolicyCatalog.Find(policy)!,
        Infusions =
            [.. Enumerable.Range(1, given).Select(quarter => Scenario.Given(Scenario.ProposedDay.PlusMonths(-3 * quarter), 9))],
    };
}
