namespace Mitox.Rules;

/// <summary>The table by which the next dose against lymphoma or breast cancer follows the lowest blood counts (EU-15, EU-16).</summary>
/// <remarks>
/// It is printed in two readings, which differ in the rows of low counts (D-10). Its bounds are strict on both sides: exactly 1,500 or 1,000
/// leukocytes, or 50,000 or 25,000 platelets per µL, stand in no row (EU-17), and a clinician decides; but for 1,500 and 50,000 where the other
/// count alone leads to a reduction. It is no table for multiple sclerosis.
/// </remarks>
public sealed class NadirTable
{
    /// <summary>Recovered within 21 days the dose is repeated at once (EU-15).</summary>
    private const int DaysToRecover = 21;

    /// <summary>2 mg/m² less (EU-15).</summary>
    private static readonly DosePerArea SmallReduction = DosePerArea.FromMilligramsPerSquareMeter(2);

    /// <summary>4 mg/m² less (EU-15).</summary>
    private static readonly DosePerArea LargeReduction = DosePerArea.FromMilligramsPerSquareMeter(4);

    /// <summary>1,500 leukocytes and 50,000 platelets per µL (EU-15).</summary>
    private static readonly (CellCount Leukocytes, CellCount Platelets) Low = (CellCount.FromPerMicroliter(1_500), CellCount.FromPerMicroliter(50_000));

    /// <summary>1,000 leukocytes and 25,000 platelets per µL (EU-15).</summary>
    private static readonly (CellCount Leukocytes, CellCount Platelets) VeryLow = (CellCount.FromPerMicroliter(1_000), CellCount.FromPerMicroliter(25_000));

    private readonly bool oneIsEnough;

    private NadirTable(bool oneIsEnough, Citation source)
    {
        this.oneIsEnough = oneIsEnough;
        Source = source;
    }

    /// <summary>Gets the reading of the UK and EU text: leukocytes or platelets low (EU-15).</summary>
    public static NadirTable Either { get; } = new(oneIsEnough: true, new(
        "EU-harmonized product text, mitoxantrone, non-Hodgkin lymphoma", "Dose adjustment", "since 2016", ["EU-15", "EU-17", "D-10"], EvidenceGrade.A));

    /// <summary>Gets the reading of the Norwegian and Polish texts: leukocytes and platelets low (EU-16).</summary>
    public static NadirTable Both { get; } = new(oneIsEnough: false, new(
        "Norwegian Felleskatalogen; Polish Mitoxantron Ebewe product text", "Dose adjustment", "undated", ["EU-16", "EU-17", "D-10"], EvidenceGrade.A));

    /// <summary>Gets where the reading comes from.</summary>
    public Citation Source { get; }

    /// <summary>Reads the row of the lowest counts after a course.</summary>
    /// <param name="leukocytes">The lowest leukocytes.</param>
    /// <param name="platelets">The lowest platelets.</param>
    /// <param name="daysToRecovery">The days until the counts had recovered, or <see langword="null"/> while they have not.</param>
    /// <returns>What the row says.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="daysToRecovery"/> is negative.</exception>
    public NadirReading Read(CellCount leukocytes, CellCount platelets, int? daysToRecovery)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysToRecovery ?? 0, nameof(daysToRecovery));
        return IsBelow(leukocytes, platelets, VeryLow) ? new(NadirRow.ReduceMuch, LargeReduction)
            : leukocytes == VeryLow.Leukocytes || platelets == VeryLow.Platelets ? new(NadirRow.NotCovered, null)
            : IsBelow(leukocytes, platelets, Low) ? new(NadirRow.Reduce, SmallReduction)
            : leukocytes > Low.Leukocytes && platelets > Low.Platelets
                ? new(daysToRecovery <= DaysToRecover ? NadirRow.Repeat : NadirRow.WaitThenRepeat, DosePerArea.Zero)
            : new(NadirRow.NotCovered, null);
    }

    private bool IsBelow(CellCount leukocytes, CellCount platelets, (CellCount Leukocytes, CellCount Platelets) bounds) =>
        oneIsEnough
            ? leukocytes < bounds.Leukocytes || platelets < bounds.Platelets
            : leukocytes < bounds.Leukocytes && platelets < bounds.Platelets;
}

/// <summary>What the table says of the next dose.</summary>
/// <param name="Row">The row.</param>
/// <param name="Reduction">How much less than the dose before, or <see langword="null"/> where no row covers the counts.</param>
public readonly record struct NadirReading(NadirRow Row, DosePerArea? Reduction);

/// <summary>A row of the table.</summary>
public enum NadirRow
{
    /// <summary>No row covers the counts: a clinician decides. The default.</summary>
    NotCovered = 0,

    /// <summary>4 mg/m² less than the dose before.</summary>
    ReduceMuch,

    /// <summary>2 mg/m² less than the dose before.</summary>
    Reduce,

    /// <summary>Wait until the counts have recovered, then repeat the dose.</summary>
    WaitThenRepeat,

    /// <summary>Repeat the dose.</summary>
    Repeat,
}
