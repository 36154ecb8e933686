using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules;

/// <summary>Area densities of UnitsNet to doses per area, and back.</summary>
/// <remarks>
/// A density is converted once, from the unit it was entered in, by an exact decimal factor. Convert first, and add with
/// <see cref="DosePerArea.Plus"/>: sums in UnitsNet are of doubles, and may pass a limit that the doses only reach.
/// </remarks>
public static class AreaDensityConversions
{
    /// <summary>More decimals than these would be cut on the way back.</summary>
    private const int DecimalsOfADose = 18;

    private static readonly OfferedUnits<AreaDensityUnit> Doses = new(
        "A dose per area",
        DosePerArea.ProblemWith,
        new(AreaDensityUnit.MilligramPerSquareMeter, "mg/m²", 1),
        new(AreaDensityUnit.GramPerSquareMeter, "g/m²", 1_000))
    {
        MostDecimals = DecimalsOfADose,
        Hint = "A number of kg/m² may be a body-mass index, or a sum or quotient of UnitsNet: make those with our quantities.",
    };

    /// <summary>Makes a dose per area of an area density.</summary>
    /// <param name="density">The density in mg/m² or g/m², from 0 to 10,000 mg/m² inclusive, with at most 18 decimals.</param>
    /// <returns>The dose, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The density is negative, implausibly large, not finite, or in kg/m², as sums from <c>AreaDensity.Zero</c> and
    /// quotients are.
    /// </exception>
    public static DosePerArea ToDosePerArea(this AreaDensity density) =>
        DosePerArea.FromMilligramsPerSquareMeter(Doses.Read(density.Value, density.Unit, nameof(density)));

    /// <summary>Makes an area density of a dose per area.</summary>
    /// <param name="dose">The dose, at most 10,000 mg/m².</param>
    /// <param name="unit">mg/m² or g/m².</param>
    /// <returns>
    /// The density: exact where it has up to 15 significant digits, otherwise the nearest one that is not above the dose.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is another one, or the dose is larger.</exception>
    public static AreaDensity ToAreaDensity(
        this DosePerArea dose, AreaDensityUnit unit = AreaDensityUnit.MilligramPerSquareMeter) =>
        new(Doses.Write(dose.MilligramsPerSquareMeter, unit, nameof(dose)), unit);
}
