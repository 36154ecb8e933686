namespace Mitox.Rules.Rulebook;

/// <summary>Reads a table of dose adjustment for one case: each method is one of its questions.</summary>
internal readonly ref struct DoseAdjustmentReading
{
    private readonly DoseAdjustmentTable table;
    private readonly DosePerArea usual;
    private readonly Case input;

    public DoseAdjustmentReading(DoseAdjustmentTable table, DosePerArea usual, in Case input)
    {
        this.table = table;
        this.usual = usual;
        this.input = input;
    }

    /// <summary>The newest count of one line before the infusion; the worst of all that may be the newest.</summary>
    /// <remarks>
    /// Whether a count that discontinues treatment does so for good is the question of <see cref="Discontinuing"/>; here it must
    /// recover first. Whether a count is missing or stale is another rule's question.
    /// </remarks>
    public DoseAdjustment BeforeInfusion(int line)
    {
        var isOfPlatelets = table.Scale.IsOfPlatelets(line);
        var cause = isOfPlatelets ? DoseAdjustmentCause.PlateletsBeforeInfusion : DoseAdjustmentCause.CountBeforeInfusion;
        var worst = default(Graded);
        foreach (var count in input.NewestOf(table.Scale.Graded[line].Value))
        {
            worst = table.Scale.GradeOf(line, count) is { } grade ? worst.Or(grade, count.At) : worst;
        }

        if (worst is not { Grade.Number: > 0, On: { } on })
        {
            return Read(cause, worst, DoseAdjustmentOutcome.Unchanged);
        }

        var infected = isOfPlatelets ? Answer.No : SignsOfInfectionNear(on);
        var read = infected is Answer.Unknown
            ? Read(cause, worst, DoseAdjustmentOutcome.Unknown)
            : ByRow(
                infected is Answer.Yes ? DoseAdjustmentCause.CountBeforeInfusionWithInfection : cause, worst, isCovered: false);
        return read.Outcome is DoseAdjustmentOutcome.Discontinue ? read with { Outcome = DoseAdjustmentOutcome.Withheld } : read;
    }

    /// <summary>The worst count that would discontinue treatment, whatever came after it.</summary>
    /// <remarks>
    /// Under treatment, after the days of the nadir and with signs of infection, it discontinues for good. One of the days before
    /// this infusion requires review, though a better one may have followed.
    /// </remarks>
    public DoseAdjustment Discontinuing()
    {
        var worst = default(Graded);
        var (outcome, cause) = (DoseAdjustmentOutcome.Unchanged, DoseAdjustmentCause.CountBeforeInfusion);
        foreach (var count in input.History.BloodCounts.VisibleTo(input.At))
        {
            if (table.Scale.WorstOfWhiteCells(count) is not { } grade || !Discontinues(grade))
            {
                continue;
            }

            var isUnderTreatment = IsUnderTreatment(count.At);
            var infected = SignsOfInfectionNear(count.At);
            var found = isUnderTreatment && infected is Answer.Yes ? DoseAdjustmentOutcome.Discontinue
                : isUnderTreatment && infected is Answer.Unknown ? DoseAdjustmentOutcome.Unknown
                : input.At.DayNumber - count.At.DayNumber <= table.DaysBeforeInfusion ? DoseAdjustmentOutcome.Improved
                : DoseAdjustmentOutcome.Unchanged;
            if (found < outcome)
            {
                (worst, outcome) = (new(grade, count.At), found);
                cause = infected is Answer.Yes
                    ? DoseAdjustmentCause.CountBeforeInfusionWithInfection
                    : DoseAdjustmentCause.CountBeforeInfusion;
            }
            else if (found == outcome && found is not DoseAdjustmentOutcome.Unchanged)
            {
                worst = worst.Or(grade, count.At);
            }
        }

        return Read(cause, worst, outcome);
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
                worst = table.Scale.WorstOfWhiteCells(count) is { } grade
                    && (IsSevere(grade) || IsInWeeksAfter(count.At, previous))
                        ? worst.Or(grade, count.At)
                        : worst;
            }
        }

        var isSevere = worst.Grade is { } found && IsSevere(found);
        var missing = isSevere ? 0 : table.Scale.All & ~counted;
        var infected = isSevere
            ? InfectionSigns.Of(input, previous, previous.DayNumber, previous.DayNumber + table.DaysAfterInfusion)
            : Answer.No;
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

    /// <summary>The worst platelets since the previous infusion: the table, with its weeks, does not read them.</summary>
    public DoseAdjustment PlateletsAfterPreviousInfusion()
    {
        var worst = default(Graded);
        if (input.PreviousInfusion is { } previous)
        {
            foreach (var count in input.History.BloodCounts.VisibleTo(input.At))
            {
                worst = MayBeAfter(count.At, previous) && table.Scale.OfPlatelets(count) is { } grade
                    ? worst.Or(grade, count.At)
                    : worst;
            }
        }

        const DoseAdjustmentCause Cause = DoseAdjustmentCause.PlateletsAfterInfusion;
        return worst.Grade is null
            ? Read(Cause, worst, DoseAdjustmentOutcome.Unchanged)
            : ByRow(Cause, worst, isCovered: true);
    }

    /// <summary>
    /// Whether a count of that time would be read though a newer one is on record, or an infection of that time beside a low
    /// count.
    /// </summary>
    public bool ReadsOlder(RecordField field, ClinicTime made)
    {
        var isInWeeks = input.PreviousInfusion is { } previous && MayBeInWeeksAfter(made, previous);
        for (var line = 0; line < table.Scale.Graded.Length; line++)
        {
            if (table.Scale.Graded[line].Value.Field == field)
            {
                return table.Scale.IsOfPlatelets(line)
                    ? input.PreviousInfusion is { } given && MayBeAfter(made, given)
                    : isInWeeks || MayHaveDiscontinued(made);
            }
        }

        foreach (var count in input.History.BloodCounts.VisibleTo(input.At))
        {
            if (table.Scale.WorstOfWhiteCells(count) is { Number: > 0 }
                && (isInWeeks || Math.Abs(count.At.DayNumber - made.DayNumber) <= table.DaysBeforeInfusion))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayHaveDiscontinued(ClinicTime count) =>
        input.At.DayNumber - count.DayNumber <= table.DaysBeforeInfusion
        || (IsUnderTreatment(count) && SignsOfInfectionNear(count) is not Answer.No);

    /// <summary>Whether a count is of the time after a dose, and after the days of its nadir.</summary>
    private bool IsUnderTreatment(ClinicTime count) => input.History.Doses.LastBefore(count.Date) is { } dose
        && count.DayNumber - dose.DayNumber > table.DaysAfterInfusion;

    private bool Discontinues(ToxicityGrade grade) =>
        table.RowOf(DoseAdjustmentCause.CountBeforeInfusionWithInfection, grade.Number) is { NextDose: null };

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

    private bool IsInWeeksAfter(ClinicTime at, ClinicTime previous) =>
        at.IsCertainlyAfter(previous) && at.DayNumber - previous.DayNumber <= table.DaysAfterInfusion;

    private static bool MayBeAfter(ClinicTime at, ClinicTime previous) =>
        at.IsCertainlyAfter(previous) || at.HasNoOrderTo(previous);

    private bool MayBeInWeeksAfter(ClinicTime at, ClinicTime previous) =>
        IsInWeeksAfter(at, previous) || at.HasNoOrderTo(previous);

    private bool IsSevere(ToxicityGrade grade) =>
        table.RowOf(DoseAdjustmentCause.CountAfterInfusionWithInfection, grade.Number) is not null;

    /// <summary>Whether there were signs of infection within as many days of a count as counts precede an infusion.</summary>
    private Answer SignsOfInfectionNear(ClinicTime count) => InfectionSigns.Of(
        input, after: null, count.DayNumber - table.DaysBeforeInfusion, count.DayNumber + table.DaysBeforeInfusion);

    private DoseAdjustment ByRow(DoseAdjustmentCause cause, Graded seen, bool isCovered) => table.RowOf(
        cause, seen.Grade!.Value.Number) switch
    {
        null => Read(cause, seen, isCovered ? DoseAdjustmentOutcome.Unchanged : DoseAdjustmentOutcome.NotCovered),
        { NextDose: { } next, Otherwise: Verdict.Review } =>
            Read(cause, seen, DoseAdjustmentOutcome.Advised) with { NextDose = next },
        { NextDose: { } next } => Read(cause, seen, DoseAdjustmentOutcome.Reduced) with { NextDose = next },
        { Otherwise: Verdict.Review } => Read(cause, seen, DoseAdjustmentOutcome.NotCovered),
        { Otherwise: Verdict.Withhold } => Read(cause, seen, DoseAdjustmentOutcome.Withheld),
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
