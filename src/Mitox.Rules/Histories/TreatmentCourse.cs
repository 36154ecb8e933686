using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>One course of mitoxantrone: infusions of which none is further from the one before than the longest gap.</summary>
/// <param name="First">The first infusion here.</param>
/// <param name="Last">The last one; the first again where there is but one.</param>
/// <param name="Infusions">The days with an infusion; several on one day are one.</param>
/// <param name="StartIsKnown">
/// Whether the first infusion here began it: no mitoxantrone, nor a drug that may have been it, was given elsewhere so lately, or
/// on a day that is not recorded.
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record TreatmentCourse(ClinicTime First, ClinicTime Last, int Infusions, bool StartIsKnown)
{
    /// <summary>The newest course.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="on">The day it is looked at; infusions of later days are not seen.</param>
    /// <param name="longestGap">The longest time between two infusions of one course, inclusive; above zero.</param>
    /// <returns>
    /// The course, whatever its infusions were for, or <see langword="null"/> where there is no infusion up to that day.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="longestGap"/> is the default.</exception>
    internal static TreatmentCourse? NewestOf(TreatmentHistory history, LocalDate on, DosingInterval longestGap)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentOutOfRangeException.ThrowIfEqual(longestGap, default);
        TreatmentCourse? course = null;
        foreach (var given in history.Infusions.Select(counted => counted.Infusion.At).TakeWhile(given => given.Date <= on))
        {
            course = course is null || longestGap.After(course.Last.Date) < given.Date ? new(given, given, 1, StartIsKnown: true)
                : course.Last.Date == given.Date ? course with { Last = given }
                : course with { Last = given, Infusions = course.Infusions + 1 };
        }

        return course is null
            ? null
            : course with { StartIsKnown = !history.PriorExposures.Any(exposure => course.MayGoOnFrom(exposure, longestGap)) };
    }

    /// <summary>A sum given elsewhere tells its last day alone: it may have begun before the first infusion here.</summary>
    private bool MayGoOnFrom(PriorExposure exposure, DosingInterval longestGap) =>
        exposure.MayBeMitoxantrone && (exposure.LastGivenOn is not { } last || longestGap.After(last) >= First.Date);
}
