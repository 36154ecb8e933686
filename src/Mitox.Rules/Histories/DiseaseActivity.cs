using NodaTime;

namespace Mitox.Rules;

/// <summary>How active the disease was over the last months: relapses, disability and lesions, as data.</summary>
/// <param name="From">The first day of the span.</param>
/// <param name="Until">The last day of the span, inclusive; records dated later are not seen.</param>
/// <param name="Relapses">The relapses that began in the span; those of one day are one relapse on record twice.</param>
/// <param name="RelapsesWithDeficit">Those of them that left a lasting deficit.</param>
/// <param name="LowestDisability">
/// The lowest EDSS in the span, the last one before it counted too, or <see langword="null"/> where there is none.
/// </param>
/// <param name="NewestDisability">
/// The newest EDSS up to the last day, the highest where several may be it, or <see langword="null"/> where there is none.
/// </param>
/// <param name="NewestScan">
/// The newest image that states the enhancing lesions, the one with most where several may be it, or <see langword="null"/>.
/// </param>
internal sealed record DiseaseActivity(
    LocalDate From,
    LocalDate Until,
    int Relapses,
    int RelapsesWithDeficit,
    DisabilityStatus? LowestDisability,
    DisabilityScore? NewestDisability,
    BrainScan? NewestScan)
{
    /// <summary>
    /// Gets how far the EDSS rose within the span, from its lowest to its newest; <see langword="null"/>
    /// where it is not recorded.
    /// </summary>
    public decimal? Rise => NewestDisability?.Status.Score - LowestDisability?.Score;

    /// <summary>The activity over the last months.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The last day of the span.</param>
    /// <param name="months">The calendar months of the span, such as 12, 18 or 24; above zero.</param>
    /// <returns>The activity.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is not above zero.</exception>
    public static DiseaseActivity Of(TreatmentHistory history, LocalDate on, int months)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        var from = on.PlusMonths(-months);
        var relapses = history.Relapses.VisibleTo(on)
            .ToArray().Where(relapse => relapse.At.Date >= from).GroupBy(relapse => relapse.At.Date).ToList();
        var scores = history.DisabilityScores.VisibleTo(on).ToArray();
        var before = Timeline<DisabilityScore>.NewestOf(scores.Where(score => score.At.Date < from).ToArray()).ToArray();
        var within = scores.Where(score => score.At.Date >= from).ToList();
        return new(
            from,
            on,
            relapses.Count,
            relapses.Count(sameDay => sameDay.Any(relapse => relapse.LeftDeficit is Answer.Yes)),
            within.Concat(before).Select(score => (DisabilityStatus?)score.Status).Min(),
            Timeline<DisabilityScore>.NewestOf(scores).ToArray().MaxBy(score => score.Status),
            Timeline<BrainScan>.NewestOf(
                history.BrainScans.VisibleTo(on).ToArray().Where(scan => scan.EnhancingLesions is not null).ToArray())
                .ToArray().MaxBy(scan => scan.EnhancingLesions));
    }
}
