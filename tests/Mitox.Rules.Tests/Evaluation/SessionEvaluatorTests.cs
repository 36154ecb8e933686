using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Evaluation;

public sealed class SessionEvaluatorTests
{
    public static TheoryData<string> PolicyIds => [.. Policies.Ids, "eu-2016+us-2009"];

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_AllClear_OnlyAReplacedEditionObjects(string policy)
    {
        var asked = PolicyCatalog.Find(policy)!;

        // 20 mg on 1.8 m²: the most of one infusion under the French license (COR-01).
        var twenty = Dose.FromMilligrams(20);
        var session = SessionCase.AllClear.With(session => session with { Ordered = twenty, Given = twenty });

        var objections = (session with { Policy = asked }).Evaluate().Objections.Select(finding => finding.Rule.Id);

        Assert.Equal(asked.Description.InForceBefore is null ? [] : [RuleIds.SessionEditionInForce], objections);
    }

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_NothingRecordedYet_NothingIsSatisfied(string policy)
    {
        var decision = (SessionCase.AllClear with
        {
            Session = new(Scenario.ProposedDay),
            Patient = new(),
            Policy = PolicyCatalog.Find(policy)!,
        }).Evaluate();

        Assert.NotEmpty(decision.Findings);
        // A record without therapies reads as none, so nobody is asked for the INR; nor is there anything that is unread.
        Assert.All(
            decision.Findings.Where(finding => finding.Rule.Id != RuleIds.SessionVitaminKAntagonist
                && finding.Rule.Id != RuleIds.SessionUnreadResult),
            finding => Assert.Equal(
                finding.Rule.Id == RuleIds.SessionEditionInForce ? Verdict.Review : Verdict.Incomplete, finding.Verdict));
    }

    [Fact]
    public void Evaluate_PolicyWithoutRulesAboutSessions_Incomplete() =>
        Assert.Equal(
            Verdict.Incomplete,
            (SessionCase.AllClear with { Policy = ClinicRules.PolicyOf(new ClinicRules.Always("A")) }).Evaluate().Verdict);

    [Fact]
    public void Evaluate_Any_SaysWhatItIsAbout()
    {
        var decision = SessionCase.AllClear.Evaluate();

        Assert.Equal(DecisionSubject.Session, decision.Subject);
        Assert.StartsWith(
            "No objection for the session of 2026-03-02 under US label", decision.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_NullArguments_Named()
    {
        var history = TreatmentHistory.Create(new());

        Assert.Throws<ArgumentNullException>(
            "history", () => TreatmentEvaluator.EvaluateSession(null!, SessionCase.AllClear.Session, Policies.UnitedStates));
        Assert.Throws<ArgumentNullException>(
            "session", () => TreatmentEvaluator.EvaluateSession(history, null!, Policies.UnitedStates));
        Assert.Throws<ArgumentNullException>(
            "policy", () => TreatmentEvaluator.EvaluateSession(history, SessionCase.AllClear.Session, null!));
    }
}
