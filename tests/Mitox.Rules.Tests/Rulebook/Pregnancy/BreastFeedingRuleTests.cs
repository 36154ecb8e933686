using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-BREAST-FEEDING")]
public sealed class BreastFeedingRuleTests() : VisitAnswerTests(
    RuleIds.BreastFeeding, outcomeOfYes: "Withhold: Resolve", outcomeOfYesAndUnknown: "Withhold: Resolve")
{
    [Theory]
    [InlineData(Sex.Female, "Unknown", "Incomplete: State")]
    [InlineData(Sex.Female, "No", "Incomplete: State")]
    [InlineData(Sex.Unknown, "Unknown", "Incomplete: State")]
    [InlineData(Sex.Unknown, "No", "Incomplete: State")]
    [InlineData((Sex)99, "Unknown", "Incomplete: State")]
    [InlineData(Sex.Male, "Yes", "Incomplete: State")]
    [InlineData(Sex.Male, "Unknown", "NotApplicable")]
    [InlineData(Sex.Male, "No", "NotApplicable")]
    public void Evaluate_NobodyHasSaid_AskedOfEverybodyButMen(Sex sex, string capable, string expected)
    {
        var scenario = Scenario.AllClear
            .WithVisit(visit => visit with { BreastFeeding = Answer.Unknown })
            .WithPatient(patient => patient with { Sex = sex, ChildbearingPotential = ChildbearingCases.Potential(capable) });

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.BreastFeeding));
    }

    [Fact]
    public void Evaluate_StatedOfAMan_Withheld() =>
        Assert.Equal(
            "Withhold: Resolve",
            Scenario.AllClear.WithVisit(visit => visit with { BreastFeeding = Answer.Yes }).OutcomeOf(RuleIds.BreastFeeding));

    [Fact]
    public void Evaluate_StatedOfAManAndNotAskedAgain_Withheld() =>
        Assert.Equal(
            "Withhold: Resolve",
            (Scenario.AllClear with
            {
                Assessments =
                [
                    Scenario.Visit(Scenario.DayBefore.PlusDays(-2)) with { BreastFeeding = Answer.Yes },
                    Scenario.Visit(Scenario.DayBefore) with { BreastFeeding = Answer.Unknown },
                ],
            }).OutcomeOf(RuleIds.BreastFeeding));

    private protected override Scenario Asked => Scenario.AllClear.OfWoman();

    private protected override ClinicalAssessment With(ClinicalAssessment visit, Answer answer) =>
        visit with { BreastFeeding = answer };
}
