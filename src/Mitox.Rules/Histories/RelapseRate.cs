using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>The relapses of a span of time, and how many that is a year.</summary>
/// <remarks>
/// The length of a span is counted in calendar months; the days left over are a part of the month they lie in. So two relapses in
/// 24 months are exactly one a year, leap year or not. Rates are compared exactly.
/// </remarks>
public sealed record RelapseRate
{
    private RelapseRate(LocalDate from, LocalDate until, int relapses, bool isObserved)
    {
        From = from;
        Until = until;
        Relapses = relapses;
        IsObserved = isObserved;
    }

    /// <summary>Gets the first day of the span.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day of the span, inclusive.</summary>
    public LocalDate Until { get; }

    /// <summary>Gets the relapses that began in the span; those of one day are one relapse on record twice.</summary>
    public int Relapses { get; }

    /// <summary>
    /// Gets a value indicating whether the patient was seen in the span: a relapse, an EDSS, an image or a visit is on record.
    /// </summary>
    /// <remarks>
    /// Where not, no relapse on record says nothing about relapses. One such record is enough, however long the span: whether
    /// relapses were asked for throughout is not on record.
    /// </remarks>
    public bool IsObserved { get; }

    /// <summary>Gets the relapses a year, rounded down to 18 decimals; for showing, not for comparing.</summary>
    /// <remarks>
    /// Of a short span it says little: one relapse in one day is some 370 a year. Show the span and the relapses beside it.
    /// </remarks>
    public decimal PerYear => Exactly.ToDecimal();

    private ExactNumber Exactly
    {
        get
        {
            var (length, parts) = Length;
            return ExactNumber.FromDecimal(Relapses * 12m * parts) / ExactNumber.FromDecimal(length);
        }
    }

    /// <summary>The months of the span as a fraction: the parts, and the parts of one month.</summary>
    private (decimal Length, decimal Parts) Length
    {
        get
        {
            var end = Until.PlusDays(1);
            var months = Period.Between(From, end, PeriodUnits.Months).Months;
            var anchor = From.PlusMonths(months);
            var parts = Period.DaysBetween(anchor, From.PlusMonths(months + 1));
            return ((months * (decimal)parts) + Period.DaysBetween(anchor, end), parts);
        }
    }

    /// <summary>The relapses of a span.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="until">The last day, inclusive.</param>
    /// <returns>The rate, or <see langword="null"/> where the span holds no day.</returns>
    internal static RelapseRate? Over(TreatmentHistory history, LocalDate from, LocalDate until)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (until < from)
        {
            return null;
        }

        var relapses = DaysOf(history.Relapses).Distinct().Count(IsWithin);
        var isObserved = relapses > 0
            || DaysOf(history.DisabilityScores)
                .Concat(DaysOf(history.BrainScans)).Concat(DaysOf(history.Assessments)).Any(IsWithin);
        return new(from, until, relapses, isObserved);

        bool IsWithin(LocalDate day) => day >= from && day <= until;
    }

    /// <summary>Whether as many relapses a year, or more, are in this span as in another; exactly.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Whether this rate is not lower.</returns>
    public bool IsNotBelow(RelapseRate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Exactly.CompareTo(other.Exactly) >= 0;
    }

    /// <summary>Writes the rate as in "2 relapses from 2024-03-02 to 2025-03-01, 2 a year".</summary>
    /// <returns>The text, in the invariant culture; digits without end are cut and marked "…".</returns>
    public override string ToString() =>
        $"{ExactNumberText.Format(Relapses)} {(Relapses == 1 ? "relapse" : "relapses")} from {IsoText.Of(From)} to "
        + $"{IsoText.Of(Until)}, "
        + (IsObserved ? $"{Exactly} a year" : "nothing else on record of that time: not recorded");

    private static IEnumerable<LocalDate> DaysOf<T>(Timeline<T> timeline)
        where T : ClinicalRecord => timeline.All.ToArray().Select(record => record.At.Date);
}
