using System.Globalization;
using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules;

/// <summary>Durations of UnitsNet to the minutes of an infusion and to dosing intervals, and back.</summary>
/// <remarks>
/// A duration is converted once, from the unit it was entered in. NodaTime has a type of this name too: a file that uses both
/// says <c>using Duration = UnitsNet.Duration;</c>.
/// </remarks>
public static class DurationConversions
{
    /// <summary>Thirty days: no infusion of the drug is that long.</summary>
    private const decimal MostMinutes = 30 * 24 * 60;

    /// <summary>As <see cref="DosingInterval.FromDays"/> has it.</summary>
    private const int MostDays = 730;

    private static readonly OfferedUnits<DurationUnit> Infusions = new(
        "An infusion's duration",
        ProblemWithMinutes,
        new(DurationUnit.Minute, "min", 1),
        new(DurationUnit.Hour, "h", 60),
        new(DurationUnit.Second, "s", 1, Divisor: 60));

    private static readonly OfferedUnits<DurationUnit> Intervals = new(
        "A dosing interval",
        ProblemWithDays,
        new(DurationUnit.Day, "days", 1),
        new(DurationUnit.Week, "weeks", 7))
    {
        Hint = "Months and years have no fixed number of days: use DosingInterval.FromMonths.",
    };

    /// <summary>Makes the minutes of <see cref="InfusionSession.DurationInMinutes"/> of a duration.</summary>
    /// <param name="duration">The duration in min, h or s, above 0 and up to 43,200 min (30 days) inclusive.</param>
    /// <returns>The minutes, not rounded; sixtieths of a minute whose digits do not end keep 28 of them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The duration is not above zero, implausibly long, not finite, or in another unit.
    /// </exception>
    public static decimal ToInfusionMinutes(this Duration duration) =>
        Infusions.Read(duration.Value, duration.Unit, nameof(duration));

    /// <summary>Makes a dosing interval of a duration.</summary>
    /// <param name="duration">The duration in days or weeks, a whole number of days from 1 to 730 inclusive.</param>
    /// <returns>The interval in days.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The duration is no such number, or in another unit, such as a month of 30 days.
    /// </exception>
    public static DosingInterval ToDosingInterval(this Duration duration) =>
        DosingInterval.FromDays(decimal.ToInt32(Intervals.Read(duration.Value, duration.Unit, nameof(duration))));

    /// <summary>Makes a duration of how long an infusion took.</summary>
    /// <param name="session">The session.</param>
    /// <param name="unit">min, h or s.</param>
    /// <returns>
    /// The duration, or <see langword="null"/> until the infusion is over: exact where it has up to 15 significant digits,
    /// otherwise the nearest one that is not above it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is another one, or it took more than 43,200 min.</exception>
    public static Duration? ToInfusionDuration(this InfusionSession session, DurationUnit unit = DurationUnit.Minute)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.DurationInMinutes is { } minutes
            ? new Duration(Infusions.Write(minutes, unit, nameof(session)), unit)
            : null;
    }

    /// <summary>Makes a duration of a dosing interval in days.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="unit">Days or weeks.</param>
    /// <returns>The duration: exact in days and in whole weeks, otherwise the nearest one that is not above it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The unit is another one, or the interval is the default or in months, which have no fixed number of days.
    /// </exception>
    public static Duration ToDuration(this DosingInterval interval, DurationUnit unit = DurationUnit.Day) =>
        interval.Months > 0
            ? throw new ArgumentOutOfRangeException(
                nameof(interval),
                interval.ToString(),
                $"An interval in calendar months, such as {interval}, has no fixed number of days, so it is no duration.")
            : new(Intervals.Write(interval.Days, unit, nameof(interval)), unit);

    private static string? ProblemWithMinutes(decimal value) =>
        value is > 0 and <= MostMinutes
            ? null
            : $"An infusion's duration of {Text(value)} min is not possible: "
                + $"it must be above 0 and at most {Text(MostMinutes)} min.";

    private static string? ProblemWithDays(decimal value) =>
        value is >= 1 and <= MostDays && decimal.IsInteger(value)
            ? null
            : $"A dosing interval of {Text(value)} days is not possible: "
                + $"it must be a whole number of days from 1 to {Text(MostDays)}.";

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
