using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-HEART-FAILURE")]
public sealed class HeartFailureRuleTests() : PatientAnswerTests(RuleIds.HeartFailure, "Withhold: Resolve")
{
    private protected override Patient With(Patient patient, Answer answer) => patient with { HeartFailure = answer };
}
