using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Planning.Forecasts;

public sealed class CourseForecastTests
{
    private static readonly LocalDate DayOne = new(2026, 3, 2);

    [Fact]
    public void Of_TwelveQuarterlyDosesUnderTheUnitedStatesLabel_TheTwelfthIsSaidNotToFitOnDayOne() // V09
    {
        var forecast = FromDayOne(KnownRegimens.EightToTwelve, Policies.UnitedStates);

        Assert.Equal(11, forecast.Infusions.Length);
        Assert.Equal("132 mg/m²", $"{forecast.LifetimeDoseAtEnd}");
        Assert.Equal(ForecastEnd.CapReached, forecast.End);
        Assert.Equal("infusion 12 on 2028-12-02 would reach 144 mg/m²; at most 8 mg/m² fits", $"{forecast.FirstThatDoesNotFit}");
    }

    [Fact]
    public void Of_TheSameUnderTheEuropeanLabel_SixFit() // V09, V10
    {
        var forecast = FromDayOne(KnownRegimens.EightToTwelve, Policies.EuropeanUnion);

        Assert.Equal((6, "72 mg/m²"), (forecast.Infusions.Length, $"{forecast.LifetimeDoseAtEnd}"));
        Assert.Equal((7, null), (forecast.FirstThatDoesNotFit!.Number, forecast.FirstThatDoesNotFit.Largest));
    }

    [Fact]
    public void Of_TwentyMilligramsOnASmallArea_TheSixthDoesNotFitInEurope() // V74
    {
        var forecast = CourseForecast.Of(
            Known(),
            KnownRegimens.MonthlyTwentyMilligrams,
            BodySurfaceArea.FromSquareMeters(1.6m),
            Policies.EuropeanUnion,
            DayOne);

        Assert.Equal("infusion 6 on 2026-08-02 would reach 75 mg/m²; at most 9.5 mg/m² fits", $"{forecast.FirstThatDoesNotFit}");
    }

    [Theory]
    [InlineData(true, 10, "nothing fits")]
    [InlineData(false, 9, "less than 12 mg/m² fits")]
    public void Of_InstitutionsCap_ReachedOrNot(bool mayBeReached, int expected, string fits)
    {
        var policy = Policies.UnitedStates.WithCap(
            "clinic", "Clinic", DosePerArea.FromMilligramsPerSquareMeter(120), mayBeReached, ClinicRules.Source);
        var forecast = FromDayOne(KnownRegimens.QuarterlyTwelve, policy);

        Assert.Equal(expected, forecast.Infusions.Length);
        Assert.EndsWith(fits, $"{forecast.FirstThatDoesNotFit}", StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnthracyclinesCounted_FitTheirCapToo()
    {
        var exposure = new PriorExposure(CardiotoxicDrug.Doxorubicin, DosePerArea.FromMilligramsPerSquareMeter(240));
        var history = TreatmentHistory.Create(Clear.Record with { Infusions = [], PriorExposures = [exposure] });

        // CO-09: 60 of 140
        Assert.Equal(6, CourseForecast.Of(
            history,
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            PolicyCatalog.Find("us-equivalence-4")!,
            DayOne).Infusions.Length);
    }

    [Fact]
    public void Of_FromTheLastDayOfAMonth_DaysDoNotDrift()
    {
        var from = new LocalDate(2025, 1, 31);
        var planned = CourseForecast.Of(Known(), KnownRegimens.MonthlyFive, Scenario.Area, Policies.UnitedStates, from).Infusions;

        Assert.Equal(28, planned.Length);
        Assert.All(planned, infusion => Assert.Equal(from.PlusMonths(infusion.Number - 1), infusion.Date));
    }

    [Fact]
    public void Of_RealInfusion_ThePlanIsAnchoredOnIt() => Assert.Equal(
        [Day("2026-03-09"), Day("2026-06-09"), Day("2026-09-09")],
        CourseForecast.Of(
            Known("2025-12-09"),
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            Policies.UnitedStates,
            DayOne).Infusions.Take(3).Select(infusion => infusion.Date));

    [Fact]
    public void Of_OverdueCourse_CountedFromTheFirstDayItCanBe() => Assert.Equal(
        [Day("2026-03-31"), Day("2026-06-30"), Day("2026-09-30"), Day("2026-12-31")],
        CourseForecast.Of(
            Known("2025-06-02"),
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            Policies.UnitedStates,
            Day("2026-03-31")).Infusions.Take(4).Select(infusion => infusion.Date));

    [Fact]
    public void Of_ClosedOnWeekends_LaterNeverEarlier()
    {
        var options = new ForecastOptions { Calendar = ClinicCalendar.Weekdays.ClosedOn(Day("2026-06-01")) };
        var planned = CourseForecast.Of(
            Known(), KnownRegimens.MonthlyFive, Scenario.Area, Policies.UnitedStates, Day("2026-01-30"), options).Infusions;

        Assert.All(planned, infusion => Assert.True(
            options.Calendar.IsOpenOn(infusion.Date) && infusion.Date >= infusion.Window.Earliest));
        Assert.All(planned.Zip(planned.Skip(1)), pair => Assert.True(pair.First.Date.PlusMonths(1) <= pair.Second.Date));
        Assert.Contains(planned, infusion => infusion.Date > infusion.Window.Earliest);
    }

    [Theory]
    [InlineData("us-2009", null)]
    [InlineData("eu-2016", "2026-06-02")]
    public void Of_SecondInfusion_WindowOfThePolicy(string policy, string? latest) => Assert.Equal(
        new InfusionWindow(Day("2026-06-02"), latest is null ? null : Day(latest)),
        FromDayOne(KnownRegimens.QuarterlyTwelve, PolicyCatalog.Find(policy)!).Infusions[1].Window);

    [Fact]
    public void Of_RoundedDoses_CountedAsGiven()
    {
        var options = new ForecastOptions { Rounding = DoseRounding.DownToStep(Dose.FromMilligrams(1)) };
        var forecast = CourseForecast.Of(
            Known(), KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, DayOne, options);

        Assert.Equal(("21 mg", "140 mg/m²"), ($"{forecast.Next!.Dose}", $"{forecast.LifetimeDoseAtEnd}"));
    }

    [Fact]
    public void Of_MoreMayHaveBeenGiven_TotalsAreLowerBounds()
    {
        var history = TreatmentHistory.Create(Clear.Record with { DoseHistoryIsComplete = Answer.Unknown });

        Assert.True(CourseForecast.Of(
            history, KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, DayOne).TotalsAreLowerBounds);
    }

    [Theory]
    [InlineData("us-2009", "2019-06-02", ForecastEnd.CapReached)]
    [InlineData("eu-2016", "2019-06-02", ForecastEnd.Refused)] // EU-05: a new course
    public void Of_OldCourse_RefusedWhereTreatmentIsNotStartedAgain(string policy, string last, ForecastEnd expected)
    {
        var forecast = CourseForecast.Of(
            Known(last), KnownRegimens.QuarterlyTwelve, Scenario.Area, PolicyCatalog.Find(policy)!, DayOne);

        Assert.Equal((expected, expected is ForecastEnd.Refused), (forecast.End, forecast.Infusions.IsEmpty));
    }

    [Fact]
    public void Of_HypersensitivePatient_NothingIsPlanned()
    {
        var history = Clear.WithPatient(patient => patient with { MitoxantroneHypersensitivity = Answer.Yes }).History;
        var forecast = CourseForecast.Of(history, KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, DayOne);

        Assert.Equal((ForecastEnd.Refused, true), (forecast.End, forecast.Next is null));
        Assert.Contains("MTX-HYPERSENSITIVITY", forecast.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_LowEjectionFraction_ForeseenForEveryInfusion()
    {
        var history = (Clear with { EjectionFractions = [Scenario.Echo(Scenario.DayBefore, 45)] }).History;

        var infusions = CourseForecast.Of(
            history, KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, DayOne).Infusions;

        Assert.NotEmpty(infusions);
        Assert.All(infusions, infusion => Assert.Contains(
            infusion.Foreseen, finding => finding.Rule.Id == RuleIds.EjectionFractionFloor));
    }

    [Fact]
    public void Of_FarAhead_EndsWithTheDaysOfRecords() => Assert.Equal(
        ForecastEnd.TooFarAhead,
        CourseForecast.Of(Known(), KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, Day("2199-12-01")).End);

    [Fact]
    public void Of_ProposedDose_PlannedAsItIs()
    {
        var options = new ForecastOptions { NextDose = Dose.FromMilligrams(21) };
        var planned = CourseForecast.Of(
            Known(), KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, DayOne, options).Infusions;

        Assert.Equal(("21 mg", "21.6 mg"), ($"{planned[0].Dose}", $"{planned[1].Dose}"));
    }

    [Fact]
    public void Between_LargerArea_MoreMilligramsForTheSameCourse()
    {
        var forecast = FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates);
        var difference = ForecastDifference.Between(forecast, forecast.WithArea(BodySurfaceArea.FromSquareMeters(2)));

        Assert.Equal(
            (0, (Dose.FromMilligrams(21.6m), Dose.FromMilligrams(24))),
            (difference.Infusions, (difference.NextDose.Before!.Value, difference.NextDose.After!.Value)));
    }

    /// <summary>A dose that the policy refuses: no infusion is planned, and nothing "fits".</summary>
    [Fact]
    public void Between_DoseThatIsRefused_SaysWhatEndsIt()
    {
        var tooMuch = new PhasedRegimen("14", KnownRegimens.QuarterlyTwelve.Source,
            new RegimenPhase(DosePerArea.FromMilligramsPerSquareMeter(14), DosingInterval.FromMonths(3), PhaseEnd.AtTheCap));
        var forecast = FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates);
        var difference = ForecastDifference.Between(forecast, forecast.WithRegimen(tooMuch));

        Assert.Equal((ForecastEnd.CapReached, ForecastEnd.Refused), difference.End);
        Assert.EndsWith(
            "what ends it: infusion 12 on 2028-12-02 would reach 144 mg/m²; at most 8 mg/m² fits, then a rule objects",
            difference.ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Between_SameForecast_NothingChanges()
    {
        var forecast = FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates);

        Assert.Equal("nothing changes", ForecastDifference.Between(forecast, forecast.WithArea(Scenario.Area)).ToText());
    }

    /// <summary>240 infusions of 0.5 mg/m² do not reach the cap: the forecast ends, the regimen does not.</summary>
    [Fact]
    public void Of_MoreInfusionsThanACourseHolds_SaysThatTheRegimenGoesOn()
    {
        var tiny = new PhasedRegimen("tiny", KnownRegimens.QuarterlyTwelve.Source,
            new RegimenPhase(DosePerArea.FromMilligramsPerSquareMeter(0.5m), DosingInterval.FromMonths(3), PhaseEnd.AtTheCap));
        var forecast = FromDayOne(tiny, Policies.UnitedStates);

        Assert.Equal((240, ForecastEnd.TooManyInfusions), (forecast.Infusions.Length, forecast.End));
        Assert.Contains(
            "The regimen goes on, but no more infusions are planned than any course holds.",
            forecast.ToText(),
            StringComparison.Ordinal);
    }

    /// <summary>
    /// An infusion that was begun again on the same day is one (P5): the third of the induction is still to come.
    /// </summary>
    [Fact]
    public void Of_InfusionBegunAgainOnTheSameDay_CountsOnce()
    {
        var history = TreatmentHistory.Create(Scenario.AllClear.Record with
        {
            Infusions =
            [
                Scenario.Given(Day("2026-01-02"), 10),
                Scenario.Given(Day("2026-01-02"), 11.6m),
                Scenario.Given(Day("2026-02-02"), 21.6m),
            ],
        });
        var forecast = CourseForecast.Of(history, KnownRegimens.Rescue, Scenario.Area, Policies.UnitedStates, DayOne);

        Assert.Single(forecast.Infusions);
        Assert.Equal(ForecastEnd.AwaitsWorsening, forecast.End);
    }

    [Fact]
    public void Equals_SameCourse_SameInfusions() => Assert.Equal(
        FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates).Infusions.AsEnumerable(),
        FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates).Infusions);

    /// <summary>No therapy follows an induction that no open day lets end.</summary>
    [Fact]
    public void Of_NoOpenDayWithinTheInduction_NothingFollowsYet()
    {
        var options = new ForecastOptions { Calendar = ClinicCalendar.From(day => day <= DayOne) };
        var forecast = CourseForecast.Of(Known(), KnownRegimens.Rescue, Scenario.Area, Policies.UnitedStates, DayOne, options);

        Assert.Equal(
            (1, ForecastEnd.NoOpenDay, (FollowingTherapy?)null), (forecast.Infusions.Length, forecast.End, forecast.Then));
    }

    [Fact]
    public void Between_SmallerDose_MoreInfusionsFit()
    {
        var forecast = FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates);
        var difference = ForecastDifference.Between(forecast, forecast.WithRegimen(KnownRegimens.MimsFive));

        Assert.Equal((12, null), (difference.FirstThatDoesNotFit.Before!.Value, difference.FirstThatDoesNotFit.After));
        Assert.StartsWith(
            "infusions: 11, then 8\nnext dose: 21.6 mg, then 9 mg\n", difference.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_Forecast_EachInfusionAndWhatDoesNotFit()
    {
        var text = FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates).ToText().Split('\n');

        Assert.Equal("  1. 2026-03-02 (from 2026-03-02): 21.6 mg, 12 mg/m²; lifetime 12 mg/m²", text[1]);
        Assert.Equal(
            "Infusion 12 on 2028-12-02 would reach 144 mg/m²; at most 8 mg/m² fits. Without it the lifetime dose is 132 mg/m².",
            text[12]);
        Assert.Equal("A plan is no permission: the policy is asked again on each day.", text[^1]);
    }

    [Fact]
    public void ToMarkdown_Forecast_OneRowForEachInfusion() => Assert.Equal(
        11,
        FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates)
            .ToMarkdown().Split('\n').Count(line => line.Contains("| 21.6 mg |", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2026-03-06", "2026-03-06")] // Friday
    [InlineData("2026-03-07", "2026-03-09")]
    [InlineData("2026-03-08", "2026-03-09")]
    public void FirstOpenFrom_Weekend_Monday(string day, string expected) =>
        Assert.Equal(Day(expected), ClinicCalendar.Weekdays.FirstOpenFrom(Day(day)));

    [Fact]
    public void FirstOpenFrom_AlwaysClosed_None() => Assert.Null(ClinicCalendar.From(_ => false).FirstOpenFrom(DayOne));

    [Fact]
    public void ClosedOn_DayOfAnotherCalendarSystem_IsTheSameDay() =>
        Assert.False(ClinicCalendar.EveryDay.ClosedOn(DayOne.WithCalendar(CalendarSystem.Julian)).IsOpenOn(DayOne));

    /// <summary>The washout begins while the clinic is closed: the plan waits for its end, not for the next open day.</summary>
    [Fact]
    public void Of_ClosedDaysBeforeAWashout_WaitsForItsEnd()
    {
        var scenario = Scenario.AllClearInEurope with
        {
            Therapies = [new(TherapyKind.Fingolimod) { StartedOn = new(2026, 3, 8), StoppedOn = new(2026, 3, 20) }],
        };
        var forecast = CourseForecast.Of(
            scenario.History,
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            Policies.Germany,
            new(2026, 3, 7),
            new() { Calendar = ClinicCalendar.Weekdays });

        Assert.Equal(new LocalDate(2026, 4, 17), forecast.Infusions[0].Date);
    }

    /// <summary>Three months after 28 February end on 28 May: counted from 30 November it would be 30 May, and late.</summary>
    [Fact]
    public void Of_QuarterAfterAShortMonth_IsNotLateForWantOfDays()
    {
        var forecast = FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.EuropeanUnion, new(2025, 11, 30));

        Assert.Equal(
            [new(2025, 11, 30), new(2026, 2, 28), new LocalDate(2026, 5, 28)],
            forecast.Infusions.Take(3).Select(infusion => infusion.Date));
        Assert.All(forecast.Infusions, infusion => Assert.DoesNotContain(
            infusion.Foreseen, finding => finding.Rule.Id == RuleIds.DoseInterval));
    }

    [Fact]
    public void Window_LateStart_SaysSinceWhen()
    {
        var forecast = CourseForecast.Of(
            Scenario.AllClearInEurope.History,
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            Policies.EuropeanUnion,
            new(2026, 3, 9));

        Assert.Equal(
            (true, "from 2026-03-09, late since 2026-03-03"),
            (forecast.Infusions[0].Window.IsLate, $"{forecast.Infusions[0].Window}"));
    }

    [Fact]
    public void Foreseen_LowCountToday_OfTheNextInfusionAloneWhereANewOneIsAskedFor()
    {
        var scenario = Scenario.AllClear with { BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.2m, 220)] };
        var forecast = CourseForecast.Of(
            scenario.History, KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, Scenario.ProposedDay);

        Assert.Contains(forecast.Infusions[0].Foreseen, finding => finding.Rule.Id == RuleIds.NeutrophilFloor);
        Assert.All(forecast.Infusions.Skip(1), infusion => Assert.Contains(
            infusion.Awaited, finding => finding.Rule.Id == RuleIds.NeutrophilFloor));
    }

    [Fact]
    public void ToString_HistoryNotStatedComplete_EveryTotalIsAtLeast()
    {
        var forecast = CourseForecast.Of(
            (Scenario.AllClear.WithLifetimeDose(108) with { DoseHistoryIsComplete = Answer.Unknown }).History,
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            Policies.UnitedStates,
            Scenario.ProposedDay);

        Assert.Contains("lifetime at least 120 mg/m²", $"{forecast.Infusions[0]}", StringComparison.Ordinal);
        Assert.Contains("would reach at least 144 mg/m²", $"{forecast.FirstThatDoesNotFit}", StringComparison.Ordinal);
        Assert.Contains("lifetime at least 132 mg/m²", $"{forecast}", StringComparison.Ordinal);
    }

    [Fact]
    public void FirstThatDoesNotFit_AnthracyclinesCounted_SaysSo()
    {
        var scenario = Scenario.AllClear with
        {
            Infusions = [],
            PriorExposures = [new(CardiotoxicDrug.Doxorubicin, DosePerArea.Parse("300 mg/m2"))],
        };
        var forecast = CourseForecast.Of(
            scenario.History,
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            PolicyCatalog.Find("us-equivalence-4")!,
            Scenario.ProposedDay);

        Assert.Contains(
            "would reach 72 mg/m², and 147 mg/m² with anthracyclines counted; at most 5 mg/m² fits",
            $"{forecast.FirstThatDoesNotFit}",
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1978-12-31")]
    [InlineData("1950-01-01")]
    [InlineData("2200-01-02")]
    public void Of_DayNoInfusionCanHave_NamesIt(string from) => Assert.Throws<ArgumentOutOfRangeException>(
        nameof(from), () => FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates, CaseText.Day(from)));

    [Fact]
    public void Of_BeforeTheBirth_NamesTheDay() => Assert.Throws<ArgumentOutOfRangeException>(
        "from",
        () => CourseForecast.Of(
            (Clear.WithPatient(patient => patient with { BirthDate = new(2000, 1, 1) })).History,
            KnownRegimens.QuarterlyTwelve,
            Scenario.Area,
            Policies.UnitedStates,
            new(1999, 12, 31)));

    [Fact]
    public void Of_DayOfAnotherCalendarSystem_IsTheSameDay() => Assert.Equal(
        $"{FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates)}",
        $"{FromDayOne(KnownRegimens.QuarterlyTwelve, Policies.UnitedStates, DayOne.WithCalendar(CalendarSystem.Julian))}");

    [Fact]
    public void AlreadyGiven_MoreThanAnyCourse_Refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ForecastOptions { AlreadyGiven = 241 });

    private static Scenario Clear => Scenario.AllClear with { Infusions = [] };

    private static CourseForecast FromDayOne(PhasedRegimen regimen, Policy policy, LocalDate? from = null) =>
        CourseForecast.Of(Known(), regimen, Scenario.Area, policy, from ?? DayOne);

    private static TreatmentHistory Known(params string[] infusions) =>
        TreatmentHistory.Create(Clear.Record with { Infusions = [.. infusions.Select(day => Scenario.Given(Day(day), 21.6m))] });
}
