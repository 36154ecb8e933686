using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>The activity of the disease before, during and after a course of mitoxantrone.</summary>
/// <remarks>What is not on record stays unknown: nothing here turns it into a response.</remarks>
/// <param name="Course">The course.</param>
/// <param name="Before">
/// The relapses of the months before the first infusion; <see langword="null"/> where the start of the course is not recorded.
/// </param>
/// <param name="During">
/// The relapses from the day of the first infusion until the interval after the last one is over, or the day it
/// is looked at; never empty.
/// </param>
/// <param name="After">The relapses since then, or <see langword="null"/> while treatment goes on.</param>
/// <param name="Disability">The EDSS against the last on or before the first infusion.</param>
/// <param name="Lesions">The enhancing lesions against those of the last image on or before the first infusion.</param>
[JsonConverter(typeof(NotJson))]
public sealed record ActivityUnderTreatment(
    TreatmentCourse Course,
    RelapseRate? Before,
    RelapseRate During,
    RelapseRate? After,
    DisabilityChange Disability,
    LesionChange Lesions)
{
    /// <summary>
    /// Gets a value indicating whether relapses came in the course, and no fewer a year than are on record before it.
    /// </summary>
    /// <remarks>
    /// Relapses before it that are not on record did not happen, because their absence is never recorded; so
    /// this is the cautious reading.
    /// </remarks>
    public bool RelapsesAreNotFewer => During.Relapses > 0 && (Before is null || During.IsNotBelow(Before));

    /// <summary>Gets a value indicating whether a rise of the EDSS was confirmed.</summary>
    public bool DisabilityWorsened => Disability.Trend is DisabilityTrend.Worsened;

    /// <summary>Gets a value indicating whether the newest image shows more enhancing lesions than the baseline.</summary>
    public bool LesionsAreMore => Lesions.More > 0;

    /// <summary>
    /// Gets a value indicating whether one of the three can be told: fewer relapses than before, the EDSS, or the lesions.
    /// </summary>
    /// <remarks>
    /// Without a relapse before there is nothing to be fewer than, and without a record of the time on
    /// treatment nothing to be fewer.
    /// </remarks>
    public bool IsKnown =>
        (Before is { Relapses: > 0 } && During.IsObserved)
            || Disability.Trend is not DisabilityTrend.Unknown
            || Lesions.More is not null;

    /// <summary>The activity before, during and after the newest course.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The day it is looked at, inclusive; later facts are not seen.</param>
    /// <param name="criteria">The spans, and what counts as a change.</param>
    /// <returns>The activity, or <see langword="null"/> where there is no infusion up to that day.</returns>
    internal static ActivityUnderTreatment? Of(TreatmentHistory history, LocalDate on, ResponseCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        if (TreatmentCourse.NewestOf(history, on, criteria.LongestGap) is not { } course)
        {
            return null;
        }

        var first = course.First.Date;
        var treatedUntil = LocalDate.Min(criteria.Interval.After(course.Last.Date).PlusDays(-1), on);
        var since = course.StartIsKnown ? course.First : (ClinicTime?)null;
        return new(
            course,
            course.StartIsKnown ? RelapseRate.Over(history, first.PlusMonths(-criteria.MonthsBefore), first.PlusDays(-1)) : null,
            RelapseRate.Over(history, first, treatedUntil)!,
            RelapseRate.Over(history, treatedUntil.PlusDays(1), on),
            DisabilityChange.Of(history, since, on, criteria),
            LesionChange.Of(history, since, on));
    }
}
