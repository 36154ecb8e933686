using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>
/// How the disease answered the newest course of mitoxantrone: relapses, EDSS and enhancing lesions over time, as data.
/// </summary>
/// <remarks>It reports what is on record and recommends nothing; what is not on record stays unknown.</remarks>
public sealed class TreatmentResponse
{
    private TreatmentResponse(LocalDate on, ActivityUnderTreatment? activity, ImmutableArray<ActivityOnDay> days)
    {
        On = on;
        Activity = activity;
        Days = days;
    }

    /// <summary>Gets the day it is looked at; later facts are not seen.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// Gets the activity before, during and after the newest course, or <see langword="null"/> where there is no infusion yet.
    /// </summary>
    public ActivityUnderTreatment? Activity { get; }

    /// <summary>Gets every day with a relapse, an EDSS or an image that states the enhancing lesions, the oldest first.</summary>
    internal ImmutableArray<ActivityOnDay> Days { get; }

    /// <summary>The response to the newest course.</summary>
    /// <remarks>
    /// Read by library conventions: relapses over 12 months before the course, 3 months of treatment an infusion, a change of the
    /// EDSS of 1 point confirmed after 3 months, at most 6 months between two infusions of one course.
    /// </remarks>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The day it is looked at, inclusive.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is before 1900 or after 2200.</exception>
    public static TreatmentResponse Of(TreatmentHistory history, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(history);
        RecordDates.Check(on, nameof(on));
        var day = on.WithCalendar(CalendarSystem.Iso);
        var activity = ActivityUnderTreatment.Of(history, day, ResponseConventions.Usual);
        return new(day, activity, DaysOf(history, day, activity));
    }

    /// <summary>Writes the day and how much is on record.</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString() => $"response on {IsoText.Of(On)}: "
        + $"{(Activity is null ? "no infusion yet" : $"{ExactNumberText.Format(Days.Length)} days with activity on record")}";

    private static ImmutableArray<ActivityOnDay> DaysOf(TreatmentHistory history, LocalDate on, ActivityUnderTreatment? activity)
    {
        var relapses = history.Relapses.VisibleTo(on).ToArray().Select(relapse => relapse.At.Date).ToHashSet();
        var scores = history.DisabilityScores.VisibleTo(on)
            .ToArray().ToLookup(score => score.At.Date, score => (DisabilityStatus?)score.Status);
        var lesions = history.BrainScans.VisibleTo(on).ToArray()
            .Where(scan => scan.EnhancingLesions is not null)
            .ToLookup(scan => scan.At.Date, scan => scan.EnhancingLesions);
        var days = relapses.Concat(scores.Select(day => day.Key)).Concat(lesions.Select(day => day.Key)).Distinct().Order();
        return [.. days.Select(day => new ActivityOnDay(
            day, PhaseOf(day, activity), relapses.Contains(day), scores[day].Max(), lesions[day].Max()))];
    }

    private static TreatmentPhase PhaseOf(LocalDate day, ActivityUnderTreatment? activity) =>
        activity is null ? TreatmentPhase.Unknown
        : day > activity.During.Until ? TreatmentPhase.After
        : day >= activity.During.From ? TreatmentPhase.During
        : activity.Course.StartIsKnown ? TreatmentPhase.Before
        : TreatmentPhase.Unknown;
}
