using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-DOSE-INTERVAL")]
public sealed class DoseIntervalRuleTests
{
    private const string Due = "Satisfied";
    private const string Early = "Review: WaitUntil";
    private const string TooEarly = "Withhold: WaitUntil";

    [Theory]
    [InlineData("2023-11-30", "2024-02-29", Due)] // V59
    [InlineData("2023-11-30", "2024-02-28", Early)]
    [InlineData("2023-11-30", "2024-02-22", Early)]
    [InlineData("2023-11-30", "2024-02-21", TooEarly)]
    [InlineData("2024-11-30", "2025-02-28", Due)] // V60
    [InlineData("2024-11-30", "2025-02-27", Early)]
    [InlineData("2024-02-29", "2024-05-29", Due)] // V61
    [InlineData("2024-02-29", "2024-05-28", Early)]
    [InlineData("2024-12-02", "2025-03-02", Due)] // V63
    [InlineData("2024-12-02", "2025-03-01", Early)]
    [InlineData("2024-12-02", "2025-02-24", Early)]
    [InlineData("2024-12-02", "2025-02-23", Early)]
    [InlineData("2024-12-02", "2025-02-22", TooEarly)]
    [InlineData("2025-01-31", "2025-02-28", TooEarly)] // V64
    [InlineData("2025-01-31", "2025-04-30", Due)]
    [InlineData("2025-01-31", "2025-04-29", Early)]
    [InlineData("2025-01-31", "2025-02-01", TooEarly)]
    [InlineData("2025-07-01", "2025-09-30", Early)]
    [InlineData("2025-07-01", "2025-10-01", Due)]
    [InlineData("2025-01-31", "2027-01-31", Due)]
    public void Evaluate_LabelInterval_CalendarMonths(string last, string proposed, string expected) =>
        Assert.Equal(expected, After(last, proposed).OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2025-01-31", "2025-02-28", Due)] // V64
    [InlineData("2025-01-31", "2025-02-27", Early)]
    [InlineData("2025-01-31", "2025-02-21", Early)]
    [InlineData("2025-01-31", "2025-02-20", TooEarly)]
    [InlineData("2024-01-31", "2024-02-29", Due)]
    [InlineData("2024-01-31", "2024-02-28", Early)]
    [InlineData("2025-12-15", "2026-01-14", Early)]
    [InlineData("2025-12-15", "2026-01-15", Due)] // V66
    public void Evaluate_MonthlyRegimen_JudgedByItsOwnMonths(string last, string proposed, string expected) =>
        Assert.Equal(expected, After(last, proposed).Following(Every(DosingInterval.FromMonths(1))).OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData(28, "2025-03-01", Due)]
    [InlineData(28, "2025-02-28", Early)]
    [InlineData(28, "2025-02-22", Early)]
    [InlineData(28, "2025-02-21", TooEarly)]
    [InlineData(90, "2025-05-01", Early)]
    [InlineData(90, "2025-05-02", Due)]
    public void Evaluate_RegimenInDaysAfter1February_JudgedByItsOwnDays(int days, string proposed, string expected) =>
        Assert.Equal(expected, After("2025-02-01", proposed).Following(Every(DosingInterval.FromDays(days))).OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2025-04-30", TooEarly)]
    [InlineData("2025-07-30", Early)]
    [InlineData("2025-07-31", Due)]
    public void Evaluate_RegimenLongerThanTheLabel_JudgedByItsOwnMonths(string proposed, string expected) =>
        Assert.Equal(expected, After("2025-01-31", proposed).Following(Every(DosingInterval.FromMonths(6))).OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2023-11-30", "2024-01-15", "2024-02-29")]
    [InlineData("2024-11-30", "2025-02-27", "2025-02-28")]
    [InlineData("2025-01-31", "2025-02-28", "2025-04-30")]
    [InlineData("2024-12-02", "2025-02-24", "2025-03-02")]
    public void Evaluate_Early_RemedyIsTheFirstDayTheIntervalHasPassed(string last, string proposed, string due)
    {
        var early = After(last, proposed);
        var remedy = Assert.Single(early.Find(RuleIds.DoseInterval).Remedies);

        Assert.Equal(new Remedy.WaitUntil(Day(due)), remedy);
        Assert.Equal(Due, early.Apply(remedy).OutcomeOf(RuleIds.DoseInterval));
        Assert.Equal(Early, early.ApplyAlmost(remedy).OutcomeOf(RuleIds.DoseInterval));
    }

    [Fact]
    public void Evaluate_AnotherInfusionAfterTheProposal_RemedyCountsFromTheLastOfAll()
    {
        var scenario = Scenario.AllClear.WithInfusionsOn("2026-01-02", "2026-06-30");

        Assert.Equal(new Remedy.WaitUntil(Day("2026-09-30")), Assert.Single(scenario.Find(RuleIds.DoseInterval).Remedies));
    }

    [Theory]
    [InlineData("", "NotApplicable")]
    [InlineData("2026-03-03", "NotApplicable")]
    [InlineData("2025-12-02, 2026-01-02", TooEarly)]
    [InlineData("2026-01-02, 2025-12-02", TooEarly)]
    public void Evaluate_SeveralInfusions_CountsFromTheLastBeforeTheProposal(string infusions, string expected) =>
        Assert.Equal(expected, Scenario.AllClear.WithInfusionsOn(infusions.Split(", ")).OutcomeOf(RuleIds.DoseInterval));

    [Fact]
    public void Evaluate_LastInfusionEnteredInError_NotCounted()
    {
        var mistaken = Scenario.Given(Day("2026-02-02"), 21.6m) with { EnteredInError = true };

        Assert.Equal("NotApplicable", (Scenario.AllClear with { Infusions = [mistaken] }).OutcomeOf(RuleIds.DoseInterval));
    }

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2025-12-02", Due)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2025-12-03", Early)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "", "Incomplete: State")]
    [InlineData(CardiotoxicDrug.Unknown, "2026-02-01", TooEarly)]
    [InlineData(CardiotoxicDrug.Unknown, "", "Incomplete: State")]
    [InlineData((CardiotoxicDrug)99, "", "Incomplete: State")]
    [InlineData(CardiotoxicDrug.Doxorubicin, "2026-02-01", "NotApplicable")]
    [InlineData(CardiotoxicDrug.OtherAnthracenedione, "", "NotApplicable")]
    public void Evaluate_GivenElsewhere_CountsFromItsLastDay(CardiotoxicDrug drug, string lastGivenOn, string expected) =>
        Assert.Equal(expected, Elsewhere(Scenario.AllClear.WithInfusionsOn(), drug, lastGivenOn).OutcomeOf(RuleIds.DoseInterval));

    [Fact]
    public void Evaluate_LastDayElsewhereNotKnownThoughDueHere_Incomplete() =>
        Assert.Equal("Incomplete: State", Elsewhere(Scenario.AllClear, CardiotoxicDrug.Mitoxantrone, "").OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2026-02-28", "Incomplete: WaitUntil, State")]
    [InlineData("2026-01-02", "Withhold: WaitUntil, State")]
    public void Evaluate_EarlyAndLastDayElsewhereNotKnown_AsksForBoth(string proposed, string expected)
    {
        var scenario = Elsewhere(Scenario.AllClear, CardiotoxicDrug.Mitoxantrone, "").ProposedFor(Day(proposed));

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.DoseInterval));
    }

    private static Regimen Every(DosingInterval interval) => Regimen.Create("own", DosePerArea.Parse("12 mg/m2"), interval);

    private static Scenario After(string last, string proposed) =>
        Scenario.AllClear.WithInfusionsOn(last).ProposedFor(Day(proposed));

    private static Scenario Elsewhere(Scenario scenario, CardiotoxicDrug drug, string lastGivenOn) => scenario with
    {
        PriorExposures = [new(drug, DosePerArea.Parse("24 mg/m2")) { LastGivenOn = lastGivenOn.Length == 0 ? null : Day(lastGivenOn) }],
    };
}
