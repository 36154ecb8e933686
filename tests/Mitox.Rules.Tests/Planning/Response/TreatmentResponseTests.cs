using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Response;

/// <summary>Four infusions from 2 March to 2 December 2025; treatment lasts until 1 March 2026.</summary>
public sealed class TreatmentResponseTests
{
    private static readonly LocalDate Later = new(2027, 3, 1);

    private static readonly Scenario Treated = Scenario.AllClear with
    {
        Relapses = ResponseCase.Relapses("2024-06-01 2024-09-01 2025-09-01 2026-09-01"),
        DisabilityScores = ResponseCase.Scores("2025-03-01=5, 2025-09-01=4, 2025-12-01=4"),
        BrainScans = ResponseCase.Scans("2025-02-01=3, 2026-02-01=0"),
    };

    [Fact]
    public void Of_OneCourse_RelapsesBeforeDuringAndAfter()
    {
        var activity = TreatmentResponse.Of(Treated.History, Later).Activity!;

        Assert.Equal("2 relapses from 2024-03-02 to 2025-03-01, 2 a year", $"{activity.Before}");
        Assert.Equal("1 relapse from 2025-03-02 to 2026-03-01, 1 a year", $"{activity.During}");
        Assert.Equal("1 relapse from 2026-03-02 to 2027-03-01, 1 a year", $"{activity.After}");
        Assert.Equal(
            (DisabilityTrend.Improved, -1, -3), (activity.Disability.Trend, activity.Disability.Points, activity.Lesions.More));
    }

    [Fact]
    public void Of_24MonthsBefore_CountsOverThem() => Assert.Equal(
        "2 relapses from 2023-03-02 to 2025-03-01, 1 a year",
        $"{ActivityUnderTreatment.Of(Treated.History, Later, new(24, Months(3), 1, 3, Months(6)))!.Before}");

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", false)]
    [InlineData("2026-03-02", "2026-03-01", true)]
    [InlineData("2025-12-15", "2025-12-15", false)]
    public void Of_Day_TreatmentGoesOnUntilTheIntervalIsOver(string on, string until, bool isOver)
    {
        var activity = TreatmentResponse.Of(Treated.History, CaseText.Day(on)).Activity!;

        Assert.Equal((CaseText.Day(until), isOver), (activity.During.Until, activity.After is not null));
    }

    [Fact]
    public void Of_BeforeTheFirstInfusion_NoCourse()
    {
        var response = TreatmentResponse.Of(Treated.History, CaseText.Day("2025-03-01"));

        Assert.Null(response.Activity);
        Assert.All(response.Days, day => Assert.Equal(TreatmentPhase.Unknown, day.Phase));
    }

    [Fact]
    public void Of_StartElsewhere_BeforeIsNotKnown()
    {
        var response = TreatmentResponse.Of(
            (Treated with { PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, null)] }).History, Later);

        Assert.Null(response.Activity!.Before);
        Assert.Equal((DisabilityTrend.Unknown, null), (response.Activity.Disability.Trend, response.Activity.Lesions.More));
        Assert.Equal(TreatmentPhase.Unknown, response.Days[0].Phase);
    }

    [Fact]
    public void Days_EveryDayWithActivity_InOrder()
    {
        var scenario = Treated with
        {
            BrainScans = ResponseCase.Scans("2025-03-01=3, 2025-03-01=1, 2026-01-01=-"),
            Relapses = ResponseCase.Relapses("2025-09-01 2026-09-01"),
        };

        Assert.Equal(
            [
                new(CaseText.Day("2025-03-01"), TreatmentPhase.Before, RelapseBegan: false, DisabilityStatus.FromScore(5), 3),
                new(CaseText.Day("2025-09-01"), TreatmentPhase.During, RelapseBegan: true, DisabilityStatus.FromScore(4), null),
                new(CaseText.Day("2025-12-01"), TreatmentPhase.During, RelapseBegan: false, DisabilityStatus.FromScore(4), null),
                new(CaseText.Day("2026-09-01"), TreatmentPhase.After, RelapseBegan: true, null, null),
            ],
            TreatmentResponse.Of(scenario.History, Later).Days.AsEnumerable());
    }

    [Theory]
    [InlineData(0, 3, "1", 3, 6)]
    [InlineData(12, 0, "1", 3, 6)]
    [InlineData(12, 3, "0", 3, 6)]
    [InlineData(12, 3, "1", 0, 6)]
    [InlineData(12, 3, "1", 3, 0)]
    public void Criteria_NotAboveZero_Refused(int before, int interval, string points, int confirm, int gap) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new ResponseCriteria(before, Months(interval), CaseText.Number(points), confirm, Months(gap)));

    private static DosingInterval Months(int count) => count == 0 ? default : DosingInterval.FromMonths(count);
}
