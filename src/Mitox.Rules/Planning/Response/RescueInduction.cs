using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>Holds the first infusions against the published induction.</summary>
internal static class RescueInduction
{
    /// <summary>The days with mitoxantrone up to a day, each with all that was given on it.</summary>
    public static ImmutableArray<(LocalDate Date, DosePerArea Dose)> DaysOf(TreatmentHistory history, LocalDate on) =>
    [
        .. history.Infusions
            .Where(counted => counted.Infusion.At.Date <= on)
            .GroupBy(counted => counted.Infusion.At.Date)
            .Select(day => (day.Key, day.Aggregate(DosePerArea.Zero, (sum, counted) => sum.Plus(counted.PerArea)))),
    ];

    /// <summary>How the first infusions differ from an induction, or <see langword="null"/> where they do not so far.</summary>
    public static RescueDifference? DifferenceOf(ImmutableArray<(LocalDate Date, DosePerArea Dose)> days, LocalDate on)
    {
        var first = days.Take(RescueProtocol.Infusions).ToList();
        return first.Count == 0 ? RescueDifference.NoInfusion
            : !first.TrueForAll(day => IsPublished(day.Dose)) ? RescueDifference.Dose
            : !first.Zip(first.Skip(1)).All(pair => Follows(RescueProtocol.Interval, pair.First.Date, pair.Second.Date))
                ? RescueDifference.Interval
            : first.Count < RescueProtocol.Infusions && IsLate(first[^1].Date, on) ? RescueDifference.Interval
            : null;
    }

    /// <summary>Whether an infusion follows an interval after another one, give or take the tolerance.</summary>
    public static bool Follows(DosingInterval interval, LocalDate earlier, LocalDate later) =>
        Math.Abs(Period.DaysBetween(interval.After(earlier), later)) <= RescueProtocol.ToleranceInDays;

    private static bool IsLate(LocalDate last, LocalDate on) =>
        Period.DaysBetween(RescueProtocol.Interval.After(last), on) > RescueProtocol.ToleranceInDays;

    private static bool IsPublished(DosePerArea dose)
    {
        var rounding = RescueProtocol.RoundingPercent / 100;
        return dose >= RescueProtocol.DosePerInfusion.Times(1 - rounding)
            && dose <= RescueProtocol.DosePerInfusion.Times(1 + rounding);
    }
}
