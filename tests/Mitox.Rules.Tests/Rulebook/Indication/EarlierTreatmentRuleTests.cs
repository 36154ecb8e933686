using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-EARLIER-TREATMENT")]
public sealed class EarlierTreatmentRuleTests
{
    [Theory]
    [InlineData(Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Verdict.Review)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Evaluate_NoTreatmentOnRecord_HangsOnTheAlternatives(Answer exhausted, Verdict expected)
    {
        foreach (var policy in new[] { Policies.GermanyBefore2016, Policies.FranceBefore2016 })
        {
            Assert.Equal(expected, Case(policy, exhausted).VerdictOf(RuleIds.EarlierTreatment));
        }
    }

    [Theory]
    [InlineData(TherapyKind.InterferonBeta, TherapyOutcome.Failed, Verdict.NoObjection)]
    [InlineData(TherapyKind.GlatiramerAcetate, TherapyOutcome.NotTolerated, Verdict.NoObjection)]
    [InlineData(TherapyKind.InterferonBeta, TherapyOutcome.Ended, Verdict.Review)]
    [InlineData(TherapyKind.InterferonBeta, TherapyOutcome.Ongoing, Verdict.Review)]
    [InlineData(TherapyKind.InterferonBeta, TherapyOutcome.Contraindicated, Verdict.Review)]
    [InlineData(TherapyKind.InterferonBeta, TherapyOutcome.Unknown, Verdict.Review)]
    [InlineData(TherapyKind.Corticosteroid, TherapyOutcome.Failed, Verdict.Review)] // no immunomodulator
    public void Evaluate_TreatmentOnRecord_MustBeNamedAndHaveFailed(TherapyKind kind, TherapyOutcome outcome, Verdict expected) =>
        Assert.Equal(
            expected,
            Case(Policies.GermanyBefore2016, Answer.No, new Therapy(kind) { Outcome = outcome })
                .VerdictOf(RuleIds.EarlierTreatment));

    [Fact]
    public void Evaluate_TreatmentEnteredInError_DoesNotCount() => Assert.Equal(
        Verdict.Review,
        Case(
            Policies.GermanyBefore2016,
            Answer.No,
            new Therapy(TherapyKind.InterferonBeta) { Outcome = TherapyOutcome.Failed, EnteredInError = true })
            .VerdictOf(RuleIds.EarlierTreatment));

    [Fact]
    public void Evaluate_TreatmentBegunAfterTheDay_DoesNotCount() => Assert.Equal(
        Verdict.Review,
        Case(Policies.GermanyBefore2016, Answer.No, new Therapy(TherapyKind.InterferonBeta)
        {
            Outcome = TherapyOutcome.Failed,
            StartedOn = Scenario.ProposedDay.PlusDays(1),
        })
            .VerdictOf(RuleIds.EarlierTreatment));

    [Fact]
    public void Constructor_NoTreatment_Refused() =>
        Assert.Throws<ArgumentException>(() => new EarlierTreatmentRule([]));

    private static Scenario Case(Policy policy, Answer exhausted, params Therapy[] therapies) =>
        Scenario.AllClear.WithPatient(patient => patient with { AlternativesExhausted = exhausted }) with
        {
            Policy = policy,
            Therapies = [.. therapies],
        };
}
