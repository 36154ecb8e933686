using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-ANTHRACYCLINE-HYPERSENSITIVITY")]
public sealed class AnthracyclineHypersensitivityRuleTests()
    : PatientAnswerTests(RuleIds.AnthracyclineHypersensitivity, "Review: ClinicianDecides")
{
    private protected override Patient With(Patient patient, Answer answer) =>
        patient with { AnthracyclineHypersensitivity = answer };
}
