using NodaTime;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads days and times of day.</summary>
internal static class DayText
{
    private const int MostDecimals = 9;

    public static LocalDate? ReadDate(Place place)
    {
        if (DateIn(place.Utf8Text) is { } date)
        {
            return date;
        }

        place.Complain($"{OneLine.Quote(place.Text)} is no date; it must be a day of the calendar written as in 2026-03-02.");
        return null;
    }

    /// <summary>The days in "2009" or "2009-05"; null where the text is as long as a day, or no year and no month.</summary>
    public static DateInterval? DaysIn(Place place)
    {
        var text = place.Utf8Text;
        if (text.Length is not (4 or 7) || NumberIn(text[..4]) is not { } year || year < 1)
        {
            return null;
        }

        if (text.Length == 4)
        {
            return new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        }

        return text[4] == (byte)'-' && NumberIn(text[5..]) is { } month and >= 1 and <= 12
            ? new(new LocalDate(year, month, 1), new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)))
            : null;
    }

    public static LocalTime? ReadTime(Place place)
    {
        if (TimeIn(place.Utf8Text) is { } time)
        {
            return time;
        }

        place.Complain($"{OneLine.Quote(place.Text)} is no time of day; it must be written as in 08:10, from 00:00 to 23:59.");
        return null;
    }

    /// <summary>The day in "2026-03-02", or null.</summary>
    private static LocalDate? DateIn(ReadOnlySpan<byte> text) =>
        text is [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _]
        && NumberIn(text[..4]) is { } year and >= 1
        && NumberIn(text[5..7]) is { } month and >= 1 and <= 12
        && NumberIn(text[8..]) is { } day and >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    /// <summary>The time in "08:10", "08:10:30" or "08:10:30.25", or null.</summary>
    private static LocalTime? TimeIn(ReadOnlySpan<byte> text) =>
        text is ([_, _, (byte)':', _, _] or [_, _, (byte)':', _, _, (byte)':', _, _, ..])
        && NumberIn(text[..2]) is { } hour and <= 23
        && NumberIn(text[3..5]) is { } minute and <= 59
        && (text.Length == 5 ? 0 : NumberIn(text[6..8])) is { } second and <= 59
        && (text.Length <= 8 ? 0 : NanosecondsIn(text[8..])) is { } nanoseconds
            ? LocalTime.FromHourMinuteSecondNanosecond(hour, minute, second, nanoseconds)
            : null;

    /// <summary>The nanoseconds in ".25", or null.</summary>
    private static int? NanosecondsIn(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'.', _, ..] || text.Length > MostDecimals + 1 || NumberIn(text[1..]) is not { } number)
        {
            return null;
        }

        for (var decimals = text.Length - 1; decimals < MostDecimals; decimals++)
        {
            number *= 10;
        }

        return number;
    }

    /// <summary>The number of nothing but digits, or null.</summary>
    private static int? NumberIn(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return null;
            }

            number = (10 * number) + (digit - (byte)'0');
        }

        return number;
    }
}
