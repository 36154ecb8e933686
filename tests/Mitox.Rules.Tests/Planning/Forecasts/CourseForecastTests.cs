using Mitox.Rules.Planning;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Forecasts;

public sealed class CourseForecastTests
{
    private static readonly LocalDate DayOne = new(2026, 3, 2);

    [Fact]
    public void Of_TwelveQuarterlyDosesUnderTheUnitedStatesLabel_TheTwelfthIsSaidNotToFitOnDayOne()
    {
        var forecast = FromDayOne(KnownRegimens.EightToTwelve, Policies.UnitedStates);

        Assert.Equal(11, forecast.Infusions.Length);
        Assert.Equal("132 mg/m²", $"{forecast.LifetimeDoseAtEnd}");
        Assert.Equal(ForecastEnd.CapReached, forecast.End);
        Assert.Equal("infusion 12 on 2028-12-02 would reach 144 mg/m²; at most 8 mg/m² fits", $"{forecast.FirstThatDoesNotFit}");
    }

    [Fact]
    public void Of_TheSameUnderTheEuropeanLabel_SixFit()
    {
        var forecast = FromDayOne(KnownRegimens.EightToTwelve, Policies.EuropeanUnion);

        Assert.Equal((6, "72 mg/m²"), (forecast.Infusions.Length, $"{forecast.LifetimeDoseAtEnd}"));
        Assert.Equal((7, null), (forecast.FirstThatDoesNotFit!.Number, forecast.FirstThatDoesNotFit.Largest));
    }

    [Fact]
    public void Of_FromTheLastDayOfAMonth_DaysDoNotDrift() => Assert.Equal(
        [new(2025, 11, 30), new(2026, 2, 28), new(2026, 5, 30), new(2026, 8, 30)],
        FromDay(new(2025, 11, 30), KnownRegimens.QuarterlyTwelve).Infusions.Take(4).Select(infusion => infusion.Date));

    private static CourseForecast FromDayOne(PhasedRegimen regimen, Policy policy) =>
        CourseForecast.Of(Known(), regimen, Scenario.Area, policy, DayOne);

    private static CourseForecast FromDay(LocalDate day, PhasedRegimen regimen) =>
        CourseForecast.Of(Known(), regimen, Scenario.Area, Policies.UnitedStates, day);

    private static TreatmentHistory Known() => TreatmentHistory.Create((Scenario.AllClear with { Infusions = [] }).Record);
}
