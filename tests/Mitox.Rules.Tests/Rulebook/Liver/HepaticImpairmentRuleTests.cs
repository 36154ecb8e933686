using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-HEPATIC-IMPAIRMENT")]
public sealed class HepaticImpairmentRuleTests() : PatientAnswerTests(RuleIds.HepaticImpairment, "Withhold: Resolve")
{
    private protected override Patient With(Patient patient, Answer answer) => patient with { HepaticImpairment = answer };
}
