using System.Collections.Immutable;

namespace Mitox.Rules.Authoring;

/// <summary>The values a blood count can hold: each stands here once.</summary>
public static class BloodCountValues
{
    /// <summary>
    /// No patient has more white cells of a kind, in 10⁹/L; a count per µL would be a thousand times as many (P14). Leukocytes
    /// of 186 have been published (P25); the number is a convention.
    /// </summary>
    private static readonly Reading<CellCount> WhiteCells = new(default, CellCount.FromBillionsPerLiter(500));

    private const string PerVolume = "it may be per µL or mm³";

    /// <summary>
    /// Counts that no rule objects to: each stands for the better end of a count reported as "above" (P27; conventions).
    /// </summary>
    private static readonly CellCount GoodLeukocytes = CellCount.FromBillionsPerLiter(29);
    private static readonly CellCount GoodNeutrophils = CellCount.FromBillionsPerLiter(24);
    private static readonly CellCount GoodLymphocytes = CellCount.FromBillionsPerLiter(14);
    private static readonly CellCount GoodPlatelets = CellCount.FromBillionsPerLiter(400);

    /// <summary>Gets the leukocyte count.</summary>
    public static MeasuredValue<BloodCount, CellCount> Leukocytes { get; } = new(
        nameof(BloodCount.Leukocytes), "leukocyte count",
        count => Reading.Of(count.Leukocytes, Direction.Lower, GoodLeukocytes),
        (at, value) => new(at) { Leukocytes = value },
        (count, value) => count with { Leukocytes = value },
        Cells("leukocytes"))
    {
        Span = CellCount.Spanning,
        Observation = Observation.Leukocytes,
        Best = MostBelow(ImprobableNumbers.ManyLeukocytes),
        Plausible = WhiteCells,
        LikelySlip = PerVolume,
        IsPassing = true,
    };

    /// <summary>Gets the absolute neutrophil count, never a percentage of leukocytes (CODE-04).</summary>
    public static MeasuredValue<BloodCount, CellCount> Neutrophils { get; } = new(
        nameof(BloodCount.Neutrophils), "neutrophil count",
        count => Reading.Of(count.Neutrophils, Direction.Lower, GoodNeutrophils),
        (at, value) => new(at) { Neutrophils = value },
        (count, value) => count with { Neutrophils = value },
        Cells("neutrophils"))
    {
        Span = CellCount.Spanning,
        Observation = Observation.Neutrophils,
        Best = MostBelow(ImprobableNumbers.ManyNeutrophils),
        Plausible = WhiteCells,
        LikelySlip = PerVolume,
        IsPassing = true,
        PartOf = Leukocytes,
        WithRounding = RoundedUp,
    };

    /// <summary>Gets the platelet count.</summary>
    public static MeasuredValue<BloodCount, CellCount> Platelets { get; } = new(
        nameof(BloodCount.Platelets), "platelet count",
        count => Reading.Of(count.Platelets, Direction.Lower, GoodPlatelets),
        (at, value) => new(at) { Platelets = value },
        (count, value) => count with { Platelets = value },
        Cells("platelets"))
    {
        Span = CellCount.Spanning,
        Observation = Observation.Platelets,
        Best = MostCells,
        IsPassing = true,
    };

    /// <summary>Gets the absolute lymphocyte count.</summary>
    public static MeasuredValue<BloodCount, CellCount> Lymphocytes { get; } = new(
        nameof(BloodCount.Lymphocytes), "lymphocyte count",
        count => Reading.Of(count.Lymphocytes, Direction.Lower, GoodLymphocytes),
        (at, value) => new(at) { Lymphocytes = value },
        (count, value) => count with { Lymphocytes = value },
        Cells("lymphocytes"))
    {
        Span = CellCount.Spanning,
        Observation = Observation.Lymphocytes,
        Best = MostBelow(ImprobableNumbers.ManyLymphocytes),
        Plausible = WhiteCells,
        LikelySlip = PerVolume,
        IsPassing = true,
        PartOf = Leukocytes,
        WithRounding = RoundedUp,
    };

    /// <summary>Gets the concentration of hemoglobin.</summary>
    public static MeasuredValue<BloodCount, HemoglobinConcentration> Hemoglobin { get; } = new(
        nameof(BloodCount.Hemoglobin), "hemoglobin",
        count => Reading.Of(count.Hemoglobin),
        (at, value) => new(at) { Hemoglobin = value },
        (count, value) => count with { Hemoglobin = value },
        new(
            "hemoglobinGramsPerDeciliter", "g/dL",
            HemoglobinConcentration.FromGramsPerDeciliter,
            value => value.GramsPerDeciliter),
        new("hemoglobinGramsPerLiter", "g/L", HemoglobinConcentration.FromGramsPerLiter, value => value.GramsPerDeciliter * 10))
    {
        Observation = Observation.Hemoglobin,
        Best = HemoglobinConcentration.FromGramsPerDeciliter(30),
        IsPassing = true,
    };

    /// <summary>Gets all of them, in the order they stand in files.</summary>
    public static ImmutableArray<MeasuredValue<BloodCount>> All { get; } =
        [Neutrophils, Platelets, Leukocytes, Lymphocytes, Hemoglobin];

    /// <summary>
    /// A whole is reported in fewer digits than its part: a twentieth or 0.1 ×10⁹/L more is a rounding, by convention (P25).
    /// </summary>
    private static CellCount RoundedUp(CellCount whole) => CellCount.FromBillionsPerLiter(
        Math.Min(MostCells.BillionsPerLiter, whole.BillionsPerLiter + Math.Max(0.1m, whole.BillionsPerLiter / 20)));

    /// <summary>Gets a count above every floor (P14).</summary>
    private static CellCount MostCells => CellCount.FromBillionsPerLiter(1_000);

    /// <summary>The best count of white cells: as many as there are without being questioned, or high (P23, P29).</summary>
    private static CellCount MostBelow(CellCount many) => CellCount.FromBillionsPerLiter(many.BillionsPerLiter - 1);

    private static ImmutableArray<ValueUnit<CellCount>> Cells(string name) =>
    [
        new($"{name}BillionsPerLiter", "×10⁹/L", CellCount.FromBillionsPerLiter, count => count.BillionsPerLiter),
        new($"{name}PerMicroliter", "/µL", CellCount.FromPerMicroliter, count => count.BillionsPerLiter * 1_000),
    ];
}
