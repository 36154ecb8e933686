using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Records;

public sealed class DosingIntervalTests
{
    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(25)]
    public void FromMonths_OutsideOneToTwentyFour_Throws(int months) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => DosingInterval.FromMonths(months));

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(731)]
    public void FromDays_OutsideOneTo730_Throws(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => DosingInterval.FromDays(days));

    [Theory]
    [InlineData("2025-12-02", 3, "2026-03-02")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2025-11-30", 3, "2026-02-28")]
    [InlineData("2027-11-30", 3, "2028-02-29")]
    [InlineData("2026-02-28", 1, "2026-03-28")]
    [InlineData("2026-08-31", 1, "2026-09-30")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    [InlineData("2028-02-29", 24, "2030-02-28")]
    [InlineData("2100-01-31", 1, "2100-02-28")] // no leap year
    public void After_CalendarMonths_ClampedToTheEndOfAShorterMonth(string date, int months, string expected) =>
        Assert.Equal(Day(expected), DosingInterval.FromMonths(months).After(Day(date)));

    [Theory]
    [InlineData("2026-02-28", 1, "2026-03-01")]
    [InlineData("2028-02-28", 1, "2028-02-29")]
    [InlineData("2025-12-31", 21, "2026-01-21")]
    [InlineData("2027-03-01", 730, "2029-02-28")]
    public void After_Days_CountedOneByOne(string date, int days, string expected) =>
        Assert.Equal(Day(expected), DosingInterval.FromDays(days).After(Day(date)));

    [Fact]
    public void ToString_OneOrMany_InItsUnit() => Assert.Equal(
        ["1 month", "24 months", "1 day", "730 days"],
        [
            $"{DosingInterval.FromMonths(1)}", $"{DosingInterval.FromMonths(24)}", $"{DosingInterval.FromDays(1)}",
            $"{DosingInterval.FromDays(730)}",
        ]);

    [Fact]
    public void Equals_MonthAndThirtyDays_AreNotTheSame() =>
        Assert.NotEqual(DosingInterval.FromMonths(1), DosingInterval.FromDays(30));

    [Fact]
    public void After_AnotherCalendar_CountsIsoMonths() =>
        Assert.Equal(
            new LocalDate(2026, 2, 28),
            DosingInterval.FromMonths(1).After(new LocalDate(2026, 1, 31).WithCalendar(CalendarSystem.HebrewCivil)));
}
