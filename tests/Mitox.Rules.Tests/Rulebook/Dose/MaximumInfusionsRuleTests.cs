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

    [Theory]
    [InlineData(5, Verdict.NoObjection)]
    [InlineData(6, Verdict.Withhold)]
    public void Evaluate_InfusionsInParts_EachDayIsOne(int days, Verdict expected)
    {
        var whole = After("uk-centre", days);
        var parts = whole with
        {
            Infusions = [.. whole.Infusions.SelectMany((infusion, index) => new[]
            {
                infusion with { Id = $"{index}a", Given = Dose.FromMilligrams(4.5m) },
                infusion with { Id = $"{index}b", Given = Dose.FromMilligrams(4.5m) },
            })],
        };

        Assert.Equal(expected, parts.VerdictOf(RuleIds.MaximumInfusions));
    }

    /// <summary>What is given for two diseases on one day is two infusions, in whatever order they are recorded.</summary>
    [Fact]
    public void Evaluate_PartsForTwoDiseases_AreTwoInfusions()
    {
        var five = After("uk-centre", 5);
        var first = five.Infusions[0];
        var other = first with { Id = "b", Indication = TreatmentIndication.Lymphoma, Given = Dose.FromMilligrams(5) };
        var parts = five with
        {
            Infusions =
            [
                first with { Id = "a", Given = Dose.FromMilligrams(4) }, other, first with { Id = "c" }, .. five.Infusions[1..],
            ],
        };

        Assert.Equal(Verdict.Withhold, parts.VerdictOf(RuleIds.MaximumInfusions));
    }

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
