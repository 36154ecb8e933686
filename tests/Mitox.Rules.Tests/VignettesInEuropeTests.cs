using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests;

/// <summary>
/// What the EU label says about the patients of the vignettes: each is the reassuring patient with one thing changed.
/// </summary>
public sealed class VignettesInEuropeTests
{
    private static readonly Scenario Clear = Scenario.AllClearInEurope;

    private static readonly Dictionary<string, (Scenario Scenario, Verdict Verdict)> Vignettes = new()
    {
        ["V01 140 given"] = (Clear.WithLifetimeDose(140), Verdict.Stop),
        ["V03 128 given"] = (Clear.WithLifetimeDose(128), Verdict.Stop),
        ["V04 132 given"] = (Clear.WithLifetimeDose(132), Verdict.Stop),
        ["V05 60 given"] = (Clear.WithLifetimeDose(60), Verdict.NoObjection),
        ["V06 60 given, 12.01 proposed"] = (Clear.WithLifetimeDose(60).Proposing(12.01m * 1.8m), Verdict.Withhold),
        ["V07 72 given"] = (Clear.WithLifetimeDose(72), Verdict.Stop),
        ["V11 72 given, four years ago"] = (Clear.WithInfusionsOn("2021-12-02", "2022-03-02"), Verdict.Stop),
        ["V12 108 given, above the label's own cap"] = (Clear.WithLifetimeDose(108), Verdict.Stop),
        ["V14 exactly 50 %, fallen by 12"] = (Measured("2025-02-01=62, 2026-03-01=50"), Verdict.Withhold),
        ["V15 49.9 %"] = (Measured("2025-02-01=55, 2026-03-01=49.9"), Verdict.Withhold),
        ["V17 52 %, no limit reported"] = (Measured("2025-02-01=60, 2026-03-01=52 -"), Verdict.NoObjection),
        ["V18 fallen by 6.5 points"] = (Measured("2025-02-01=65, 2026-03-01=58.5"), Verdict.NoObjection),
        ["V20 fallen by 7 points"] = (Measured("2025-02-01=62, 2026-03-01=55"), Verdict.NoObjection),
        ["V21 never measured"] = (Measured(""), Verdict.Incomplete),
        ["V22 measured before the previous dose"] = (Measured("2025-02-01=64, 2025-11-30=62"), Verdict.Incomplete),
        ["V23 measured that day, before the dose"] = (
            Measured("2025-02-01=64, 2026-03-02 08:10=62").ProposedFor(At("2026-03-02 10:30")), Verdict.NoObjection),
        ["V25 measured that day"] = (Measured("2025-02-01=64, 2026-03-02=62"), Verdict.NoObjection),
        ["V26 another method"] = (Measured("2025-02-01=60 53 MultigatedAcquisition, 2026-03-01=52"), Verdict.Review),
        ["V29 signs since"] = (
            Clear.WithVisit(visit => visit with { HeartFailureSigns = Answer.Yes }) with
            {
                EjectionFractions = [Scenario.Echo(new LocalDate(2026, 2, 22), 61)],
            },
            Verdict.Incomplete),
        ["V33 1,500 neutrophils, not below the floor, grade 1 without infection"] = (
            Counted(1.5m, 220), Verdict.Review),
        ["V34 1,499 neutrophils"] = (Counted(1.499m, 220), Verdict.Withhold),
        ["V35 1.5 10*9/L, not below the floor, grade 1 without infection"] = (
            Counted(CellCount.Parse("1.5 10*9/L").BillionsPerLiter, 220), Verdict.Review),
        ["V37 leukocytes and a percentage, no count of neutrophils"] = (Counted(null, 220, 4.2m), Verdict.Incomplete),
        ["V40 2,900 leukocytes, below no floor, grade 2 without infection"] = (
            Counted(1.7m, 220, 2.9m), Verdict.Review),
        ["V41 95 platelets, for review"] = (Counted(3, 95), Verdict.Review),
        ["V49 severe infection under treatment"] = (
            Clear.WithVisit(visit => visit with { Infection = InfectionState.UnderTreatment, SevereInfection = Answer.Yes }),
            Verdict.Withhold),
        ["V50 contraception, no test"] = (Clear.OfWoman() with { PregnancyTests = [] }, Verdict.Incomplete),
        ["V52 test pending"] = (
            Clear.OfWoman() with { PregnancyTests = [new(Scenario.DayBefore, PregnancyTestResult.Pending)] }, Verdict.Incomplete),
        ["V53 test positive"] = (
            Clear.OfWoman() with { PregnancyTests = [new(Scenario.DayBefore, PregnancyTestResult.Positive)] }, Verdict.Withhold),
        ["V54 hysterectomy"] = (
            Clear.WithPatient(patient =>
                patient with { Sex = Sex.Female, ChildbearingPotential = ChildbearingPotential.AfterHysterectomy }),
            Verdict.NoObjection),
        ["V56 breast-feeding"] = (
            Clear.OfWoman().WithVisit(visit => visit with { BreastFeeding = Answer.Yes }), Verdict.Withhold),
        ["V59 leap day, three months"] = (Repeated(Day("2023-11-30"), Day("2024-02-29")), Verdict.NoObjection),
        ["V60 end of February, three months"] = (Repeated(Day("2024-11-30"), Day("2025-02-28")), Verdict.NoObjection),
        ["V61 from a leap day, three months"] = (Repeated(Day("2024-02-29"), Day("2024-05-29")), Verdict.NoObjection),
        ["V63 twelve weeks"] = (Clear.WithInfusionsOn("2025-12-08"), Verdict.NoObjection),
        ["V66 monthly rescue"] = (
            Clear.WithInfusionsOn("2026-02-02")
                .Following(Regimen.Create("rescue", DosePerArea.Parse("12 mg/m2"), DosingInterval.FromMonths(1))) with
            {
                BloodCounts = [Scenario.Count(Day("2026-02-16"), 3, 220, 6), .. Clear.BloodCounts],
            },
            Verdict.NoObjection),
        ["V68 12 mg"] = (Clear.Proposing(12), Verdict.Review),
        ["V69 840 mg"] = (Clear.Proposing(840), Verdict.Withhold),
        ["V70 10.9 mL"] = (OnBody(170, 70, Dose.FromMilliliters(10.9m)), Verdict.NoObjection),
        ["V74 62.5 and 12.5"] = (Clear.WithLifetimeDose(62.5m).Proposing(12.5m * 1.8m), Verdict.Withhold),
        ["V76 24 mg by a body surface capped at 2.0 m²"] = (OnBody(180, 110, Dose.FromMilligrams(24)), Verdict.Review),
        ["V76 28.14 mg by the real body surface"] = (
            OnBody(180, 110, Dose.FromMilligrams(24)).WithDose(Dose.FromMilligrams(28.14m)), Verdict.NoObjection),
        ["V84 intrathecal"] = (
            Clear with
            {
                Proposal = ProposedInfusion.ByRoute(
                    InfusionRoute.Intrathecal, Scenario.ProposedDay, Dose.FromMilligrams(21.6m), Scenario.Area),
            },
            Verdict.Stop),
        ["V86 leukemia elsewhere"] = (
            Elsewhere(new(CardiotoxicDrug.Mitoxantrone, DosePerArea.Parse("84 mg/m2"))
            {
                LastGivenOn = Day("2020-02-01"),
                Reason = ExposureReason.Cancer,
            }),
            Verdict.Stop),
        ["V87 blue chemotherapy"] = (Elsewhere(new(CardiotoxicDrug.Unknown, null)), Verdict.Incomplete),
        ["V89 doxorubicin"] = (Elsewhere(new(CardiotoxicDrug.Doxorubicin, DosePerArea.Parse("240 mg/m2"))), Verdict.Review),
        ["V91 daunorubicin"] = (
            Clear with { PriorExposures = [new(CardiotoxicDrug.Daunorubicin, DosePerArea.Parse("180 mg/m2"))] }, Verdict.Review),
        ["V92 radiotherapy"] = (
            Clear.WithPatient(patient => patient with { MediastinalRadiotherapy = Answer.Yes }), Verdict.Review),
        ["V94 hypersensitivity to doxorubicin"] = (
            Clear.WithPatient(patient => patient with { AnthracyclineHypersensitivity = Answer.Yes }), Verdict.Review),
        ["V99 primary progressive"] = (OfCourse(DiseaseCourse.PrimaryProgressive), Verdict.Review),
        ["V100 no relapses"] = (Clear.WithPatient(patient => patient with { HighlyActiveRelapsing = Answer.No }), Verdict.Review),
        ["V101 aggressive, nothing left"] = (OfCourse(DiseaseCourse.RelapsingRemitting), Verdict.NoObjection),
        ["V102 alternatives exist"] = (
            OfCourse(DiseaseCourse.RelapsingRemitting).WithPatient(patient => patient with { AlternativesExhausted = Answer.No }),
            Verdict.Review),
        ["V103 course not known"] = (OfCourse(DiseaseCourse.Unknown), Verdict.Incomplete),
        ["V106 aged 15"] = (Clear.WithPatient(patient => patient with { BirthDate = Day("2010-05-17") }), Verdict.Review),
        ["V107 aged 71"] = (Clear.WithPatient(patient => patient with { BirthDate = Day("1954-05-17") }), Verdict.NoObjection),
        ["V108 isolated syndrome"] = (OfCourse(DiseaseCourse.ClinicallyIsolatedSyndrome), Verdict.Review),
        ["V109 ALT of twice the limit"] = (
            Clear with { LiverPanels = [Scenario.Liver(Scenario.DayBefore, 2, 0.5m, 0.5m)] }, Verdict.Review),
        ["V110 bilirubin of three times"] = (
            Clear with { LiverPanels = [Scenario.Liver(Scenario.DayBefore, 0.5m, 0.5m, 2.9m)] }, Verdict.Withhold),
        ["V112 no ECG"] = (Clear with { Electrocardiograms = [] }, Verdict.NoObjection),
    };

    public static TheoryData<string> Names => [.. Vignettes.Keys];

    [Fact]
    public void AllClearInEurope_NoObjection() => Assert.Empty(Clear.Evaluate().Findings);

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluate_Vignette_DecidesAsTheEuropeanLabel(string name) =>
        Assert.Equal(Vignettes[name].Verdict, Vignettes[name].Scenario.Evaluate().Verdict);

    [Fact]
    public void Evaluate_RepeatCourseAfterFourYears_StoppedByTheFirstCourse() => // V11
        Assert.Contains(
            Vignettes["V11 72 given, four years ago"].Scenario.Evaluate().Objections,
            finding => finding.Rule.Id == RuleIds.FirstCourse && finding.Verdict is Verdict.Stop);

    [Fact]
    public void Evaluate_LeukemiaElsewhere_StoppedByTheFirstCourseAndTheCap() => // V86
        Assert.Equal(
            [RuleIds.LifetimeDose, RuleIds.FirstCourse],
            Vignettes["V86 leukemia elsewhere"].Scenario.Evaluate().Findings
                .Where(finding => finding.Verdict is Verdict.Stop).Select(finding => finding.Rule.Id));

    [Fact]
    public void Evaluate_SlightlyAboveTheCap_ReducedToWhatFits() => // V06
        Assert.Equal(
            DosePerArea.Parse("12 mg/m2"),
            Assert.Single(Vignettes["V06 60 given, 12.01 proposed"].Scenario.Find(RuleIds.LifetimeDose).Remedies
                .OfType<Remedy.ReduceTo>()).LargestPerArea);

    [Theory]
    [InlineData(8)] // V10
    [InlineData(12)] // V09
    public void Of_LeafletsPlan_SeventhInfusionDoesNotFit(int infusions)
    {
        var forecast = Planned(infusions, Policies.EuropeanUnion);

        Assert.Equal((6, "72 mg/m²"), (forecast.Infusions.Length, $"{forecast.LifetimeDoseAtEnd}"));
        Assert.Equal((7, null), (forecast.FirstThatDoesNotFit?.Number, forecast.FirstThatDoesNotFit?.Largest));
    }

    [Theory]
    [InlineData(8, 8, null)] // V10
    [InlineData(12, 11, 12)] // V09
    public void Of_LeafletsPlanInTheUnitedStates_OnlyTheTwelfthInfusionDoesNotFit(int infusions, int fitting, int? conflict)
    {
        var forecast = Planned(infusions, Policies.UnitedStates);

        Assert.Equal((fitting, conflict), (forecast.Infusions.Length, forecast.FirstThatDoesNotFit?.Number));
    }

    [Theory]
    [InlineData(true, Verdict.NoObjection)]
    [InlineData(false, Verdict.Withhold)]
    public void Evaluate_InstitutionsCapJustReached_DecidedByItsOperator(bool mayBeReached, Verdict expected) // V12
    {
        var cap = Policies.UnitedStates.WithCap(
            "clinic", "Clinic", DosePerArea.Parse("120 mg/m2"), mayBeReached, ClinicRules.Source);

        Assert.Equal(expected, (Scenario.AllClear.WithLifetimeDose(108) with { Policy = cap }).Evaluate().Verdict);
    }

    [Theory]
    [InlineData("V33 1,500 neutrophils, not below the floor, grade 1 without infection", 9)]
    [InlineData("V35 1.5 10*9/L, not below the floor, grade 1 without infection", 9)]
    [InlineData("V40 2,900 leukocytes, below no floor, grade 2 without infection", 6)]
    [InlineData("V41 95 platelets, for review", 9)]
    public void Evaluate_CountAboveTheFloors_ReviewedByConvention(string name, int perSquareMeter) // COR-03
    {
        var decision = Vignettes[name].Scenario.Evaluate();
        var adjusted = Assert.Single(decision.Findings, finding => finding.Rule.Id == RuleIds.DoseAdjustment);

        Assert.Equal((Verdict.Review, Verdict.Review), (adjusted.Verdict, decision.Verdict));
        Assert.Equal(
            DosePerArea.FromMilligramsPerSquareMeter(perSquareMeter), Assert.IsType<DoseAdjustment>(adjusted.Evidence).NextDose);
    }

    [Theory]
    [InlineData("2023-11-30", "2023-12-30", "2024-02-29")] // V59
    [InlineData("2024-11-30", "2024-12-30", "2025-02-28")] // V60
    [InlineData("2024-02-29", "2024-03-29", "2024-05-29")] // V61
    public void Evaluate_OneToThreeMonthsAfter_ForReviewADayBeforeAndADayAfter(string previous, string earliest, string latest)
    {
        var (first, last) = (Day(earliest), Day(latest));

        Assert.Equal(
            [Verdict.Review, Verdict.NoObjection, Verdict.NoObjection, Verdict.Review],
            new[] { first.PlusDays(-1), first, last, last.PlusDays(1) }.Select(
                day => Repeated(Day(previous), day).Evaluate().Verdict));
    }

    [Fact]
    public void LifetimeDose_CappedBodySurface_CountsTheRealOne() => // V76
        Assert.Equal("40.9346… mg/m²", $"{OnBody(180, 110, Dose.FromMilligrams(24)).History.LifetimeDose}");

    private static Scenario Measured(string entries) => Clear.WithEjectionFractions(entries);

    private static Scenario Counted(decimal? neutrophils, decimal platelets, decimal leukocytes = 6) =>
        Clear with
        {
            BloodCounts = [Clear.BloodCounts[0], Scenario.Count(Scenario.DayBefore, neutrophils, platelets, leukocytes)],
        };

    private static Scenario Elsewhere(PriorExposure exposure) => Clear with { Infusions = [], PriorExposures = [exposure] };

    private static Scenario OfCourse(DiseaseCourse course) => Clear.WithPatient(patient => patient with { Course = course });

    /// <summary>One infusion before, and every test and answer of the day before the proposed one.</summary>
    private static Scenario Repeated(LocalDate previous, LocalDate proposed)
    {
        var dayBefore = proposed.PlusDays(-1);
        return (Clear with
        {
            Infusions = [Scenario.Given(previous, 21.6m)],
            EjectionFractions = [Scenario.Echo(previous.PlusDays(-1), 64), Scenario.Echo(dayBefore, 62)],
            Electrocardiograms = [new(dayBefore)],
            BloodCounts = [Scenario.Count(previous.PlusDays(14), 3, 220, 6), Scenario.Count(dayBefore, 3, 220, 6)],
            LiverPanels = [Scenario.Liver(dayBefore, 0.5m, 0.5m, 0.5m)],
            Assessments = [Scenario.Visit(dayBefore)],
        }).ProposedFor(proposed);
    }

    /// <summary>This dose on this body, four times before and once more.</summary>
    private static Scenario OnBody(decimal centimeters, decimal kilograms, Dose dose)
    {
        var area = BodySurfaceArea.FromFormula(
            BodySurfaceFormula.Mosteller,
            BodyHeight.FromCentimeters(centimeters),
            BodyWeight.FromKilograms(kilograms),
            decimals: 4);
        return (Clear with { Infusions = [.. Clear.Infusions.Select(given => new Infusion(given.At, dose, area))] }).OnArea(area)
            .WithDose(dose);
    }

    /// <summary>The course of a patient never treated before: so many infusions of 12 mg/m², one every three months.</summary>
    private static CourseForecast Planned(int infusions, Policy policy)
    {
        var regimen = new PhasedRegimen("leaflet", ClinicRules.Source,
            new RegimenPhase(DosePerArea.Parse("12 mg/m2"), DosingInterval.FromMonths(3), PhaseEnd.After(infusions)));
        return CourseForecast.Of((Clear with { Infusions = [] }).History, regimen, Scenario.Area, policy, Scenario.ProposedDay);
    }
}
