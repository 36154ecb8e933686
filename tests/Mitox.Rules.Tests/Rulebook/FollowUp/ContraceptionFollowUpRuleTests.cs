using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-FOLLOW-UP-CONTRACEPTION")]
public sealed class ContraceptionFollowUpRuleTests
{
    private static readonly AfterTreatment Man = (AfterTreatment.AllClear with { Policy = Policies.EuropeanUnion })
        .With(record => record with { Infusions = [Scenario.Given(CaseText.Day("2024-11-30"), 21.6m)], Assessments = [] });

    private static readonly AfterTreatment Woman = Man.OfWoman();

    [Theory]
    [InlineData(Answer.No, "2025-05-29", Verdict.Withhold)]
    [InlineData(Answer.No, "2025-05-30", Verdict.NoObjection)] // V57
    [InlineData(Answer.Yes, "2025-05-29", Verdict.NoObjection)]
    [InlineData(Answer.Unknown, "2025-05-29", Verdict.Incomplete)]
    [InlineData(Answer.Unknown, "2025-05-30", Verdict.NoObjection)]
    public void Evaluate_Man_SixMonths(Answer contraception, string day, Verdict expected) =>
        Assert.Equal(expected, Asked(Man, contraception).Find(RuleIds.ContraceptionFollowUp, day).Verdict);

    [Theory]
    [InlineData(Answer.No, "2025-03-29", Verdict.Withhold)]
    [InlineData(Answer.No, "2025-03-30", Verdict.Review)]
    [InlineData(Answer.No, "2025-05-29", Verdict.Review)]
    [InlineData(Answer.No, "2025-05-30", Verdict.NoObjection)]
    [InlineData(Answer.Yes, "2025-03-29", Verdict.NoObjection)]
    [InlineData(Answer.Unknown, "2025-03-29", Verdict.Incomplete)]
    [InlineData(Answer.Unknown, "2025-05-29", Verdict.Incomplete)]
    public void Evaluate_Woman_FourMonthsAndByOneSourceSix(Answer contraception, string day, Verdict expected) =>
        Assert.Equal(expected, Asked(Woman, contraception).Find(RuleIds.ContraceptionFollowUp, day).Verdict);

    [Fact]
    public void Evaluate_SexNotKnown_TheLongerIsAsked()
    {
        var unknown = Asked(Man, Answer.No).With(record => record with { Patient = new() });

        Assert.Equal(Verdict.Withhold, unknown.Find(RuleIds.ContraceptionFollowUp, "2025-05-29").Verdict);
    }

    [Fact]
    public void Evaluate_WomanWhoCannotBecomePregnant_NotApplicable()
    {
        var woman = Woman.With(record => record with
        {
            Patient = record.Patient with { ChildbearingPotential = ChildbearingPotential.AfterHysterectomy },
        });

        Assert.Equal(FindingKind.NotApplicable, woman.Find(RuleIds.ContraceptionFollowUp, "2025-01-01").Kind);
    }

    [Fact]
    public void Evaluate_Withheld_SaysUntilWhen() => Assert.Equal(
        new Remedy.WaitUntil(new(2025, 5, 30)),
        Assert.Single(Asked(Man, Answer.No).Find(RuleIds.ContraceptionFollowUp, "2025-01-01").Remedies));

    [Fact]
    public void Evaluate_NoInfusion_NotApplicable() =>
        Assert.Equal(FindingKind.NotApplicable, Man.WithoutInfusions().Find(RuleIds.ContraceptionFollowUp, "2025-01-01").Kind);

    [Fact]
    public void Evaluate_LastDayNotKnown_Incomplete() =>
        Assert.Equal(Verdict.Incomplete, Man.AfterAnUnknownDay().Find(RuleIds.ContraceptionFollowUp, "2025-01-01").Verdict);

    [Theory]
    [InlineData(0, 6)]
    [InlineData(6, 4)]
    public void ContraceptionMonths_Impossible_Refused(int required, int weighed) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContraceptionMonths(required, weighed));

    private static AfterTreatment Asked(AfterTreatment after, Answer contraception) =>
        after.With(record => record with { Assessments = [new(CaseText.Day("2024-12-24")) { Contraception = contraception }] });
}
