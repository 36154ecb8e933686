using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>Heart failure and leukemia as adverse events are read by every label.</summary>
[TestsRule("MTX-SERIOUS-EVENT")]
[TestsRule("MTX-FOLLOW-UP-SERIOUS-EVENT")]
public sealed class SeriousEventRuleTests
{
    public static TheoryData<string> PolicyIds => [.. Policies.All.Select(policy => policy.Description.Id)];

    [Theory]
    [InlineData(AdverseEventKind.HeartFailure, 4, "2025-12-20", Verdict.Withhold)]
    [InlineData(AdverseEventKind.HeartFailure, 0, "2026-03-02", Verdict.Withhold)] // any grade, the day itself
    [InlineData(AdverseEventKind.Leukemia, 1, "2001-01-01", Verdict.Withhold)] // any day before
    [InlineData(AdverseEventKind.Leukemia, 1, "2026-03-03", Verdict.NoObjection)] // not seen
    [InlineData(AdverseEventKind.EjectionFractionFall, 4, "2025-12-20", Verdict.NoObjection)]
    public void Evaluate_EventOnRecord_Withheld(AdverseEventKind kind, int grade, string day, Verdict expected) =>
        Assert.Equal(expected, With(Scenario.AllClear, kind, grade, day).VerdictOf(RuleIds.SeriousEvent));

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_EveryPolicy_ObjectsToBoth(string policy)
    {
        var scenario = Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)! };

        Assert.All(
            [AdverseEventKind.HeartFailure, AdverseEventKind.Leukemia],
            kind => Assert.InRange(
                With(scenario, kind, 1, "2025-12-20").VerdictOf(RuleIds.SeriousEvent), Verdict.Stop, Verdict.Withhold));
    }

    [Fact]
    public void Evaluate_EnteredInError_NotCounted()
    {
        var scenario = With(Scenario.AllClear, AdverseEventKind.Leukemia, 3, "2025-12-20");

        Assert.Equal(
            Verdict.NoObjection,
            (scenario with { AdverseEvents = [scenario.AdverseEvents[0] with { EnteredInError = true }] })
                .VerdictOf(RuleIds.SeriousEvent));
    }

    [Theory]
    [InlineData(AdverseEventKind.HeartFailure, Verdict.Review)]
    [InlineData(AdverseEventKind.Leukemia, Verdict.Review)]
    [InlineData(AdverseEventKind.Fatigue, Verdict.NoObjection)]
    public void EvaluateFollowUp_EventOnRecord_Review(AdverseEventKind kind, Verdict expected)
    {
        var after = AfterTreatment.AllClear.With(record => record with
        {
            AdverseEvents = [new(CaseText.At("2020-03-01"), kind, ToxicityGrade.Create(GradingScale.CtcaeVersion5, 3))],
        });

        Assert.Equal(expected, after.Find(RuleIds.SeriousEventFollowUp, "2020-04-01").Verdict);
    }

    private static Scenario With(Scenario scenario, AdverseEventKind kind, int grade, string day) => scenario with
    {
        AdverseEvents = [new(CaseText.At(day), kind, ToxicityGrade.Create(GradingScale.Who1981, grade))],
    };
}
