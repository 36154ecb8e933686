using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-FOLLOW-UP-LVEF")]
public sealed class EjectionFractionFollowUpRuleTests
{
    [Theory]
    [InlineData("", "2020-05-31", Verdict.NoObjection, nameof(FollowUpState.NotYetDue))]
    [InlineData("", "2020-06-01", Verdict.Incomplete, nameof(FollowUpState.Due))]
    [InlineData("", "2020-07-01", Verdict.Incomplete, nameof(FollowUpState.Due))]
    [InlineData("", "2020-07-02", Verdict.Incomplete, nameof(FollowUpState.Overdue))]
    [InlineData("2020-06-01=60", "2020-06-01", Verdict.NoObjection, nameof(FollowUpState.NotYetDue))]
    [InlineData("2020-06-01=60", "2021-05-31", Verdict.NoObjection, nameof(FollowUpState.NotYetDue))]
    [InlineData("2020-06-01=60", "2021-06-01", Verdict.Incomplete, nameof(FollowUpState.Due))]
    [InlineData("2020-06-02=60", "2020-06-01", Verdict.Incomplete, nameof(FollowUpState.Due))]
    [InlineData("2024-06-01=60", "2025-06-01", Verdict.Incomplete, nameof(FollowUpState.Due))] // V32
    [InlineData("2059-06-01=60", "2060-06-01", Verdict.Incomplete, nameof(FollowUpState.Due))]
    public void Evaluate_UnitedStates_YearlyWithoutAnEnd(string measured, string day, Verdict expected, string state)
    {
        var finding = AfterTreatment.AllClear.MeasuredOn(measured).Find(RuleIds.EjectionFractionFollowUp, day);

        Assert.Equal((expected, state), (finding.Verdict, $"{Assert.IsType<FollowUpDue>(finding.Evidence).State}"));
    }

    [Theory]
    [InlineData("2023-06-01=60", "2024-05-31", FindingKind.Satisfied, nameof(FollowUpState.NotYetDue))]
    [InlineData("2023-06-01=60", "2024-06-01", FindingKind.Objects, nameof(FollowUpState.Due))]
    [InlineData("2023-06-02=60", "2024-06-02", FindingKind.NotApplicable, nameof(FollowUpState.Ended))]
    [InlineData("2024-06-01=60", "2025-06-01", FindingKind.NotApplicable, nameof(FollowUpState.Ended))] // V32
    [InlineData("", "2026-06-01", FindingKind.Objects, nameof(FollowUpState.Overdue))]
    public void Evaluate_Europe_YearlyForFiveYears(string measured, string day, FindingKind expected, string state)
    {
        var after = AfterTreatment.AllClear.MeasuredOn(measured) with { Policy = Policies.EuropeanUnion };

        var finding = after.Find(RuleIds.EjectionFractionFollowUp, day);

        Assert.Equal((expected, state), (finding.Kind, $"{Assert.IsType<FollowUpDue>(finding.Evidence).State}"));
    }

    [Fact]
    public void Evaluate_Due_SaysWhatToObtain()
    {
        var remedy = Assert.Single(AfterTreatment.AllClear.Find(RuleIds.EjectionFractionFollowUp, "2020-06-15").Remedies);

        Assert.Equal(new Remedy.Obtain(Observation.EjectionFraction, new(2020, 6, 15), new(2020, 6, 15)), remedy);
    }

    [Fact]
    public void Evaluate_NoInfusion_NotApplicable() =>
        Assert.Equal(
            FindingKind.NotApplicable,
            AfterTreatment.AllClear.WithoutInfusions().Find(RuleIds.EjectionFractionFollowUp, "2025-06-01").Kind);

    [Fact]
    public void Evaluate_LastDayNotKnown_Incomplete() =>
        Assert.Equal(
            Verdict.Incomplete,
            AfterTreatment.AllClear.AfterAnUnknownDay().Find(RuleIds.EjectionFractionFollowUp, "2025-06-01").Verdict);

    [Fact]
    public void Evaluate_LeapDay_DueOnTheLastDayOfFebruary()
    {
        var after = AfterTreatment.AllClear.With(
            record => record with { Infusions = [Scenario.Given(CaseText.Day("2024-02-29"), 21.6m)] });

        Assert.Equal(
            new(2025, 2, 28),
            Assert.IsType<FollowUpDue>(after.Find(RuleIds.EjectionFractionFollowUp, "2025-01-01").Evidence).Due);
    }
}
