using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-CONSENT")]
public sealed class ConsentRuleTests
{
    [Theory]
    [InlineData(Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Verdict.Withhold)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Evaluate_Consent_MustBeOnRecord(Answer consent, Verdict expected) => Assert.Equal(
        expected,
        (Scenario.AllClear with { Policy = Policies.Norway }).WithPatient(patient => patient with { ConsentRecorded = consent })
            .VerdictOf(RuleIds.Consent));
}
