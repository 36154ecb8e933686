using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-HYPERSENSITIVITY")]
public sealed class HypersensitivityRuleTests() : PatientAnswerTests(RuleIds.Hypersensitivity, "Stop: None")
{
    private protected override Patient With(Patient patient, Answer answer) =>
        patient with { MitoxantroneHypersensitivity = answer };
}
