using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-SEVERE-INFECTION")]
public sealed class SevereInfectionRuleTests() : VisitAnswerTests(
    RuleIds.SevereInfection, outcomeOfYes: "Withhold: Resolve", outcomeOfYesAndUnknown: "Withhold: Resolve")
{
    [Fact]
    public void Evaluate_SevereAndUnderTreatment_Withheld() => // V49
        Assert.Equal(
            Verdict.Withhold,
            Scenario.AllClearInEurope.WithVisit(visit =>
                visit with { Infection = InfectionState.UnderTreatment, SevereInfection = Answer.Yes }).Evaluate().Verdict);

    private protected override Scenario Asked => Scenario.AllClearInEurope;

    private protected override ClinicalAssessment With(ClinicalAssessment visit, Answer answer) =>
        visit with { SevereInfection = answer };
}
