namespace Mitox.Rules;

/// <summary>The units of the library's quantities in UCUM, which is case-sensitive (CODE-40).</summary>
public static class UcumUnits
{
    /// <summary>The unit of <see cref="Dose"/>.</summary>
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

    /// <summary>The unit of blood pressure.</summary>
    public const string MillimeterOfMercury = "mm[Hg]";
}
