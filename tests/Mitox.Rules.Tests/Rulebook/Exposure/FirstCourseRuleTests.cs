using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-FIRST-COURSE")]
public sealed class FirstCourseRuleTests
{
    private const string NewStart = "Stop: None";
    private const string NotKnown = "Incomplete: State";

    [Theory]
    [InlineData("", "2026-03-02", "Satisfied")]
    [InlineData("2025-09-02", "2026-03-02", "Satisfied")]
    [InlineData("2025-09-01", "2026-03-02", NewStart)]
    [InlineData("2025-08-31", "2026-02-28", "Satisfied")]
    [InlineData("2025-08-31", "2026-03-01", NewStart)]
    [InlineData("2025-08-28", "2026-02-28", "Satisfied")]
    [InlineData("2025-08-27", "2026-02-28", NewStart)]
    [InlineData("2023-08-31", "2024-02-29", "Satisfied")]
    [InlineData("2023-08-31", "2024-03-01", NewStart)]
    [InlineData("2025-02-28", "2025-08-28", "Satisfied")]
    [InlineData("2025-02-28", "2025-08-29", NewStart)]
    [InlineData("2025-03-31", "2025-09-30", "Satisfied")]
    [InlineData("2022-03-02", "2026-03-02", NewStart)] // V11
    [InlineData("2024-09-02, 2025-03-02, 2025-09-02", "2026-03-02", "Satisfied")]
    [InlineData("2024-09-01, 2025-03-02, 2025-09-02", "2026-03-02", NewStart)]
    [InlineData("2025-09-02, 2024-09-01, 2025-03-02", "2026-03-02", NewStart)]
    [InlineData("2026-03-02", "2026-03-02", "Satisfied")]
    [InlineData("2026-06-02", "2026-03-02", "Satisfied")]
    [InlineData("2025-12-02, 2026-06-03", "2026-03-02", NewStart)]
    public void Evaluate_InfusionsForMultipleSclerosis_SixCalendarMonthsEndTheCourse(
        string given, string proposed, string expected) =>
        Assert.Equal(expected, Given(given).ProposedFor(Day(proposed)).OutcomeOf(RuleIds.FirstCourse));

    [Theory]
    [InlineData(TreatmentIndication.MultipleSclerosis, "Satisfied")]
    [InlineData(TreatmentIndication.AcuteNonlymphocyticLeukemia, NewStart)]
    [InlineData(TreatmentIndication.ProstateCancer, NewStart)]
    [InlineData(TreatmentIndication.Lymphoma, NewStart)]
    [InlineData(TreatmentIndication.BreastCancer, NewStart)]
    [InlineData((TreatmentIndication)99, NewStart)]
    public void Evaluate_InfusionForAnotherDisease_StopsHoweverSmallAndRecent(TreatmentIndication indication, string expected)
    {
        var infusion = Scenario.Given(Scenario.PreviousInfusionDay, 0.1m) with { Indication = indication };

        Assert.Equal(expected, (Scenario.AllClearInEurope with { Infusions = [infusion] }).OutcomeOf(RuleIds.FirstCourse));
        Assert.Equal(
            "Satisfied",
            (Scenario.AllClearInEurope with { Infusions = [infusion with { EnteredInError = true }] }).OutcomeOf(
                RuleIds.FirstCourse));
    }

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.MultipleSclerosis, "2025-09-02", "Satisfied")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.MultipleSclerosis, "2025-09-01", NewStart)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.MultipleSclerosis, "", NotKnown)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.Cancer, "2026-02-01", NewStart)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.Cancer, "2020-02-01", NewStart)] // V86
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.Cancer, "", NewStart)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.Unknown, "2025-12-02", NotKnown)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.Unknown, "", NotKnown)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, ExposureReason.Unknown, "2020-02-01", NewStart)]
    [InlineData(CardiotoxicDrug.Mitoxantrone, (ExposureReason)99, "2025-12-02", NotKnown)]
    [InlineData(CardiotoxicDrug.Unknown, ExposureReason.MultipleSclerosis, "2025-12-02", NotKnown)]
    [InlineData(CardiotoxicDrug.Unknown, ExposureReason.Cancer, "2020-02-01", NotKnown)] // V87
    [InlineData(CardiotoxicDrug.Unknown, ExposureReason.Unknown, "", NotKnown)]
    [InlineData((CardiotoxicDrug)99, ExposureReason.MultipleSclerosis, "2025-12-02", NotKnown)]
    [InlineData(CardiotoxicDrug.Doxorubicin, ExposureReason.Cancer, "2020-02-01", "Satisfied")] // V89
    [InlineData(CardiotoxicDrug.OtherAnthracenedione, ExposureReason.Unknown, "", "Satisfied")]
    public void Evaluate_GivenElsewhereBeforeTheFirstInfusion_SameCourseOnlyWithinSixMonths(
        CardiotoxicDrug drug, ExposureReason reason, string lastGivenOn, string expected)
    {
        PriorExposure known = new(drug, DosePerArea.Parse("24 mg/m2"))
        {
            Reason = reason,
            LastGivenOn = lastGivenOn.Length == 0 ? null : Day(lastGivenOn),
        };

        Assert.Equal(expected, Elsewhere(known));
        Assert.Equal(
            expected, Elsewhere(known, new PriorExposure(CardiotoxicDrug.Doxorubicin, null) { LastGivenOn = Day("2026-02-27") }));
        Assert.Equal("Satisfied", Elsewhere(known with { EnteredInError = true }));
    }

    [Theory]
    [InlineData("2025-03-01", NewStart)]
    [InlineData("2025-03-02", "Satisfied")]
    [InlineData("2025-09-30", "Satisfied")]
    public void Evaluate_TransferredCourse_CountsToTheFirstInfusionHere(string lastElsewhere, string expected)
    {
        var scenario = Given("2025-09-02, 2025-12-02") with { PriorExposures = [ForMultipleSclerosis(lastElsewhere)] };

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.FirstCourse));
    }

    /// <summary>What may have been mitoxantrone proves neither a gap nor that there was none.</summary>
    [Fact]
    public void Evaluate_UnknownDrugInAGap_StopsStill()
    {
        var scenario = Given("2025-03-02, 2025-12-02") with
        {
            PriorExposures = [ForMultipleSclerosis("2025-07-01") with { Drug = CardiotoxicDrug.Unknown }],
        };

        Assert.Equal(NewStart, scenario.OutcomeOf(RuleIds.FirstCourse));
    }

    [Fact]
    public void Evaluate_CancerBesideAnUnknownDrug_StopsInAnyOrder()
    {
        PriorExposure cancer = new(CardiotoxicDrug.Mitoxantrone, null) { Reason = ExposureReason.Cancer };
        PriorExposure unknown = new(CardiotoxicDrug.Unknown, null);

        Assert.Equal(NewStart, Elsewhere(cancer, unknown));
        Assert.Equal(NewStart, Elsewhere(unknown, cancer));
    }

    /// <summary>The amount does not matter to this rule; the cap asks for it.</summary>
    [Fact]
    public void Evaluate_TransferredWithUnknownAmount_LeftToTheLifetimeDose()
    {
        var scenario = Scenario.AllClearInEurope with
        {
            Infusions = [],
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, null)
            {
                Reason = ExposureReason.MultipleSclerosis,
                LastGivenOn = Scenario.PreviousInfusionDay,
            }],
        };

        Assert.Equal("Satisfied", scenario.OutcomeOf(RuleIds.FirstCourse));
        Assert.Equal("Incomplete: State", scenario.OutcomeOf(RuleIds.LifetimeDose));
        Assert.Equal(Verdict.Incomplete, scenario.Evaluate().Verdict);
    }

    [Fact]
    public void Describe_Gap_NamesItsDays() => Assert.Equal(
        "mitoxantrone on 2025-08-31 and next on 2026-03-01, which, 6 months after it, is later than 2026-02-28: a new start",
        Given("2025-08-31").ProposedFor(Day("2026-03-01")).Find(RuleIds.FirstCourse).Evidence!.Describe());

    private static PriorExposure ForMultipleSclerosis(string lastGivenOn) =>
        new(CardiotoxicDrug.Mitoxantrone, DosePerArea.Parse("12 mg/m2"))
        {
            Reason = ExposureReason.MultipleSclerosis,
            LastGivenOn = Day(lastGivenOn),
        };

    private static string Elsewhere(params PriorExposure[] exposures) =>
        (Scenario.AllClearInEurope with { Infusions = [], PriorExposures = [.. exposures] }).OutcomeOf(RuleIds.FirstCourse);

    private static Scenario Given(string days) => Scenario.AllClearInEurope.WithInfusionsOn(days.Split(", "));
}
