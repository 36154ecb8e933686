using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-DOSE-INTERVAL")]
public sealed class DoseIntervalRuleTests
{
    private const string Due = "Satisfied";
    private const string Early = "Review: WaitUntil";
    private const string Late = "Review: ClinicianDecides";
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
        Assert.Equal(
            expected, After(last, proposed).Following(Every(DosingInterval.FromMonths(1))).OutcomeOf(RuleIds.DoseInterval));

    /// <summary>No regimen was published with these intervals and 12 mg/m², so the label's must have passed too (P7).</summary>
    [Theory]
    [InlineData(1, "2025-02-02", TooEarly)]
    [InlineData(7, "2025-02-08", TooEarly)]
    [InlineData(21, "2025-02-22", TooEarly)]
    [InlineData(28, "2025-03-01", TooEarly)]
    [InlineData(31, "2025-03-04", TooEarly)]
    [InlineData(28, "2025-04-23", TooEarly)]
    [InlineData(28, "2025-04-24", Early)]
    [InlineData(28, "2025-05-01", Due)]
    [InlineData(89, "2025-05-01", Due)]
    [InlineData(90, "2025-05-01", Early)]
    [InlineData(90, "2025-05-02", Due)]
    public void Evaluate_RegimenInDaysAfter1February_LaterOfItsOwnAndTheLabels(int days, string proposed, string expected) =>
        Assert.Equal(
            expected,
            After("2025-02-01", proposed).Following(Every(DosingInterval.FromDays(days))).OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2025-04-30", TooEarly)]
    [InlineData("2025-07-30", Early)]
    [InlineData("2025-07-31", Due)]
    public void Evaluate_RegimenLongerThanTheLabel_JudgedByItsOwnMonths(string proposed, string expected) =>
        Assert.Equal(
            expected,
            After("2025-01-31", proposed).Following(Every(DosingInterval.FromMonths(6))).OutcomeOf(RuleIds.DoseInterval));

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
        Assert.Equal(
            "Incomplete: State", Elsewhere(Scenario.AllClear, CardiotoxicDrug.Mitoxantrone, "").OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2026-02-28", "Incomplete: WaitUntil, State")]
    [InlineData("2026-01-02", "Withhold: WaitUntil, State")]
    public void Evaluate_EarlyAndLastDayElsewhereNotKnown_AsksForBoth(string proposed, string expected)
    {
        var scenario = Elsewhere(Scenario.AllClear, CardiotoxicDrug.Mitoxantrone, "").ProposedFor(Day(proposed));

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.DoseInterval));
    }

    [Theory]
    [InlineData("2023-11-30", "2023-12-30", Due)] // V59
    [InlineData("2023-11-30", "2023-12-29", Early)]
    [InlineData("2023-11-30", "2023-12-23", Early)]
    [InlineData("2023-11-30", "2023-12-22", TooEarly)]
    [InlineData("2023-11-30", "2024-02-29", Due)]
    [InlineData("2023-11-30", "2024-03-01", Late)]
    [InlineData("2024-11-30", "2024-12-30", Due)] // V60
    [InlineData("2024-11-30", "2025-02-28", Due)]
    [InlineData("2024-11-30", "2025-03-01", Late)]
    [InlineData("2024-02-29", "2024-03-29", Due)] // V61
    [InlineData("2024-02-29", "2024-03-28", Early)]
    [InlineData("2024-02-29", "2024-05-29", Due)]
    [InlineData("2024-02-29", "2024-05-30", Late)]
    [InlineData("2024-12-02", "2025-02-24", Due)] // V63
    [InlineData("2025-01-31", "2025-02-28", Due)] // V64
    [InlineData("2025-01-31", "2025-02-27", Early)]
    [InlineData("2025-01-31", "2025-04-30", Due)]
    [InlineData("2025-01-31", "2025-05-01", Late)]
    [InlineData("2025-02-28", "2025-05-28", Due)]
    [InlineData("2025-02-28", "2025-05-29", Late)]
    public void Evaluate_LabelWithARange_FromOneToThreeCalendarMonths(string last, string proposed, string expected) =>
        Assert.Equal(expected, InEurope(last, proposed).OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2025-04-30", Due)]
    [InlineData("2025-05-01", Late)]
    public void Evaluate_RegimenWithinTheRange_LateAsForTheLabel(string proposed, string expected) =>
        Assert.Equal(
            expected,
            InEurope("2025-01-31", proposed).Following(Every(DosingInterval.FromMonths(3))).OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2025-07-31", Late)]
    [InlineData("2025-07-30", "Review: WaitUntil, ClinicianDecides")]
    [InlineData("2025-04-30", "Withhold: WaitUntil, ClinicianDecides")]
    public void Evaluate_RegimenLongerThanTheRange_WaitingAloneDoesNotDo(string proposed, string expected) =>
        Assert.Equal(
            expected,
            InEurope("2025-01-31", proposed).Following(Every(DosingInterval.FromMonths(6))).OutcomeOf(RuleIds.DoseInterval));

    [Theory]
    [InlineData("2025-11-02")]
    [InlineData("2025-12-02")]
    public void Evaluate_LastDayElsewhereNotKnown_IncompleteLateOrNot(string last) =>
        Assert.Equal(
            "Incomplete: State",
            Elsewhere(InEurope(last, "2026-03-02"), CardiotoxicDrug.Mitoxantrone, "").OutcomeOf(RuleIds.DoseInterval));

    [Fact]
    public void Describe_Late_NamesTheLastDayAndHowLate() => Assert.Equal(
        "1 month after the previous infusion on 2025-01-31 is 2025-02-28; 2025-05-01 is not early, but 1 day later than "
            + "2025-04-30, when the longest interval of 3 months ended",
        InEurope("2025-01-31", "2025-05-01").Find(RuleIds.DoseInterval).Evidence!.Describe());

    [Fact]
    public void Constructor_LongestShorterThanTheShortest_Refused() => Assert.Throws<ArgumentOutOfRangeException>(
        "longestInterval", () => new DoseIntervalRule(Every(DosingInterval.FromMonths(3)), 7, DosingInterval.FromDays(92)));

    [Fact]
    public void Describe_IntervalOfNoPublishedRegimen_SaysWhoseCounts()
    {
        var daily = After("2025-02-01", "2025-02-02").Following(Every(DosingInterval.FromDays(1)));

        Assert.Equal(
            "every 1 day is no published regimen of this dose, so the label's interval counts: 3 months after the previous "
                + "infusion on 2025-02-01 is 2025-05-01; 2025-02-02 is 88 days early",
            daily.Find(RuleIds.DoseInterval).Evidence!.Describe());
        Assert.Equal(new Remedy.WaitUntil(Day("2025-05-01")), Assert.Single(daily.Find(RuleIds.DoseInterval).Remedies));
    }

    private static Scenario InEurope(string last, string proposed) =>
        After(last, proposed) with { Policy = Policies.EuropeanUnion };

    private static Regimen Every(DosingInterval interval) => Regimen.Create("own", DosePerArea.Parse("12 mg/m2"), interval);

    private static Scenario After(string last, string proposed) =>
        Scenario.AllClear.WithInfusionsOn(last).ProposedFor(Day(proposed));

    private static Scenario Elsewhere(Scenario scenario, CardiotoxicDrug drug, string lastGivenOn) => scenario with
    {
        PriorExposures =
            [new(drug, DosePerArea.Parse("24 mg/m2")) { LastGivenOn = lastGivenOn.Length == 0 ? null : Day(lastGivenOn) }],
    };
}
