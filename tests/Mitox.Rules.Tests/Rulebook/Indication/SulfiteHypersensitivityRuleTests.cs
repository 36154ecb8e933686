using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>The contraindication of the EU text, whatever the product lists (COR-02).</summary>
[TestsRule("MTX-SULFITE-HYPERSENSITIVITY")]
public sealed class SulfiteHypersensitivityRuleTests() : PatientAnswerTests(RuleIds.SulfiteHypersensitivity, "Stop: None")
{
    private protected override Scenario Asked => Scenario.AllClearInEurope;

    private protected override Patient With(Patient patient, Answer answer) => patient with { SulfiteHypersensitivity = answer };
}
