using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>The proposed day is 2 March 2026: 18 months back lies 2 September 2024, 12 months back 2 March 2025.</summary>
[TestsRule("MTX-DISEASE-ACTIVITY")]
public sealed class DiseaseActivityRuleTests
{
    [Theory]
    [InlineData("2024-09-02 2025-09-02", "2026-02-01=4", Verdict.NoObjection)]
    [InlineData("2024-09-01 2025-09-02", "2026-02-01=4", Verdict.Review)] // one of them before the 18 months
    [InlineData("2025-09-02", "2026-02-01=4", Verdict.Review)]
    [InlineData("2025-09-02 2026-03-03", "2026-02-01=4", Verdict.Review)] // one of them after the day
    [InlineData("", "2024-10-01=3, 2026-02-01=4", Verdict.NoObjection)] // a point instead
    [InlineData("", "2024-10-01=3.5, 2026-02-01=4", Verdict.Review)]
    [InlineData("", "2024-08-01=3, 2026-02-01=4", Verdict.NoObjection)] // from the last score before the 18 months
    [InlineData("", "2024-08-01=3, 2024-08-02=4, 2026-02-01=4", Verdict.Review)]
    [InlineData("2024-10-01 2025-09-02", "2026-02-01=3", Verdict.NoObjection)]
    [InlineData("2024-10-01 2025-09-02", "2026-02-01=2.5", Verdict.Review)]
    [InlineData("2024-10-01 2025-09-02", "2026-02-01=6", Verdict.NoObjection)]
    [InlineData("2024-10-01 2025-09-02", "2026-02-01=6.5", Verdict.Review)]
    [InlineData("2024-10-01 2025-09-02", "", Verdict.Incomplete)]
    public void Evaluate_GermanyBefore2016_RelapsesOrAPointWithinTheRange(string relapses, string scores, Verdict expected) =>
        Assert.Equal(
            expected,
            Case(Policies.GermanyBefore2016, relapses, Answer.Unknown, scores, scan: null).VerdictOf(RuleIds.DiseaseActivity));

    [Theory]
    [InlineData("2025-03-02 2025-09-02", Answer.Yes, "", "2025-12-03=1", Verdict.NoObjection)]
    [InlineData("2025-03-01 2025-09-02", Answer.Yes, "", "2025-12-03=1", Verdict.Review)]
    [InlineData("2025-03-02 2025-09-02", Answer.No, "", "2025-12-03=1", Verdict.Review)]
    [InlineData("2025-03-02 2025-09-02", Answer.Unknown, "", "2025-12-03=1", Verdict.Review)]
    [InlineData("", Answer.Unknown, "2025-04-01=3, 2026-02-01=5", "2025-12-03=1", Verdict.NoObjection)]
    [InlineData("", Answer.Unknown, "2025-04-01=3.5, 2026-02-01=5", "2025-12-03=1", Verdict.Review)]
    [InlineData("2025-03-02 2025-09-02", Answer.Yes, "", "2025-12-02=1", Verdict.Incomplete)] // just 3 months old
    [InlineData("2025-03-02 2025-09-02", Answer.Yes, "", "2025-12-03=0", Verdict.Review)]
    [InlineData("2025-03-02 2025-09-02", Answer.Yes, "", null, Verdict.Incomplete)]
    public void Evaluate_France2003_RelapsesWithDeficitOrTwoPointsAndALesion(
        string relapses, Answer deficit, string scores, string? scan, Verdict expected) =>
        Assert.Equal(
            expected, Case(Policies.FranceBefore2016, relapses, deficit, scores, scan).VerdictOf(RuleIds.DiseaseActivity));

    [Theory]
    [InlineData(12, 1, 1)]
    [InlineData(18, 2, 1)]
    [InlineData(24, 3, 2)]
    public void DiseaseActivity_OverMonths_CountsWhatBeganInThem(int months, int relapses, int withDeficit)
    {
        Relapse[] all =
        [
            new(CaseText.Day("2024-03-02")) { LeftDeficit = Answer.Yes },
            new(CaseText.Day("2024-09-02")),
            new(CaseText.Day("2025-03-02")) { LeftDeficit = Answer.Yes },
            new(CaseText.Day("2024-03-01")),
        ];
        var history = (Scenario.AllClear with { Relapses = [.. all] }).History;

        var activity = DiseaseActivity.Of(history, Scenario.ProposedDay, months);

        Assert.Equal((relapses, withDeficit), (activity.Relapses, activity.RelapsesWithDeficit));
    }

    [Fact]
    public void Explain_Objection_SaysWhatWasSeenAndAskedFor() => Assert.Equal(
        "1 relapse since 2024-09-02; EDSS 4 on 2026-02-01, 0 points above the lowest of that time; asked for: 2 relapses or "
            + "1 point of EDSS in 18 months, EDSS 3 to 6",
        Case(Policies.GermanyBefore2016, "2025-09-02", Answer.Unknown, "2026-02-01=4", null)
            .Find(RuleIds.DiseaseActivity).Evidence!.Describe());

    private static Scenario Case(Policy policy, string relapses, Answer deficit, string scores, string? scan) =>
        Scenario.AllClear with
        {
            Policy = policy,
            Relapses = [.. relapses.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(day => new Relapse(CaseText.Day(day)) { LeftDeficit = deficit })],
            DisabilityScores = [.. CaseText.Entries(scores)
                .Select(entry => new DisabilityScore(entry.At, DisabilityStatus.FromScore(CaseText.Number(entry.Value))))],
            BrainScans = [.. CaseText.Entries(scan ?? string.Empty)
                .Select(entry => new BrainScan(entry.At) { EnhancingLesions = (int)CaseText.Number(entry.Value) })],
        };
}
