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
    public void Of_PolicyWithoutCap_None() => Assert.Null(LifetimeDoseBalance.Of(Scenario.AllClear.History, PolicyOf(new Always("A"))));

    [Fact]
    public void Of_SeveralCaps_TheLowestCounts()
    {
        var policy = Policy.Combine(WithCap(120), WithCap(72), WithCap(100), Policies.UnitedStates);

        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(72), LifetimeDoseBalance.Of(Scenario.AllClear.History, policy)!.Value.Limit);
    }

    [Theory]
    [InlineData(Answer.Yes, false)]
    [InlineData(Answer.No, true)]
    [InlineData(Answer.Unknown, true)]
    public void Of_HistoryNotStatedComplete_GivenIsALowerBound(Answer complete, bool expected)
    {
        var history = (Scenario.AllClear with { DoseHistoryIsComplete = complete }).History;

        Assert.Equal(expected, LifetimeDoseBalance.Of(history, Policies.UnitedStates)!.Value.GivenIsLowerBound);
    }

    private static Policy WithCap(int cap) => Policies.UnitedStates.Tighten(
        $"own-{cap}",
        "Cap",
        "test",
        new LifetimeDoseRule(DosePerArea.FromMilligramsPerSquareMeter(cap), DosePerArea.FromMilligramsPerSquareMeter(13.2m), Source));
}
