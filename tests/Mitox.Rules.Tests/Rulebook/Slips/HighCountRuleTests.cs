using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-HIGH-COUNT")]
public sealed class HighCountRuleTests
{
    [Theory]
    [InlineData("29.9", false, Verdict.NoObjection)]
    [InlineData("30", false, Verdict.Incomplete)]
    [InlineData("30", true, Verdict.Review)]
    public void Evaluate_LeukocytesBeforeADose_IncompleteUntilConfirmedThenReview(
        string leukocytes, bool isConfirmed, Verdict expected)
    {
        var count = Scenario.Count(Scenario.DayBefore, 3, 220, CaseText.Number(leukocytes)) with { Confirmed = isConfirmed };

        Assert.Equal(expected, (Scenario.AllClear with { BloodCounts = [count] }).Evaluate().Verdict);
    }

    [Fact]
    public void Evaluate_NoLeukocytes_NotApplicable() =>
        Assert.Equal(FindingKind.NotApplicable, Scenario.AllClear.Find(RuleIds.HighCount).Kind);
}

[TestsRule("MTX-FOLLOW-UP-HIGH-COUNT")]
public sealed class HighCountFollowUpRuleTests
{
    private const string Day = "2020-05-20";

    [Theory]
    [InlineData("29.9", "3", "1", Verdict.NoObjection)]
    [InlineData("30", "3", "1", Verdict.Review)]
    [InlineData("29.9", "25", "1", Verdict.Review)]
    [InlineData("29.9", "3", "15", Verdict.Review)]
    public void EvaluateFollowUp_HighCountAfterTreatment_ReviewAtOnceWithARepeatOfTheDay(
        string leukocytes, string neutrophils, string lymphocytes, Verdict expected)
    {
        var followUp = With(leukocytes, neutrophils, lymphocytes).Find(RuleIds.HighCountFollowUp, Day);

        Assert.Equal(expected, followUp.Verdict);
        Assert.Equal(
            expected is Verdict.Review ? [new Remedy.Obtain(Observation.Leukocytes, CaseText.Day(Day), CaseText.Day(Day))] : [],
            followUp.Remedies.OfType<Remedy.Obtain>());
    }

    [Fact]
    public void EvaluateFollowUp_LeukocytesOf48_ReviewIsTheVerdict() =>
        Assert.Equal(Verdict.Review, With("48", "30", "2").On(Day).Verdict);

    [Fact]
    public void EvaluateFollowUp_CountOnlyBeforeTheEnd_NotApplicable() => Assert.Equal(
        FindingKind.NotApplicable,
        AfterTreatment.AllClear.With(record => record with { BloodCounts = [] }).Find(RuleIds.HighCountFollowUp, Day).Kind);

    private static AfterTreatment With(string leukocytes, string neutrophils, string lymphocytes) => AfterTreatment.AllClear.With(
        record => record with
        {
            EjectionFractions = [.. record.EjectionFractions, Scenario.Echo(CaseText.Day(Day).PlusDays(-1), 62)],
            BloodCounts =
            [
                .. record.BloodCounts,
                Scenario.Count(
                    CaseText.Day(Day).PlusDays(-1), CaseText.Number(neutrophils), 220, CaseText.Number(leukocytes)) with
                {
                    Lymphocytes = CellCount.FromBillionsPerLiter(CaseText.Number(lymphocytes)),
                },
            ],
        });
}
