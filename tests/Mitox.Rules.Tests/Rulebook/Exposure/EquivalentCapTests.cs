using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>An institution's cap holds for the lifetime dose with anthracyclines too, whichever came first.</summary>
[TestsRule("MTX-EQUIVALENT-LIFETIME-DOSE")]
public sealed class EquivalentCapTests
{
    /// <summary>96 given, 48 of doxorubicin by the ratio 4 are 12, and 12 proposed: just 120.</summary>
    [Theory]
    [InlineData(true, "21.6", Verdict.NoObjection)]
    [InlineData(true, "21.61", Verdict.Withhold)]
    [InlineData(false, "21.59", Verdict.NoObjection)]
    [InlineData(false, "21.6", Verdict.Withhold)]
    public void Evaluate_CapOf120_ByItsOwnOperator(bool mayBeReached, string milligrams, Verdict expected)
    {
        var capped = Policies.UnitedStates.WithCap("own", "Own", Of(120), mayBeReached, ClinicRules.Source);
        var counting = capped.CountingAnthracyclines("own-2", "Own", EquivalenceRatios.Four, ClinicRules.Source);

        Assert.Equal(expected, Under(counting).Proposing(CaseText.Number(milligrams)).VerdictOf(RuleIds.EquivalentLifetimeDose));
    }

    [Fact]
    public void WithCap_AfterCounting_HoldsForBoth()
    {
        var capped = Policies.CountingAnthracyclines[0].WithCap("own", "Own", Of(108), mayBeReached: true, ClinicRules.Source);

        Assert.Equal(Verdict.Stop, Under(capped).VerdictOf(RuleIds.EquivalentLifetimeDose));
    }

    /// <summary>
    /// 48 of doxorubicin are 12 by the ratio 4 and less by the other: the ratio that counts more decides, whichever came first.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WithCap_AfterTwoRatios_HoldsForBoth(bool strictFirst)
    {
        EquivalenceRatio[] ratios = [EquivalenceRatios.ThirteenPointEight, EquivalenceRatios.Four];
        var counting = (strictFirst ? ratios.Reverse() : ratios).Aggregate(
            Policies.UnitedStates,
            (policy, ratio) => policy.CountingAnthracyclines($"{policy.Description.Id}-n", "Own", ratio, ClinicRules.Source));

        var capped = counting.WithCap("own", "Own", Of(108), mayBeReached: true, ClinicRules.Source);

        Assert.Equal(Verdict.Stop, Under(capped).VerdictOf(RuleIds.EquivalentLifetimeDose));
    }

    private static Scenario Under(Policy policy) => Scenario.AllClear.WithLifetimeDose(96) with
    {
        Policy = policy,
        PriorExposures = [new(CardiotoxicDrug.Doxorubicin, Of(48))],
    };

    private static DosePerArea Of(decimal number) => DosePerArea.FromMilligramsPerSquareMeter(number);
}
