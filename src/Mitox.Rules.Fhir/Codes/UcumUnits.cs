using System.Collections.Immutable;

namespace Mitox.Rules.Fhir;

/// <summary>The units of the library's quantities in UCUM, which is case-sensitive (CODE-40).</summary>
/// <remarks>
/// Where a summary says "built from the grammar", no list that was read names the code as a whole: it is unconfirmed.
/// </remarks>
public static class UcumUnits
{
    /// <summary>The unit of <see cref="Dose"/>, built from the grammar.</summary>
    public const string Milligram = "mg";

    /// <summary>The unit of <see cref="DosePerArea"/>, built from the grammar.</summary>
    public const string MilligramPerSquareMeter = "mg/m2";

    /// <summary>The unit of <see cref="BodySurfaceArea"/>.</summary>
    public const string SquareMeter = "m2";

    /// <summary>The unit of <see cref="Percentage"/>, built from the grammar.</summary>
    public const string Percent = "%";

    /// <summary>The unit of <see cref="CellCount"/>.</summary>
    public const string BillionPerLiter = "10*9/L";

    /// <summary>The same as <see cref="BillionPerLiter"/>: 10³ per microliter (CODE-41).</summary>
    public const string ThousandPerMicroliter = "10*3/uL";

    /// <summary>A thousandth of <see cref="ThousandPerMicroliter"/> (CODE-41), built from the grammar.</summary>
    public const string PerMicroliter = "/uL";

    /// <summary>The unit of <see cref="BodyHeight"/>, built from the grammar.</summary>
    public const string Centimeter = "cm";

    /// <summary>The unit of <see cref="BodyWeight"/>, built from the grammar.</summary>
    public const string Kilogram = "kg";

    /// <summary>The unit of <see cref="FluidVolume"/>, built from the grammar.</summary>
    public const string Milliliter = "mL";

    /// <summary>The unit of blood pressure.</summary>
    public const string MillimeterOfMercury = "mm[Hg]";

    /// <summary>Gets the units, each with its grade.</summary>
    public static ImmutableArray<UcumUnit> All { get; } =
    [
        new(Milligram, "milligram", EvidenceGrade.Unconfirmed),
        new(MilligramPerSquareMeter, "milligram per square meter", EvidenceGrade.Unconfirmed),
        new(SquareMeter, "square meter", EvidenceGrade.B),
        new(Percent, "percent", EvidenceGrade.Unconfirmed),
        new(BillionPerLiter, "10⁹ per liter", EvidenceGrade.B),
        new(ThousandPerMicroliter, "10³ per microliter", EvidenceGrade.B),
        new(PerMicroliter, "per microliter", EvidenceGrade.Unconfirmed),
        new(Centimeter, "centimeter", EvidenceGrade.Unconfirmed),
        new(Kilogram, "kilogram", EvidenceGrade.Unconfirmed),
        new(Milliliter, "milliliter", EvidenceGrade.Unconfirmed),
        new(MillimeterOfMercury, "millimeter of mercury", EvidenceGrade.B),
    ];
}
