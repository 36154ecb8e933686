using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules;

/// <summary>Volumes of UnitsNet to volumes of fluid and, for the concentrate, to doses, and back.</summary>
/// <remarks>A volume is converted once, from the unit it was entered in, by an exact decimal factor.</remarks>
public static class VolumeConversions
{
    /// <summary>What a milliliter of concentrate holds, as the core has it (US-80).</summary>
    private static readonly decimal MilligramsPerMilliliter = Dose.FromMilliliters(1).Milligrams;

    private static readonly OfferedUnit<VolumeUnit>[] Units =
    [
        new(VolumeUnit.Milliliter, "mL", 1),
        new(VolumeUnit.Liter, "L", 1_000),
        new(VolumeUnit.Deciliter, "dL", 100),
        new(VolumeUnit.Centiliter, "cL", 10),
        new(VolumeUnit.CubicCentimeter, "cm³", 1),
    ];

    private static readonly OfferedUnits<VolumeUnit> Fluids = new("A volume", FluidVolume.ProblemWith, Units);

    private static readonly OfferedUnits<VolumeUnit> Concentrates = new(
        "A volume of mitoxantrone concentrate", value => Dose.ProblemWith(value * MilligramsPerMilliliter), Units);

    /// <summary>Makes a volume of fluid, such as that of a diluted infusion, of a volume.</summary>
    /// <param name="volume">The volume in mL, L, dL, cL or cm³, from 1 to 5,000 mL inclusive.</param>
    /// <returns>The volume, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The volume is implausible, not finite, or in another unit.</exception>
    public static FluidVolume ToFluidVolume(this Volume volume) =>
        FluidVolume.FromMilliliters(Fluids.Read(volume.Value, volume.Unit, nameof(volume)));

    /// <summary>Makes a dose of a volume of the concentrate of 2 mg/mL (US-80), not of the diluted infusion.</summary>
    /// <param name="volume">The volume in mL, L, dL, cL or cm³, from 0 to 5,000 mL inclusive.</param>
    /// <returns>The dose of free base, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The volume is negative, implausibly large, not finite, or in another unit.
    /// </exception>
    public static Dose ToDoseFromConcentrate(this Volume volume) =>
        Dose.FromMilliliters(Concentrates.Read(volume.Value, volume.Unit, nameof(volume)));

    /// <summary>Makes a volume of UnitsNet of a volume of fluid.</summary>
    /// <param name="volume">The volume of fluid.</param>
    /// <param name="unit">mL, L, dL, cL or cm³.</param>
    /// <returns>The volume: exact where it has up to 15 digits, otherwise the nearest one that is not above it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The unit is another one, or the volume is the default.</exception>
    public static Volume ToVolume(this FluidVolume volume, VolumeUnit unit = VolumeUnit.Milliliter) =>
        new(Fluids.Write(volume.Milliliters, unit, nameof(volume)), unit);
}
