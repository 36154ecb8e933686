using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>
/// Four infusions since 2 March 2025, the next on 2 March 2026: a year on treatment, and a year before it from 2 March 2024.
/// </summary>
[TestsRule("MTX-NO-RESPONSE")]
public sealed class NoResponseRuleTests
{
    private static readonly Scenario Clear = Scenario.AllClear with { Policy = Policies.Response };

    [Theory]
    [InlineData("2024-09-01 2025-09-01", Verdict.Review)] // as many
    [InlineData("2024-06-01 2024-09-01 2025-09-01", Verdict.NoObjection)]
    [InlineData("2024-03-02 2024-09-01 2025-09-01", Verdict.NoObjection)] // on the first day before
    [InlineData("2024-03-01 2024-09-01 2025-09-01", Verdict.Review)] // a day too early to count
    [InlineData("2024-09-01 2025-03-02", Verdict.Review)] // on the day of the first infusion
    [InlineData("2024-09-01 2025-03-01", Verdict.NoObjection)]
    [InlineData("2024-09-01 2026-03-01", Verdict.Review)] // the last day on treatment
    [InlineData("2024-09-01 2026-03-03", Verdict.NoObjection)] // after the proposal
    [InlineData("2025-09-01", Verdict.Review)] // none on record before
    [InlineData("2024-09-01", Verdict.NoObjection)]
    [InlineData("", Verdict.NoObjection)]
    public void Evaluate_Relapses_FewerThanBefore(string relapses, Verdict expected) =>
        Assert.Equal(expected, (Clear with { Relapses = ResponseCase.Relapses(relapses) }).VerdictOf(RuleIds.NoResponse));

    [Theory]
    [InlineData("2025-03-02=4, 2025-09-01=5, 2025-12-01=5", Verdict.Review)]
    [InlineData("2025-03-02=4, 2025-09-01=4.5, 2025-12-01=4.5", Verdict.NoObjection)]
    [InlineData("2025-03-02=4, 2025-09-01=5, 2025-11-30=5", Verdict.NoObjection)] // not confirmed
    [InlineData("2025-03-03=4, 2025-09-01=5, 2025-12-01=5", Verdict.NoObjection)] // no baseline
    public void Evaluate_Disability_NoConfirmedRise(string scores, Verdict expected) =>
        Assert.Equal(expected, (Clear with { DisabilityScores = ResponseCase.Scores(scores) }).VerdictOf(RuleIds.NoResponse));

    [Theory]
    [InlineData("2025-03-02=1, 2026-02-01=2", Verdict.Review)]
    [InlineData("2025-03-02=1, 2026-02-01=1", Verdict.NoObjection)]
    [InlineData("2026-02-01=2", Verdict.NoObjection)]
    public void Evaluate_Lesions_NoMoreThanBefore(string scans, Verdict expected) =>
        Assert.Equal(expected, (Clear with { BrainScans = ResponseCase.Scans(scans) }).VerdictOf(RuleIds.NoResponse));

    [Theory]
    [InlineData("2025-08-01 2025-11-01 2026-02-01", FindingKind.Objects)] // three infusions, seven months
    [InlineData("2025-09-02 2025-12-02 2026-02-02", FindingKind.Objects)] // just six months
    [InlineData("2025-09-03 2025-12-02 2026-02-02", FindingKind.NotApplicable)]
    [InlineData("2025-08-01 2026-02-01", FindingKind.NotApplicable)] // two infusions
    [InlineData("2025-03-02 2025-06-02 2025-09-02", FindingKind.Objects)] // just six months since the last
    [InlineData("2025-03-01 2025-06-01 2025-09-01", FindingKind.NotApplicable)] // the course is over
    [InlineData("", FindingKind.NotApplicable)]
    public void Evaluate_Course_LongEnoughAndNotOver(string infusions, FindingKind expected) => Assert.Equal(
        expected,
        (Clear with { Infusions = ResponseCase.Infusions(infusions), DisabilityScores = Worse(infusions) }).Find(
            RuleIds.NoResponse).Kind);

    [Theory]
    [InlineData("", "", FindingKind.NotApplicable)]
    [InlineData("2025-03-01=4", "", FindingKind.NotApplicable)]
    [InlineData("2025-03-01=4, 2025-09-01=4", "", FindingKind.Satisfied)]
    [InlineData("", "2024-09-01", FindingKind.Satisfied)] // none on treatment, when a visit is on record
    public void Evaluate_NothingToCompare_DoesNotApply(string scores, string relapses, FindingKind expected) => Assert.Equal(
        expected,
        (Clear with { DisabilityScores = ResponseCase.Scores(scores), Relapses = ResponseCase.Relapses(relapses) }).Find(
            RuleIds.NoResponse).Kind);

    [Fact]
    public void Evaluate_OtherDisease_DoesNotApply()
    {
        var scenario = Clear with
        {
            Relapses = ResponseCase.Relapses("2025-09-01"),
            Proposal = Clear.Proposal with { Indication = TreatmentIndication.ProstateCancer },
        };

        Assert.Equal(FindingKind.NotApplicable, scenario.Find(RuleIds.NoResponse).Kind);
    }

    /// <summary>
    /// Where the course began elsewhere nothing before it is known: a relapse on treatment is weighed, the rest is not judged.
    /// </summary>
    [Theory]
    [InlineData("2024-06-01 2024-09-01 2025-09-01", "", Verdict.Review)]
    [InlineData("", "2025-03-01=4, 2025-09-01=5, 2025-12-01=5", Verdict.NoObjection)]
    public void Evaluate_CourseBegunElsewhere_NothingBeforeItIsKnown(string relapses, string scores, Verdict expected) =>
        Assert.Equal(expected, (Clear with
        {
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))
            {
                LastGivenOn = CaseText.Day("2025-02-01"),
                Reason = ExposureReason.MultipleSclerosis,
            }],
            Relapses = ResponseCase.Relapses(relapses),
            DisabilityScores = ResponseCase.Scores(scores),
        }).VerdictOf(RuleIds.NoResponse));

    [Fact]
    public void Evaluate_Objection_AClinicianDecides() => Assert.Equal(
        [new Remedy.ClinicianDecides()],
        (Clear with { Relapses = ResponseCase.Relapses("2025-09-01") }).Find(RuleIds.NoResponse).Remedies.AsEnumerable());

    [Fact]
    public void Labels_NoneButTheOneThatWeighsIt_HasTheRule() => Assert.Equal(
        ["us-response"],
        Policies.All.Where(policy => policy.Rules.Any(rule => rule is NoResponseRule)).Select(policy => policy.Description.Id));

    [Fact]
    public void ReviewingResponse_AnotherLabel_AddsTheRule()
    {
        var policy = Policies.EuropeanUnion.ReviewingResponse("clinic-2026", "EU label and response", Source);

        Assert.Equal(RuleIds.NoResponse, policy.Rules[^1].Description.Id);
        Assert.Equal(Policies.EuropeanUnion.Rules.Length + 1, policy.Rules.Length);
    }

    [Fact]
    public void Policy_OfThisRuleAlone_Refused() => Assert.Throws<ArgumentException>(
        () => new Policy(
            "clinic-2026", "Response alone", "2026", [new NoResponseRule(ResponseConventions.NoResponse).CitedBy(Source)]));

    private static Citation Source => new("Clinic", "Response", "2026", ["US-01"], EvidenceGrade.B);

    /// <summary>A rise by a point since the first infusion, confirmed on the day before the proposal.</summary>
    private static System.Collections.Immutable.ImmutableArray<DisabilityScore> Worse(string infusions) =>
        infusions.Length == 0 ? [] :
        ResponseCase.Scores($"{infusions.Split(' ')[0]}=4, 2025-11-01=5, 2026-03-01=5");
}
