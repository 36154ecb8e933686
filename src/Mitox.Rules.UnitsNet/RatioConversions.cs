using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules;

/// <summary>Ratios of UnitsNet to percentages such as an ejection fraction, and back.</summary>
/// <remarks>A ratio is converted once, from the unit it was entered in, by an exact decimal factor.</remarks>
public static class RatioConversions
{
    private static readonly OfferedUnits<RatioUnit> Percentages = new(
        "A percentage",
        Percentage.ProblemWith,
        new(RatioUnit.Percent, "%", 1),
        new(RatioUnit.DecimalFraction, "as a fraction", 100));

    /// <summary>Makes a percentage of a ratio.</summary>
    /// <param name="ratio">The ratio in percent or as a decimal fraction, from 2 to 100 % inclusive.</param>
    /// <returns>The percentage, not rounded: a fraction of 0.55 is 55 %.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The ratio is implausible, such as 0.55 %, not finite, or in another unit.
    /// </exception>
    public static Percentage ToPercentage(this Ratio ratio) =>
        Percentage.FromPercent(Percentages.Read(ratio.Value, ratio.Unit, nameof(ratio)));

    /// <summary>Makes a ratio of a percentage.</summary>
    /// <param name="percentage">The percentage.</param>
    /// <param name="unit">Percent or decimal fraction.</param>
    /// <returns>The ratio: exact where it has up to 15 digits, otherwise the nearest one that is not above it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is another one, or the percentage is the default.</exception>
    public static Ratio ToRatio(this Percentage percentage, RatioUnit unit = RatioUnit.Percent) =>
        new(Percentages.Write(percentage.Percent, unit, nameof(percentage)), unit);
}
