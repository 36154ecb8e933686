using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-BREAST-FEEDING")]
public sealed class BreastFeedingRuleTests() : VisitAnswerTests(RuleIds.BreastFeeding, "Withhold: Resolve")
{
    [Theory]
    [InlineData(Sex.Female, "Unknown", "Withhold: Resolve")]
    [InlineData(Sex.Female, "No", "Withhold: Resolve")]
    [InlineData(Sex.Unknown, "Unknown", "Withhold: Resolve")]
    [InlineData(Sex.Unknown, "No", "Withhold: Resolve")]
    [InlineData((Sex)99, "Unknown", "Withhold: Resolve")]
    [InlineData(Sex.Male, "Yes", "Withhold: Resolve")]
    [InlineData(Sex.Male, "Unknown", "NotApplicable")]
    [InlineData(Sex.Male, "No", "NotApplicable")]
    public void Evaluate_BreastFeeding_AskedOfEverybodyButMen(Sex sex, string capable, string expected)
    {
        var scenario = Scenario.AllClear
            .WithVisit(visit => visit with { BreastFeeding = Answer.Yes })
            .WithPatient(patient => patient with { Sex = sex, ChildbearingPotential = ChildbearingCases.Potential(capable) });

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.BreastFeeding));
    }

    private protected override Scenario Asked => Scenario.AllClear.OfWoman();

    private protected override ClinicalAssessment With(ClinicalAssessment visit, Answer answer) => visit with { BreastFeeding = answer };
}
