using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>
/// A named regimen keeps its own interval only if one for the disease has that interval and dose within rounding (P7).
/// </summary>
[TestsRule("MTX-DOSE-INTERVAL")]
public sealed class NamedRegimenIntervalTests
{
    private static readonly LocalDate Last = new(2025, 12, 2);

    public static TheoryData<string> PolicyIds => ["us-2000", "us-2005", "us-2009", "eu-2016", "dk", "de-kknms", "no"];

    private static IEnumerable<DosingInterval> Intervals =>
    [
        .. Enumerable.Range(1, 730).Select(DosingInterval.FromDays),
        .. Enumerable.Range(1, 24).Select(DosingInterval.FromMonths),
    ];

    /// <summary>A full dose the regimen's own interval after a full dose: only a published one stands for the label's.</summary>
    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_FullDoseAfterEveryIntervalThereIs_TheLabelsWithholdsUnlessPublished(string policyId)
    {
        var policy = PolicyCatalog.Find(policyId)!;
        var label = policy.Rules.Any(
            rule => rule is DoseIntervalRule && rule.Description.Source.Facts.Any(fact => fact is "US-10" or "NEW-07")) ? 3 : 1;
        foreach (var interval in Intervals)
        {
            var proposed = interval.After(Last);
            var isPublished = interval.Days == 0 && interval.Months is 1 or 2 or 3;
            var tooEarly = proposed.PlusDays(7) < Last.PlusMonths(label) && !isPublished;

            var outcome = Full(policy, interval, 12).ProposedFor(proposed).VerdictOf(RuleIds.DoseInterval);

            Assert.Equal((interval, tooEarly), (interval, outcome is Verdict.Withhold));
        }
    }

    [Theory]
    [InlineData("us-2009", "8.8", false)]
    [InlineData("us-2009", "8.81", true)]
    [InlineData("us-2009", "7.2", false)]
    [InlineData("us-2009", "7.19", true)]
    [InlineData("eu-2016", "8.48", false)]
    [InlineData("eu-2016", "8.49", true)]
    [InlineData("eu-2016", "7.52", false)]
    [InlineData("eu-2016", "7.51", true)]
    public void Evaluate_DoseAroundTheRoundingOfAPublishedOne_OnlyWithinItTheIntervalCounts(
        string policy, string milligrams, bool isWithheld) => Assert.Equal(
            isWithheld,
            Full(PolicyCatalog.Find(policy)!, DosingInterval.FromDays(21), CaseText.Number(milligrams))
                .ProposedFor(Last.PlusDays(21)).VerdictOf(RuleIds.DoseInterval) is Verdict.Withhold);

    /// <summary>20 mg for everybody each month (TR-03): on 2.5 m² 8 mg/m², on 1.5 m² 13.3.</summary>
    [Theory]
    [InlineData("2.9", false)]
    [InlineData("2.1", false)]
    [InlineData("1.5", false)]
    public void Evaluate_FixedAmountEachMonth_CountsOnEveryArea(string squareMeters, bool isWithheld)
    {
        var area = BodySurfaceArea.FromSquareMeters(CaseText.Number(squareMeters));
        var dose = Dose.FromMilligrams(20);
        var regimen = Regimen.Create("20 mg monthly", dose.Per(area), DosingInterval.FromMonths(1));
        var decision = TreatmentEvaluator.EvaluateInFull(
            TreatmentHistory.Create(Scenario.AllClear.WithInfusionsOn("2025-12-02").Record),
            ProposedInfusion.Intravenous(Last.PlusMonths(1), dose, area, regimen),
            Policies.UnitedStates);

        Assert.Equal(
            isWithheld,
            decision.Findings.Single(finding => finding.Rule.Id == RuleIds.DoseInterval).Verdict is Verdict.Withhold);
    }

    [Fact]
    public void Evaluate_LeukemiasDailyDoseNamedForMultipleSclerosis_Withheld() => Assert.Equal(
        Verdict.Withhold,
        Full(Policies.UnitedStates, DosingInterval.FromDays(1), 12).ProposedFor(Last.PlusDays(1))
            .VerdictOf(RuleIds.DoseInterval));

    /// <summary>The table and the known regimens, phase by phase and lead by lead, name the same doses and intervals.</summary>
    [Fact]
    public void Published_IsWhatTheKnownRegimensDescribe()
    {
        var known = KnownRegimens.All.Append(KnownRegimens.TwelveThenMaintenance(3))
            .SelectMany(regimen => regimen.Phases.SelectMany(phase => new[] { phase.Interval, phase.Lead }.Select(
                interval => new PublishedSchedule(regimen.Indication, phase.DosePerArea, phase.FixedDose, interval))))
            .ToHashSet();

        Assert.Equal(known, PublishedSchedules.All.ToHashSet());
    }

    private static Scenario Full(Policy policy, DosingInterval interval, decimal milligrams) =>
        (Scenario.AllClear with { Policy = policy }).WithInfusionsOn("2025-12-02").Following(
            Regimen.Create("named", DosePerArea.FromMilligramsPerSquareMeter(milligrams), interval));
}
