using Mitox.Rules.Tests.Histories;
using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>
/// Of one day with the time of one record alone (P31). The scenario's infusion is proposed for 2026-03-02, every test was done
/// the day before.
/// </summary>
public sealed class UnknownOrderTests
{
    private static readonly RuleId[] BeforeDose =
    [
        RuleIds.EjectionFractionBeforeDose, RuleIds.ElectrocardiogramBeforeDose, RuleIds.BloodCountBeforeDose,
        RuleIds.LiverTestsBeforeDose, RuleIds.PregnancyTestBeforeDose, RuleIds.AssessmentBeforeDose,
    ];

    [Theory]
    [InlineData("2026-03-02", "2026-03-02", Verdict.NoObjection)] // P8
    [InlineData("2026-03-02 08:00", "2026-03-02 10:30", Verdict.NoObjection)]
    [InlineData("2026-03-02 15:00", "2026-03-02 10:30", Verdict.Incomplete)]
    [InlineData("2026-03-02 15:00", "2026-03-02", Verdict.Incomplete)] // was none
    [InlineData("2026-03-02", "2026-03-02 10:30", Verdict.Incomplete)] // was none
    [InlineData("2026-03-01 15:00", "2026-03-02", Verdict.NoObjection)]
    [InlineData("2026-03-01", "2026-03-02 10:30", Verdict.NoObjection)]
    public void Evaluate_TestsOfTheDay_CountOnlyWhereTheyAreNotInDoubt(string done, string proposed, Verdict expected)
    {
        var scenario = DoneAt(At(done)).ProposedFor(At(proposed));

        Assert.All(BeforeDose, rule => Assert.Equal(expected, scenario.VerdictOf(rule)));
        Assert.Equal(expected, scenario.Evaluate().Verdict);
    }

    [Theory]
    [InlineData("2026-03-02 15:00", "2026-03-02", "ProposedInfusion.At")]
    [InlineData("2026-03-02", "2026-03-02 10:30", "EjectionFraction.At")]
    public void Evaluate_TestInDoubt_AsksForTheTimeThatIsMissing(string done, string proposed, string field)
    {
        var finding = DoneAt(At(done)).ProposedFor(At(proposed)).Find(RuleIds.EjectionFractionBeforeDose);

        Assert.Equal(field, $"{Assert.IsType<Remedy.State>(Assert.Single(finding.Remedies)).Field}");
    }

    /// <summary>The value in doubt is judged, and so is that of the day before: the worse of them counts.</summary>
    [Theory]
    [InlineData("2026-03-01=64, 2026-03-02 15:00=45", Verdict.Withhold)]
    [InlineData("2026-03-01=45, 2026-03-02 15:00=64", Verdict.Withhold)]
    [InlineData("2026-03-01=45, 2026-03-02=64", Verdict.NoObjection)] // neither has a time: it counts (P8)
    [InlineData("2026-03-01=45, 2026-03-02 15:00=64, 2026-03-02=64", Verdict.NoObjection)]
    [InlineData("2026-03-01=64, 2026-03-02 15:00=64", Verdict.NoObjection)]
    public void Evaluate_ValueInDoubt_TheWorseCounts(string measured, Verdict expected) => Assert.Equal(
        expected,
        Scenario.AllClear.WithEjectionFractions($"2024-01-01=64, {measured}").VerdictOf(RuleIds.EjectionFractionFloor));

    [Fact]
    public void Evaluate_CountLiverTestAndAnswerInDoubt_TheWorseCounts()
    {
        var later = At("2026-03-02 15:00");
        var scenario = Scenario.AllClear with
        {
            BloodCounts = [Scenario.Count(Scenario.DayBefore, 1, 220), Scenario.Count(later, 3, 220)],
            LiverPanels = [Scenario.Liver(Scenario.DayBefore, 2, 0.5m, 0.5m), Scenario.Liver(later, 0.5m, 0.5m, 0.5m)],
            Assessments =
            [
                Scenario.Visit(Scenario.DayBefore) with { Infection = InfectionState.Untreated, Pregnant = Answer.Yes },
                Scenario.Visit(later),
            ],
            PregnancyTests =
                [new(Scenario.DayBefore, PregnancyTestResult.Positive), new(later, PregnancyTestResult.Negative)],
        };

        Assert.All(
            [RuleIds.NeutrophilFloor, RuleIds.LiverTestLimit, RuleIds.ActiveInfection, RuleIds.Pregnancy],
            rule => Assert.Equal(Verdict.Withhold, scenario.VerdictOf(rule)));
    }

    /// <summary>First infusion at 10:30: 70 before it, 60 the same day, 58 now.</summary>
    [Theory]
    [InlineData("2025-03-02 15:00", Verdict.Review)]
    [InlineData("2025-03-02", Verdict.Review)] // was none
    [InlineData("2025-03-02 09:00", Verdict.NoObjection)] // certainly before: 60 is the baseline
    public void Evaluate_MeasuredOnTheDayOfTheFirstInfusion_TheHighestThatMayBeTheBaselineCounts(string day, Verdict expected)
    {
        var scenario = Scenario.AllClear.WithInfusionsOn("2025-03-02 10:30", "2025-12-02")
            .WithEjectionFractions($"2025-02-01=70, {day}=60, 2026-03-01=58");

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.EjectionFractionFall));
        Assert.Equal(
            expected is Verdict.Review ? Verdict.Withhold : Verdict.NoObjection,
            (scenario with { Policy = Policies.EuropeanUnion }).VerdictOf(RuleIds.EjectionFractionFall));
    }

    /// <summary>One of several first infusions without a time may be the first.</summary>
    [Fact]
    public void Evaluate_FirstInfusionInTwoPartsOneWithoutATime_NothingOfTheDayIsCertainlyBefore() => Assert.Equal(
        Verdict.Review,
        (Scenario.AllClear with
        {
            Infusions =
            [
                Scenario.Given(At("2025-03-02"), 10), Scenario.Given(At("2025-03-02 10:30"), 11.6m),
                Scenario.Given(At("2025-12-02"), 21.6m),
            ],
        }).WithEjectionFractions("2025-02-01=70, 2025-03-02 09:00=60, 2026-03-01=58").VerdictOf(RuleIds.EjectionFractionFall));

    [Theory]
    [InlineData("2025-03-01 08:00=64 53 MultigatedAcquisition, 2025-03-01 08:00=64", Verdict.Review)]
    [InlineData("2025-03-01=64 53 MultigatedAcquisition, 2025-03-01 08:00=64", Verdict.Review)]
    [InlineData("2025-03-01 08:00=64 53 MultigatedAcquisition, 2025-03-01=64", Verdict.Review)] // the two times swapped
    [InlineData("2025-03-01=64 53 Unknown, 2025-03-01 08:00=64", Verdict.Incomplete)]
    [InlineData("2025-03-01 08:00=64 53 Unknown, 2025-03-01=64", Verdict.Incomplete)]
    [InlineData("2025-03-01=63 53 MultigatedAcquisition, 2025-03-01 08:00=64", Verdict.Review)] // not the highest alone
    [InlineData("2025-03-01=65 53 Unknown, 2025-03-01=54, 2025-03-01=70", Verdict.Incomplete)]
    [InlineData("2025-03-01 07:00=63 53 MultigatedAcquisition, 2025-03-01 08:00=64", Verdict.NoObjection)] // certainly earlier
    [InlineData("2025-03-01=64, 2025-03-01 08:00=64", Verdict.NoObjection)]
    public void Evaluate_SeveralMayBeTheBaseline_OneOfAnotherMethodCounts(string before, Verdict expected) => Assert.Equal(
        expected, Scenario.AllClear.WithEjectionFractions($"{before}, 2026-03-01=62").VerdictOf(RuleIds.EjectionFractionMethod));

    /// <summary>After mitoxantrone elsewhere, on a day not recorded, each before the first infusion here may be it.</summary>
    [Theory]
    [InlineData("2023-01-01=60 53 Unknown", Verdict.Incomplete)]
    [InlineData("2023-01-01=60 53 MultigatedAcquisition", Verdict.Review)]
    [InlineData("2023-01-01=60", Verdict.NoObjection)]
    public void Evaluate_AfterMitoxantroneElsewhere_AnEarlierOfAnotherMethodCounts(
        string earlier, Verdict expected) => Assert.Equal(
        expected,
        (Scenario.AllClear with
        {
            PriorExposures = [TreatmentHistoryTests.Elsewhere(CardiotoxicDrug.Mitoxantrone, 24, "2024-06-01")],
        }).WithEjectionFractions($"{earlier}, 2025-03-01=64, 2026-03-01=62").VerdictOf(RuleIds.EjectionFractionMethod));

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", Verdict.Review)] // of that day (P21)
    [InlineData("2026-03-01 15:00", "2026-03-01 08:00", Verdict.Incomplete)]
    [InlineData("2026-03-01 15:00", "2026-03-01", Verdict.Incomplete)]
    [InlineData("2026-03-01", "2026-03-01 08:00", Verdict.Incomplete)]
    [InlineData("2026-03-01 08:00", "2026-03-01 15:00", Verdict.Review)]
    public void Evaluate_SignsOfHeartFailureOfTheDay_MeasuredSinceAsFarAsATimeTells(
        string signs, string measured, Verdict expected) => Assert.Equal(
        expected,
        (Scenario.AllClear with
        {
            Assessments = [Scenario.Visit(At(signs)) with { HeartFailureSigns = Answer.Yes }],
        }).WithEjectionFractions($"2025-01-01=64, {measured}=62").VerdictOf(RuleIds.HeartFailureSigns));

    /// <summary>A count of grade 4, with an infection, on the day of the previous infusion at 10:30.</summary>
    [Theory]
    [InlineData("2025-12-02 15:00", "2025-12-02 10:30", Verdict.Withhold)]
    [InlineData("2025-12-02", "2025-12-02 10:30", Verdict.Withhold)]
    [InlineData("2025-12-02 15:00", "2025-12-02", Verdict.Withhold)]
    [InlineData("2025-12-02 08:00", "2025-12-02 10:30", Verdict.NoObjection)]
    public void Evaluate_LowCountOnTheDayOfThePreviousInfusion_MayBeItsNadir(string counted, string given, Verdict expected)
    {
        var clear = Scenario.AllClearInEurope.WithInfusionsOn(given);
        var scenario = clear with
        {
            BloodCounts = clear.BloodCounts.Add(Scenario.Count(At(counted), 0.4m, 220, 3)),
            Assessments =
            [
                Scenario.Visit(At("2025-12-05")) with { Infection = InfectionState.UnderTreatment },
                .. clear.Assessments,
            ],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.DoseAdjustment));
    }

    private static Scenario DoneAt(ClinicTime at) => Scenario.AllClear.OfWoman() with
    {
        EjectionFractions = [Scenario.Echo(Scenario.ProposedDay.PlusYears(-2), 64), Scenario.Echo(at, 62)],
        Electrocardiograms = [new(at)],
        BloodCounts = [Scenario.Count(at, 3, 220)],
        LiverPanels = [Scenario.Liver(at, 0.5m, 0.5m, 0.5m)],
        PregnancyTests = [new(at, PregnancyTestResult.Negative)],
        Assessments = [Scenario.Visit(at)],
    };
}
