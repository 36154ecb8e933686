using NodaTime;

namespace Mitox.Rules;

/// <summary>The days a record can have; outside them it is a typing error or stands for "not recorded".</summary>
internal static class RecordDates
{
    /// <summary>No record can be older.</summary>
    public static LocalDate Earliest { get; } = new(1900, 1, 1);

    /// <summary>No record can be later.</summary>
    public static LocalDate Latest { get; } = new(2200, 1, 1);

    /// <summary>
    /// No mitoxantrone can be older: the first trials were in 1979, long before the first approval (P25, US-08).
    /// </summary>
    public static LocalDate EarliestMitoxantrone { get; } = new(1979, 1, 1);

    /// <summary>The days in the ISO calendar.</summary>
    public static DateInterval? InIso(DateInterval? days) => days is null
        ? null
        : new(days.Start.WithCalendar(CalendarSystem.Iso), days.End.WithCalendar(CalendarSystem.Iso));

    /// <summary>Refuses a day that no record can have.</summary>
    public static void Check(LocalDate date, string parameter)
    {
        if (ProblemWith(date.WithCalendar(CalendarSystem.Iso), Earliest) is { } problem)
        {
            throw new ArgumentOutOfRangeException(parameter, date, problem);
        }
    }

    /// <summary>Says what is wrong with a day, or <see langword="null"/>.</summary>
    public static string? ProblemWith(LocalDate date, LocalDate earliest) =>
        date < earliest || date > Latest
            ? $"{IsoText.Of(date)} must be from {IsoText.Of(earliest)} to {IsoText.Of(Latest)}."
            : null;
}
