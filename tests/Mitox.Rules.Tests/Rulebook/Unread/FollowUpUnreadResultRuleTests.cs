using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>The last infusion was on 2019-06-01; blood was counted a month later, the heart measured the day before.</summary>
[TestsRule("MTX-FOLLOW-UP-UNREAD-RESULT")]
public sealed class FollowUpUnreadResultRuleTests
{
    [Theory]
    [InlineData("BloodCount.Neutrophils", "2019-05-31", Verdict.NoObjection)]
    [InlineData("BloodCount.Neutrophils", "2019-06-30", Verdict.Review)] // from which the counts may have fallen since
    [InlineData("BloodCount.Neutrophils", "2019-07-01", Verdict.Incomplete)]
    [InlineData("BloodCount.Neutrophils", "2019-08-01", Verdict.NoObjection)] // after the evaluation date
    [InlineData("EjectionFraction.Value", "2019-07-02", Verdict.Incomplete)]
    [InlineData("LiverPanel.TotalBilirubin", "2019-07-02", Verdict.NoObjection)] // no rule about that time reads it
    public void EvaluateFollowUp_ResultThatCouldNotBeRead_ObjectsUnlessOneIsNewer(string field, string day, Verdict expected)
    {
        var scenario = AfterTreatment.AllClear.With(
            record => record.With(new UnreadResult(UnreadFields.Find(field)!, At(day), "illegible")));

        var decision = TreatmentEvaluator.EvaluateFollowUp(
            TreatmentHistory.Create(scenario.Record), Day("2019-07-15"), scenario.Policy);

        Assert.Equal(
            expected, decision.Findings.Single(finding => finding.Rule.Id == RuleIds.FollowUpUnreadResult).Verdict);
    }
}
