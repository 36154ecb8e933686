using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-FOLLOW-UP-LVEF-LOSS")]
public sealed class EjectionFractionLossFollowUpRuleTests
{
    [Theory]
    [InlineData("2020-06-01=54.1", Verdict.NoObjection)] // 9.9 points below the baseline of 64
    [InlineData("2020-06-01=54", Verdict.Review)]
    [InlineData("2020-06-01=53", Verdict.Review)]
    [InlineData("2020-06-01=49.9", Verdict.Review)]
    [InlineData("2020-06-01=64", Verdict.NoObjection)]
    [InlineData("2020-06-01=60, 2020-06-01=49", Verdict.Review)]
    [InlineData("2020-06-01=49, 2021-06-01=60", Verdict.NoObjection)]
    public void Evaluate_NewestAfterTreatment_LowOrFallenIsWeighed(string measured, Verdict expected) =>
        Assert.Equal(
            expected,
            AfterTreatment.AllClear.MeasuredOn(measured).Find(RuleIds.EjectionFractionLossFollowUp, "2021-06-02").Verdict);

    [Theory]
    [InlineData("50", Verdict.NoObjection)]
    [InlineData("49.9", Verdict.Review)]
    public void Evaluate_SmallFallFromALowBaseline_TheFloorDecides(string percent, Verdict expected)
    {
        var after = AfterTreatment.AllClear
            .With(record => record with { EjectionFractions = [Scenario.Echo(AfterTreatment.LastInfusion.PlusDays(-1), 52)] })
            .MeasuredOn($"2020-06-01={percent}");

        Assert.Equal(expected, after.Find(RuleIds.EjectionFractionLossFollowUp, "2021-06-02").Verdict);
    }

    [Fact]
    public void Evaluate_NoneAfterTheLastInfusion_NotApplicable() =>
        Assert.Equal(
            FindingKind.NotApplicable, AfterTreatment.AllClear.Find(RuleIds.EjectionFractionLossFollowUp, "2021-06-02").Kind);

    [Fact]
    public void Evaluate_NoInfusion_NotApplicable() =>
        Assert.Equal(
            FindingKind.NotApplicable,
            AfterTreatment.AllClear.WithoutInfusions().Find(RuleIds.EjectionFractionLossFollowUp, "2021-06-02").Kind);
}
