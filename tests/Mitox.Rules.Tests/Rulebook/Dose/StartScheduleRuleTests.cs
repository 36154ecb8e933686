using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-START-SCHEDULE")]
public sealed class StartScheduleRuleTests
{
    [Theory]
    [InlineData("2026-01-31", "2026-02-28", Verdict.NoObjection)] // one month, clamped
    [InlineData("2026-01-31", "2026-02-27", Verdict.Review)]
    [InlineData("2026-01-31", "2026-02-21", Verdict.Review)]
    [InlineData("2026-01-31", "2026-02-20", Verdict.Withhold)]
    [InlineData("2025-12-31 2026-01-31", "2026-03-31", Verdict.NoObjection)] // then two
    [InlineData("2025-12-31 2026-01-31", "2026-03-30", Verdict.Review)]
    [InlineData("2025-12-31 2026-01-31", "2026-02-28", Verdict.Withhold)]
    [InlineData("2025-12-01 2026-01-01 2026-03-01", "2026-06-01", Verdict.NoObjection)] // then three
    [InlineData("2025-12-01 2026-01-01 2026-03-01", "2026-05-31", Verdict.Review)]
    [InlineData("2025-09-01 2025-10-01 2025-12-01 2026-03-01", "2026-05-01", Verdict.Withhold)] // and so on
    public void Evaluate_ByTheNumberOfTheInfusion_ItsOwnInterval(string given, string proposed, Verdict expected)
    {
        var scenario = (Scenario.AllClear with { Policy = Policies.Denmark }).WithInfusionsOn(given.Split(' '))
            .ProposedFor(CaseText.Day(proposed));

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.StartSchedule));
    }

    [Fact]
    public void Evaluate_FirstInfusion_NotApplicable() =>
        Assert.Equal(
            FindingKind.NotApplicable,
            (Scenario.AllClear with { Policy = Policies.Denmark, Infusions = [] }).Find(RuleIds.StartSchedule).Kind);

    [Fact]
    public void Evaluate_TooEarly_SaysUntilWhen()
    {
        var scenario = (Scenario.AllClear with { Policy = Policies.Denmark }).WithInfusionsOn("2026-01-31")
            .ProposedFor(CaseText.Day("2026-02-10"));

        Assert.Equal(new Remedy.WaitUntil(new(2026, 2, 28)), Assert.Single(scenario.Find(RuleIds.StartSchedule).Remedies));
    }

    [Fact]
    public void Evaluate_OnlyASumOfAnUnknownDay_Incomplete()
    {
        var scenario = Scenario.AllClear with
        {
            Policy = Policies.Denmark,
            Infusions = [],
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))],
        };

        Assert.Equal(Verdict.Incomplete, scenario.VerdictOf(RuleIds.StartSchedule));
    }

    [Fact]
    public void Constructor_NoInterval_Refused() => Assert.Throws<ArgumentException>(() => new StartScheduleRule([], 7));
}
