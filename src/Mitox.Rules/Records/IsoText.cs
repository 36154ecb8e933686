using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules;

/// <summary>Dates and times in ISO form, in the invariant culture.</summary>
internal static class IsoText
{
    private static LocalTimePattern Minutes => LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>
    /// Written without a pattern: every policy names days, and to make the first pattern of a process takes longer than a policy.
    /// </summary>
    public static string Of(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    /// <summary>The month, as in "2026-03".</summary>
    public static string Month(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}");

    /// <summary>Days that are known in part: a year, a month, or the first and the last of them.</summary>
    public static string Of(DateInterval days) => ShortOf(days) ?? $"{Of(days.Start)} to {Of(days.End)}";

    /// <summary>The year or the month that days are, as in "2009" or "2009-05"; null where they are neither.</summary>
    public static string? ShortOf(DateInterval days) =>
        days.Start.Year != days.End.Year || days.Start.Day != 1 ? null
        : days.Start.Month == 1 && days.End.PlusDays(1).Year > days.End.Year
            ? string.Create(CultureInfo.InvariantCulture, $"{days.Start.Year:D4}")
        : days.Start.Month == days.End.Month && days.End.PlusDays(1).Day == 1 ? Month(days.Start)
        : null;

    /// <summary>The time in "08:10", "08:10:30" or "08:10:30.25", or null.</summary>
    public static LocalTime? TimeIn(string text) =>
        Minutes.Parse(text) is { Success: true, Value: var minutes } ? minutes
        : LocalTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: var time } ? time : null;

    /// <summary>Minutes, and seconds only where there are any.</summary>
    public static string Of(LocalTime time) =>
        time.Second == 0 && time.NanosecondOfSecond == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}")
            : LocalTimePattern.ExtendedIso.Format(time);
}
