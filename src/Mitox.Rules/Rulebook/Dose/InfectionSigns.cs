namespace Mitox.Rules.Rulebook;

/// <summary>Whether there were signs of infection on some days.</summary>
internal static class InfectionSigns
{
    /// <summary>
    /// Yes where a visit of those days noted an infection or one was graded, no where all visits that say deny it, else not
    /// recorded.
    /// </summary>
    /// <param name="input">The case.</param>
    /// <param name="after">The infusion after which they were, or <see langword="null"/> for none.</param>
    /// <param name="firstDay">The number of the first day, inclusive.</param>
    /// <param name="lastDay">The number of the last day, inclusive.</param>
    public static Answer Of(in Case input, ClinicTime? after, int firstDay, int lastDay)
    {
        foreach (var adverse in input.History.AdverseEvents.VisibleTo(input.At))
        {
            if (adverse.IsInfection && MayBeOfThoseDays(adverse.At))
            {
                return Answer.Yes;
            }
        }

        var signs = Answer.Unknown;
        foreach (var visit in input.History.Assessments.VisibleTo(input.At))
        {
            if (MayBeOfThoseDays(visit.At))
            {
                var isInfected = visit.ActiveInfection is InfectionState.UnderTreatment or InfectionState.Untreated;
                signs = isInfected || signs is Answer.Yes ? Answer.Yes
                    : visit.ActiveInfection is InfectionState.None && IsOfThoseDays(visit.At) ? Answer.No
                    : signs;
            }
        }

        return signs;

        bool MayBeOfThoseDays(ClinicTime at) => IsOfThoseDays(at) || (after is { } start && at.HasNoOrderTo(start));

        bool IsOfThoseDays(ClinicTime at) => at.DayNumber >= firstDay && at.DayNumber <= lastDay
            && (after is not { } start || at.IsCertainlyAfter(start));
    }
}
