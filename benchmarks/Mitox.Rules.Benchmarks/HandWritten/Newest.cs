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
/// The ejection fraction that later ones are compared with: the highest that may be the last before the first mitoxantrone.
/// </summary>
internal static class Baseline
{
    public static EjectionFraction? For(Chart chart, ClinicTime proposed, ArraySegment<EjectionFraction> newest)
    {
        var sorted = chart.EjectionFractions;
        var visible = Newest.VisibleCount(sorted, proposed);
        if (visible == 0 || (chart.EjectionFractionsBeforeFirstInfusion is null && !chart.HasMitoxantroneElsewhere))
        {
            return null;
        }

        var before = Math.Min(visible, chart.EjectionFractionsBeforeFirstInfusion ?? visible);
        return before == 0 ? Highest(Oldest(sorted, visible), newest, null)
            : chart.HasMitoxantroneElsewhere ? Highest(new(sorted, 0, before), newest, null)
            : LastBefore(chart.Infusions[0].At, sorted, before, newest);
    }

    /// <summary>The last that was certainly made before the first infusion, and each of its day that may have been.</summary>
    private static EjectionFraction? LastBefore(
        ClinicTime first, EjectionFraction[] sorted, int before, ArraySegment<EjectionFraction> newest)
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

        var certain = timed < before ? new(sorted, last, before - last) : Newest.Before(sorted, day);
        return Highest(new(sorted, day, timed - day), newest, Highest(certain, newest, null));
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

    /// <summary>Of equal ones that whose method is not recorded, or is another than that of the newest.</summary>
    private static EjectionFraction? Highest(
        ArraySegment<EjectionFraction> candidates, ArraySegment<EjectionFraction> newest, EjectionFraction? highest)
    {
        foreach (var candidate in candidates)
        {
            if (highest is null
                || candidate.Value.Percent > highest.Value.Percent
                || (candidate.Value.Percent == highest.Value.Percent
                    && MethodDoubt(candidate, newest) > MethodDoubt(highest, newest)))
            {
                highest = candidate;
            }
        }

        return highest;
    }

    /// <summary>0 where the method is that of the newest, 1 where it differs, 2 where one is not recorded.</summary>
    private static int MethodDoubt(EjectionFraction candidate, ArraySegment<EjectionFraction> newest)
    {
        var doubt = 0;
        foreach (var one in newest)
        {
            if (!ReferenceEquals(one, candidate))
            {
                var isKnown = HeartChecks.IsKnown(one.Method) && HeartChecks.IsKnown(candidate.Method);
                doubt = Math.Max(doubt, !isKnown ? 2 : one.Method == candidate.Method ? 0 : 1);
            }
        }

        return doubt;
    }
}
