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
        where T : ClinicalRecord
    {
        var end = VisibleCount(sorted, proposed);
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
