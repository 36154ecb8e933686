using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>The days on which a clinic gives infusions; a plan moves to the next of them, never to an earlier one.</summary>
public sealed class ClinicCalendar
{
    /// <summary>A clinic that is closed for longer has no next day to plan for.</summary>
    private const int LongestClosureInDays = 366;

    private readonly Func<LocalDate, bool> isOpen;

    private ClinicCalendar(Func<LocalDate, bool> isOpen) => this.isOpen = isOpen;

    /// <summary>Gets the calendar of a clinic that is open every day.</summary>
    public static ClinicCalendar EveryDay { get; } = new(_ => true);

    /// <summary>Gets the calendar of a clinic that is closed on Saturday and Sunday.</summary>
    public static ClinicCalendar Weekdays { get; } = new(
        day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday));

    /// <summary>A calendar of the caller's own.</summary>
    /// <param name="isOpen">Whether the clinic is open on a day; must always give the same answer for the same day.</param>
    /// <returns>The calendar.</returns>
    public static ClinicCalendar From(Func<LocalDate, bool> isOpen)
    {
        ArgumentNullException.ThrowIfNull(isOpen);
        return new(isOpen);
    }

    /// <summary>The same calendar with more closing days.</summary>
    /// <param name="days">The days.</param>
    /// <returns>The calendar.</returns>
    public ClinicCalendar ClosedOn(params ImmutableArray<LocalDate> days)
    {
        var closed = days.IsDefault ? [] : days.Select(day => day.WithCalendar(CalendarSystem.Iso)).ToImmutableHashSet();
        return new(day => !closed.Contains(day) && isOpen(day));
    }

    /// <summary>Whether the clinic is open on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool IsOpenOn(LocalDate day) => isOpen(day.WithCalendar(CalendarSystem.Iso));

    /// <summary>The first day from one on, itself included, on which the clinic is open.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// That day or a later one, never an earlier one; <see langword="null"/> where the clinic is closed for more than a year.
    /// </returns>
    public LocalDate? FirstOpenFrom(LocalDate day)
    {
        for (var later = 0; later <= LongestClosureInDays; later++)
        {
            if (IsOpenOn(day.PlusDays(later)))
            {
                return day.PlusDays(later).WithCalendar(CalendarSystem.Iso);
            }
        }

        return null;
    }
}
