using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>Records of one kind in order of time, of which those entered in error are left out.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <remarks>
/// Within a day those whose time is not known come first, then the others by time; records that cannot be told apart in
/// time are all "the newest", so that a rule can judge the worst of them.
/// </remarks>
public sealed class Timeline<T>
    where T : ClinicalRecord
{
    /// <summary>Tells records of one time apart by what they say, so that the order they came in does not matter.</summary>
    private static readonly Comparer<T> ByText =
        Comparer<T>.Create((left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));

    private readonly T[] records;

    internal Timeline(ImmutableArray<T> records, Func<T, bool>? counts = null) =>
        this.records =
        [
            .. records
                .Where(record => !record.EnteredInError && (counts is null || counts(record)))
                .OrderBy(record => record.At.DayNumber)
                .ThenBy(record => record.At.Time)
                .ThenBy(record => record, ByText),
        ];

    /// <summary>Gets all records, the oldest first.</summary>
    public ReadOnlySpan<T> All => records;

    /// <summary>The records a proposal can see: those that are not certainly later (P10).</summary>
    /// <param name="proposed">The day, and the time where it is planned, of the proposed infusion.</param>
    /// <returns>The records, the oldest first.</returns>
    public ReadOnlySpan<T> VisibleTo(ClinicTime proposed)
    {
        var end = records.Length;
        while (end > 0 && records[end - 1].At.IsCertainlyAfter(proposed))
        {
            end--;
        }

        return records.AsSpan(0, end);
    }

    /// <summary>The newest of the records a proposal can see.</summary>
    /// <param name="proposed">The day, and the time where it is planned, of the proposed infusion.</param>
    /// <returns>One record; several where their order is not known, which a rule must all judge; none where there is none.</returns>
    public ReadOnlySpan<T> NewestFor(ClinicTime proposed) => NewestOf(VisibleTo(proposed));

    /// <summary>The newest of records in order of time.</summary>
    internal static ReadOnlySpan<T> NewestOf(ReadOnlySpan<T> ordered)
    {
        if (ordered.Length < 2 || ordered[^2].At.DayNumber != ordered[^1].At.DayNumber)
        {
            return ordered.IsEmpty ? ordered : ordered[^1..];
        }

        var newest = ordered[^1].At;
        var day = ordered.Length - 1;
        while (day > 0 && ordered[day - 1].At.DayNumber == newest.DayNumber)
        {
            day--;
        }

        // One without a time stands first in its day, and may be later than those that have one.
        var start = ordered[day].At.Time is null ? day : ordered.Length - 1;
        while (start > day && ordered[start - 1].At == newest)
        {
            start--;
        }

        return ordered[start..];
    }

    /// <summary>The oldest of records in order of time; several where their order is not known.</summary>
    internal static ReadOnlySpan<T> OldestOf(ReadOnlySpan<T> ordered)
    {
        var end = 0;
        while (end < ordered.Length && !ordered[end].At.IsCertainlyAfter(ordered[0].At))
        {
            end++;
        }

        return ordered[..end];
    }
}
