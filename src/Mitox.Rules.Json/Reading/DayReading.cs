using Mitox.Rules.Json.Entries;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads days and times of day.</summary>
internal static class DayReading
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss");

    public static ClinicTime? Read(Place place, DatedEntry entry)
    {
        if (entry.Date is null)
        {
            place.Complain("the date is missing; \"date\" must be given.");
        }

        var time = ReadTime(place["time"], entry.Time);
        return ReadDate(place["date"], entry.Date) is { } date ? new ClinicTime(date, time) : null;
    }

    public static LocalDate? ReadDate(Place place, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success && parsed.Value.Year >= 1 && IsWhole(text))
        {
            return parsed.Value;
        }

        place.Complain($"{OneLine.Quote(text)} is no date; it must be a day of the calendar written as in 2026-03-02.");
        return null;
    }

    private static LocalTime? ReadTime(Place place, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parsed = Minutes.Parse(text) is { Success: true } minutes ? minutes : Seconds.Parse(text);
        if (parsed.Success && IsWhole(text))
        {
            return parsed.Value;
        }

        place.Complain($"{OneLine.Quote(text)} is no time of day; it must be written as in 08:10, from 00:00 to 23:59.");
        return null;
    }

    /// <summary>The patterns stop at a NUL; what stands after one must not be lost.</summary>
    private static bool IsWhole(string text) => !text.Contains('\0', StringComparison.Ordinal);
}
