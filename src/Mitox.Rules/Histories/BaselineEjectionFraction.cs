namespace Mitox.Rules;

/// <summary>The ejection fraction to compare a later one with (P21, P31).</summary>
/// <remarks>
/// It is the last that is certainly not after the first infusion, or one of that day that may be before it, whichever is
/// highest; else the earliest. After mitoxantrone elsewhere it is the highest up to the first infusion here. Of equal ones that
/// counts whose method is not recorded, or is another than that of the newest: a tie must not hide a change of the method.
/// </remarks>
internal static class BaselineEjectionFraction
{
    /// <summary>The baseline, or <see langword="null"/> before any mitoxantrone and where there is none.</summary>
    /// <param name="doses">The doses given.</param>
    /// <param name="visible">The ejection fractions that can be seen, the oldest first.</param>
    /// <param name="newest">Those of them that may be the newest.</param>
    public static EjectionFraction? Of(
        DoseLedger doses, ReadOnlySpan<EjectionFraction> visible, ReadOnlySpan<EjectionFraction> newest)
    {
        if (visible.IsEmpty || (doses.FirstInfusion is null && !doses.HasExposure))
        {
            return null;
        }

        if (doses.FirstInfusion is not { } first)
        {
            return Highest(visible, newest, highest: null);
        }

        var before = UpTo(first, visible);
        return before.IsEmpty ? Highest(Timeline<EjectionFraction>.OldestOf(visible), newest, highest: null)
            : doses.HasExposure ? Highest(before, newest, highest: null)
            : LastBefore(first, doses.IsFirstInfusionTimed, before, newest);
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
    private static EjectionFraction? LastBefore(
        ClinicTime first, bool isTimed, ReadOnlySpan<EjectionFraction> before, ReadOnlySpan<EjectionFraction> newest)
    {
        var certain = CertainlyBefore(first, isTimed, before, out var possible);
        return Highest(possible, newest, Highest(certain, newest, highest: null));
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

    private static EjectionFraction? Highest(
        ReadOnlySpan<EjectionFraction> candidates, ReadOnlySpan<EjectionFraction> newest, EjectionFraction? highest)
    {
        foreach (var candidate in candidates)
        {
            highest = highest is null
                || candidate.Value > highest.Value
                || (candidate.Value == highest.Value && Doubt(candidate, newest) > Doubt(highest, newest))
                ? candidate
                : highest;
        }

        return highest;
    }

    private static MethodDoubt Doubt(EjectionFraction candidate, ReadOnlySpan<EjectionFraction> newest)
    {
        var doubt = MethodDoubt.None;
        foreach (var one in newest)
        {
            var found = ReferenceEquals(one, candidate) ? MethodDoubt.None
                : !one.IsMethodKnown || !candidate.IsMethodKnown ? MethodDoubt.NotRecorded
                : one.Method == candidate.Method ? MethodDoubt.None
                : MethodDoubt.Differs;
            doubt = found > doubt ? found : doubt;
        }

        return doubt;
    }

    /// <summary>How the method of a candidate stands to that of the newest, the worst last.</summary>
    private enum MethodDoubt
    {
        None = 0,
        Differs,
        NotRecorded,
    }
}
