using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Histories;

public sealed class RelapseRateTests
{
    [Theory]
    [InlineData("2024-03-01", "2025-02-28", "2024-03-01 2025-02-28", "2")] // twelve months, both ends inclusive
    [InlineData("2024-03-01", "2025-02-28", "2024-02-29 2025-03-01", "0")] // a day outside
    [InlineData("2023-03-01", "2025-02-28", "2023-05-01 2024-05-01", "1")] // 24 months, one of them in a leap year
    [InlineData("2025-01-01", "2025-03-31", "2025-02-01", "4")]
    [InlineData("2025-01-01", "2025-01-01", "2025-01-01", "372")] // one of the 31 days of January
    [InlineData("2025-01-31", "2025-02-27", "2025-02-01", "12")] // a month from the 31st ends on the 28th
    [InlineData("2025-01-01", "2025-07-31", "2025-02-01", "1.7142…")] // seven months: 12 / 7
    [InlineData("2025-01-01", "2025-12-31", "2025-02-01 2025-02-01", "1")] // one relapse on record twice
    public void Over_Span_RelapsesAYear(string from, string until, string relapses, string expected)
    {
        var rate = RelapseRate.Over(
            History(relapses, scores: "2025-01-01=4, 2024-06-01=4"), CaseText.Day(from), CaseText.Day(until))!;

        Assert.EndsWith($", {expected} a year", rate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Over_EmptySpan_None() =>
        Assert.Null(RelapseRate.Over(History(""), CaseText.Day("2025-01-02"), CaseText.Day("2025-01-01")));

    [Theory]
    [InlineData("", "", "", false)]
    [InlineData("2025-06-01", "", "", true)]
    [InlineData("", "2025-06-01=4", "", true)]
    [InlineData("", "", "2025-06-01=-", true)]
    [InlineData("2024-12-31", "2026-01-01=4", "2026-01-01=1", false)]
    public void IsObserved_RecordsOfTheSpan_ShowThatThePatientWasSeen(string relapses, string scores, string scans, bool expected)
    {
        var rate = RelapseRate.Over(History(relapses, scores, scans), CaseText.Day("2025-01-01"), CaseText.Day("2025-12-31"))!;

        Assert.Equal(expected, rate.IsObserved);
        Assert.Equal(!expected, rate.ToString().EndsWith("not recorded", StringComparison.Ordinal));
    }

    [Fact]
    public void IsObserved_Visit_Yes()
    {
        var history = (Scenario.AllClear with { Assessments = [Scenario.Visit(CaseText.Day("2025-06-01"))] }).History;

        Assert.True(RelapseRate.Over(history, CaseText.Day("2025-01-01"), CaseText.Day("2025-12-31"))!.IsObserved);
    }

    /// <summary>One in seven months against two in fourteen: rounding would part them.</summary>
    [Theory]
    [InlineData("2025-03-01", "2024-02-01 2024-03-01", true)]
    [InlineData("2025-03-01", "2024-02-01 2024-03-01 2024-04-01", false)]
    [InlineData("", "2024-02-01", false)]
    [InlineData("", "", true)]
    public void IsNotBelow_Rates_ComparedExactly(string later, string earlier, bool expected)
    {
        var history = History($"{later} {earlier}");
        var before = RelapseRate.Over(history, CaseText.Day("2023-11-01"), CaseText.Day("2024-12-31"))!;
        var after = RelapseRate.Over(history, CaseText.Day("2025-01-01"), CaseText.Day("2025-07-31"))!;

        Assert.Equal(expected, after.IsNotBelow(before));
    }

    [Fact]
    public void PerYear_NumberWithoutEnd_RoundedDown() => Assert.Equal(
        1.714285714285714285m,
        RelapseRate.Over(History("2025-02-01"), CaseText.Day("2025-01-01"), CaseText.Day("2025-07-31"))!.PerYear);

    private static TreatmentHistory History(string relapses, string scores = "", string scans = "") => (Scenario.AllClear with
    {
        Assessments = [],
        Relapses = ResponseCase.Relapses(relapses),
        DisabilityScores = ResponseCase.Scores(scores),
        BrainScans = ResponseCase.Scans(scans),
    }).History;
}
