namespace Mitox.Rules;

/// <summary>The ejection fractions that may be the one to compare a later one with (P21, P31).</summary>
/// <remarks>
/// They are the last that is certainly not after the first infusion, and those of that day that may be before it; else the
/// earliest. After mitoxantrone elsewhere they are all up to the first infusion here. A fall is told from the highest of them,
/// the method from each.
/// </remarks>
internal static class BaselineEjectionFraction
{
    /// <summary>Those that may be the baseline; none before any mitoxantrone and where there is none.</summary>
    /// <param name="doses">The doses given.</param>
    /// <param name="visible">The ejection fractions that can be seen, the oldest first.</param>
    public static ReadOnlySpan<EjectionFraction> Possible(DoseLedger doses, ReadOnlySpan<EjectionFraction> visible)
    {
        if (doses.FirstInfusion is not { } first)
        {
            return doses.HasExposure ? visible : [];
        }

        var before = UpTo(first, visible);
        return before.IsEmpty ? Timeline<EjectionFraction>.OldestOf(visible)
            : doses.HasExposure ? before
            : LastBefore(first, doses.IsFirstInfusionTimed, before);
    }

    /// <summary>The highest of those that may be the baseline, or <see langword="null"/> where there is none.</summary>
    public static EjectionFraction? Highest(ReadOnlySpan<EjectionFraction> possible)
    {
        EjectionFraction? highest = null;
        foreach (var one in possible)
        {
            highest = highest is null || one.Value > highest.Value ? one : highest;
        }

        return highest;
    }

    /// <summary>Whether an ejection fraction that could not be read may be the baseline, as far as its day tells.</summary>
    public static bool MayBe(ClinicTime made, TreatmentHistory history, ClinicTime proposed)
    {
        var doses = history.Doses;
        var visible = history.EjectionFractions.VisibleTo(proposed);
        if (doses.FirstInfusion is not { } first)
        {
            return doses.HasExposure;
        }

        var before = UpTo(first, visible);
        if (made.IsCertainlyAfter(first))
        {
            return before.IsEmpty && (visible.IsEmpty || made.DayNumber <= visible[0].At.DayNumber);
        }

        var certain = CertainlyBefore(first, doses.IsFirstInfusionTimed, before, out _);
        return doses.HasExposure
            || made.DayNumber == first.DayNumber
            || certain.IsEmpty
            || made.DayNumber >= certain[^1].At.DayNumber;
    }

    private static ReadOnlySpan<EjectionFraction> UpTo(ClinicTime first, ReadOnlySpan<EjectionFraction> visible)
    {
        var end = visible.Length;
        while (end > 0 && visible[end - 1].At.IsCertainlyAfter(first))
        {
            end--;
        }

        return visible[..end];
    }

    /// <summary>The last that was certainly made before, and each of the day that may have been.</summary>
    private static ReadOnlySpan<EjectionFraction> LastBefore(
        ClinicTime first, bool isTimed, ReadOnlySpan<EjectionFraction> before)
    {
        var certain = CertainlyBefore(first, isTimed, before, out var possible);
        return possible.IsEmpty ? certain : (EjectionFraction[])[.. certain, .. possible];
    }

    /// <summary>The last that was certainly made before; several where their order is not recorded.</summary>
    /// <param name="first">The first infusion.</param>
    /// <param name="isTimed">Whether every infusion of its day has a time.</param>
    /// <param name="before">Those that were not certainly made after it, the oldest first.</param>
    /// <param name="possible">Those of its day that may have been made before it.</param>
    private static ReadOnlySpan<EjectionFraction> CertainlyBefore(
        ClinicTime first,
        bool isTimed,
        ReadOnlySpan<EjectionFraction> before,
        out ReadOnlySpan<EjectionFraction> possible)
    {
        var day = before.Length;
        while (day > 0 && before[day - 1].At.DayNumber == first.DayNumber)
        {
            day--;
        }

        // Those without a time come first within the day; one with a time is certain where every first infusion has one.
        var timed = before.Length;
        while (isTimed && timed > day && before[timed - 1].At.Time is not null)
        {
            timed--;
        }

        possible = before[day..timed];
        return Timeline<EjectionFraction>.NewestOf(timed < before.Length ? before[timed..] : before[..day]);
    }
}
