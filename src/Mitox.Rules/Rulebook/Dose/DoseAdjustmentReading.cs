namespace Mitox.Rules.Rulebook;

/// <summary>Reads a table of dose adjustment for one case: each method is one of its questions.</summary>
internal readonly ref struct DoseAdjustmentReading
{
    /// <summary>From this grade on the table asks whether there were signs of infection.</summary>
    private const int Severe = 3;

    private readonly DoseAdjustmentTable table;
    private readonly DosePerArea usual;
    private readonly Case input;

    public DoseAdjustmentReading(DoseAdjustmentTable table, DosePerArea usual, in Case input)
    {
        this.table = table;
        this.usual = usual;
        this.input = input;
    }

    /// <summary>The newest counts before the infusion; the worst of all that may be the newest.</summary>
    /// <remarks>
    /// A count that would discontinue treatment concerns the infusion for as many days as the table says; an older one is the
    /// question of <see cref="Discontinuing"/>. Whether a count is missing or stale is another rule's question.
    /// </remarks>
    public DoseAdjustment BeforeInfusion()
    {
        var worst = default(Graded);
        foreach (var (value, grades) in table.Scale.Graded)
        {
            foreach (var count in input.NewestOf(value))
            {
                if (grades.Of(value.Read(count)!.Value.Low) is { } grade && (!Discontinues(grade) || IsOfDaysBefore(count.At)))
                {
                    worst = worst.Or(grade, count.At);
                }
            }
        }

        if (worst.Grade is not { } found)
        {
            return Read(DoseAdjustmentCause.CountBeforeInfusion, worst, DoseAdjustmentOutcome.Unchanged);
        }

        var read = ByRow(DoseAdjustmentCause.CountBeforeInfusion, worst, isCovered: found.Number == 0);
        return read.Outcome is DoseAdjustmentOutcome.Discontinue ? read with { Outcome = DoseAdjustmentOutcome.Withheld } : read;
    }

    /// <summary>The worst count that would discontinue treatment, whatever came after it.</summary>
    /// <remarks>
    /// Under treatment, after the days of the nadir, it discontinues for good. One of the days before this infusion alone, the
    /// first or one in the days of the nadir, requires review once a better one has followed.
    /// </remarks>
    public DoseAdjustment Discontinuing()
    {
        var worst = default(Graded);
        var outcome = DoseAdjustmentOutcome.Unchanged;
        foreach (var count in input.History.BloodCounts.VisibleTo(input.At))
        {
            if (table.Scale.WorstOf(count) is not { } grade || !Discontinues(grade))
            {
                continue;
            }

            var isForGood = input.History.Doses.LastBefore(count.At.Date) is { } dose
                && count.At.DayNumber - dose.DayNumber > table.DaysAfterInfusion;
            var found = isForGood ? DoseAdjustmentOutcome.Discontinue
                : IsOfDaysBefore(count.At) ? DoseAdjustmentOutcome.Improved
                : DoseAdjustmentOutcome.Unchanged;
            if (found < outcome)
            {
                (worst, outcome) = (new(grade, count.At), found);
            }
            else if (found == outcome && found is not DoseAdjustmentOutcome.Unchanged)
            {
                worst = worst.Or(grade, count.At);
            }
        }

        return Read(DoseAdjustmentCause.CountBeforeInfusion, worst, outcome);
    }

    /// <summary>
    /// The toxicities outside the blood since the previous infusion; one that discontinued treatment does so for good.
    /// </summary>
    public DoseAdjustment OtherToxicity()
    {
        var worst = Read(DoseAdjustmentCause.OtherToxicity, default, DoseAdjustmentOutcome.Unchanged);
        foreach (var adverse in input.History.AdverseEvents.VisibleTo(input.At))
        {
            if (adverse.Kind is AdverseEventKind.BoneMarrowSuppression)
            {
                continue;
            }

            var seen = new Graded(adverse.Grade, adverse.At);
            var read = adverse.Grade.Scale == table.Scale.Scale
                ? ByRow(DoseAdjustmentCause.OtherToxicity, seen, isCovered: adverse.Grade.Number <= 1)
                : Read(DoseAdjustmentCause.OtherToxicity, seen, DoseAdjustmentOutcome.NotCovered);
            var isBeforePrevious = input.PreviousInfusion is { } previous && previous.IsCertainlyAfter(adverse.At);
            var isWorse = read.Outcome < worst.Outcome || (read.Outcome == worst.Outcome && read.NextDose < worst.NextDose);
            worst = isWorse && (!isBeforePrevious || read.Outcome is DoseAdjustmentOutcome.Discontinue) ? read : worst;
        }

        return worst;
    }

    /// <summary>
    /// A suppression of the bone marrow that no count of those weeks shows: the counts judge, and here they are missing. One
    /// before the previous infusion concerns this one where its grade would have discontinued treatment.
    /// </summary>
    public DoseAdjustment MarrowSuppression()
    {
        var worst = default(Graded);
        foreach (var adverse in input.History.AdverseEvents.VisibleTo(input.At))
        {
            if (adverse.Kind is AdverseEventKind.BoneMarrowSuppression
                && adverse.Grade.Number > 0
                && (Discontinues(adverse.Grade) || input.PreviousInfusion?.IsCertainlyAfter(adverse.At) is not true)
                && !IsShownByACount(adverse))
            {
                worst = worst.Or(adverse.Grade, adverse.At);
            }
        }

        return Read(
            DoseAdjustmentCause.MarrowSuppression,
            worst,
            worst.Grade is null ? DoseAdjustmentOutcome.Unchanged : DoseAdjustmentOutcome.NotCovered);
    }

    /// <summary>
    /// The counts in the weeks after the previous infusion; neutrophils, platelets and leukocytes must be among them.
    /// </summary>
    public DoseAdjustment AfterPreviousInfusion()
    {
        if (input.PreviousInfusion is not { } previous)
        {
            return Read(DoseAdjustmentCause.CountAfterInfusion, default, DoseAdjustmentOutcome.Unchanged);
        }

        var worst = default(Graded);
        var counted = 0;
        foreach (var count in input.History.BloodCounts.VisibleTo(input.At))
        {
            // Of the day of the infusion a count that may be later than it is read where it is worse, and not as done (P31).
            if (MayBeInWeeksAfter(count.At, previous))
            {
                counted |= IsInWeeksAfter(count.At, previous) ? table.Scale.CountedOn(count) : 0;
                worst = table.Scale.WorstOf(count) is { } grade && (grade.Number >= Severe || IsInWeeksAfter(count.At, previous))
                    ? worst.Or(grade, count.At)
                    : worst;
            }
        }

        var isSevere = worst.Grade is { Number: >= Severe };
        var missing = isSevere ? 0 : table.Scale.All & ~counted;
        var infected = isSevere ? SignsOfInfection(previous) : Answer.No;
        var cause = infected is Answer.Yes
            ? DoseAdjustmentCause.CountAfterInfusionWithInfection
            : DoseAdjustmentCause.CountAfterInfusion;
        var read = worst.Grade is null ? Read(cause, worst, DoseAdjustmentOutcome.NotCovered)
            : infected is Answer.Unknown ? Read(cause, worst, DoseAdjustmentOutcome.Unknown)
            : ByRow(cause, worst, isCovered: !isSevere && missing == 0);
        return input.IsInFull || read.Outcome is not DoseAdjustmentOutcome.Unchanged
            ? read with
            {
                NadirDays = (previous.Date.PlusDays(1), previous.Date.PlusDays(table.DaysAfterInfusion)),
                MissingCounts = table.Scale.Observations(missing),
            }
            : read;
    }

    private bool Discontinues(ToxicityGrade grade) =>
        table.RowOf(DoseAdjustmentCause.CountBeforeInfusion, grade.Number) is { NextDose: null };

    /// <summary>Whether a count near its day is as bad; one of another scale cannot be compared.</summary>
    private bool IsShownByACount(AdverseEvent adverse)
    {
        foreach (var count in input.History.BloodCounts.VisibleTo(input.At))
        {
            if (Math.Abs(count.At.DayNumber - adverse.At.DayNumber) <= table.DaysAfterInfusion
                && table.Scale.WorstOf(count) is { } shown
                && shown.Scale == adverse.Grade.Scale
                && shown.Number >= adverse.Grade.Number)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfDaysBefore(ClinicTime at) => input.At.DayNumber - at.DayNumber <= table.DaysBeforeInfusion;

    private bool IsInWeeksAfter(ClinicTime at, ClinicTime previous) =>
        at.IsCertainlyAfter(previous) && at.DayNumber - previous.DayNumber <= table.DaysAfterInfusion;

    private bool MayBeInWeeksAfter(ClinicTime at, ClinicTime previous) =>
        IsInWeeksAfter(at, previous) || (at.DayNumber == previous.DayNumber && (at.Time is null || previous.Time is null));

    /// <summary>Yes where a visit in those weeks noted an infection, no where all that say deny it, else not recorded.</summary>
    private Answer SignsOfInfection(ClinicTime previous)
    {
        var signs = Answer.Unknown;
        foreach (var visit in input.History.Assessments.VisibleTo(input.At))
        {
            if (MayBeInWeeksAfter(visit.At, previous))
            {
                var isInfected = visit.ActiveInfection is InfectionState.UnderTreatment or InfectionState.Untreated;
                signs = isInfected || signs is Answer.Yes ? Answer.Yes
                    : visit.ActiveInfection is InfectionState.None && IsInWeeksAfter(visit.At, previous) ? Answer.No
                    : signs;
            }
        }

        return signs;
    }

    private DoseAdjustment ByRow(DoseAdjustmentCause cause, Graded seen, bool isCovered) => table.RowOf(
        cause, seen.Grade!.Value.Number) switch
    {
        null => Read(cause, seen, isCovered ? DoseAdjustmentOutcome.Unchanged : DoseAdjustmentOutcome.NotCovered),
        { NextDose: { } next } => Read(cause, seen, DoseAdjustmentOutcome.Reduced) with { NextDose = next },
        _ => Read(cause, seen, DoseAdjustmentOutcome.Discontinue),
    };

    private DoseAdjustment Read(DoseAdjustmentCause cause, Graded seen, DoseAdjustmentOutcome outcome) =>
        new(cause, seen.Grade, seen.On, outcome, usual, input.Proposal.DosePerArea);

    /// <summary>A grade, and when it was seen; none yet is the default.</summary>
    private readonly record struct Graded(ToxicityGrade? Grade, ClinicTime? On)
    {
        /// <summary>The worse of the two; of equal ones this, which was seen first.</summary>
        public Graded Or(ToxicityGrade grade, ClinicTime on) => grade.Number > (Grade?.Number ?? -1) ? new(grade, on) : this;
    }
}
