using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Planning.Monitoring;

/// <summary>The checks after treatment fall due on the days by which the gate judges.</summary>
[Properties(Arbitrary = [typeof(ChecksOfYears)])]
public sealed class FollowUpChecksTests
{
    [Theory]
    [InlineData("us-2009", "2025-06-01")] // V32: a check is due
    [InlineData("eu-2016", null)] // V32: none after five years
    public void Of_EndedIn2019AndCheckedEveryYear_V32(string policy, string? due)
    {
        var history = Ended("2019-06-01", [.. Enumerable.Range(2020, 5).Select(year => new LocalDate(year, 6, 1))]);
        var next = Yearly(Plan(history, policy, "2025-06-01", "2025-12-31"))
            .FirstOrDefault(check => check.State is not CheckState.Done);

        Assert.Equal(due is null ? null : Day(due), next?.From);
        Assert.Equal(due is null ? CheckState.NotYet : CheckState.Due, next?.State ?? CheckState.NotYet);
    }

    [Fact]
    public void Of_ManAfterTheEuropeanLabel_ContraceptionForSixMonths_V57()
    {
        var check = Assert.Single(Plan(Ended("2024-11-30"), "eu-2016", "2024-12-15", "2026-01-01").Checks, check =>
            check.What == "reliable contraception");

        Assert.Equal((Day("2024-11-30"), Day("2025-05-29"), CheckState.Due), (check.From, check.Until, check.State));
    }

    [Theory]
    [InlineData("fr-ra", "2025-01-15", 46)] // V115: quarterly for 5 years, 20; weekly for six months, 26 (NEW-06)
    [InlineData("es-2009", "2025-01-15", 20)] // quarterly for 5 years
    [InlineData("it-2011", "2026-01-15", 24)] // for 6 years
    [InlineData("us-2009", null, 0)]
    public void Of_BloodCountsAfterTheEnd_V115(string policy, string? last, int expected)
    {
        var counts = Plan(Ended("2020-01-15"), policy, "2020-01-15", "2040-01-01").Checks
            .Where(check => check is { Kind: CheckKind.AfterTreatment, Observation: Observation.Neutrophils }).ToList();

        Assert.Equal((expected, last is null ? null : Day(last)), (counts.Count, counts.LastOrDefault()?.From));
    }

    [Fact]
    public void Of_CourseThatGoesOn_CountedFromTheLastPlannedInfusion()
    {
        var forecast = CourseForecast.Of(
            Scenario.AllClear.History, KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, Scenario.ProposedDay);
        var plan = MonitoringPlan.Of(forecast, Scenario.ProposedDay, Day("2032-01-01"));

        Assert.Equal(forecast.Infusions[^1].Date.PlusYears(1), Yearly(plan)[0].From);
    }

    [Fact]
    public void Of_NoInfusionAtAll_NothingAfterTreatment() =>
        Assert.Empty(Plan(
            TreatmentHistory.Create(Scenario.AllClear.Record with { Infusions = [] }),
            "us-2009",
            "2026-03-02",
            "2040-01-01",
            planNothing: true).Checks);

    [Law(BranchesUnder = nameof(FollowUpStates))]
    public void Of_AnyDay_TheGateSaysWhatThePlanSays(ChecksAfterTheEnd value, Branches branches)
    {
        var end = new LocalDate(2019, 8, 31);
        var on = end.PlusDays(value.Asked);
        var days = value.Made.Distinct().Select(end.PlusDays).ToArray();
        var history = Ended("2019-08-31", days);
        var checks = Plan(history, value.Policy, $"{on:uuuu-MM-dd}", "2050-01-01").Checks;
        var policy = PolicyCatalog.Find(value.Policy)!;
        foreach (var finding in TreatmentEvaluator.EvaluateFollowUp(history, on, policy).Findings
            .Where(finding => finding.Evidence is FollowUpDue))
        {
            var due = (FollowUpDue)finding.Evidence!;
            branches.Hit($"{due.State}");
            var same = checks.Where(check =>
                check.Kind is CheckKind.AfterTreatment && check.Rules.Any(rule => rule.Id == finding.Rule.Id)).ToList();
            var next = same.FirstOrDefault(check => check.State is not CheckState.Done);
            Assert.Equal(due.State is FollowUpState.Ended ? null : due.Due, next?.From);
            Assert.Equal(
                due.State switch
                {
                    FollowUpState.Overdue => CheckState.Overdue,
                    FollowUpState.Due => CheckState.Due,
                    FollowUpState.NotYetDue => CheckState.NotYet,
                    _ => null,
                },
                next?.State);
            Assert.Equal(due.Newest, same.LastOrDefault(check => check.State is CheckState.Done)?.DoneOn?.Date);
        }
    }

    private static string[] FollowUpStates(Policy _) => Enum.GetNames<FollowUpState>();

    private static List<PlannedCheck> Yearly(MonitoringPlan plan) =>
        [.. plan.Checks.Where(check => check is { Kind: CheckKind.AfterTreatment, Observation: Observation.EjectionFraction })];

    private static TreatmentHistory Ended(string day, params LocalDate[] measured) => TreatmentHistory.Create(
        Scenario.AllClear.Record with
        {
            Infusions = [Scenario.Given(Day(day), 21.6m)],
            EjectionFractions = [.. measured.Select(on => Scenario.Echo(on, 62))],
            BloodCounts = [.. measured.Select(on => Scenario.Count(on, 3, 220))],
        });

    /// <summary>A plan in which no infusion is to come: the regimen is complete.</summary>
    private static MonitoringPlan Plan(TreatmentHistory history, string policy, string on, string until, bool planNothing = false)
    {
        var over = new PhasedRegimen("over", ClinicRules.Source,
            new RegimenPhase(DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromMonths(3), PhaseEnd.After(1)));
        var options = new ForecastOptions { AlreadyGiven = planNothing ? 1 : null };
        return MonitoringPlan.Of(
            CourseForecast.Of(history, over, Scenario.Area, PolicyCatalog.Find(policy)!, Day(on), options), Day(on), Day(until));
    }

    private static class ChecksOfYears
    {
        public static Arbitrary<ChecksAfterTheEnd> Any() => Law.Arbitrary(
            from policy in Gen.Elements("us-2009", "eu-2016", "fr-ra", "it-2011")
            from made in Gen.Choose(1, 2_600).ArrayOf(4)
            from asked in Gen.Choose(0, 2_600)
            select new ChecksAfterTheEnd(policy, [.. made], asked));
    }
}

/// <summary>The days on which checks were made and on which one asks for them, counted from the end of the treatment.</summary>
public sealed record ChecksAfterTheEnd(string Policy, ImmutableArray<int> Made, int Asked)
{
    public override string ToString() => $"{Policy}, made after {string.Join(", ", Made)} days, asked after {Asked}";
}
