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

    /// <summary>Whether an ejection fraction of a time that could not be read may be the baseline.</summary>
    public static bool MayBe(ClinicTime made, TreatmentHistory history, ClinicTime proposed)
    {
        var highest = new EjectionFraction(made, Percentage.FromPercent(100));
        var with = Timeline<EjectionFraction>.Of([.. history.EjectionFractions.All, highest]);
        return ReferenceEquals(highest, Of(history.Doses, with.VisibleTo(proposed), with.NewestFor(proposed)));
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

        var certain = timed < before.Length
            ? Timeline<EjectionFraction>.NewestOf(before[timed..])
            : Timeline<EjectionFraction>.NewestOf(before[..day]);
        return Highest(before[day..timed], newest, Highest(certain, newest, highest: null));
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
