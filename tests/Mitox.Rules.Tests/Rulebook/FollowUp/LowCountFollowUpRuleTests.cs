using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-FOLLOW-UP-LOW-COUNT")]
public sealed class LowCountFollowUpRuleTests
{
    [Theory]
    [InlineData("3", "1.5", "100", Verdict.NoObjection)]
    [InlineData("2.999", "1.5", "100", Verdict.Review)]
    [InlineData("3", "1.499", "100", Verdict.Review)]
    [InlineData("3", "1.5", "99.999", Verdict.Review)]
    [InlineData("2.999", "1.5", "99.999", Verdict.Withhold)]
    [InlineData("3", "1.499", "99.999", Verdict.Withhold)] // V116
    [InlineData("", "1.499", "99.999", Verdict.Withhold)]
    [InlineData("2.999", "", "99.999", Verdict.Withhold)]
    [InlineData("2.999", "", "", Verdict.Review)]
    [InlineData("", "", "99.999", Verdict.Review)]
    public void Evaluate_NewestCounts_LowLinesAreWeighedAndTogetherWithhold(
        string leukocytes, string neutrophils, string platelets, Verdict expected)
    {
        var after = AfterTreatment.AllClear.With(
            record => record with { BloodCounts = [Count("2020-11-01", leukocytes, neutrophils, platelets)] });

        Assert.Equal(expected, after.Find(RuleIds.LowCountFollowUp, "2020-11-02").Verdict);
    }

    [Fact]
    public void Evaluate_Pancytopenia_AsksForAnUrgentWorkUp()
    {
        var after = AfterTreatment.AllClear.With(record => record with { BloodCounts = [Count("2020-11-01", "", "0.5", "20")] });

        Assert.Equal(
            new Remedy.Resolve(
                "the low counts, with an urgent work-up for leukemia",
                new(nameof(TreatmentRecord), nameof(TreatmentRecord.BloodCounts))),
            Assert.Single(after.Find(RuleIds.LowCountFollowUp, "2020-11-02").Remedies));
    }

    [Fact]
    public void Evaluate_TwoOfOneDay_TheLowestCounts()
    {
        var after = AfterTreatment.AllClear.With(
            record => record with { BloodCounts = [Count("2020-11-01", "", "3", "200"), Count("2020-11-01", "", "1", "200")] });

        Assert.Equal(Verdict.Review, after.Find(RuleIds.LowCountFollowUp, "2020-11-02").Verdict);
    }

    [Theory]
    [InlineData("2019-05-31", "2020-11-02")]
    [InlineData("2019-06-01", "2020-11-02")]
    [InlineData("2020-11-03", "2020-11-02")]
    public void Evaluate_NoCountBetweenTheLastInfusionAndTheDay_NotApplicable(string counted, string day)
    {
        var after = AfterTreatment.AllClear.With(record => record with { BloodCounts = [Count(counted, "1", "1", "1")] });

        Assert.Equal(FindingKind.NotApplicable, after.Find(RuleIds.LowCountFollowUp, day).Kind);
    }

    [Fact]
    public void Evaluate_NoInfusion_NotApplicable() =>
        Assert.Equal(
            FindingKind.NotApplicable,
            AfterTreatment.AllClear.WithoutInfusions().Find(RuleIds.LowCountFollowUp, "2020-11-02").Kind);

    private static BloodCount Count(string day, string leukocytes, string neutrophils, string platelets) => new(CaseText.Day(day))
    {
        Leukocytes = Read(leukocytes),
        Neutrophils = Read(neutrophils),
        Platelets = Read(platelets),
    };

    private static CellCount? Read(string text) =>
        text.Length == 0 ? null : CellCount.FromBillionsPerLiter(CaseText.Number(text));
}
