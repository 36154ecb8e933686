using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules;

/// <summary>Masses of UnitsNet to doses and body weights, and back.</summary>
/// <remarks>A mass is converted once, from the unit it was entered in, by an exact decimal factor.</remarks>
public static class MassConversions
{
    /// <summary>More decimals of a milligram than these would be cut on the way back.</summary>
    private const int DecimalsOfADose = 18;

    private static readonly OfferedUnits<MassUnit> Doses = DosesOf("A mitoxantrone dose");

    private static readonly OfferedUnits<MassUnit> Hydrochlorides = DosesOf("An amount of mitoxantrone hydrochloride");

    /// <summary>A stone is 14 pounds; UnitsNet 5.75 makes it lighter by nearly one part in a million.</summary>
    private static readonly OfferedUnits<MassUnit> Weights = new(
        "A body weight",
        BodyWeight.ProblemWith,
        new(MassUnit.Kilogram, "kg", 1),
        new(MassUnit.Gram, "g", 0.001m),
        new(MassUnit.Pound, "lb", 0.453_592_37m),
        new(MassUnit.Stone, "st", 6.350_293_18m));

    /// <summary>Makes a dose of a mass of free base.</summary>
    /// <param name="mass">The mass in mg, g or µg, from 0 to 10,000 mg inclusive, with at most 18 decimals of a mg.</param>
    /// <returns>The dose, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The mass is negative, implausibly large, not finite, or in another unit, as <c>default(Mass)</c> is, in kg.
    /// </exception>
    public static Dose ToDose(this Mass mass) => Dose.FromMilligrams(Doses.Read(mass.Value, mass.Unit, nameof(mass)));

    /// <summary>Makes a dose of a mass of mitoxantrone hydrochloride; 23.28 mg is 20 mg of free base (US-81).</summary>
    /// <param name="mass">The mass in mg, g or µg, from 0 to 10,000 mg inclusive, with at most 18 decimals of a mg.</param>
    /// <returns>The dose of free base, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The mass is negative, implausibly large, not finite, or in another unit.
    /// </exception>
    public static Dose ToDoseFromHydrochloride(this Mass mass) =>
        Dose.FromHydrochlorideMilligrams(Hydrochlorides.Read(mass.Value, mass.Unit, nameof(mass)));

    /// <summary>Makes a body weight of a mass.</summary>
    /// <param name="mass">The mass in kg, g, lb or st, from 2 to 500 kg inclusive.</param>
    /// <returns>The weight, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The mass is implausible, not finite, or in another unit.</exception>
    public static BodyWeight ToBodyWeight(this Mass mass) =>
        BodyWeight.FromKilograms(Weights.Read(mass.Value, mass.Unit, nameof(mass)));

    /// <summary>Makes a mass of a dose.</summary>
    /// <param name="dose">The dose, at most 10,000 mg.</param>
    /// <param name="unit">mg, g or µg.</param>
    /// <returns>
    /// The mass of free base: exact where it has up to 15 significant digits, otherwise the nearest one not above the dose.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is another one, or the dose is larger.</exception>
    public static Mass ToMass(this Dose dose, MassUnit unit = MassUnit.Milligram) =>
        new(Doses.Write(dose.Milligrams, unit, nameof(dose)), unit);

    /// <summary>Makes a mass of a body weight.</summary>
    /// <param name="weight">The weight.</param>
    /// <param name="unit">kg, g, lb or st.</param>
    /// <returns>
    /// The mass: exact where it has up to 15 significant digits, otherwise the nearest one that is not above the weight.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is another one, or the weight is the default.</exception>
    public static Mass ToMass(this BodyWeight weight, MassUnit unit = MassUnit.Kilogram) =>
        new(Weights.Write(weight.Kilograms, unit, nameof(weight)), unit);

    private static OfferedUnits<MassUnit> DosesOf(string quantity) => new(
        quantity,
        Dose.ProblemWith,
        new(MassUnit.Milligram, "mg", 1),
        new(MassUnit.Gram, "g", 1_000),
        new(MassUnit.Microgram, "µg", 0.001m))
    {
        MostDecimals = DecimalsOfADose,
    };
}
