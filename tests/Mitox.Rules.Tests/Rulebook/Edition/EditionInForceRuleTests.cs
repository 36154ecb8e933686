using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-EDITION-IN-FORCE")]
[TestsRule("MTX-SESSION-EDITION-IN-FORCE")]
[TestsRule("MTX-FOLLOW-UP-EDITION-IN-FORCE")]
public sealed class EditionInForceRuleTests
{
    [Theory]
    [InlineData("us-2000", "2005-02-28", Verdict.NoObjection)]
    [InlineData("us-2000", "2005-03-01", Verdict.Review)]
    [InlineData("us-2000", "2026-03-02", Verdict.Review)]
    [InlineData("us-2005", "2009-01-31", Verdict.NoObjection)]
    [InlineData("us-2005", "2009-02-01", Verdict.Review)]
    [InlineData("de-before-2016", "2016-04-27", Verdict.NoObjection)]
    [InlineData("de-before-2016", "2016-04-28", Verdict.Review)]
    [InlineData("fr-2003", "2019-12-04", Verdict.NoObjection)]
    [InlineData("fr-2003", "2019-12-05", Verdict.Review)]
    public void Evaluate_AroundTheDayItWasReplaced_ObjectsFromThatDayOn(string id, string day, Verdict expected)
    {
        var (policy, on, history) = (PolicyCatalog.Find(id)!, ClinicDay(day), Scenario.AllClear.History);

        Assert.Equal(expected, (Scenario.AllClear.ProposedFor(on) with { Policy = policy }).VerdictOf(RuleIds.EditionInForce));
        Assert.Equal(expected, VerdictOf(
            TreatmentEvaluator.EvaluateSession(history, new InfusionSession(on), policy), RuleIds.SessionEditionInForce));
        Assert.Equal(
            expected, VerdictOf(TreatmentEvaluator.EvaluateFollowUp(history, on, policy), RuleIds.FollowUpEditionInForce));
    }

    /// <summary>A year-old ejection fraction passed under the first edition, asked twenty years later.</summary>
    [Fact]
    public void Evaluate_ReplacedEditionAskedToday_NoDecisionWithoutObjection() =>
        Assert.Equal(Verdict.Review, (Scenario.AllClear with { Policy = Policies.UnitedStates2000 }).Evaluate().Verdict);

    [Fact]
    public void Policies_Replaced_EachHasTheRuleWithItsOwnDay() => Assert.All(
        Policies.All,
        policy => Assert.Equal(
            policy.Description.InForceBefore is not null,
            policy.Rules.Any(rule => rule.Description.Id == RuleIds.EditionInForce)));

    private static Verdict VerdictOf(Decision decision, RuleId rule) =>
        decision.Findings.Single(finding => finding.Rule.Id == rule).Verdict;

    private static LocalDate ClinicDay(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
}
