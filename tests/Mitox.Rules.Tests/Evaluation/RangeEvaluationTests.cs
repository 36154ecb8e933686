using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.Scenario;

namespace Mitox.Rules.Tests.Evaluation;

/// <summary>
/// Ranges, comparators and days known in part: both ends object, the less cautious verdict; one does, incomplete (P26, P27).
/// </summary>
[Properties(Arbitrary = [typeof(Ranges)])]
public sealed class RangeEvaluationTests
{
    private static readonly LocalDate FirstDay = new(2025, 3, 1);

    [Theory]
    [InlineData("1.5-1.8", Verdict.NoObjection)]
    [InlineData("1.499-1.8", Verdict.Incomplete)]
    [InlineData("1.2-1.499", Verdict.Withhold)]
    [InlineData("<1.5", Verdict.Withhold)]
    [InlineData("<=1.5", Verdict.Incomplete)]
    [InlineData("<0.5", Verdict.Withhold)]
    [InlineData(">1.5", Verdict.NoObjection)]
    [InlineData(">=1.5", Verdict.NoObjection)]
    [InlineData(">1", Verdict.Incomplete)]
    public void Evaluate_NeutrophilsAroundTheFloor_JudgedAtBothEnds(string count, Verdict expected)
    {
        var scenario = AllClear with
        {
            BloodCounts = [Count(DayBefore, null, 220) with { Neutrophils = CellCount.Parse($"{count} x10^9/L") }],
        };

        Assert.Equal(expected, scenario.Evaluate().Verdict);
        Assert.Equal(expected, scenario.EvaluateInFull().Verdict);
    }

    [Theory]
    [InlineData("50-60", Verdict.Incomplete)]
    [InlineData("55-60", Verdict.NoObjection)]
    [InlineData(">55", Verdict.NoObjection)]
    [InlineData(">=55", Verdict.NoObjection)]
    [InlineData(">50", Verdict.Incomplete)]
    [InlineData("45-52", Verdict.Withhold)]
    [InlineData("<50", Verdict.Withhold)]
    public void Evaluate_NewestEjectionFractionAfter64Percent_JudgedAtBothEnds(string percent, Verdict expected)
    {
        var newest = Echo(DayBefore, 62) with { Value = Percentage.Parse($"{percent} %") };

        Assert.Equal(expected, (AllClear with { EjectionFractions = [Echo(FirstDay, 64), newest] }).Evaluate().Verdict);
    }

    [Theory]
    [InlineData(">60", 60, Verdict.NoObjection)]
    [InlineData(">60", 62, Verdict.NoObjection)]
    [InlineData(">60", 59.9, Verdict.Incomplete)]
    [InlineData("≥65", 55, Verdict.Incomplete)]
    [InlineData(">75", 56, Verdict.Incomplete)]
    [InlineData("60-65", 56, Verdict.NoObjection)]
    [InlineData("60-66", 56, Verdict.Incomplete)]
    [InlineData("66-70", 56, Verdict.Review)]
    public void Evaluate_BaselineAsReported_OpenEndsAreSatisfiedFromTheirBoundOn(string percent, double newest, Verdict expected)
    {
        var baseline = Echo(FirstDay, 64) with { Value = Percentage.Parse($"{percent} %") };

        Assert.Equal(
            expected, (AllClear with { EjectionFractions = [baseline, Echo(DayBefore, (decimal)newest)] }).Evaluate().Verdict);
    }

    [Theory]
    [InlineData("<1", Verdict.NoObjection)]
    [InlineData("<=1", Verdict.NoObjection)]
    [InlineData("<1.1", Verdict.Incomplete)]
    [InlineData(">1", Verdict.Withhold)]
    [InlineData(">=1", Verdict.Incomplete)]
    [InlineData("1.1-2", Verdict.Withhold)]
    public void Evaluate_LiverTestAroundTheLimit_JudgedAtBothEnds(string multiple, Verdict expected)
    {
        var panel = Liver(DayBefore, null, 0.5m, 0.5m) with
        {
            AlanineAminotransferase = UpperLimitMultiple.Parse($"{multiple} xULN"),
        };

        Assert.Equal(expected, (AllClear with { LiverPanels = [panel] }).Evaluate().Verdict);
    }

    [Fact]
    public void Evaluate_BothEndsOfDifferentVerdicts_TheLessCautious()
    {
        // EU: above the limit is review, above 2.5 times withhold (P18).
        var panel = Liver(DayBefore, null, 0.5m, 0.5m) with { AlanineAminotransferase = UpperLimitMultiple.Parse("2-3 xULN") };

        var decision = (AllClearInEurope with { LiverPanels = [panel] }).Evaluate();

        Assert.Equal(Verdict.Review, decision.Verdict);
    }

    [Fact]
    public void Evaluate_OneEndObjects_SaysWhatWasReportedAndWhatToState()
    {
        var scenario = AllClear with
        {
            BloodCounts = [Count(DayBefore, null, 220) with { Neutrophils = CellCount.Parse("1.2-1.8 x10^9/L") }],
        };

        var objection = Assert.Single(scenario.Evaluate().Objections);

        Assert.Contains("neutrophil count of 1.2-1.8 ×10⁹/L", objection.ToText(), StringComparison.Ordinal);
        Assert.Equal("state the neutrophil count as one number", Assert.Single(objection.Remedies).Describe());
    }

    [Fact]
    public void RemedyPlan_OneEndObjects_ANewResultClearsIt()
    {
        var scenario = AllClear with
        {
            BloodCounts = [Count(DayBefore, null, 220) with { Neutrophils = CellCount.Parse("1.2-1.8 x10^9/L") }],
        };

        var plan = Mitox.Rules.Planning.RemedyPlan.Of(
            scenario.History, scenario.Proposal, scenario.Policy, Mitox.Rules.Planning.DoseRounding.Exact);

        Assert.Equal(Verdict.NoObjection, plan.BestVerdict);
    }

    [Theory]
    [InlineData("2008-01-01", "2008-12-31", Verdict.Incomplete)]
    [InlineData("2008-03-02", "2008-03-03", Verdict.Incomplete)]
    [InlineData("2008-03-03", "2008-03-31", Verdict.Review)]
    [InlineData("2008-03-01", "2008-03-02", Verdict.NoObjection)]
    [InlineData("2007-01-01", "2007-12-31", Verdict.NoObjection)]
    public void Evaluate_BornWithinAYear_JudgedAtBothEnds(string first, string last, Verdict expected)
    {
        // Eighteen on the proposed day, 2 March 2026, is who was born up to 2 March 2008.
        var patient = AllClear.Patient with { BirthDate = null, BornWithin = new(CaseText.Day(first), CaseText.Day(last)) };
        var scenario = AllClear with { Patient = patient };

        Assert.Equal(expected, scenario.Evaluate().Verdict);
    }

    [Theory]
    [InlineData(2025, 12, Verdict.Incomplete)]
    [InlineData(2026, 1, Verdict.Withhold)]
    [InlineData(2009, 5, Verdict.NoObjection)]
    public void Evaluate_EarlierMitoxantroneInAMonth_IntervalJudgedAtBothEnds(int year, int month, Verdict expected)
    {
        var days = new DateInterval(new(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1));
        var scenario = AllClear with
        {
            PriorExposures =
            [
                new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))
                {
                    LastGivenWithin = days,
                    Reason = ExposureReason.MultipleSclerosis,
                    IncludesInfusions = Answer.No,
                },
            ],
        };

        Assert.Equal(expected, scenario.Find(RuleIds.DoseInterval) is { Kind: FindingKind.Objects, Verdict: var found }
            ? found
            : Verdict.NoObjection);
    }

    [Fact]
    public void Evaluate_WithoutRanges_IsOneHistory() => Assert.False(AllClear.History.HasSpans);

    /// <summary>Whatever is reported as a range permits only where each of its ends does.</summary>
    [Law("permitted", "not permitted")]
    public void Evaluate_AnyRanges_PermittedOnlyWhereEveryEndIs(ReportedRanges value, Branches branches)
    {
        var decision = ReportedRanges.Scenario(value.Said).Evaluate();
        var permitted = decision.Verdict is Verdict.NoObjection;

        branches.Hit("permitted", permitted);
        branches.Hit("not permitted", !permitted);
        if (permitted)
        {
            Assert.All(value.Ends, ends => Assert.Equal(Verdict.NoObjection, ReportedRanges.Scenario(ends).Evaluate().Verdict));
        }
    }

    private static class Ranges
    {
        public static Arbitrary<ReportedRanges> Any() => Law.Arbitrary(
            from neutrophils in Of(10, 40)
            from platelets in Of(800, 3_000)
            from newest in Of(480, 680)
            from baseline in Of(500, 680)
            from liver in Of(5, 13)
            select new ReportedRanges([neutrophils, platelets, newest, baseline, liver]));

        private static Gen<(decimal Low, decimal High)> Of(int lowest, int highest) =>
            from low in Gen.Choose(lowest, highest)
            from width in Gen.Elements(0, 1, 5, 50)
            select (low / 10m, (low + width) / 10m);
    }
}

/// <summary>Neutrophils, platelets, newest and first ejection fraction, ALT: each as its lowest and highest value.</summary>
public sealed record ReportedRanges(System.Collections.Immutable.ImmutableArray<(decimal Low, decimal High)> Values)
{
    internal string[] Said => [.. Values.Select(value => value.Low == value.High ? $"{value.Low}" : $"{value.Low}-{value.High}")];

    internal IEnumerable<string[]> Ends => Enumerable.Range(0, 1 << Values.Length).Select(choice =>
        Values.Select((value, index) => $"{((choice >> index & 1) == 0 ? value.Low : value.High)}").ToArray());

    internal static Scenario Scenario(string[] texts) => AllClear with
    {
        BloodCounts =
        [
            new(DayBefore)
            {
                Neutrophils = CellCount.Parse($"{texts[0]} G/L"),
                Platelets = CellCount.Parse($"{texts[1]} G/L"),
            },
        ],
        EjectionFractions =
        [
            Echo(ProposedDay.PlusYears(-1).PlusDays(-1), 64) with { Value = Percentage.Parse($"{texts[3]} %") },
            Echo(DayBefore, 62) with { Value = Percentage.Parse($"{texts[2]} %") },
        ],
        LiverPanels =
        [
            Liver(DayBefore, null, 0.5m, 0.5m) with { AlanineAminotransferase = UpperLimitMultiple.Parse($"{texts[4]} xULN") },
        ],
    };
}
