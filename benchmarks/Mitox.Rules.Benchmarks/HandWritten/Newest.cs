namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Which records of a sorted array count as the newest before a proposed infusion.</summary>
internal static class Newest
{
    public static bool IsCertainlyAfter(ClinicTime left, ClinicTime right) =>
        left.Date > right.Date || (left.Date == right.Date && left.Time > right.Time);

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

    /// <summary>The newest record; on its day, all that may be the newest where a time is not known.</summary>
    public static ArraySegment<T> For<T>(T[] sorted, ClinicTime proposed)
        where T : ClinicalRecord => Before(sorted, VisibleCount(sorted, proposed));

    /// <summary>
    /// The ejection fraction that later ones are held against: the highest that may be the last before the first mitoxantrone.
    /// </summary>
    public static EjectionFraction? Baseline(Chart chart, ClinicTime proposed)
    {
        var sorted = chart.EjectionFractions;
        var visible = VisibleCount(sorted, proposed);
        if (visible == 0 || (chart.EjectionFractionsBeforeFirstInfusion is null && !chart.HasMitoxantroneElsewhere))
        {
            return null;
        }

        var before = Math.Min(visible, chart.EjectionFractionsBeforeFirstInfusion ?? visible);
        return Highest(
            before == 0 ? Oldest(sorted, visible)
            : chart.HasMitoxantroneElsewhere ? new(sorted, 0, before)
            : Before(sorted, before));
    }

    private static ArraySegment<T> Before<T>(T[] sorted, int end)
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

    /// <summary>The oldest record, and all that may be as old where a time is not known.</summary>
    private static ArraySegment<EjectionFraction> Oldest(EjectionFraction[] sorted, int visible)
    {
        var end = 0;
        while (end < visible && !IsCertainlyAfter(sorted[end].At, sorted[0].At))
        {
            end++;
        }

        return new(sorted, 0, end);
    }

    private static EjectionFraction Highest(ArraySegment<EjectionFraction> candidates)
    {
        var highest = candidates[0];
        foreach (var candidate in candidates)
        {
            if (candidate.Value.Percent > highest.Value.Percent)
            {
                highest = candidate;
            }
        }

        return highest;
    }
}
