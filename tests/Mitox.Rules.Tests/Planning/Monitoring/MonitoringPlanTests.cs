using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Planning.Monitoring;

public sealed class MonitoringPlanTests
{
    private static readonly LocalDate Today = Scenario.ProposedDay;

    [Theory]
    [InlineData("us-2009", "EjectionFraction", "2026-05-03")] // 30 days before
    [InlineData("us-2009", "Electrocardiogram", "2026-05-03")]
    [InlineData("us-2009", "TotalBilirubin", "2026-05-19")] // 14 days
    [InlineData("us-2009", "Neutrophils", "2026-05-26")] // 7 days
    [InlineData("us-2009", "PregnancyTest", "2026-05-26")]
    [InlineData("us-2009", "Lymphocytes", null)]
    [InlineData("us-2000", "EjectionFraction", null)] // 72 mg/m² with it, below 100
    [InlineData("us-2000", "Electrocardiogram", null)]
    [InlineData("eu-2016", "Electrocardiogram", null)]
    [InlineData("eu-2016", "Leukocytes", "2026-05-26")]
    [InlineData("fr-ra", "Electrocardiogram", "2026-05-03")]
    [InlineData("fr-ra", "Lymphocytes", "2026-05-26")]
    public void Of_BeforeTheSixthInfusion_AsksForWhatThePolicyAsks(string policy, string what, string? from)
    {
        var check = Plan(policy).Checks.SingleOrDefault(check =>
            check is { Kind: CheckKind.BeforeInfusion, InfusionNumber: 6 } && check.Observation == Enum.Parse<Observation>(what));

        Assert.Equal(from is null ? null : Day(from), check?.From);
        Assert.Equal(from is null ? null : new LocalDate(2026, 6, 2), check?.Until);
        Assert.NotEqual(CheckState.Due, check?.State ?? CheckState.NotYet);
    }

    [Fact]
    public void Of_UnitedStatesBefore2005_EjectionFractionFromAHundredOn() => Assert.Equal(
        [9, 10, 11],
        Plan("us-2000").Checks.Where(check => check is
        {
            Kind: CheckKind.BeforeInfusion,
            Observation: Observation.EjectionFraction,
            State: not CheckState.Done,
        }).Select(check => check.InfusionNumber));

    [Fact]
    public void Of_Europe_CountsAfterAnInfusionAndBeforeTheNext() => Assert.Equal(
        ["2026-03-03 to 2026-03-23", "2026-03-03 to 2026-03-23", "2026-03-03 to 2026-03-23"],
        Plan("eu-2016").Checks.Where(check => check is { Kind: CheckKind.AfterInfusion, InfusionNumber: 5 })
            .Select(check => $"{check}".Split(": ")[1].Split(',')[0]));

    [Theory]
    [InlineData("2026-02-01", CheckState.NotYet)]
    [InlineData("2026-02-23", CheckState.Due)]
    [InlineData("2026-03-02", CheckState.Due)]
    [InlineData("2026-03-03", CheckState.Overdue)]
    public void Of_CheckThatIsNotDone_StandsByItsUsefulDays(string on, CheckState expected)
    {
        var history = TreatmentHistory.Create(Scenario.AllClear.Record with { BloodCounts = [] });
        var plan = MonitoringPlan.Of(Forecast(history, Policies.UnitedStates), Day(on), Day("2030-01-01"));

        Assert.Equal(expected, plan.Checks.Single(
            check => check is { Kind: CheckKind.BeforeInfusion, InfusionNumber: 5, Observation: Observation.Neutrophils }).State);
    }

    [Fact]
    public void Of_CheckThatIsDone_SaysWhen()
    {
        var measured = Plan("us-2009").Checks.Single(
            check => check is { Kind: CheckKind.BeforeInfusion, InfusionNumber: 5, Observation: Observation.EjectionFraction });

        Assert.Equal("ejection fraction before infusion 5: 2026-01-31 to 2026-03-02, done on 2026-03-01", $"{measured}");
    }

    [Fact]
    public void Of_TwoPolicies_OneCheckOfUseForBoth()
    {
        var check = Plan("eu-2016+us-2009").Checks.Single(
            check => check is { Kind: CheckKind.BeforeInfusion, InfusionNumber: 6, Observation: Observation.Neutrophils });

        Assert.Equal(["eu-2016", "us-2009"], check.Rules.Select(rule => rule.Policy.Id));
    }

    [Fact]
    public void Of_ClinicsOwnRule_IsPlannedToo()
    {
        var policy = Policies.UnitedStates.Tighten("clinic", "Clinic", "1", new OwnRule());
        var plan = MonitoringPlan.Of(Forecast(Scenario.AllClear.History, policy), Today, Today);

        Assert.Contains(plan.Checks, check => check is { Observation: Observation.Lymphocytes, InfusionNumber: 7 }
            && $"{check.Rules[0].Id}" == "CLINIC-LYMPHOCYTES");
    }

    [Fact]
    public void Of_Sessions_OneCheckForEachRuleThatMustBeRecorded()
    {
        var session = Plan("us-2009").Checks
            .Where(check => check is { Kind: CheckKind.DuringInfusion, InfusionNumber: 5 }).ToList();

        Assert.Contains(session, check => check.What == "The vital signs must be recorded before, during and after the infusion");
        Assert.All(session, check => Assert.Equal((Today, Today, CheckState.Due), (check.From, check.Until, check.State)));
    }

    [Theory]
    [InlineData("us-2009", "2030-01-01", true)]
    [InlineData("eu-2016", "2040-01-01", false)]
    [InlineData("eu-2016", "2028-01-01", true)]
    public void Of_AfterTreatment_SaysWhetherItGoesOn(string policy, string until, bool expected) =>
        Assert.Equal(expected, Plan(policy, until).GoesOn);

    [Fact]
    public void Of_UntilBeforeTheDay_Refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => MonitoringPlan.Of(Forecast(Scenario.AllClear.History, Policies.UnitedStates), Today, Today.PlusDays(-1)));

    [Fact]
    public void ToText_Plan_ChecksAroundEachInfusion()
    {
        var text = Plan("eu-2016").ToText().Split('\n');

        Assert.Equal("Checks under EU and UK SmPC, 2016 and later (eu-2016), as of 2026-03-02", text[0]);
        Assert.Contains("  neutrophil count, platelet count, leukocyte count: 2026-03-03 to 2026-03-23, not yet", text);
        Assert.Contains("In every session:", text);
        Assert.StartsWith("## Checks under EU and UK SmPC", Plan("eu-2016").ToMarkdown(), StringComparison.Ordinal);
    }

    /// <summary>INR under a vitamin K antagonist: a check of every session in the plan (NEW-02).</summary>
    [Theory]
    [InlineData(TherapyKind.VitaminKAntagonist, true)]
    [InlineData(TherapyKind.Corticosteroid, false)]
    public void Of_VitaminKAntagonist_TheInrIsACheckOfTheSession(TherapyKind kind, bool expected)
    {
        var scenario = Scenario.AllClear with { Therapies = [new(kind) { Outcome = TherapyOutcome.Ongoing }] };
        var plan = MonitoringPlan.Of(Forecast(scenario.History, Policies.UnitedStates), Today, Day("2030-01-01"));

        Assert.Equal(
            expected,
            plan.Checks.Any(check => check.Kind is CheckKind.DuringInfusion
                && check.What == "Under a vitamin K antagonist the INR must be checked"));
    }

    private static MonitoringPlan Plan(string policy, string until = "2040-01-01") => MonitoringPlan.Of(
        Forecast((Scenario.AllClearInEurope.OfWoman() with { Electrocardiograms = [] }).History, PolicyCatalog.Find(policy)!),
        Today,
        Day(until));

    private static CourseForecast Forecast(TreatmentHistory history, Policy policy) =>
        CourseForecast.Of(history, KnownRegimens.QuarterlyTwelve, Scenario.Area, policy, Today);

    private sealed class OwnRule() : Rule(RuleId.Create("CLINIC-LYMPHOCYTES"), "Lymphocytes must be counted.", ClinicRules.Source)
    {
        protected override Finding Judge(in Case input) => Undetermined(
            new StatedFact("lymphocytes", "not recorded"),
            new Remedy.Obtain(Observation.Lymphocytes, input.Proposal.At.Date.PlusDays(-2), input.Proposal.At.Date));
    }
}
