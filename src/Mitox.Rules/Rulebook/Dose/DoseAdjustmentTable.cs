using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A label's table of the next dose after low counts, infection or toxicity.</summary>
/// <remarks>
/// The grade of a blood count is the worst of its leukocytes, neutrophils and platelets. Where several rows apply the smallest dose
/// counts, and discontinuing before all.
/// </remarks>
public sealed record DoseAdjustmentTable
{
    /// <summary>Initializes a new instance of the <see cref="DoseAdjustmentTable"/> class.</summary>
    /// <param name="scale">How blood counts are graded.</param>
    /// <param name="daysAfterInfusion">The days after an infusion in which a count is its nadir, inclusive; above zero.</param>
    /// <param name="daysBeforeInfusion">The days before an infusion whose counts concern it, inclusive; above zero.</param>
    /// <param name="rows">The rows; at least one.</param>
    /// <exception cref="ArgumentException">There is no row.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is not above zero.</exception>
    public DoseAdjustmentTable(BloodCountGrades scale, int daysAfterInfusion, int daysBeforeInfusion, params ImmutableArray<DoseAdjustmentRow> rows)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysAfterInfusion);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(daysBeforeInfusion);
        if (rows.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A table must have a row.", nameof(rows));
        }

        Scale = scale;
        DaysAfterInfusion = daysAfterInfusion;
        DaysBeforeInfusion = daysBeforeInfusion;
        Rows = rows;
    }

    /// <summary>Gets how blood counts are graded.</summary>
    public BloodCountGrades Scale { get; }

    /// <summary>Gets the days after an infusion in which a count is its nadir, inclusive.</summary>
    public int DaysAfterInfusion { get; }

    /// <summary>Gets the days before an infusion whose counts concern it, inclusive: the newest is read, and one that discontinued treatment is weighed.</summary>
    public int DaysBeforeInfusion { get; }

    /// <summary>Gets the rows.</summary>
    public ImmutableArray<DoseAdjustmentRow> Rows { get; }

    /// <summary>Whether counts are graded alike and no grade leads to a larger dose, to no row where there was one, or to a dose where a clinician decided.</summary>
    internal bool IsNotLooserThan(DoseAdjustmentTable other) =>
        Scale == other.Scale
        && DaysAfterInfusion == other.DaysAfterInfusion
        && DaysBeforeInfusion == other.DaysBeforeInfusion
        && Rows.All(row => row.NextDose is null || Enumerable.Range(row.LowestGrade, row.HighestGrade - row.LowestGrade + 1).All(grade => other.RowOf(row.Cause, grade) is not null))
        && other.Rows.All(old => Enumerable.Range(old.LowestGrade, old.HighestGrade - old.LowestGrade + 1).All(
            grade => RowOf(old.Cause, grade) is { } row && (row.NextDose is null || row.NextDose <= old.NextDose)));

    /// <summary>Finds the row of a grade, or <see langword="null"/> where none covers it.</summary>
    internal DoseAdjustmentRow? RowOf(DoseAdjustmentCause cause, int grade)
    {
        foreach (var row in Rows)
        {
            if (row.Cause == cause && row.LowestGrade <= grade && grade <= row.HighestGrade)
            {
                return row;
            }
        }

        return null;
    }
}

/// <summary>A row of a table of dose adjustment.</summary>
/// <param name="Cause">What happened.</param>
/// <param name="LowestGrade">The lowest grade the row covers.</param>
/// <param name="HighestGrade">The highest grade the row covers.</param>
/// <param name="NextDose">The next dose, or <see langword="null"/> where treatment is discontinued.</param>
public sealed record DoseAdjustmentRow(DoseAdjustmentCause Cause, int LowestGrade, int HighestGrade, DosePerArea? NextDose);

/// <summary>How the counts of one blood sample are graded.</summary>
/// <param name="Leukocytes">The grades of the leukocytes.</param>
/// <param name="Neutrophils">The grades of the neutrophils.</param>
/// <param name="Platelets">The grades of the platelets.</param>
public sealed record BloodCountGrades(
    LowValueGrades<CellCount> Leukocytes, LowValueGrades<CellCount> Neutrophils, LowValueGrades<CellCount> Platelets)
{
    /// <summary>The worst grade of what was counted, or <see langword="null"/> where nothing was.</summary>
    internal ToxicityGrade? WorstOf(BloodCount count) =>
        Worse(Worse(Grade(Leukocytes, count.Leukocytes), Grade(Neutrophils, count.Neutrophils)), Grade(Platelets, count.Platelets));

    internal static ToxicityGrade? Worse(ToxicityGrade? left, ToxicityGrade? right) => right?.Number > (left?.Number ?? -1) ? right : left;

    private static ToxicityGrade? Grade(LowValueGrades<CellCount> grades, CellCount? count) => count is { } found ? grades.Of(found) : null;
}
