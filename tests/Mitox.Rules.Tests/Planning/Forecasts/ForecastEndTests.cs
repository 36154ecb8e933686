using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Forecasts;

/// <summary>Why a forecast plans no further infusion, where it is not the cap or the end of the regimen.</summary>
public sealed class ForecastEndTests
{
    private static readonly LocalDate DayOne = Scenario.ProposedDay;

    /// <summary>What is known of the calendar ends, and so does the plan; what was planned stays.</summary>
    [Fact]
    public void Of_CalendarKnownForAYear_PlansThatYear()
    {
        var calendar = ClinicCalendar.From(day => day < DayOne.PlusYears(1));
        var forecast = CourseForecast.Of(
            Known(), KnownRegimens.QuarterlyTwelve, Scenario.Area, Policies.UnitedStates, DayOne, new() { Calendar = calendar });

        Assert.Equal((4, ForecastEnd.NoOpenDay), (forecast.Infusions.Length, forecast.End));
        Assert.Contains("no open day within a year", forecast.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PolicyWithoutACap_RegimenUpToTheCapPlansNothing()
    {
        var policy = Policies.UnitedStates.Without("own", "Own", "1", "for the test", RuleIds.LifetimeDose);
        var forecast = CourseForecast.Of(Known(), KnownRegimens.QuarterlyTwelve, Scenario.Area, policy, DayOne);

        Assert.Equal((0, ForecastEnd.NoCap), (forecast.Infusions.Length, forecast.End));
    }

    /// <summary>The combination is incomplete for every infusion, so none is planned.</summary>
    [Fact]
    public void Of_OneOfTwoPoliciesWithoutRulesAboutInfusions_PlansNothingAndSaysWhy()
    {
        var policy = Policy.Combine(Policies.UnitedStates, new Policy("own", "Own", "1"));
        var forecast = CourseForecast.Of(Known(), KnownRegimens.MonthlySix, Scenario.Area, policy, DayOne);

        Assert.Equal((0, ForecastEnd.Refused), (forecast.Infusions.Length, forecast.End));
        Assert.Contains("one of the combined policies has no rule about one", forecast.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PolicyWithoutRulesAboutInfusions_PlansNothingAndSaysWhy()
    {
        var policy = new Policy("own", "Own", "1");
        var forecast = CourseForecast.Of(Known(), KnownRegimens.MonthlySix, Scenario.Area, policy, DayOne);

        Assert.Equal((0, ForecastEnd.Refused), (forecast.Infusions.Length, forecast.End));
        Assert.Contains("the policy has no rule about one", forecast.ToText(), StringComparison.Ordinal);
    }

    /// <summary>20 mg are 16.7 mg/m² on 1.2 m²: above the label's 12 mg/m² by more than rounding allows.</summary>
    [Fact]
    public void Of_RegimenAboveTheLabelsDose_RefusedAtOnce()
    {
        var forecast = CourseForecast.Of(
            Known(),
            KnownRegimens.MonthlyTwentyMilligrams,
            BodySurfaceArea.FromSquareMeters(1.2m),
            Policies.UnitedStates,
            DayOne);

        Assert.Equal((0, ForecastEnd.Refused), (forecast.Infusions.Length, forecast.End));
        Assert.Contains("No further infusion: MTX-DOSE-PER-INFUSION", forecast.ToText(), StringComparison.Ordinal);
    }

    private static TreatmentHistory Known() => (Scenario.AllClear with { Infusions = [] }).History;
}
