using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A label's table of the next dose after low counts, infection or toxicity.</summary>
/// <remarks>
/// The rows of blood counts are about white cells, leukocytes and neutrophils, unless they name platelets. Where several rows
/// apply the most cautious counts, and of several doses the smallest.
/// </remarks>
/// <param name="scale">How blood counts are graded.</param>
/// <param name="daysAfterInfusion">The days after an infusion in which a count is its nadir, inclusive.</param>
/// <param name="daysBeforeInfusion">
/// The days before an infusion whose counts concern it, inclusive; signs of infection belong to a count that is not farther away.
/// </param>
/// <param name="rows">The rows.</param>
internal sealed class DoseAdjustmentTable(
    BloodCountGrades scale, int daysAfterInfusion, int daysBeforeInfusion, params ImmutableArray<DoseAdjustmentRow> rows)
{
    public BloodCountGrades Scale { get; } = scale;

    public int DaysAfterInfusion { get; } = daysAfterInfusion;

    public int DaysBeforeInfusion { get; } = daysBeforeInfusion;

    public ImmutableArray<DoseAdjustmentRow> Rows { get; } = rows;

    /// <summary>Finds the row of a grade, or <see langword="null"/> where none covers it.</summary>
    public DoseAdjustmentRow? RowOf(DoseAdjustmentCause cause, int grade)
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
/// <param name="LowestGrade">The lowest grade the row covers, inclusive.</param>
/// <param name="HighestGrade">The highest grade the row covers, inclusive.</param>
/// <param name="NextDose">The next dose, or <see langword="null"/> where there is none.</param>
/// <param name="Otherwise">What more than that asks for: stop, withhold or review.</param>
internal sealed record DoseAdjustmentRow(
    DoseAdjustmentCause Cause, int LowestGrade, int HighestGrade, DosePerArea? NextDose, Verdict Otherwise);

/// <summary>How the counts of one blood sample are graded; a set of them is a number of bits in this order.</summary>
internal sealed class BloodCountGrades(
    LowValueGrades<CellCount> leukocytes, LowValueGrades<CellCount> neutrophils, LowValueGrades<CellCount> platelets)
{
    public ImmutableArray<(MeasuredValue<BloodCount, CellCount> Value, LowValueGrades<CellCount> Grades)> Graded { get; } =
    [
        (BloodCountValues.Neutrophils, neutrophils),
        (BloodCountValues.Platelets, platelets),
        (BloodCountValues.Leukocytes, leukocytes),
    ];

    public GradingScale Scale => Graded[0].Grades.Scale;

    /// <summary>Gets the set of all that are graded.</summary>
    public int All => (1 << Graded.Length) - 1;

    /// <summary>Whether a line is that of the platelets, which are no white cells.</summary>
    public bool IsOfPlatelets(int line) => Graded[line].Value == BloodCountValues.Platelets;

    /// <summary>The worst grade of what was counted, or <see langword="null"/> where nothing was.</summary>
    public ToxicityGrade? WorstOf(BloodCount count) => Worse(WorstOfWhiteCells(count), OfPlatelets(count));

    /// <summary>The worst grade of the white cells, or <see langword="null"/> where they were not counted.</summary>
    public ToxicityGrade? WorstOfWhiteCells(BloodCount count)
    {
        ToxicityGrade? worst = null;
        for (var line = 0; line < Graded.Length; line++)
        {
            worst = IsOfPlatelets(line) ? worst : Worse(worst, GradeOf(line, count));
        }

        return worst;
    }

    /// <summary>The grade of the platelets, or <see langword="null"/> where they were not counted.</summary>
    public ToxicityGrade? OfPlatelets(BloodCount count)
    {
        ToxicityGrade? found = null;
        for (var line = 0; line < Graded.Length; line++)
        {
            found = IsOfPlatelets(line) ? GradeOf(line, count) : found;
        }

        return found;
    }

    /// <summary>The grade of one line, or <see langword="null"/> where it was not counted.</summary>
    public ToxicityGrade? GradeOf(int line, BloodCount count) =>
        Graded[line].Value.Read(count) is { Low: var cells } ? Graded[line].Grades.Of(cells) : null;

    private static ToxicityGrade? Worse(ToxicityGrade? left, ToxicityGrade? right) =>
        right is { } other && other.Number > (left?.Number ?? -1) ? right : left;

    /// <summary>The set of those that were counted.</summary>
    public int CountedOn(BloodCount count)
    {
        var counted = 0;
        for (var index = 0; index < Graded.Length; index++)
        {
            counted |= Graded[index].Value.IsStatedOn(count) ? 1 << index : 0;
        }

        return counted;
    }

    /// <summary>The observations of a set.</summary>
    public ImmutableArray<Observation> Observations(int set) =>
        set == 0
            ? []
            : [.. Graded.Where((_, index) => (set & (1 << index)) != 0).Select(graded => graded.Value.Observation!.Value)];
}
