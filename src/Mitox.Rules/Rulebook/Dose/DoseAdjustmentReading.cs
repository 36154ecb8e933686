using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>Reads a table of dose adjustment for one case.</summary>
internal static class DoseAdjustmentReading
{
    /// <summary>From this grade on the table asks whether there were signs of infection.</summary>
    private const int Severe = 3;

    /// <summary>What the counts in the weeks after the previous infusion say; neutrophils, platelets and leukocytes must be among them.</summary>
    public static DoseAdjustment AfterPreviousInfusion(DoseAdjustmentTable table, DosePerArea usual, in Case input)
    {
        ToxicityGrade? worst = null;
        ClinicTime? on = null;
        var (hasNeutrophils, hasPlatelets, hasLeukocytes) = (false, false, false);
        if (input.PreviousInfusion is not { } previous)
        {
            return Of(DoseAdjustmentCause.CountAfterInfusion, worst, on, DoseAdjustmentOutcome.Unchanged, usual, input);
        }

        foreach (var count in input.History.BloodCounts.VisibleTo(input.Proposal.At))
        {
            if (!IsWithin(count.At, previous, table.DaysAfterInfusion))
            {
                continue;
            }

            hasNeutrophils |= count.Neutrophils is not null;
            hasPlatelets |= count.Platelets is not null;
            hasLeukocytes |= count.Leukocytes is not null;
            if (table.Scale.WorstOf(count) is { } grade && grade.Number > (worst?.Number ?? -1))
            {
                (worst, on) = (grade, count.At);
            }
        }

        var isSevere = worst is { Number: >= Severe };
        var isWhole = hasNeutrophils && hasPlatelets && hasLeukocytes;
        var infected = isSevere ? SignsOfInfection(previous, table.DaysAfterInfusion, input) : Answer.No;
        var cause = infected is Answer.Yes ? DoseAdjustmentCause.CountAfterInfusionWithInfection : DoseAdjustmentCause.CountAfterInfusion;
        var read = worst is not { } found ? Of(cause, worst, on, DoseAdjustmentOutcome.NotCovered, usual, input)
            : infected is Answer.Unknown ? Of(cause, worst, on, DoseAdjustmentOutcome.Unknown, usual, input)
            : ByRow(table, cause, found, on, isCovered: !isSevere && isWhole, usual, input);
        return input.IsInFull || read.Outcome is not DoseAdjustmentOutcome.Unchanged
            ? read with
            {
                NadirDays = (previous.Date.PlusDays(1), previous.Date.PlusDays(table.DaysAfterInfusion)),
                MissingCounts = isSevere || isWhole ? [] : Missing(hasNeutrophils, hasPlatelets, hasLeukocytes),
            }
            : read;
    }

    /// <summary>What the newest counts before the infusion say; the worst of all that may be the newest.</summary>
    /// <remarks>A count that would discontinue treatment concerns the infusion for as many days as the table says; an older one is another rule's question.</remarks>
    public static DoseAdjustment BeforeInfusion(DoseAdjustmentTable table, DosePerArea usual, in Case input)
    {
        ToxicityGrade? worst = null;
        ClinicTime? on = null;
        Grade(table, input, input.NewestNeutrophils, table.Scale.Neutrophils, static count => count.Neutrophils, ref worst, ref on);
        Grade(table, input, input.NewestPlatelets, table.Scale.Platelets, static count => count.Platelets, ref worst, ref on);
        Grade(table, input, input.History.Leukocytes.NewestFor(input.Proposal.At), table.Scale.Leukocytes, static count => count.Leukocytes, ref worst, ref on);

        // Whether a count is missing or stale is another rule's question.
        if (worst is not { } found)
        {
            return Of(DoseAdjustmentCause.CountBeforeInfusion, worst, on, DoseAdjustmentOutcome.Unchanged, usual, input);
        }

        var read = ByRow(table, DoseAdjustmentCause.CountBeforeInfusion, found, on, isCovered: found.Number == 0, usual, input);
        return read.Outcome is DoseAdjustmentOutcome.Discontinue ? read with { Outcome = DoseAdjustmentOutcome.Withheld } : read;
    }

    /// <summary>What the worst count says that would discontinue treatment, whatever came after it.</summary>
    /// <remarks>
    /// Under treatment, after the days of the nadir, it discontinues for good. One of the days before this infusion alone, the first or one in the days of the
    /// nadir, is for a clinician to weigh once a better one has followed.
    /// </remarks>
    public static DoseAdjustment Discontinuing(DoseAdjustmentTable table, DosePerArea usual, in Case input)
    {
        ToxicityGrade? worst = null;
        ClinicTime? on = null;
        var outcome = DoseAdjustmentOutcome.Unchanged;
        foreach (var count in input.History.BloodCounts.VisibleTo(input.Proposal.At))
        {
            if (table.Scale.WorstOf(count) is not { } grade || !Discontinues(table, grade))
            {
                continue;
            }

            var isForGood = input.History.Doses.LastBefore(count.At.Date) is { } dose && count.At.DayNumber - dose.DayNumber > table.DaysAfterInfusion;
            var found = isForGood ? DoseAdjustmentOutcome.Discontinue : IsOfDaysBefore(table, count.At, input) ? DoseAdjustmentOutcome.Improved : DoseAdjustmentOutcome.Unchanged;
            if (found < outcome || (found == outcome && found is not DoseAdjustmentOutcome.Unchanged && grade.Number > (worst?.Number ?? -1)))
            {
                (worst, on, outcome) = (grade, count.At, found);
            }
        }

        return Of(DoseAdjustmentCause.CountBeforeInfusion, worst, on, outcome, usual, input);
    }

    private static bool Discontinues(DoseAdjustmentTable table, ToxicityGrade grade) =>
        table.RowOf(DoseAdjustmentCause.CountBeforeInfusion, grade.Number) is { NextDose: null };

    private static bool IsOfDaysBefore(DoseAdjustmentTable table, ClinicTime at, in Case input) =>
        input.Proposal.At.DayNumber - at.DayNumber <= table.DaysBeforeInfusion;

    /// <summary>What the toxicities outside the blood since the previous infusion say; one that discontinued treatment does so for good.</summary>
    public static DoseAdjustment ByOtherToxicity(DoseAdjustmentTable table, DosePerArea usual, in Case input)
    {
        var worst = Of(DoseAdjustmentCause.OtherToxicity, null, null, DoseAdjustmentOutcome.Unchanged, usual, input);
        foreach (var toxicity in input.History.Toxicities.VisibleTo(input.Proposal.At))
        {
            var read = toxicity.Grade.Scale == table.Scale.Neutrophils.Scale
                ? ByRow(table, DoseAdjustmentCause.OtherToxicity, toxicity.Grade, toxicity.At, isCovered: toxicity.Grade.Number <= 1, usual, input)
                : Of(DoseAdjustmentCause.OtherToxicity, toxicity.Grade, toxicity.At, DoseAdjustmentOutcome.NotCovered, usual, input);
            var counts = read.Outcome is DoseAdjustmentOutcome.Discontinue || !(input.PreviousInfusion is { } previous && previous.IsCertainlyAfter(toxicity.At));
            worst = counts && IsWorse(read, worst) ? read : worst;
        }

        return worst;
    }

    private static bool IsWorse(DoseAdjustment left, DoseAdjustment right) =>
        left.Outcome < right.Outcome || (left.Outcome == right.Outcome && left.NextDose < right.NextDose);

    private static void Grade(
        DoseAdjustmentTable table,
        in Case input,
        ReadOnlySpan<BloodCount> counts,
        LowValueGrades<CellCount> grades,
        Func<BloodCount, CellCount?> read,
        ref ToxicityGrade? worst,
        ref ClinicTime? on)
    {
        foreach (var count in counts)
        {
            if (read(count) is { } value && grades.Of(value) is { } grade && grade.Number > (worst?.Number ?? -1)
                && (!Discontinues(table, grade) || IsOfDaysBefore(table, count.At, input)))
            {
                (worst, on) = (grade, count.At);
            }
        }
    }

    private static DoseAdjustment ByRow(
        DoseAdjustmentTable table, DoseAdjustmentCause cause, ToxicityGrade grade, ClinicTime? on, bool isCovered, DosePerArea usual, in Case input) =>
        table.RowOf(cause, grade.Number) is not { } row
            ? Of(cause, grade, on, isCovered ? DoseAdjustmentOutcome.Unchanged : DoseAdjustmentOutcome.NotCovered, usual, input)
            : row.NextDose is { } next
                ? Of(cause, grade, on, DoseAdjustmentOutcome.Reduced, next, input)
            : Of(cause, grade, on, DoseAdjustmentOutcome.Discontinue, usual, input);

    private static DoseAdjustment Of(
        DoseAdjustmentCause cause, ToxicityGrade? grade, ClinicTime? on, DoseAdjustmentOutcome outcome, DosePerArea next, in Case input) =>
        new(cause, grade, on, outcome, next, input.Proposal.DosePerArea);

    /// <summary>Yes where a visit in those weeks noted an infection, no where all that say deny it, else not known.</summary>
    private static Answer SignsOfInfection(ClinicTime previous, int days, in Case input)
    {
        var signs = Answer.Unknown;
        foreach (var visit in input.History.Assessments.VisibleTo(input.Proposal.At))
        {
            if (IsWithin(visit.At, previous, days))
            {
                var isInfected = visit.ActiveInfection is InfectionState.UnderTreatment or InfectionState.Untreated;
                signs = isInfected || signs is Answer.Yes ? Answer.Yes
                    : visit.ActiveInfection is InfectionState.None ? Answer.No
                    : signs;
            }
        }

        return signs;
    }

    private static ImmutableArray<Observation> Missing(bool hasNeutrophils, bool hasPlatelets, bool hasLeukocytes) =>
    [
        .. hasNeutrophils ? (ReadOnlySpan<Observation>)[] : [Observation.Neutrophils],
        .. hasPlatelets ? (ReadOnlySpan<Observation>)[] : [Observation.Platelets],
        .. hasLeukocytes ? (ReadOnlySpan<Observation>)[] : [Observation.Leukocytes],
    ];

    private static bool IsWithin(ClinicTime at, ClinicTime previous, int days) =>
        at.IsCertainlyAfter(previous) && at.DayNumber - previous.DayNumber <= days;
}
