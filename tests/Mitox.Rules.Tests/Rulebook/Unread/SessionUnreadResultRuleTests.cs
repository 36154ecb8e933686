using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-SESSION-UNREAD-RESULT")]
public sealed class SessionUnreadResultRuleTests
{
    [Theory]
    [InlineData("Patient.SulfiteHypersensitivity", Verdict.Incomplete)]
    [InlineData("BloodCount.Neutrophils", Verdict.NoObjection)] // no rule about a session reads it
    public void EvaluateSession_FactThatCouldNotBeRead_ObjectsWhereARuleReadsIt(string field, Verdict expected)
    {
        var scenario = SessionCase.AllClear;
        var history = TreatmentHistory.Create(new()
        {
            Patient = scenario.Patient,
            UnreadResults = [new(UnreadFields.Find(field)!, null, "illegible")],
        });

        var decision = TreatmentEvaluator.EvaluateSession(history, scenario.Session, scenario.Policy);

        Assert.Equal(
            expected, decision.Findings.Single(finding => finding.Rule.Id == RuleIds.SessionUnreadResult).Verdict);
    }
}
