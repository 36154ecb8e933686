using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-STRUCTURAL-HEART-DISEASE")]
public sealed class StructuralHeartDiseaseRuleTests() : PatientAnswerTests(RuleIds.StructuralHeartDisease, "Withhold: Resolve")
{
    private protected override Scenario Asked => Scenario.AllClearInEurope;

    private protected override Patient With(Patient patient, Answer answer) => patient with { StructuralHeartDisease = answer };
}
