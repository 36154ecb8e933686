using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.ClinicRules;

namespace Mitox.Rules.Tests.Evaluation;

public sealed class LifetimeDoseBalanceTests
{
    [Theory]
    [InlineData(0, 140)]
    [InlineData(48, 92)]
    [InlineData(140, 0)]
    [InlineData(152, 0)]
    public void Of_GivenDose_SaysWhatIsLeft(int given, int left)
    {
        var balance = LifetimeDoseBalance.Of(Scenario.AllClear.WithLifetimeDose(given).History, Policies.UnitedStates);

        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(left), balance!.Value.Remaining);
    }

    [Fact]
    public void Of_PolicyWithoutCap_None() =>
        Assert.Null(LifetimeDoseBalance.Of(Scenario.AllClear.History, PolicyOf(new Always("A"))));

    [Fact]
    public void Of_SeveralCaps_TheLowestCounts()
    {
        var policy = Policy.Combine(WithCap(120), WithCap(72), WithCap(100), Policies.UnitedStates);

        Assert.Equal(
            DosePerArea.FromMilligramsPerSquareMeter(72), LifetimeDoseBalance.Of(Scenario.AllClear.History, policy)!.Value.Limit);
    }

    /// <summary>
    /// Doxorubicin 240 mg/m² weighs as much as 60 mg/m² by the ratio of 4 (P6): what is left is what the rule leaves.
    /// </summary>
    [Theory]
    [InlineData("us-equivalence-4", 12, 68, 5)]
    [InlineData("us-equivalence-4+us-2009", 12, 68, 5)]
    [InlineData("us-2009", 12, 128, 10)]
    [InlineData("eu-equivalence-4", 12, 0, 0)]
    public void Of_AnthracyclinesCountedIntoTheCap_LeaveLess(string policy, int given, int left, int fullDoses)
    {
        var balance = LifetimeDoseBalance.Of(WithDoxorubicin(given, 240).History, PolicyCatalog.Find(policy)!)!.Value;

        Assert.Equal(
            (DosePerArea.FromMilligramsPerSquareMeter(left), fullDoses),
            (balance.Remaining, balance.FullDoses(DosePerArea.FromMilligramsPerSquareMeter(12))));
    }

    /// <summary>What is not recorded of an earlier anthracycline may count for more.</summary>
    [Theory]
    [InlineData(Answer.No, false)]
    [InlineData(Answer.Yes, true)]
    [InlineData(Answer.Unknown, true)]
    public void Of_AnthracyclineWithoutAnAmount_GivenIsALowerBound(Answer earlier, bool expected)
    {
        var history = Scenario.AllClear.WithPatient(patient => patient with { PriorAnthracycline = earlier }).History;

        Assert.Equal(expected, LifetimeDoseBalance.Of(history, PolicyCatalog.Find("us-equivalence-4")!)!.Value.GivenIsLowerBound);
    }

    [Fact]
    public void Of_AnthracyclineOfUnknownAmount_GivenIsALowerBound() => Assert.True(
        LifetimeDoseBalance.Of(
            WithDoxorubicin(12, null).History, PolicyCatalog.Find("us-equivalence-4")!)!.Value.GivenIsLowerBound);

    [Theory]
    [InlineData(Answer.Yes, false)]
    [InlineData(Answer.No, true)]
    [InlineData(Answer.Unknown, true)]
    public void Of_HistoryNotStatedComplete_GivenIsALowerBound(Answer complete, bool expected)
    {
        var history = (Scenario.AllClear with { DoseHistoryIsComplete = complete }).History;

        Assert.Equal(expected, LifetimeDoseBalance.Of(history, Policies.UnitedStates)!.Value.GivenIsLowerBound);
    }

    private static Scenario WithDoxorubicin(int given, int? amount)
    {
        var scenario = Scenario.AllClear.WithLifetimeDose(given);
        return scenario with
        {
            PriorExposures = scenario.PriorExposures.Add(
                new(CardiotoxicDrug.Doxorubicin, amount is { } total ? DosePerArea.FromMilligramsPerSquareMeter(total) : null)),
        };
    }

    private static Policy WithCap(int cap) => Policies.UnitedStates.Tighten(
        $"own-{cap}",
        "Cap",
        "test",
        new LifetimeDoseRule(
            DosePerArea.FromMilligramsPerSquareMeter(cap),
            mayBeReached: true,
            DosePerArea.FromMilligramsPerSquareMeter(13.2m)).CitedBy(Source));
}
