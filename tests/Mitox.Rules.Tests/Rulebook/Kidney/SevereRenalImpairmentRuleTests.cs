using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-SEVERE-RENAL-IMPAIRMENT")]
public sealed class SevereRenalImpairmentRuleTests()
    : PatientAnswerTests(RuleIds.SevereRenalImpairment, "Review: ClinicianDecides")
{
    private protected override Scenario Asked => Scenario.AllClearInEurope;

    private protected override Patient With(Patient patient, Answer answer) => patient with { SevereRenalImpairment = answer };
}
