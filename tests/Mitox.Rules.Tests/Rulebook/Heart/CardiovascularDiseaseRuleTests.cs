using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-CARDIOVASCULAR-DISEASE")]
public sealed class CardiovascularDiseaseRuleTests() : PatientAnswerTests(RuleIds.CardiovascularDisease, "Review: ClinicianDecides")
{
    private protected override Patient With(Patient patient, Answer answer) => patient with { CardiovascularDisease = answer };
}
