using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Histories;

/// <summary>The first infusion is on 1 January 2025; a change is one point, confirmed three months later.</summary>
public sealed class DisabilityChangeTests
{
    private static readonly LocalDate First = new(2025, 1, 1);

    private static readonly LocalDate On = new(2026, 3, 2);

    [Theory]
    [InlineData("", DisabilityTrend.Unknown)]
    [InlineData("2024-12-01=4", DisabilityTrend.Unknown)]
    [InlineData("2025-02-01=4, 2025-06-01=5", DisabilityTrend.Unknown)] // no baseline
    [InlineData("2025-01-01=4, 2025-06-01=4", DisabilityTrend.Unchanged)] // on the day of the infusion
    [InlineData("2024-12-01=4, 2025-06-01=4.5", DisabilityTrend.Unchanged)]
    [InlineData("2024-12-01=4, 2025-06-01=5", DisabilityTrend.RiseNotConfirmed)]
    [InlineData("2024-12-01=4, 2025-06-01=5, 2025-08-31=5", DisabilityTrend.RiseNotConfirmed)]
    [InlineData("2024-12-01=4, 2025-06-01=5, 2025-09-01=5", DisabilityTrend.Worsened)]
    [InlineData("2024-12-01=4, 2025-06-01=5, 2025-09-01=4.5", DisabilityTrend.Unchanged)]
    // contradicted between
    [InlineData("2024-12-01=4, 2025-06-01=5, 2025-07-01=4.5, 2025-09-01=5", DisabilityTrend.RiseNotConfirmed)]
    [InlineData("2024-12-01=4, 2025-06-01=5, 2025-07-01=6, 2025-09-01=5", DisabilityTrend.Worsened)]
    [InlineData("2024-12-01=4, 2025-06-01=5, 2025-09-01=5, 2025-12-01=3", DisabilityTrend.Worsened)] // even if it fell again
    [InlineData("2024-12-01=4, 2025-06-01=3.5", DisabilityTrend.Unchanged)]
    [InlineData("2024-12-01=4, 2025-06-01=3", DisabilityTrend.FallNotConfirmed)]
    [InlineData("2024-12-01=4, 2025-06-01=3, 2025-09-01=3", DisabilityTrend.Improved)]
    [InlineData("2024-12-01=4, 2025-06-01=3, 2025-09-01=3, 2025-12-01=4", DisabilityTrend.Unchanged)]
    // the confirming score is of a later day
    [InlineData("2024-12-01=4, 2025-06-01=5, 2026-03-03=5", DisabilityTrend.RiseNotConfirmed)]
    [InlineData("2024-06-01=2, 2024-12-01=4, 2025-06-01=4", DisabilityTrend.Unchanged)] // the last before it
    // the lowest may be the baseline
    [InlineData("2024-12-01=4, 2024-12-01=5, 2025-06-01=5, 2025-09-01=5", DisabilityTrend.Worsened)]
    // the highest of a day
    [InlineData("2024-12-01=4, 2025-06-01=5, 2025-07-01=4, 2025-07-01=5, 2025-09-01=5", DisabilityTrend.Worsened)]
    [InlineData("2024-12-01=4, 2025-06-01=3, 2025-07-01=3, 2025-07-01=4, 2025-09-01=3", DisabilityTrend.FallNotConfirmed)]
    public void Of_Scores_Trend(string scores, DisabilityTrend expected) => Assert.Equal(expected, Change(scores).Trend);

    [Fact]
    public void Of_ConfirmedRise_SaysWhichScores()
    {
        var change = Change("2024-12-01=4, 2025-06-01=5, 2025-07-01=5.5, 2025-09-01=6");

        Assert.Equal(ResponseCase.Scores("2024-12-01=4")[0], change.Baseline);
        Assert.Equal((ResponseCase.Scores("2025-06-01=5")[0], ResponseCase.Scores("2025-09-01=6")[0]), change.Worsening);
        Assert.Equal((2, null), (change.Points, change.Improvement));
    }

    [Fact]
    public void Of_ConfirmedFall_SaysWhichScores() => Assert.Equal(
        (ResponseCase.Scores("2025-06-01=3")[0], ResponseCase.Scores("2025-09-01=2")[0]),
        Change("2024-12-01=4, 2025-06-01=3, 2025-09-01=2").Improvement);

    [Theory]
    [InlineData(1.5, 3, DisabilityTrend.Unchanged)]
    [InlineData(1, 4, DisabilityTrend.RiseNotConfirmed)]
    [InlineData(0.5, 1, DisabilityTrend.Worsened)]
    public void Of_OtherCriteria_Count(double points, int months, DisabilityTrend expected)
    {
        var criteria = new ResponseCriteria(
            12, DosingInterval.FromMonths(3), (decimal)points, months, DosingInterval.FromMonths(6));

        Assert.Equal(expected, Change("2024-12-01=4, 2025-06-01=5, 2025-09-01=5", criteria).Trend);
    }

    [Fact]
    public void Of_SinceNotKnown_NoBaseline() => Assert.Equal(
        (null, DisabilityTrend.Unknown),
        DisabilityChange.Of(
            History("2024-12-01=4, 2025-06-01=5, 2025-09-01=5"), null, On, ResponseConventions.Usual) is var change
            ? (change.Baseline, change.Trend)
            : default);

    private static DisabilityChange Change(string scores, ResponseCriteria? criteria = null) =>
        DisabilityChange.Of(History(scores), First, On, criteria ?? ResponseConventions.Usual);

    private static TreatmentHistory History(string scores) =>
        (Scenario.AllClear with { DisabilityScores = ResponseCase.Scores(scores) }).History;
}
