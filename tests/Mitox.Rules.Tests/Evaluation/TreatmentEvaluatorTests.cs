using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.ClinicRules;

namespace Mitox.Rules.Tests.Evaluation;

public sealed class TreatmentEvaluatorTests
{
    [Fact]
    public void Evaluate_NoRules_Incomplete() => Assert.Equal(Verdict.Incomplete, Under(PolicyOf()).Verdict);

    [Theory]
    [InlineData(Verdict.Stop, Verdict.Review, Verdict.Stop)]
    [InlineData(Verdict.Review, Verdict.Withhold, Verdict.Withhold)]
    [InlineData(Verdict.Review, Verdict.Incomplete, Verdict.Incomplete)]
    [InlineData(Verdict.Incomplete, Verdict.Withhold, Verdict.Withhold)]
    // V131
    public void Evaluate_SeveralObjections_TheMostCautiousVerdictCounts(Verdict first, Verdict second, Verdict expected) =>
        Assert.Equal(expected, Under(PolicyOf(new Objecting("A", first), new Always("B"), new Objecting("C", second))).Verdict);

    [Fact]
    public void Evaluate_SeveralObjections_KeptInTheOrderOfTheRulesAndSortedByCaution()
    {
        var decision = Under(PolicyOf(
            new Objecting("A", Verdict.Review),
            new Always("B"),
            new Objecting("C", Verdict.Stop),
            new Objecting("D", Verdict.Review)));

        Assert.Equal(["A", "C", "D"], decision.Findings.Select(finding => $"{finding.Rule.Id}"));
        Assert.Equal(["C", "A", "D"], decision.Objections.Select(finding => $"{finding.Rule.Id}"));
    }

    [Fact]
    public void EvaluateInFull_AllKinds_OneFindingForEachRule()
    {
        var decision = TreatmentEvaluator.EvaluateInFull(
            Scenario.AllClear.History,
            Scenario.AllClear.Proposal,
            PolicyOf(new Always("A"), new NotConcerned("B"), new Objecting("C", Verdict.Review)));

        Assert.Equal(
            // The last three stand in every policy: about slips, high counts and what could not be read.
            [
                FindingKind.Satisfied, FindingKind.NotApplicable, FindingKind.Objects,
                FindingKind.Satisfied, FindingKind.NotApplicable, FindingKind.Satisfied,
            ],
            decision.Findings.Select(finding => finding.Kind));
        Assert.All(decision.Findings, finding => Assert.NotNull(finding.Evidence));
    }

    [Fact]
    public void Evaluate_RuleGivesTheDefaultFinding_StopsAndNamesTheRule()
    {
        var finding = Assert.Single(Under(PolicyOf(new Always("CLINIC-BROKEN", _ => default))).Findings);

        Assert.Equal(("CLINIC-BROKEN", Verdict.Stop), ($"{finding.Rule.Id}", finding.Verdict));
    }

    [Fact]
    public void Evaluate_RuleGivesAnotherRulesFinding_Stops()
    {
        var satisfied = Scenario.AllClear.Find(RuleIds.InfusionRoute);

        Assert.Equal(Verdict.Stop, Under(PolicyOf(new Always("CLINIC-BORROWING", _ => satisfied))).Verdict);
    }

    [Fact]
    public void Evaluate_RuleThrows_NoDecision() =>
        Assert.Throws<InvalidOperationException>(() => Under(PolicyOf(new Always("A"), new Throwing("B"))));

    [Theory]
    [InlineData(Verdict.NoObjection)]
    [InlineData((Verdict)99)]
    [InlineData((Verdict)(-1))]
    public void Evaluate_ObjectionThatAsksForNothing_Refused(Verdict verdict) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Under(PolicyOf(new Objecting("A", verdict))));

    [Fact]
    public void Evaluate_ObjectionWithoutRemedy_SaysNone() =>
        Assert.IsType<Remedy.None>(Assert.Single(Under(PolicyOf(new Objecting("A", Verdict.Stop))).Findings[0].Remedies));

    [Fact]
    public void Evaluate_AddedRule_OnlyTightens()
    {
        var policy = Policies.UnitedStates.Tighten("clinic", "Clinic", "2026", new Objecting("CLINIC-1", Verdict.Review));

        Assert.Equal(Verdict.NoObjection, Scenario.AllClear.Evaluate().Verdict);
        Assert.Equal(Verdict.Review, Under(policy).Verdict);
    }

    [Fact]
    public void Evaluate_Decision_NamesPolicyEditionAndFacts() // V130
    {
        var decision = Scenario.AllClear.Proposing(900).Evaluate();

        Assert.Equal(("us-2009", "2009 and later"), (decision.Policy.Id, decision.Policy.Edition));
        Assert.All(decision.Findings, finding => Assert.NotEmpty(finding.Rule.Source.Facts));
    }

    [Fact]
    public void Evaluate_NullArguments_Named()
    {
        var (history, proposal) = (Scenario.AllClear.History, Scenario.AllClear.Proposal);

        Assert.Throws<ArgumentNullException>(
            "history", () => TreatmentEvaluator.Evaluate(null!, proposal, Policies.UnitedStates));
        Assert.Throws<ArgumentNullException>(
            "proposal", () => TreatmentEvaluator.Evaluate(history, null!, Policies.UnitedStates));
        Assert.Throws<ArgumentNullException>("policy", () => TreatmentEvaluator.Evaluate(history, proposal, null!));
    }

    private static Decision Under(Policy policy) => (Scenario.AllClear with { Policy = policy }).Evaluate();
}
