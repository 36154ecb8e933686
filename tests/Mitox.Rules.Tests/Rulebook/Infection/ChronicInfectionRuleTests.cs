using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-CHRONIC-INFECTION")]
public sealed class ChronicInfectionRuleTests() : PatientAnswerTests(RuleIds.ChronicInfection, "Withhold: Resolve")
{
    private protected override Scenario Asked => Scenario.AllClearInEurope;

    private protected override Patient With(Patient patient, Answer answer) => patient with { ChronicInfection = answer };
}
