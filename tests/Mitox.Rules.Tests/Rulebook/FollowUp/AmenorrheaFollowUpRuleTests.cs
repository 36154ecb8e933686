using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-FOLLOW-UP-AMENORRHEA")]
public sealed class AmenorrheaFollowUpRuleTests
{
    [Theory]
    [InlineData(Answer.Yes, Verdict.Review)]
    [InlineData(Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Evaluate_Woman_ByTheNewestAnswer(Answer amenorrhea, Verdict expected)
    {
        var after = AfterTreatment.AllClear.OfWoman()
            .With(record => record with { Assessments = [new(CaseText.Day("2019-09-01")) { Amenorrhea = amenorrhea }] });

        Assert.Equal(expected, after.Find(RuleIds.AmenorrheaFollowUp, "2019-10-01").Verdict);
    }

    [Theory]
    [InlineData("2019-06-01", "2019-10-01")]
    [InlineData("2019-10-02", "2019-10-01")]
    public void Evaluate_AnswerBeforeTheEndOrAfterTheDay_DoesNotCount(string asked, string day)
    {
        var after = AfterTreatment.AllClear.OfWoman()
            .With(record => record with { Assessments = [new(CaseText.Day(asked)) { Amenorrhea = Answer.No }] });

        Assert.Equal(Verdict.Incomplete, after.Find(RuleIds.AmenorrheaFollowUp, day).Verdict);
    }

    [Fact]
    public void Evaluate_TwoOfOneDay_TheYesCounts()
    {
        var day = CaseText.Day("2019-09-01");
        var after = AfterTreatment.AllClear.OfWoman().With(
            record => record with { Assessments = [new(day) { Amenorrhea = Answer.No }, new(day) { Amenorrhea = Answer.Yes }] });

        Assert.Equal(Verdict.Review, after.Find(RuleIds.AmenorrheaFollowUp, "2019-10-01").Verdict);
    }

    [Fact]
    public void Evaluate_Man_NotApplicable() =>
        Assert.Equal(FindingKind.NotApplicable, AfterTreatment.AllClear.Find(RuleIds.AmenorrheaFollowUp, "2019-10-01").Kind);

    [Fact]
    public void Evaluate_NoInfusion_NotApplicable() =>
        Assert.Equal(
            FindingKind.NotApplicable,
            AfterTreatment.AllClear.OfWoman().WithoutInfusions().Find(RuleIds.AmenorrheaFollowUp, "2019-10-01").Kind);
}
