using NodaTime;
using static Mitox.Rules.Reports.TimelineLayout;

namespace Mitox.Rules.Reports;

/// <summary>The time axis: days from left to right.</summary>
internal sealed class TimeScale
{
    private readonly LocalDate start;
    private readonly double days;

    /// <summary>
    /// Initializes a new instance of the <see cref="TimeScale"/> class for the days from one to another,
    /// with some room on both sides.
    /// </summary>
    public TimeScale(LocalDate first, LocalDate last)
    {
        var span = Math.Max(Period.DaysBetween(first, last), ShortestSpanInDays);
        var margin = (int)Math.Ceiling(span * TimeMargin);
        start = first.PlusDays(-margin);
        days = span + margin + margin;
    }

    private LocalDate End => start.PlusDays((int)days);

    public double At(LocalDate day) => PlotLeft + (Period.DaysBetween(start, day) / days * (PlotRight - PlotLeft));

    /// <summary>The first days of months at which the axis is labeled: as many as have room.</summary>
    public IEnumerable<LocalDate> Ticks()
    {
        var room = (PlotRight - PlotLeft) / TimeLabelRoom;
        var months = Math.Max(Period.Between(start, End, PeriodUnits.Months).Months, 1);
        var step = TimeSteps.FirstOrDefault(step => months / (double)step <= room, TimeSteps[^1]);
        var first = FirstTick(step);
        for (var tick = first; tick <= End; tick = tick.PlusMonths(step))
        {
            yield return tick;
        }
    }

    /// <summary>The first of January, or as many months after it as fall into the steps.</summary>
    private LocalDate FirstTick(int step)
    {
        var tick = new LocalDate(start.Year, 1, 1);
        while (tick < start)
        {
            tick = tick.PlusMonths(step);
        }

        return tick;
    }
}
