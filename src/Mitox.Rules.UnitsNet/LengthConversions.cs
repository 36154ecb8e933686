using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules;

/// <summary>Lengths of UnitsNet to body heights, and back.</summary>
/// <remarks>A length is converted once, from the unit it was entered in, by an exact decimal factor.</remarks>
public static class LengthConversions
{
    private static readonly OfferedUnits<LengthUnit> Heights = new(
        "A body height",
        BodyHeight.ProblemWith,
        new(LengthUnit.Centimeter, "cm", 1),
        new(LengthUnit.Meter, "m", 100),
        new(LengthUnit.Millimeter, "mm", 0.1m),
        new(LengthUnit.Inch, "in", 2.54m),
        new(LengthUnit.Foot, "ft", 30.48m));

    /// <summary>Makes a body height of a length.</summary>
    /// <param name="length">The length in cm, m, mm, in or ft, from 40 to 260 cm inclusive; 5.5 ft is 5 feet 6 inches.</param>
    /// <returns>The height, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is implausible, not finite, or in another unit.</exception>
    public static BodyHeight ToBodyHeight(this Length length) =>
        BodyHeight.FromCentimeters(Heights.Read(length.Value, length.Unit, nameof(length)));

    /// <summary>Makes a length of a body height.</summary>
    /// <param name="height">The height.</param>
    /// <param name="unit">cm, m, mm, in or ft.</param>
    /// <returns>
    /// The length: exact where it has up to 15 significant digits, otherwise the nearest one that is not above the height.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is another one, or the height is the default.</exception>
    public static Length ToLength(this BodyHeight height, LengthUnit unit = LengthUnit.Centimeter) =>
        new(Heights.Write(height.Centimeters, unit, nameof(height)), unit);
}
