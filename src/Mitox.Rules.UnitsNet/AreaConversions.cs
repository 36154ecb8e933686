using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules;

/// <summary>Areas of UnitsNet to body surface areas, and back.</summary>
/// <remarks>An area is converted once, from the unit it was entered in, and rounded once.</remarks>
public static class AreaConversions
{
    /// <summary>The most decimals that an area of a formula may have, too.</summary>
    private const int DecimalsOfAnArea = 6;

    private static readonly OfferedUnits<AreaUnit> Areas = new(
        "A body surface area",
        BodySurfaceArea.ProblemWith,
        new(AreaUnit.SquareMeter, "m²", 1),
        new(AreaUnit.SquareDecimeter, "dm²", 0.01m),
        new(AreaUnit.SquareCentimeter, "cm²", 0.000_1m),
        new(AreaUnit.SquareFoot, "ft²", 0.092_903_04m),
        new(AreaUnit.SquareInch, "in²", 0.000_645_16m))
    {
        RoundedTo = DecimalsOfAnArea,
    };

    /// <summary>Makes a body surface area, whose formula is not recorded, of an area.</summary>
    /// <param name="area">The area in m², dm², cm², ft² or in², from 0.4 to 5 m² inclusive, once rounded.</param>
    /// <returns>The area in m², rounded once to 6 decimals, half away from zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The area is implausible, not finite, or in another unit.</exception>
    public static BodySurfaceArea ToBodySurfaceArea(this Area area) =>
        BodySurfaceArea.FromSquareMeters(Areas.Read(area.Value, area.Unit, nameof(area)));

    /// <summary>Makes an area of a body surface area; its formula, height and weight stay behind.</summary>
    /// <param name="area">The body surface area.</param>
    /// <param name="unit">m², dm², cm², ft² or in².</param>
    /// <returns>The area: exact where it has up to 15 digits, otherwise the nearest one that is not above it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is another one.</exception>
    public static Area ToArea(this BodySurfaceArea area, AreaUnit unit = AreaUnit.SquareMeter)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new(Areas.Write(area.SquareMeters, unit, nameof(area)), unit);
    }
}
