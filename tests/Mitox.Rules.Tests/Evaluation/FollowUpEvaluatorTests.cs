using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Evaluation;

public sealed class FollowUpEvaluatorTests
{
    private static readonly AfterTreatment After = AfterTreatment.AllClear.MeasuredOn("2020-06-01=63");

    [Theory]
    [InlineData("us-2009")]
    [InlineData("eu-2016")]
    [InlineData("eu-2016+us-2009")]
    public void Evaluate_AllClear_NoRuleObjects(string policy) =>
        Assert.Equal(Verdict.NoObjection, (After with { Policy = PolicyCatalog.Find(policy)! }).On("2020-12-01").Verdict);

    [Fact]
    public void Evaluate_PolicyWithoutRulesAboutTheTime_Incomplete() =>
        Assert.Equal(
            Verdict.Incomplete,
            (After with { Policy = ClinicRules.PolicyOf(new ClinicRules.Always("A")) }).On("2020-12-01").Verdict);

    [Fact]
    public void Evaluate_Any_SaysWhatItIsAbout()
    {
        var decision = After.On("2021-07-15");

        Assert.Equal(DecisionSubject.FollowUp, decision.Subject);
        Assert.StartsWith(
            "Incomplete for the follow-up on 2021-07-15 under US label", decision.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_LaterInfusion_EndsTheEarlierCount()
    {
        var again = After.With(
            record => record with { Infusions = [.. record.Infusions, Scenario.Given(CaseText.Day("2021-06-15"), 21.6m)] });

        Assert.Equal(Verdict.NoObjection, again.Find(RuleIds.EjectionFractionFollowUp, "2021-07-15").Verdict);
        Assert.Equal(Verdict.Incomplete, again.Find(RuleIds.EjectionFractionFollowUp, "2021-06-14").Verdict);
    }

    [Fact]
    public void Evaluate_NullArguments_Named()
    {
        var history = TreatmentHistory.Create(new());

        Assert.Throws<ArgumentNullException>(
            "history", () => TreatmentEvaluator.EvaluateFollowUp(null!, new(2026, 3, 2), Policies.UnitedStates));
        Assert.Throws<ArgumentNullException>(
            "policy", () => TreatmentEvaluator.EvaluateFollowUp(history, new(2026, 3, 2), null!));
    }

    [Theory]
    [InlineData(1899, 12, 31)]
    [InlineData(9999, 12, 31)]
    public void Evaluate_DayThatNoRecordCanHave_Refused(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            "on",
            () => TreatmentEvaluator.EvaluateFollowUp(
                TreatmentHistory.Create(AfterTreatment.AllClear.Record), new(year, month, day), Policies.UnitedStates));

    /// <summary>A mistyped year must not read as "nothing is due".</summary>
    [Fact]
    public void Evaluate_BeforeEveryInfusionOnRecord_Incomplete() => Assert.Equal(
        Verdict.Incomplete,
        TreatmentEvaluator.EvaluateFollowUp(
            TreatmentHistory.Create(AfterTreatment.AllClear.Record),
            AfterTreatment.LastInfusion.PlusDays(-1),
            Policies.UnitedStates).Verdict);
}
