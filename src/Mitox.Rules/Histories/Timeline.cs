using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Authoring;

/// <summary>Records of one kind in order of time, of which those entered in error are left out.</summary>
/// <remarks>
/// Within a day those without a recorded time come first, then the others by time; records that cannot be told apart in
/// time are all "the newest", so that a rule can judge the worst of them.
/// </remarks>
public abstract class Timeline
{
    private protected Timeline(int lastDay) => LastDay = lastDay;

    /// <summary>Gets the number of the day of the last record; where there is none, one before every other.</summary>
    internal int LastDay { get; }

    /// <summary>Gets the days of all records, in order.</summary>
    internal abstract IEnumerable<LocalDate> Days { get; }

    /// <summary>
    /// Whether all records, if any, are of earlier days than the proposal: most are, and then nothing has to be searched.
    /// </summary>
    internal bool IsAllBefore(in ClinicTime proposed) => LastDay < proposed.DayNumber;

    /// <summary>The records a proposal can see, whatever their kind, the oldest first.</summary>
    internal abstract ReadOnlySpan<ClinicalRecord> RecordsVisibleTo(ClinicTime proposed);

    /// <summary>The newest of the records a proposal can see, whatever their kind.</summary>
    internal abstract ReadOnlySpan<ClinicalRecord> NewestRecordsFor(ClinicTime proposed);
}

/// <summary>Records of one kind in order of time.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <inheritdoc cref="Timeline"/>
[JsonConverter(typeof(NotJson))]
[DebuggerDisplay("{DebuggerText,nq}")]
public sealed class Timeline<T> : Timeline
    where T : ClinicalRecord
{
    internal static readonly Timeline<T> Empty = new([]);

    private readonly T[] records;

    /// <summary>Where the newest of all records begin.</summary>
    private readonly int newestStart;

    private Timeline(T[] ordered)
        : base(ordered.Length == 0 ? int.MinValue : ordered[^1].At.DayNumber)
    {
        records = ordered;
        newestStart = ordered.Length - NewestOf(ordered).Length;
    }

    /// <summary>Gets all records, the oldest first, those after a proposal too.</summary>
    public ImmutableArray<T> All => ImmutableCollectionsMarshal.AsImmutableArray(records);

    /// <summary>Gets what a debugger shows.</summary>
    private string DebuggerText => records is [.., var last]
        ? $"{ExactNumberText.Format(records.Length)} records, last: {last}"
        : "no records";

    /// <inheritdoc/>
    internal override IEnumerable<LocalDate> Days => records.Select(record => record.At.Date);

    /// <summary>The records in order of time.</summary>
    /// <param name="records">The records, in any order.</param>
    /// <param name="ties">Tells records apart that have one time and one text; none where there are no such.</param>
    internal static Timeline<T> Of(ImmutableArray<T> records, Comparison<T>? ties = null)
    {
        var kept = Kept(records.AsSpan(), static record => !record.EnteredInError);
        if (kept.Length == 0)
        {
            return Empty;
        }

        if (!IsOrdered(kept))
        {
            Array.Sort(kept, static (left, right) => CompareTimes(left, right));
        }

        OrderTies(kept, ties);
        return new(kept);
    }

    /// <summary>The records of which something holds, such as that they state a value.</summary>
    internal Timeline<T> Where(Func<T, bool> holds)
    {
        var first = 0;
        while (first < records.Length && holds(records[first]))
        {
            first++;
        }

        return first == records.Length ? this : Kept(records, holds) is { Length: > 0 } kept ? new(kept) : Empty;
    }

    /// <summary>The records a proposal can see: those that are not certainly later (P10).</summary>
    /// <param name="proposed">The day, and the time where it is planned, of the proposed infusion.</param>
    /// <returns>The records, the oldest first.</returns>
    public ReadOnlySpan<T> VisibleTo(ClinicTime proposed)
    {
        var end = records.Length;
        if (LastDay >= proposed.DayNumber)
        {
            while (end > 0 && records[end - 1].At.IsCertainlyAfter(proposed))
            {
                end--;
            }
        }

        return new(records, 0, end);
    }

    /// <summary>The records a proposal can see, as <see cref="VisibleTo"/> says, to be asked with LINQ.</summary>
    /// <param name="proposed">The day, and the time where it is planned, of the proposed infusion.</param>
    /// <returns>The records, the oldest first; copied only where some came later.</returns>
    public ImmutableArray<T> ListVisibleTo(ClinicTime proposed) =>
        VisibleTo(proposed).Length is var count && count == records.Length ? All : ImmutableArray.Create(records, 0, count);

    /// <summary>The newest of the records a proposal can see.</summary>
    /// <param name="proposed">The day, and the time where it is planned, of the proposed infusion.</param>
    /// <returns>
    /// One record; several where their order is not known, which a rule must all judge; none where there is none. Of the day
    /// of the infusion a record that may have come after it does not hide those before it (P31).
    /// </returns>
    public ReadOnlySpan<T> NewestFor(ClinicTime proposed) =>
        IsAllBefore(proposed)
            ? new(records, newestStart, records.Length - newestStart)
            : NewestBefore(VisibleTo(proposed), proposed);

    /// <inheritdoc/>
    internal override ReadOnlySpan<ClinicalRecord> RecordsVisibleTo(ClinicTime proposed) =>
        new(records, 0, VisibleTo(proposed).Length);

    /// <inheritdoc/>
    internal override ReadOnlySpan<ClinicalRecord> NewestRecordsFor(ClinicTime proposed)
    {
        // A read-only span may view an array of a derived kind.
        var newest = NewestFor(proposed).Length;
        return new(records, VisibleTo(proposed).Length - newest, newest);
    }

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

    /// <summary>
    /// The newest of records up to a time; where all of its day may be later than it, those before the day beside them.
    /// </summary>
    private static ReadOnlySpan<T> NewestBefore(ReadOnlySpan<T> ordered, ClinicTime time)
    {
        var day = ordered.Length;
        while (day > 0 && ordered[day - 1].At.DayNumber == time.DayNumber)
        {
            day--;
            if (!ordered[day].At.IsOfUnknownOrderTo(time))
            {
                return NewestOf(ordered);
            }
        }

        return ordered[(day - NewestOf(ordered[..day]).Length)..];
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

    private static T[] Kept(ReadOnlySpan<T> records, Func<T, bool> holds)
    {
        var count = 0;
        foreach (var record in records)
        {
            count += holds(record) ? 1 : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var kept = new T[count];
        var next = 0;
        foreach (var record in records)
        {
            if (holds(record))
            {
                kept[next++] = record;
            }
        }

        return kept;
    }

    private static bool IsOrdered(T[] records)
    {
        for (var index = 1; index < records.Length; index++)
        {
            if (CompareTimes(records[index - 1], records[index]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Orders records of one time by what they say, so that the order they came in does not matter; each is written out once.
    /// </summary>
    private static void OrderTies(T[] records, Comparison<T>? ties)
    {
        for (var (start, end) = (0, 1); start < records.Length; (start, end) = (end, end + 1))
        {
            while (end < records.Length && CompareTimes(records[start], records[end]) == 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var same = records.AsSpan(start, end - start).ToArray();
                var tied = Array.ConvertAll(same, static record => (Text: record.ToString(), Record: record));
                Array.Sort(tied, (left, right) =>
                    string.CompareOrdinal(left.Text, right.Text) is var byText and not 0 ? byText
                    : ties?.Invoke(left.Record, right.Record) ?? 0);
                for (var index = start; index < end; index++)
                {
                    records[index] = tied[index - start].Record;
                }
            }
        }
    }

    private static int CompareTimes(T left, T right) =>
        left.At.DayNumber.CompareTo(right.At.DayNumber) is var byDay and not 0 ? byDay
        : left.At.Time is null || right.At.Time is null ? (left.At.Time is null ? 0 : 1) - (right.At.Time is null ? 0 : 1)
        : left.At.CompareTimeOfDay(right.At);
}
