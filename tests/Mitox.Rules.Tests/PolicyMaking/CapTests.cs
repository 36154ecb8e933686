using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.PolicyMaking;

public sealed class CapTests
{
    /// <summary>V12: 108 given and 12 proposed is 120; "max 120" allows it, "stop at 120" does not (D-02).</summary>
    [Theory]
    [InlineData(true, "21.6", Verdict.NoObjection)]
    [InlineData(true, "21.61", Verdict.Withhold)]
    [InlineData(false, "21.59", Verdict.NoObjection)]
    [InlineData(false, "21.6", Verdict.Withhold)]
    public void WithCap_EitherOperator_DecidesAtTheCap(bool mayBeReached, string milligrams, Verdict expected) => Assert.Equal(
        expected,
        Under(mayBeReached).WithLifetimeDose(108).Proposing(CaseText.Number(milligrams)).VerdictOf(RuleIds.LifetimeDose));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WithCap_Reached_Stops(bool mayBeReached) =>
        Assert.Equal(Verdict.Stop, Under(mayBeReached).WithLifetimeDose(120).VerdictOf(RuleIds.LifetimeDose));

    [Fact]
    public void WithCap_MustStayBelow_SaysSo()
    {
        var finding = Under(mayBeReached: false).WithLifetimeDose(108).Find(RuleIds.LifetimeDose);

        Assert.Equal(
            "the lifetime dose would reach 120 mg/m², and must stay below the limit of 120 mg/m²", finding.Evidence!.Describe());
        Assert.Equal("less than 12 mg/m² (21.6 mg) fits this limit", Assert.Single(finding.Remedies).Describe());
    }

    [Fact]
    public void WithCap_HigherThanTheLabels_Refused() => Assert.Throws<ArgumentException>(
        () => Policies.UnitedStates.WithCap(
            "own", "Own", DosePerArea.FromMilligramsPerSquareMeter(150), mayBeReached: true, ClinicRules.Source));

    [Fact]
    public void WithCap_ReachableAtTheLabelsOwn_TheStricterOperatorStays()
    {
        var label = DosePerArea.FromMilligramsPerSquareMeter(140);

        var strict = Policies.UnitedStates.WithCap("own", "Own", label, mayBeReached: false, ClinicRules.Source)
            .WithCap("own-2", "Own", label, mayBeReached: true, ClinicRules.Source);

        Assert.Equal(Verdict.Withhold, (Scenario.AllClear with { Policy = strict }).WithLifetimeDose(128).Evaluate().Verdict);
    }

    [Fact]
    public void WithCap_PolicyWithoutACap_Refused() => Assert.Throws<ArgumentException>(
        () => ClinicRules.PolicyOf(new ClinicRules.Always("A"))
            .WithCap("own", "Own", DosePerArea.FromMilligramsPerSquareMeter(100), mayBeReached: true, ClinicRules.Source));

    [Theory]
    [InlineData("cap-96", 96)]
    [InlineData("cap-100", 100)]
    [InlineData("cap-120", 120)]
    [InlineData("de-before-2016", 100)]
    public void BuiltIn_Caps_MayBeReachedAndNotPassed(string policy, int cap)
    {
        var scenario = Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)! };

        Assert.Equal(Verdict.NoObjection, scenario.WithLifetimeDose(cap - 12).VerdictOf(RuleIds.LifetimeDose));
        Assert.Equal(Verdict.Withhold, scenario.WithLifetimeDose(cap - 11.99m).VerdictOf(RuleIds.LifetimeDose));
        Assert.Equal(cap, LifetimeDoseBalance.Of(scenario.History, scenario.Policy)!.Value.Limit.MilligramsPerSquareMeter);
    }

    [Fact]
    public void Balance_SameCapTwice_TheStricterOperatorCounts()
    {
        var policy = Policy.Combine(Policies.Cap120, Policies.UnitedStates.WithCap(
            "own", "Own", DosePerArea.FromMilligramsPerSquareMeter(120), mayBeReached: false, ClinicRules.Source));

        Assert.False(LifetimeDoseBalance.Of(Scenario.AllClear.History, policy)!.Value.LimitMayBeReached);
    }

    private static Scenario Under(bool mayBeReached) => Scenario.AllClear with
    {
        Policy = Policies.UnitedStates.WithCap(
            "own", "Own", DosePerArea.FromMilligramsPerSquareMeter(120), mayBeReached, ClinicRules.Source),
    };
}
