using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>The least time between two infusions, in calendar months or in days.</summary>
/// <remarks>
/// Calendar months end on the last day of a shorter month: 31 January plus one month is 28 or 29 February. The default
/// value, no time at all, is refused wherever an interval is needed.
/// </remarks>
[JsonConverter(typeof(TextJson<DosingInterval>))]
[TypeConverter(typeof(TextConverter<DosingInterval>))]
public readonly record struct DosingInterval : IReadAsText<DosingInterval>
{
    private const int LongestMonth = 31;
    private const int MostMonths = 24;
    private const int MostDays = 730;

    private static readonly PlausibleRange MonthRange = new("An interval", "months", 1, MostMonths);
    private static readonly PlausibleRange DayRange = new("An interval", "days", 1, MostDays);

    /// <summary>
    /// From here on no number of months is longer than from anywhere else: February of an ordinary year comes first.
    /// </summary>
    private static readonly LocalDate ShortestMonths = new(2025, 2, 1);

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public DosingInterval() => throw MadeFromNothing.Refusal<DosingInterval>();

    private DosingInterval(int months, int days)
    {
        Months = months;
        Days = days;
    }

    /// <summary>Gets the calendar months.</summary>
    public int Months { get; }

    /// <summary>Gets the days, where the interval is not counted in months.</summary>
    public int Days { get; }

    /// <summary>Gets a number of days that is never shorter than the interval, whatever the months.</summary>
    internal int LongestDays => Days + (LongestMonth * Months);

    /// <summary>Gets a number of days that is never longer than the interval, whatever the months.</summary>
    internal int ShortestDays => Period.DaysBetween(ShortestMonths, After(ShortestMonths));

    /// <summary>Creates an interval of calendar months.</summary>
    /// <param name="value">The months, from 1 to 24 inclusive.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static DosingInterval FromMonths(int value) =>
        TryFromMonths(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromMonths(int)" path="/summary"/>
    /// <param name="value">The months, from 1 to 24 inclusive.</param>
    /// <param name="result">The interval, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromMonths(int value, out DosingInterval result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        MonthRange.TryMake(value, static months => new DosingInterval((int)months, 0), out result, out problem);
    /// <summary>Creates an interval of days.</summary>
    /// <param name="value">The days, from 1 to 730 inclusive.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static DosingInterval FromDays(int value) =>
        TryFromDays(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromDays(int)" path="/summary"/>
    /// <param name="value">The days, from 1 to 730 inclusive.</param>
    /// <param name="result">The interval, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromDays(int value, out DosingInterval result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        DayRange.TryMake(value, static days => new DosingInterval(0, (int)days), out result, out problem);
    /// <summary>Reads an interval such as "3 months", "1 month" or "21 days".</summary>
    /// <param name="text">A whole number and its unit.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="FormatException">The number or the unit is wrong, or out of range.</exception>
    public static DosingInterval Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var result)
            ? result
            : throw new FormatException($"'{text}' is no dosing interval: it must be a whole number of months from 1 to "
                + $"{ExactNumberText.Format(MostMonths)}, or of days from 1 to {ExactNumberText.Format(MostDays)}, as in "
                + "'3 months' or '21 days'.");
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A whole number and its unit.</param>
    /// <param name="result">The interval, or the default where the text is none.</param>
    /// <returns>Whether the text was an interval.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DosingInterval result)
    {
        result = default;
        if (text?.Split(' ') is not [var digits, var unit]
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        result = unit switch
        {
            "month" or "months" when number is >= 1 and <= MostMonths => new(number, 0),
            "day" or "days" when number is >= 1 and <= MostDays => new(0, number),
            _ => default,
        };
        return result != default;
    }

    /// <summary>The first day on which the interval has passed.</summary>
    /// <param name="date">The day the interval is counted from.</param>
    /// <returns>The day in the ISO calendar, clamped to the end of a shorter month.</returns>
    public LocalDate After(LocalDate date) => After(date, times: 1);

    /// <summary>
    /// The day on which so many intervals have passed, counted from one day, so that a shorter month between does not matter.
    /// </summary>
    internal LocalDate After(LocalDate date, int times)
    {
        var isoDate = date.WithCalendar(CalendarSystem.Iso);
        return Months > 0 ? isoDate.PlusMonths(Months * times) : isoDate.PlusDays(Days * times);
    }

    /// <summary>Writes the interval as in "3 months" or "21 days".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => Months > 0 ? Text(Months, "month") : Text(Days, "day");

    /// <summary>
    /// Whether this is at least as long as the other from every day on; days and months are compared by what is certain.
    /// </summary>
    internal bool IsNeverShorterThan(DosingInterval other) =>
        Months > 0 == other.Months > 0 ? Months >= other.Months && Days >= other.Days : ShortestDays >= other.LongestDays;

    private static string Text(int number, string unit) =>
        number == 1 ? $"1 {unit}" : $"{ExactNumberText.Format(number)} {unit}s";
}
