using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-FOLLOW-UP-FALLING-COUNT")]
public sealed class FallingCountFollowUpRuleTests
{
    [Theory]
    [InlineData("2019-09-01=4, 2019-12-01=3.9, 2020-03-01=3.8", Verdict.Review)]
    [InlineData("2019-09-01=4, 2019-12-01=3.9, 2020-03-01=3.9", Verdict.NoObjection)]
    [InlineData("2019-09-01=4, 2019-12-01=3.9, 2020-03-01=4", Verdict.NoObjection)]
    [InlineData("2019-09-01=4, 2019-12-01=3.9", Verdict.NoObjection)]
    [InlineData("2019-06-01=5, 2019-12-01=3.9, 2020-03-01=3.8", Verdict.NoObjection)] // the first is not after the last infusion
    [InlineData("2019-09-01=4, 2019-12-01=3.9, 2020-03-01=3.8, 2020-06-01=4", Verdict.NoObjection)]
    [InlineData("2019-09-01=2, 2019-12-01=4, 2020-03-01=3.9, 2020-06-01=3.8", Verdict.Review)]
    // of one day the lowest
    [InlineData("2019-09-01=4, 2019-12-01=3.9, 2020-03-01 09:00=4, 2020-03-01 10:00=3.8", Verdict.Review)]
    public void Evaluate_NeutrophilsOrPlatelets_ThreeInARowThatFallObject(string counts, Verdict expected)
    {
        var neutrophils = AfterTreatment.AllClear.With(record => record with
        {
            BloodCounts =
                [.. CaseText.Entries(counts).Select(entry => Scenario.Count(entry.At, CaseText.Number(entry.Value), null))],
        });
        var platelets = AfterTreatment.AllClear.With(record => record with
        {
            BloodCounts =
                [.. CaseText.Entries(counts).Select(entry => Scenario.Count(entry.At, null, 100 * CaseText.Number(entry.Value)))],
        });

        Assert.Equal(expected, neutrophils.Find(RuleIds.FallingCountFollowUp, "2020-07-01").Verdict);
        Assert.Equal(expected, platelets.Find(RuleIds.FallingCountFollowUp, "2020-07-01").Verdict);
    }

    [Fact]
    public void Evaluate_NoInfusion_NotApplicable() =>
        Assert.Equal(
            FindingKind.NotApplicable,
            AfterTreatment.AllClear.WithoutInfusions().Find(RuleIds.FallingCountFollowUp, "2020-07-01").Kind);

    [Fact]
    public void Constructor_OneCount_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FallingCountFollowUpRule(1));
}
