using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules;

/// <summary>A day of the clinic's calendar and, where it is known, the local time of day.</summary>
/// <remarks>
/// The library never reads a clock. Instants are turned into clinic days at the edge, with the clinic's zone. The default
/// value, 1 January of year 1, is older than anything a rule accepts.
/// </remarks>
[JsonConverter(typeof(TextJson<ClinicTime>))]
[TypeConverter(typeof(TextConverter<ClinicTime>))]
public readonly record struct ClinicTime : IReadAsText<ClinicTime>
{
    private static readonly char[] DayFromTime = [' ', 'T'];

    /// <summary>
    /// The minute of the day in which an hour that came twice ended, where this is its second time; otherwise zero.
    /// </summary>
    private readonly short endOfRepeatedHour;

    /// <summary>Initializes a new instance of the <see cref="ClinicTime"/> struct.</summary>
    /// <param name="date">The day; another calendar than ISO is converted to it.</param>
    /// <param name="time">The local time, or <see langword="null"/> where it is not recorded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before year 1.</exception>
    public ClinicTime(LocalDate date, LocalTime? time = null)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        if (ProblemWith(isoDate, nameof(date)) is { } problem)
        {
            throw problem.Exception(date);
        }

        Date = isoDate;
        Time = time;
        DayNumber = isoDate.ToDateOnly().DayNumber;
    }

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public ClinicTime() => throw MadeFromNothing.Refusal<ClinicTime>();

    /// <summary>In every zone from here to <see cref="LatestInstant"/> the day is of the years 1 to 9999.</summary>
    private static readonly Instant EarliestInstant = Instant.FromUtc(1, 1, 2, 0, 0);

    private static readonly Instant LatestInstant = Instant.FromUtc(9999, 12, 31, 0, 0);

    private ClinicTime(LocalDateTime local, short endOfRepeatedHour)
        : this(local.Date, local.TimeOfDay) => this.endOfRepeatedHour = endOfRepeatedHour;

    /// <summary>Gets the day, in the ISO calendar.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the days since 1 January of year 1, so that ages are a subtraction.</summary>
    /// <remarks>Beside the day, where it takes no room.</remarks>
    internal int DayNumber { get; }

    /// <summary>Gets the local time, or <see langword="null"/> where it is not recorded.</summary>
    public LocalTime? Time { get; }

    /// <summary>A day whose time is not recorded.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day without a time.</returns>
    public static implicit operator ClinicTime(LocalDate date) => new(date);

    /// <summary>A day whose time is not recorded.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The day without a time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before year 1.</exception>
    public static ClinicTime FromLocalDate(LocalDate date) => new(date);

    /// <inheritdoc cref="FromLocalDate(LocalDate)" path="/summary"/>
    /// <param name="date">The day; another calendar than ISO is converted to it.</param>
    /// <param name="result">The day without a time, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromLocalDate(
        LocalDate date, out ClinicTime result, [NotNullWhen(false)] out HistoryProblem? problem)
    {
        problem = ProblemWith(date.WithCalendar(CalendarSystem.Iso), nameof(date));
        result = problem is null ? new(date) : default;
        return problem is null;
    }

#if NET
    /// <summary>A day whose time is not recorded.</summary>
    /// <param name="date">The day, as a column of days holds it.</param>
    /// <returns>The day without a time.</returns>
    public static ClinicTime FromDateOnly(DateOnly date) => new(LocalDate.FromDateOnly(date));
#endif

    /// <summary>The clinic's day and time of a column without a zone.</summary>
    /// <remarks>
    /// Nothing is guessed. Of <see cref="DateTimeKind.Unspecified"/>, as columns without a zone come, it is the clock on the wall
    /// of the clinic. A time in UTC is an instant: <see cref="FromInstant"/> needs the zone. A local time is in the zone of the
    /// computer, which need not be the clinic's. Midnight is a day whose time is not recorded: a column of days comes so too,
    /// nothing tells the two apart, and a time that nobody wrote down must not order two records of one day.
    /// </remarks>
    /// <param name="value">The day and time, of kind <see cref="DateTimeKind.Unspecified"/>.</param>
    /// <returns>The day, and the time unless it is midnight.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is in UTC or in the computer's zone.</exception>
    public static ClinicTime FromDateTime(DateTime value) =>
        TryFromDateTime(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromDateTime(DateTime)" path="/summary"/>
    /// <remarks><inheritdoc cref="FromDateTime(DateTime)" path="/remarks"/></remarks>
    /// <param name="value">The day and time, of kind <see cref="DateTimeKind.Unspecified"/>.</param>
    /// <param name="result">The day, and the time unless it is midnight; the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromDateTime(
        DateTime value, out ClinicTime result, [NotNullWhen(false)] out HistoryProblem? problem)
    {
        var local = LocalDateTime.FromDateTime(value);
        problem = value.Kind switch
        {
            DateTimeKind.Unspecified => null,
            DateTimeKind.Utc => Refused.If(
                $"{IsoText.Of(local.Date)} {IsoText.Of(local.TimeOfDay)} in UTC is an instant: the clinic's time zone must be "
                    + "stated, as in ClinicTime.FromInstant(Instant.FromDateTimeUtc(value), zone).",
                nameof(value),
                HistoryProblemKind.Missing),
            _ => Refused.If(
                $"{IsoText.Of(local.Date)} {IsoText.Of(local.TimeOfDay)} is in the zone of the computer, which need not be the "
                    + "clinic's: it must be the clinic's clock, of kind Unspecified, or an instant with the clinic's zone.",
                nameof(value),
                HistoryProblemKind.Missing),
        };
        LocalTime? time = local.TimeOfDay == LocalTime.Midnight ? null : local.TimeOfDay;
        result = problem is null ? new(local.Date, time) : default;
        return problem is null;
    }

    /// <summary>The clinic's day and time at an instant.</summary>
    /// <param name="instant">The instant, for example a time stamp of a laboratory system.</param>
    /// <param name="zone">The clinic's time zone.</param>
    /// <returns>The local day and time; of an hour that comes twice, as summer time ends, it is known which it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is not of the years 1 to 9999.</exception>
    public static ClinicTime FromInstant(Instant instant, DateTimeZone zone) =>
        TryFromInstant(instant, zone, out var result, out var problem) ? result : throw problem.Exception(instant);

    /// <inheritdoc cref="FromInstant(Instant, DateTimeZone)" path="/summary"/>
    /// <param name="instant">The instant, for example a time stamp of a laboratory system.</param>
    /// <param name="zone">The clinic's time zone.</param>
    /// <param name="result">The local day and time, or the default where the instant is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    public static bool TryFromInstant(
        Instant instant, DateTimeZone zone, out ClinicTime result, [NotNullWhen(false)] out HistoryProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(zone);
        problem = instant < EarliestInstant || instant > LatestInstant
            ? Refused.If(
                $"{InstantPattern.General.Format(instant)} must be of the years 1 to 9999.",
                nameof(instant),
                HistoryProblemKind.ImpossibleDate)
            : null;
        result = problem is null ? In(zone, instant) : default;
        return problem is null;
    }

    /// <summary>Reads a day, or a day and a local time: "2026-03-02", "2026-03-02 08:10", "2026-03-02T08:10:30.25".</summary>
    /// <param name="text">The text in ISO form, without a zone: an instant is turned by <see cref="FromInstant"/>.</param>
    /// <returns>The day, and the time where the text has one.</returns>
    /// <exception cref="FormatException">The text is no day of the calendar or no time of day.</exception>
    public static ClinicTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var result)
            ? result
            : throw new FormatException(
                $"'{text}' is no day and time: it must be written as in 2026-03-02 or 2026-03-02 08:10, without a zone.");
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">The text in ISO form, without a zone.</param>
    /// <param name="result">The day and time, or the default where the text is none.</param>
    /// <returns>Whether the text was a day, or a day and a time.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ClinicTime result)
    {
        result = default;
        var mark = text?.IndexOfAny(DayFromTime) ?? -1;
        var day = LocalDatePattern.Iso.Parse(mark < 0 ? text! : text![..mark]);
        var time = mark < 0 ? null : IsoText.TimeIn(text![(mark + 1)..]);
        if (!day.Success || day.Value.Year < 1 || (mark >= 0 && time is null))
        {
            return false;
        }

        result = new(day.Value, time);
        return true;
    }

    /// <summary>Writes the day, and the time where it is known, in ISO form: "2026-03-02" or "2026-03-02 08:10".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => Time is { } time ? $"{IsoText.Of(Date)} {IsoText.Of(time)}" : IsoText.Of(Date);

    private static HistoryProblem? ProblemWith(LocalDate isoDate, string parameter) =>
        Refused.If(
            isoDate.Year < 1 ? $"{IsoText.Of(isoDate)} is before year 1, and must not be." : null,
            parameter,
            HistoryProblemKind.ImpossibleDate);

    private static ClinicTime In(DateTimeZone zone, Instant instant)
    {
        var local = instant.InZone(zone).LocalDateTime;
        var mapped = zone.MapLocal(local);
        return mapped.Count < 2 || mapped.First().ToInstant() == instant
            ? new(local.Date, local.TimeOfDay)
            : new(local, EndOf(mapped.EarlyInterval));
    }

    /// <summary>Whether this is certainly later: on a later day, or on the same day with both times known.</summary>
    internal bool IsCertainlyAfter(ClinicTime other) =>
        DayNumber > other.DayNumber
            || (DayNumber == other.DayNumber && Time is not null && other.Time is not null && CompareTimeOfDay(other) > 0);

    /// <summary>Whether of one day only one of the two times is known, so that nobody can tell which came first (P31).</summary>
    internal bool IsOfUnknownOrderTo(ClinicTime other) =>
        DayNumber == other.DayNumber && Time is null != other.Time is null;

    /// <summary>Whether no times show which of two of one day came first: of one of them, or of both, none is known.</summary>
    internal bool HasNoOrderTo(ClinicTime other) =>
        DayNumber == other.DayNumber && (Time is null || other.Time is null);

    /// <summary>Compares two times of one day, both known, in the order of their instants.</summary>
    internal int CompareTimeOfDay(ClinicTime other) =>
        endOfRepeatedHour == other.endOfRepeatedHour ? Time!.Value.CompareTo(other.Time!.Value)
        : endOfRepeatedHour != 0 ? (IsBefore(other, endOfRepeatedHour) ? 1 : -1)
        : IsBefore(this, other.endOfRepeatedHour) ? -1
        : 1;

    /// <summary>Whether a time that is no second one comes before the end of the hour that came twice.</summary>
    private static bool IsBefore(ClinicTime time, short minute) => MinuteOf(time.Time!.Value) < minute;

    /// <summary>The minute in which summer time ended, 1440 where that was midnight.</summary>
    private static short EndOf(NodaTime.TimeZones.ZoneInterval summer) =>
        MinuteOf(summer.IsoLocalEnd.TimeOfDay) is var minute and not 0 ? minute : (short)1_440;

    private static short MinuteOf(LocalTime time) => (short)((60 * time.Hour) + time.Minute);
}
