using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>How the EDSS moved since a baseline.</summary>
/// <remarks>
/// Of several scores that may be the baseline the lowest is taken, and of several of a later day the highest: what may be a
/// worsening is read as one, what may be none is no improvement.
/// </remarks>
/// <param name="Baseline">The score all others are compared with, or <see langword="null"/> where there is none.</param>
/// <param name="Newest">
/// The highest score of the newest day after the baseline was due, or <see langword="null"/> where there is none.
/// </param>
/// <param name="Worsening">
/// The first rise that a later score confirms, and that score, even if it fell afterwards; or none.
/// </param>
/// <param name="Improvement">
/// The first fall that a later score confirms, and that score, even if it rose afterwards; or none.
/// </param>
/// <param name="Trend">What that comes to.</param>
[JsonConverter(typeof(NotJson))]
public sealed record DisabilityChange(
    DisabilityScore? Baseline,
    DisabilityScore? Newest,
    (DisabilityScore First, DisabilityScore Confirming)? Worsening,
    (DisabilityScore First, DisabilityScore Confirming)? Improvement,
    DisabilityTrend Trend)
{
    /// <summary>
    /// Gets the points from the baseline to the newest score, above zero where it rose; <see langword="null"/>
    /// where one is not recorded.
    /// </summary>
    public decimal? Points => Newest?.Status.Score - Baseline?.Status.Score;

    /// <summary>The change since the last score on or before a time.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="since">
    /// The time; the baseline is the newest score not certainly after it. <see langword="null"/> where it is not recorded, and
    /// then there is no baseline.
    /// </param>
    /// <param name="until">The last day, inclusive; later scores are not seen.</param>
    /// <param name="criteria">What counts as a change, and when it is confirmed.</param>
    /// <returns>The change.</returns>
    internal static DisabilityChange Of(TreatmentHistory history, ClinicTime? since, LocalDate until, ResponseCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(criteria);
        var seen = history.DisabilityScores.VisibleTo(until).ToArray();
        var before = since is { } start
            ? [.. seen.Where(score => !score.At.IsCertainlyAfter(start))]
            : Array.Empty<DisabilityScore>();
        var baseline = Timeline<DisabilityScore>.NewestOf(before).ToArray().MinBy(score => score.Status);
        var days = seen.Except(before).GroupBy(score => score.At.Date).Select(day => day.MaxBy(score => score.Status)!).ToList();
        if (baseline is null || days.Count == 0)
        {
            return new(baseline, days.LastOrDefault(), null, null, DisabilityTrend.Unknown);
        }

        var worsening = FirstConfirmed(days, IsRise, criteria.MonthsToConfirm);
        var improvement = FirstConfirmed(days, IsFall, criteria.MonthsToConfirm);
        var newest = days[^1];
        return new(baseline, newest, worsening, improvement, worsening is not null ? DisabilityTrend.Worsened
            : IsRise(newest) ? DisabilityTrend.RiseNotConfirmed
            : !IsFall(newest) ? DisabilityTrend.Unchanged
            : improvement is not null ? DisabilityTrend.Improved
            : DisabilityTrend.FallNotConfirmed);

        bool IsRise(DisabilityScore score) => score.Status.Score - baseline.Status.Score >= criteria.Points;
        bool IsFall(DisabilityScore score) => baseline.Status.Score - score.Status.Score >= criteria.Points;
    }

    /// <summary>The first change that lasted: no score of the time between contradicts it.</summary>
    private static (DisabilityScore First, DisabilityScore Confirming)? FirstConfirmed(
        List<DisabilityScore> days, Func<DisabilityScore, bool> isChanged, int months)
    {
        DisabilityScore? first = null;
        foreach (var score in days)
        {
            first = isChanged(score) ? first ?? score : null;
            if (first is not null && first.At.Date.PlusMonths(months) <= score.At.Date)
            {
                return (first, score);
            }
        }

        return null;
    }
}

/// <summary>Where the EDSS went since the baseline.</summary>
[JsonConverter(typeof(WordJson<DisabilityTrend>))]
[TypeConverter(typeof(WordConverter<DisabilityTrend>))]
public enum DisabilityTrend
{
    /// <summary>There is no baseline, or no score after it. The default.</summary>
    Unknown = 0,

    /// <summary>It rose, and a later score confirmed it, even if it fell again afterwards.</summary>
    Worsened,

    /// <summary>The newest score is a rise that none has confirmed yet.</summary>
    RiseNotConfirmed,

    /// <summary>The newest score is neither a rise nor a fall, and no rise was confirmed.</summary>
    Unchanged,

    /// <summary>The newest score is a fall that none has confirmed yet.</summary>
    FallNotConfirmed,

    /// <summary>The newest score is a fall, and one was confirmed.</summary>
    Improved,
}
