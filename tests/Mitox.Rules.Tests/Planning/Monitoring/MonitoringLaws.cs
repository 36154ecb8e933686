using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Monitoring;

/// <summary>There is no second list: the plan holds what the gate asks for, on the days on which it counts.</summary>
[Properties(Arbitrary = [typeof(Courses)])]
public sealed class MonitoringLaws
{
    /// <summary>The policies that ask for no counts in the weeks after an infusion.</summary>
    private static readonly string[] WithoutCountsAfter = ["us-2009", "us-2005", "us-2000"];

    private static IEnumerable<string> PolicyIds => ["us-2009", "eu-2016", "eu-2016+us-2009", "fr-ra", "us-2000", "de-kknms"];

    /// <summary>The policies that ask for the activity of the disease, each by another fact.</summary>
    private static IEnumerable<string> ActivityPolicyIds => ["de-before-2016", "fr-2003"];

    [Law("asked", "stated", Under = nameof(PolicyIds), BranchesUnder = nameof(CountsAfter))]
    public void Of_EveryPlannedInfusion_HoldsWhatTheGateAsksForAndNothingElse(MonitoredCourse value, Branches branches)
    {
        var plan = value.Plan;
        foreach (var infusion in plan.Forecast.Infusions)
        {
            var asked = infusion.Decision.Findings.SelectMany(finding => finding.Remedies.OfType<Remedy.Obtain>()).ToList();
            var stated = infusion == plan.Forecast.Next ? infusion.Decision.Findings.SelectMany(Stated).Distinct().ToList() : [];
            var planned = plan.Checks
                .Where(check => IsFor(check, infusion) && check.State is not CheckState.Done && check.Observation is not null)
                .ToLookup(check => check.Kind);
            branches.Hit("asked", asked.Count > 0);
            branches.Hit("after the infusion before", planned[CheckKind.AfterInfusion].Any());
            branches.Hit("stated", stated.Count > 0);
            Assert.Equal(
                asked.Select(obtain => obtain.What).Union(stated)
                    .Union(infusion.Decision.Findings.SelectMany(OfUnknownOrder)).Order(),
                planned[CheckKind.BeforeInfusion].Select(check => check.Observation!.Value).Order());
            Assert.All(asked, obtain => Assert.Contains(
                planned[CheckKind.BeforeInfusion],
                check => check.Observation == obtain.What && check.From >= obtain.From && check.Until <= obtain.Until));
            Assert.All(
                infusion.Decision.Findings.Where(finding => finding.Evidence is DoseAdjustment).SelectMany(Asked),
                missing => Assert.Contains(
                    planned[CheckKind.AfterInfusion],
                    check => (check.Observation, check.From, check.Until) == (missing.What, missing.From, missing.Until)));
        }
    }

    /// <summary>
    /// Every infusion whose rule finds no image of the brain that is young enough has one in its plan; the
    /// EDSS where none is known.
    /// </summary>
    [Law(Under = nameof(ActivityPolicyIds), BranchesUnder = nameof(FactOfActivity))]
    public void Of_ActivityOfTheDisease_WhatTheGateMissesIsPlanned(MonitoredCourse value, Branches branches)
    {
        foreach (var infusion in value.Plan.Forecast.Infusions)
        {
            var missing = infusion.Decision.Findings.Where(finding => finding.Rule.Id == RuleIds.DiseaseActivity)
                .SelectMany(finding => finding.Remedies.OfType<Remedy.State>())
                .Select(state => state.Field!.Record)
                .ToList();
            var open = value.Plan.Checks.Where(check => IsFor(check, infusion) && check.State is not CheckState.Done)
                .Select(check => check.What).ToList();
            branches.Hit("image", missing.Contains(nameof(BrainScan)));
            branches.Hit("EDSS", missing.Contains(nameof(DisabilityScore)));
            Assert.True(!missing.Contains(nameof(BrainScan)) || open.Contains("image of the brain with its enhancing lesions"));
            Assert.True(
                !missing.Contains(nameof(DisabilityScore)) || infusion != value.Plan.Forecast.Next || open.Contains("EDSS"));
        }
    }

    [Law("a day early", "nothing open", Under = nameof(PolicyIds))]
    public void Of_NextInfusion_DoneOnTheirUsefulDaysNothingIsAskedForAndADayEarlierItIs(MonitoredCourse value, Branches branches)
    {
        var plan = value.Plan;
        if (plan.Forecast.Next is not { } next)
        {
            return;
        }

        var open = plan.Checks
            .Where(check => IsFor(check, next) && check.State is not CheckState.Done && check.Observation is not null).ToList();
        branches.Hit("nothing open", open.Count == 0);
        Assert.True(!AskedAfter(value, next, open, FirstCertainDayOf).Any(), $"{next}: {string.Join("; ", open)}");
        Assert.True(!AskedAfter(value, next, open, check => check.Until).Any(), $"{next}: {string.Join("; ", open)}");
        var dated = next.Decision.Findings.SelectMany(Asked).Select(obtain => obtain.What).ToHashSet();
        foreach (var check in open.Where(check =>
            check is { Kind: CheckKind.BeforeInfusion, Rules: [{ Id: var id }] }
                && id != RuleIds.HeartFailureSigns
                && dated.Contains(check.Observation!.Value)))
        {
            branches.Hit("a day early");
            Assert.Contains(check.Observation!.Value, AskedAfter(value, next, [check], one => one.From.PlusDays(-1)));
        }
    }

    [Law(BranchesUnder = nameof(CheckStates))]
    public void Of_SameCourseOnAnyDay_EveryCheckHasOneState(PlanOnAnotherDay value, Branches branches)
    {
        var moved = MonitoringPlan.Of(value.Plan.Forecast, value.On, value.On.PlusYears(3));
        foreach (var check in moved.Checks)
        {
            branches.Hit($"{check.State}");
            Assert.Equal(
                check.DoneOn is not null ? CheckState.Done
                    : value.On < check.From ? CheckState.NotYet
                    : value.On <= check.Until ? CheckState.Due
                    : CheckState.Overdue,
                check.State);
        }
    }

    private static IEnumerable<string> CountsAfter(Policy policy) =>
        WithoutCountsAfter.Contains(policy.Description.Id) ? [] : ["after the infusion before"];

    private static IEnumerable<string> FactOfActivity(Policy policy) => policy.Description.Id == "fr-2003" ? ["image"] : ["EDSS"];

    private static string[] CheckStates(Policy _) => Enum.GetNames<CheckState>();

    /// <summary>The observations that a finding asks to state, however old they are.</summary>
    private static IEnumerable<Observation> Stated(Finding finding) =>
        from state in finding.Remedies.OfType<Remedy.State>()
        let row = state.Field is { } field ? Catalog.RowOf(field) : null
        where row is MeasuredValue { Observation: not null }
        select ((MeasuredValue)row).Observation!.Value;

    /// <summary>The observations of the day of the infusion that may be later than it: they stay open (P31).</summary>
    private static IEnumerable<Observation> OfUnknownOrder(Finding finding) =>
        finding is { Verdict: Verdict.Incomplete, Evidence: ObservationValidities { Items: var items } }
            ? items.Where(item => item.State is TestValidity.OrderUnknown).Select(item => item.What)
            : [];

    /// <summary>
    /// On the day on which signs of heart failure were noted nobody can tell which came first (P31); a pregnancy test must be
    /// newer than one that is pending.
    /// </summary>
    private static LocalDate FirstCertainDayOf(PlannedCheck check) =>
        check.Observation is Observation.PregnancyTest ? check.Until
        : check.From < check.Until && check.Rules.Any(rule => rule.Id == RuleIds.HeartFailureSigns) ? check.From.PlusDays(1)
        : check.From;

    private static bool IsFor(PlannedCheck check, PlannedInfusion infusion) =>
        (check.Kind is CheckKind.BeforeInfusion && check.InfusionNumber == infusion.Number)
            || (check.Kind is CheckKind.AfterInfusion && check.InfusionNumber == infusion.Number - 1);

    /// <summary>What the gate still asks for once checks were done, with reassuring results.</summary>
    private static IEnumerable<Observation> AskedAfter(
        MonitoredCourse value, PlannedInfusion infusion, List<PlannedCheck> checks, Func<PlannedCheck, LocalDate> day) =>
        checks.OrderBy(check => check.Observation is Observation.Leukocytes ? 0 : 1)
            .Aggregate(
                value.Case with { Proposal = infusion.Proposal },
                (done, check) => done.Observed(check.Observation!.Value, day(check)))
            .Evaluate().Findings.SelectMany(finding => Asked(finding).Select(obtain => obtain.What).Concat(Stated(finding)));

    /// <summary>What a finding asks for, and the counts after the previous infusion that its table misses.</summary>
    private static IEnumerable<Remedy.Obtain> Asked(Finding finding) =>
        finding.Evidence is DoseAdjustment { NadirDays: var (first, last), MissingCounts: var missing }
        ? missing.Select(what => new Remedy.Obtain(what, first, last))
        : finding.Remedies.OfType<Remedy.Obtain>();

    private static class Courses
    {
        public static Arbitrary<MonitoredCourse> Any() => Law.Arbitrary(Under(Law.Policy));

        public static Arbitrary<PlanOnAnotherDay> OnAnotherDay() => Law.Arbitrary(
            from value in Under(Law.Policy)
            from later in Gen.Choose(0, 400)
            select new PlanOnAnotherDay(value.Plan, value.Plan.On.PlusDays(later)));

        private static Gen<MonitoredCourse> Under(Policy policy) =>
            from value in Gen.OneOf(
                CaseGenerator.AnyUnder(policy), CaseGenerator.Permitted.Select(clear => clear with { Policy = policy }))
            let day = value.Proposal.At.Date
            let forecast = CourseForecast.Of(
                TreatmentHistory.Create(value.Record), KnownRegimens.QuarterlyTwelve, Scenario.Area, value.Policy, day)
            let last = forecast.Infusions.IsEmpty ? day : forecast.Infusions[^1].Date
            select new MonitoredCourse(value, MonitoringPlan.Of(forecast, last, last.PlusYears(3)));
    }
}

/// <summary>Looked at on the day of the last infusion, so that every record the gate sees of one is there.</summary>
public sealed record MonitoredCourse(TreatmentCase Case, MonitoringPlan Plan);

/// <summary>A plan, and a later day on which its course is looked at again.</summary>
public sealed record PlanOnAnotherDay(MonitoringPlan Plan, LocalDate On);
