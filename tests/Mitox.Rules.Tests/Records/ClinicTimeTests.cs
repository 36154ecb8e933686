using NodaTime;
using NodaTime.Text;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Records;

public sealed class ClinicTimeTests
{
    [Theory]
    [InlineData("2026-03-01T22:59:59Z", "Europe/Berlin", "2026-03-01 23:59:59")]
    [InlineData("2026-03-01T23:00:00Z", "Europe/Berlin", "2026-03-02 00:00")]
    [InlineData("2026-03-02T04:59:59Z", "America/New_York", "2026-03-01 23:59:59")]
    [InlineData("2026-03-02T05:00:00Z", "America/New_York", "2026-03-02 00:00")]
    [InlineData("2026-07-01T03:59:59Z", "America/New_York", "2026-06-30 23:59:59")] // summer time
    [InlineData("2026-07-01T04:00:00Z", "America/New_York", "2026-07-01 00:00")]
    [InlineData("2026-03-01T23:00:00Z", "Etc/UTC", "2026-03-01 23:00")]
    public void FromInstant_AroundMidnight_TheDayOfTheZone(string instant, string zone, string expected) =>
        Assert.Equal(
            expected, $"{ClinicTime.FromInstant(InstantPattern.General.Parse(instant).Value, DateTimeZoneProviders.Tzdb[zone])}");

    [Fact]
    public void FromInstant_SameInstantInTwoZones_MayBeTwoDays()
    {
        var instant = Instant.FromUtc(2026, 3, 2, 0, 30);

        Assert.Equal(
            new LocalDate(2026, 3, 2), ClinicTime.FromInstant(instant, DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date);
        Assert.Equal(
            new LocalDate(2026, 3, 1), ClinicTime.FromInstant(instant, DateTimeZoneProviders.Tzdb["America/New_York"]).Date);
    }

    [Theory]
    [InlineData("2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z", "Europe/Berlin")]
    [InlineData("2026-10-25T00:10:00Z", "2026-10-25T01:10:00Z", "Europe/Berlin")]
    [InlineData("2026-10-25T01:50:00Z", "2026-10-25T02:05:00Z", "Europe/Berlin")]
    [InlineData("2026-10-24T23:59:00Z", "2026-10-25T00:01:00Z", "Europe/Berlin")]
    [InlineData("2026-11-01T05:50:00Z", "2026-11-01T06:10:00Z", "America/New_York")]
    [InlineData("2026-11-01T04:50:00Z", "2026-11-01T05:10:00Z", "America/Havana")]
    public void FromInstant_HourThatComesTwice_KeepsTheOrderOfInstants(string first, string second, string zone)
    {
        var (early, late) = (At(first, zone), At(second, zone));

        Assert.True(late.IsCertainlyAfter(early));
        Assert.False(early.IsCertainlyAfter(late));
        Assert.NotEqual(early, late);
        var counts = TreatmentHistory.Create(new() { BloodCounts = [new(late), new(early)] }).BloodCounts.All;
        Assert.Equal([early, late], counts.ToArray().Select(count => count.At));
    }

    [Fact]
    public void FromInstant_NoZone_Throws() =>
        Assert.Throws<ArgumentNullException>("zone", () => ClinicTime.FromInstant(default, null!));

    [Theory]
    [InlineData("2026-03-02T08:10:00", "2026-03-02 08:10")]
    [InlineData("2026-03-02T23:59:59.25", "2026-03-02 23:59:59.25")]
    [InlineData("2026-03-02T00:00:00.0000001", "2026-03-02 00:00:00.0000001")]
    [InlineData("2026-03-02T00:00:00", "2026-03-02")] // a column of days comes so
    public void FromDateTime_WithoutAZone_IsTheClockOfTheClinic(string column, string expected)
    {
        var value = DateTime.Parse(column, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(DateTimeKind.Unspecified, value.Kind);
        Assert.Equal(expected, $"{ClinicTime.FromDateTime(value)}");
    }

    [Theory]
    [InlineData(DateTimeKind.Utc, "the clinic's time zone must be stated")]
    [InlineData(DateTimeKind.Local, "need not be the clinic's")]
    public void TryFromDateTime_OfAZone_RefusedWhateverTheTime(DateTimeKind kind, string says)
    {
        foreach (var time in new[] { new DateTime(2026, 3, 2, 8, 10, 0, kind), new DateTime(2026, 3, 2, 0, 0, 0, kind) })
        {
            Assert.False(ClinicTime.TryFromDateTime(time, out var result, out var problem));
            Assert.Equal((HistoryProblemKind.Missing, "value"), (problem.Kind, problem.Path));
            Assert.Contains(says, problem.Message, StringComparison.Ordinal);
            Assert.StartsWith("2026-03-02 ", problem.Message, StringComparison.Ordinal);
            Assert.Equal(default, result);
        }
    }

    /// <summary>A column of days must not say that a test of the infusion's day was done after it.</summary>
    [Fact]
    public void FromDateTime_ColumnOfDays_OrdersNothing()
    {
        var infusion = ClinicTime.FromDateTime(new(2026, 3, 2, 0, 0, 0, DateTimeKind.Unspecified));
        var test = ClinicTime.FromDateTime(new(2026, 3, 2, 8, 10, 0, DateTimeKind.Unspecified));

        Assert.False(test.IsCertainlyAfter(infusion));
    }

    [Fact]
    public void Constructor_DayOfAnotherCalendar_ConvertedToTheSameIsoDay()
    {
        var time = new ClinicTime(new LocalDate(2026, 3, 2).WithCalendar(CalendarSystem.HebrewCivil), new(8, 10));

        Assert.Equal(new ClinicTime(new LocalDate(2026, 3, 2), new(8, 10)), time);
        Assert.Equal(CalendarSystem.Iso, time.Date.Calendar);
    }

    [Fact]
    public void Constructor_YearBelowOne_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("date", () => new ClinicTime(new LocalDate(0, 12, 31)));
        Assert.Equal("0001-01-01", $"{new ClinicTime(new LocalDate(1, 1, 1))}");
    }

    [Theory]
    [InlineData(null, "2026-03-02")]
    [InlineData("00:00:00", "2026-03-02 00:00")]
    [InlineData("08:10:00", "2026-03-02 08:10")]
    [InlineData("08:10:05", "2026-03-02 08:10:05")]
    [InlineData("23:59:59.25", "2026-03-02 23:59:59.25")]
    [InlineData("08:10:00.5", "2026-03-02 08:10:00.5")]
    public void ToString_WithAndWithoutTime_IsoWithSecondsOnlyWhereThereAreAny(string? time, string expected) =>
        Assert.Equal(
            expected,
            $"{new ClinicTime(Day("2026-03-02"), time is null ? null : LocalTimePattern.ExtendedIso.Parse(time).Value)}");

    [Fact]
    public void FromLocalDate_Day_HasNoTime()
    {
        ClinicTime implicitly = Day("2026-03-02");

        Assert.Equal(implicitly, ClinicTime.FromLocalDate(Day("2026-03-02")));
        Assert.Null(implicitly.Time);
    }

    [Fact]
    public void Equals_NoTimeAndMidnight_AreNotTheSame() =>
        Assert.NotEqual(new ClinicTime(Day("2026-03-02")), new ClinicTime(Day("2026-03-02"), LocalTime.Midnight));

    private static ClinicTime At(string instant, string zone) =>
        ClinicTime.FromInstant(InstantPattern.General.Parse(instant).Value, DateTimeZoneProviders.Tzdb[zone]);
}
