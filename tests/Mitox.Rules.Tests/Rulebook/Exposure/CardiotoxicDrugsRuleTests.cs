using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-CARDIOTOXIC-DRUGS")]
public sealed class CardiotoxicDrugsRuleTests() : VisitAnswerTests(
    RuleIds.CardiotoxicDrugs, outcomeOfYes: "Review: ClinicianDecides", outcomeOfYesAndUnknown: "Incomplete: State")
{
    private protected override ClinicalAssessment With(ClinicalAssessment visit, Answer answer) =>
        visit with { TakingCardiotoxicDrugs = answer };
}
