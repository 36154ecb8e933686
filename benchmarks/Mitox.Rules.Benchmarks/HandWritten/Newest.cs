namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Which records of a sorted array count as the newest before a proposed infusion.</summary>
internal static class Newest
{
    public static bool IsCertainlyAfter(ClinicTime left, ClinicTime right) =>
        left.Date > right.Date || (left.Date == right.Date && left.Time > right.Time);

    /// <summary>Whether of one day only one of the times is known.</summary>
    public static bool IsOfUnknownOrder(ClinicTime left, ClinicTime right) =>
        left.Date == right.Date && left.Time is null != right.Time is null;

    /// <summary>How many records, from the oldest on, the proposed time can see.</summary>
    public static int VisibleCount<T>(T[] sorted, ClinicTime proposed)
        where T : ClinicalRecord
    {
        var count = sorted.Length;
        while (count > 0 && IsCertainlyAfter(sorted[count - 1].At, proposed))
        {
            count--;
        }

        return count;
    }

    /// <summary>
    /// The newest record; on its day, all that may be the newest where a time is not recorded. Where all of the proposed day may
    /// be later than the infusion, those before that day beside them.
    /// </summary>
    public static ArraySegment<T> For<T>(T[] sorted, ClinicTime proposed)
        where T : ClinicalRecord
    {
        var end = VisibleCount(sorted, proposed);
        var day = end;
        while (day > 0 && sorted[day - 1].At.Date == proposed.Date)
        {
            day--;
            if (!IsOfUnknownOrder(sorted[day].At, proposed))
            {
                return Before(sorted, end);
            }
        }

        var start = Before(sorted, day).Offset;
        return new(sorted, start, end - start);
    }

    /// <summary>The newest of the records up to a place in the order.</summary>
    public static ArraySegment<T> Before<T>(T[] sorted, int end)
        where T : ClinicalRecord
    {
        if (end == 0)
        {
            return ArraySegment<T>.Empty;
        }

        var newest = sorted[end - 1].At;
        var day = end - 1;
        while (day > 0 && sorted[day - 1].At.Date == newest.Date)
        {
            day--;
        }

        var start = day;
        while (sorted[day].At.Time is not null && sorted[start].At.Time < newest.Time)
        {
            start++;
        }

        return new(sorted, start, end - start);
    }
}

/// <summary>
/// The ejection fractions that may be the one to compare later ones with: the last before the first mitoxantrone.
/// </summary>
internal readonly struct Baselines
{
    private readonly ArraySegment<EjectionFraction> certain;
    private readonly ArraySegment<EjectionFraction> possible;

    public Baselines(Chart chart, ClinicTime proposed)
    {
        var sorted = chart.EjectionFractions;
        var visible = Newest.VisibleCount(sorted, proposed);
        certain = possible = ArraySegment<EjectionFraction>.Empty;
        if (visible > 0 && (chart.EjectionFractionsBeforeFirstInfusion is not null || chart.HasMitoxantroneElsewhere))
        {
            var before = Math.Min(visible, chart.EjectionFractionsBeforeFirstInfusion ?? visible);
            certain = before == 0 ? Oldest(sorted, visible)
                : chart.HasMitoxantroneElsewhere ? new(sorted, 0, before)
                : LastBefore(chart.Infusions[0].At, sorted, before, out possible);
        }
    }

    /// <summary>The highest percentage, or none where there is no baseline.</summary>
    public decimal? Highest()
    {
        decimal? highest = null;
        foreach (var one in certain)
        {
            highest = Math.Max(highest ?? 0, one.Value.Percent);
        }

        foreach (var one in possible)
        {
            highest = Math.Max(highest ?? 0, one.Value.Percent);
        }

        return highest;
    }

    /// <summary>Whether each, or where there is none each of others, was made by the method of a later one.</summary>
    public bool AreOfTheMethodOf(EjectionFraction measured, ArraySegment<EjectionFraction> others) =>
        AreOfTheMethod(certain, measured)
        && AreOfTheMethod(possible, measured)
        && (certain.Count + possible.Count > 0 || AreOfTheMethod(others, measured));

    private static bool AreOfTheMethod(ArraySegment<EjectionFraction> baselines, EjectionFraction measured)
    {
        foreach (var one in baselines)
        {
            if (!ReferenceEquals(one, measured) && (!HeartChecks.IsKnown(measured.Method) || measured.Method != one.Method))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last that was certainly made before the first infusion, and each of its day that may have been.</summary>
    private static ArraySegment<EjectionFraction> LastBefore(
        ClinicTime first, EjectionFraction[] sorted, int before, out ArraySegment<EjectionFraction> possible)
    {
        var day = before;
        while (day > 0 && sorted[day - 1].At.Date == first.Date)
        {
            day--;
        }

        // Those without a time stand first in a day.
        var timed = before;
        while (first.Time is not null && timed > day && sorted[timed - 1].At.Time is not null)
        {
            timed--;
        }

        var last = before - 1;
        while (last > timed && sorted[last - 1].At.Time == sorted[last].At.Time)
        {
            last--;
        }

        possible = new(sorted, day, timed - day);
        return timed < before ? new(sorted, last, before - last) : Newest.Before(sorted, day);
    }

    /// <summary>The oldest record, and all that may be as old where a time is not known.</summary>
    private static ArraySegment<EjectionFraction> Oldest(EjectionFraction[] sorted, int visible)
    {
        var end = 0;
        while (end < visible && !Newest.IsCertainlyAfter(sorted[end].At, sorted[0].At))
        {
            end++;
        }

        return new(sorted, 0, end);
    }
}
