using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Regimens;

/// <summary>Each known regimen, carried out on a clean history, gives the doses and totals of its source.</summary>
public sealed class KnownRegimensTests
{
    private static readonly LocalDate DayOne = new(2026, 1, 31);

    /// <summary>A clinic's own policy without a cap and without intervals, so that the regimen alone decides.</summary>
    private static readonly Policy Silent = new("silent", "Silent", "test", new Agreeing());

    private static readonly Dictionary<string, Fact> Facts = Fact.All.ToDictionary(fact => fact.Id, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. KnownRegimens.All.Select(regimen => regimen.Name)];

    [Theory]
    [InlineData("MIMS, 5 mg/m²", 8, "40")] // TR-01
    [InlineData("8 to 12 doses", 12, "144")] // S-01, US-17
    [InlineData("monthly × 3, then quarterly", 12, "144")] // TR-12
    [InlineData("UK center, monthly × 6", 6, "72")] // TR-11
    [InlineData("8 mg/m² monthly × 12", 12, "96")] // TR-09
    [InlineData("8 mg/m² every 3 weeks × 7", 7, "56")] // TR-10
    [InlineData("rescue", 3, "36")] // TR-06
    [InlineData("induction, then glatiramer", 3, "36")] // TR-07
    [InlineData("leukemia, induction and two consolidations", 7, "84")] // US-22
    public void Of_KnownRegimen_DosesAndTotalOfItsSource(string name, int infusions, string total)
    {
        var forecast = Forecast(Named(name), 1.8m);

        Assert.Equal((infusions, $"{total} mg/m²"), (forecast.Infusions.Length, $"{forecast.LifetimeDoseAtEnd}"));
    }

    [Theory]
    [InlineData("1.5", "80 mg/m²")]
    [InlineData("1.6", "75 mg/m²")]
    [InlineData("2", "60 mg/m²")]
    public void Of_TwentyMilligramsForEveryPatient_TotalByArea(string area, string total) => // RND-12
        Assert.Equal(total, $"{Forecast(KnownRegimens.MonthlyTwentyMilligrams, CaseText.Number(area)).LifetimeDoseAtEnd}");

    [Theory]
    [InlineData("1.5", "18 mg", "12 mg/m²")]
    [InlineData("1.7", "20 mg", "11.7647… mg/m²")]
    [InlineData("2", "20 mg", "10 mg/m²")]
    public void Of_TwelveUpToTwentyMilligrams_CeilingOnALargeArea(string area, string dose, string perArea) // TR-05
    {
        var next = Forecast(KnownRegimens.MonthlySix, CaseText.Number(area)).Next!;

        Assert.Equal((dose, perArea), ($"{next.Dose}", $"{next.DosePerArea}"));
        Assert.Equal(next.DosePerArea, next.Proposal.Regimen!.DosePerInfusion);
    }

    [Fact]
    public void Of_MonthlyThenQuarterly_MonthsOfTheProtocol() => // TR-12
        Assert.Equal(
            [0, 1, 2, 5, 8, 11],
            Forecast(KnownRegimens.MonthlyThenQuarterly, 1.8m, new(2026, 1, 15)).Infusions
                .Take(6).Select(infusion => MonthsSince(new(2026, 1, 15), infusion.Date)));

    [Fact]
    public void Of_DanishStart_OneTwoThreeMonths() => // ADD-02
        Assert.Equal(
            [0, 1, 3, 6, 9, 12],
            CourseForecast.Of(
                TreatmentHistory.Create(new() { DoseHistoryIsComplete = Answer.Yes }),
                KnownRegimens.DanishStart,
                Scenario.Area,
                Policies.Denmark,
                new(2026, 1, 15))
                .Infusions.Select(infusion => MonthsSince(new(2026, 1, 15), infusion.Date)));

    [Fact]
    public void Of_Leukemia_ThreeDaysThenTwoThenTwo() => // US-19, US-21
        Assert.Equal(
            [0, 1, 2, 44, 45, 73, 74],
            Forecast(KnownRegimens.Leukemia, 1.8m).Infusions.Select(infusion => Period.DaysBetween(DayOne, infusion.Date)));

    [Fact]
    public void Of_RescueThatWorsened_GoesOnQuarterly()
    {
        var forecast = CourseForecast.Of(
            TreatmentHistory.Create(new()),
            KnownRegimens.Rescue,
            Scenario.Area,
            Policies.UnitedStates,
            DayOne,
            new() { HasWorsened = true });

        Assert.Equal((1, 3, 12), (
            forecast.Infusions[1].Proposal.Regimen!.Interval.Months,
            forecast.Infusions[3].Proposal.Regimen!.Interval.Months,
            forecast.FirstThatDoesNotFit!.Number));
        Assert.Equal(ForecastEnd.AwaitsWorsening, Forecast(KnownRegimens.Rescue, 1.8m).End);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Source_EveryRegimen_NamesFactsOfTheTableThatBearItsGrade(string name)
    {
        var source = Named(name).Source;

        Assert.All(source.Facts, fact => Assert.Contains(fact, Facts.Keys));
        Assert.Contains(source.Facts, fact => Facts[fact].BestGrade >= source.Grade || Facts[fact].Grade == "–");
    }

    [Fact]
    public void All_Names_AreDistinct() => Assert.Distinct(KnownRegimens.All.Select(regimen => regimen.Name));

    [Fact]
    public void ToString_Rescue_ReadsAsTheProtocol() => Assert.Equal(
        "rescue: 12 mg/m² every month, 3 times, then interferon beta; on worsening 12 mg/m² every "
            + "3 months, up to the cap of the policy",
        $"{KnownRegimens.Rescue}");

    private static PhasedRegimen Named(string name) => KnownRegimens.All.Single(regimen => regimen.Name == name);

    private static CourseForecast Forecast(PhasedRegimen regimen, decimal area, LocalDate? from = null) =>
        CourseForecast.Of(
            TreatmentHistory.Create(new()), regimen, BodySurfaceArea.FromSquareMeters(area), Silent, from ?? DayOne);

    private static int MonthsSince(LocalDate start, LocalDate day) => Period.Between(start, day, PeriodUnits.Months).Months;

    private sealed class Agreeing() : Rule(RuleId.Create("CLINIC-AGREES"), "Nothing is asked.", ClinicRules.Source)
    {
        protected override Finding Judge(in Case input) => Satisfied(input, new StatedFact("nothing", "asked"));
    }
}
