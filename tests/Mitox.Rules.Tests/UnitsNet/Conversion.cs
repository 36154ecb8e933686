using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules.Tests.UnitsNet;

/// <summary>One unit that a quantity may be entered in, with how UnitsNet itself converts it.</summary>
/// <param name="Name">What is converted, and its unit.</param>
/// <param name="Lowest">The least number of ours, inclusive.</param>
/// <param name="Highest">The largest number of ours, inclusive.</param>
/// <param name="Size">How many of ours one of the unit is.</param>
/// <param name="ToOurs">The number of our unit that our conversion makes.</param>
/// <param name="BackFromOurs">The number of the unit for one of ours, or <see langword="null"/> for no way back.</param>
/// <param name="Oracle">The number of our unit that UnitsNet makes.</param>
internal sealed record Conversion(
    string Name,
    decimal Lowest,
    decimal Highest,
    decimal Size,
    Func<double, decimal> ToOurs,
    Func<decimal, double>? BackFromOurs,
    Func<double, double> Oracle)
{
    /// <summary>Every unit offered.</summary>
    public static Conversion[] All { get; } =
    [
        .. Doses(MassUnit.Milligram, 1), .. Doses(MassUnit.Gram, 1_000), .. Doses(MassUnit.Microgram, 0.001m),
        Weight(MassUnit.Kilogram, 1), Weight(MassUnit.Gram, 0.001m),
        Weight(MassUnit.Pound, 0.45359237m), Weight(MassUnit.Stone, 6.35029318m),
        Height(LengthUnit.Centimeter, 1), Height(LengthUnit.Meter, 100), Height(LengthUnit.Millimeter, 0.1m),
        Height(LengthUnit.Inch, 2.54m), Height(LengthUnit.Foot, 30.48m),
        Surface(AreaUnit.SquareMeter, 1), Surface(AreaUnit.SquareDecimeter, 0.01m), Surface(AreaUnit.SquareCentimeter, 0.0001m),
        Surface(AreaUnit.SquareFoot, 0.09290304m), Surface(AreaUnit.SquareInch, 0.00064516m),
        PerArea(AreaDensityUnit.MilligramPerSquareMeter, 1), PerArea(AreaDensityUnit.GramPerSquareMeter, 1_000),
        Percent(RatioUnit.Percent, 1), Percent(RatioUnit.DecimalFraction, 100),
        .. Volumes(VolumeUnit.Milliliter, 1), .. Volumes(VolumeUnit.Liter, 1_000), .. Volumes(VolumeUnit.Deciliter, 100),
        .. Volumes(VolumeUnit.Centiliter, 10), .. Volumes(VolumeUnit.CubicCentimeter, 1),
        Minutes(DurationUnit.Minute, 1), Minutes(DurationUnit.Hour, 60), Minutes(DurationUnit.Second, 1 / 60m),
        Days(DurationUnit.Day, 1), Days(DurationUnit.Week, 7),
    ];

    public bool IsArea => Name.StartsWith("area", StringComparison.Ordinal);

    /// <summary>Whether the size is a power of ten: numbers of ours have as many digits in the unit.</summary>
    public bool IsMetric => Size is 1_000 or 100 or 10 or 1 or 0.1m or 0.01m or 0.001m or 0.0001m;

    public bool IsWhole => Name.StartsWith("interval", StringComparison.Ordinal);

    private static Conversion[] Doses(MassUnit unit, decimal size) =>
    [
        new(
            $"dose, {unit}", 0, 10_000, size,
            value => new Mass(value, unit).ToDose().Milligrams,
            value => Dose.FromMilligrams(value).ToMass(unit).Value,
            value => new Mass(value, unit).Milligrams),
        new(
            $"hydrochloride, {unit}", 0, 10_000, size,
            value => new Mass(value, unit).ToDoseFromHydrochloride().Milligrams * 1.164m,
            null,
            value => new Mass(value, unit).Milligrams),
    ];

    private static Conversion Weight(MassUnit unit, decimal size) => new(
        $"weight, {unit}", 2, 500, size,
        value => new Mass(value, unit).ToBodyWeight().Kilograms,
        value => BodyWeight.FromKilograms(value).ToMass(unit).Value,
        value => unit is MassUnit.Stone ? Mass.FromPounds(14 * value).Kilograms : new Mass(value, unit).Kilograms);

    private static Conversion Height(LengthUnit unit, decimal size) => new(
        $"height, {unit}", 40, 260, size,
        value => new Length(value, unit).ToBodyHeight().Centimeters,
        value => BodyHeight.FromCentimeters(value).ToLength(unit).Value,
        value => new Length(value, unit).Centimeters);

    private static Conversion Surface(AreaUnit unit, decimal size) => new(
        $"area, {unit}", 0.4m, 5, size,
        value => new Area(value, unit).ToBodySurfaceArea().SquareMeters,
        value => BodySurfaceArea.FromSquareMeters(value).ToArea(unit).Value,
        value => new Area(value, unit).SquareMeters);

    private static Conversion PerArea(AreaDensityUnit unit, decimal size) => new(
        $"dose per area, {unit}", 0, 10_000, size,
        value => new AreaDensity(value, unit).ToDosePerArea().MilligramsPerSquareMeter,
        value => DosePerArea.FromMilligramsPerSquareMeter(value).ToAreaDensity(unit).Value,
        value => new AreaDensity(value, unit).MilligramsPerSquareMeter);

    private static Conversion Percent(RatioUnit unit, decimal size) => new(
        $"percentage, {unit}", 2, 100, size,
        value => new Ratio(value, unit).ToPercentage().Percent,
        value => Percentage.FromPercent(value).ToRatio(unit).Value,
        value => new Ratio(value, unit).Percent);

    private static Conversion[] Volumes(VolumeUnit unit, decimal size) =>
    [
        new(
            $"fluid, {unit}", 1, 5_000, size,
            value => new Volume(value, unit).ToFluidVolume().Milliliters,
            value => FluidVolume.FromMilliliters(value).ToVolume(unit).Value,
            value => new Volume(value, unit).Milliliters),
        new(
            $"concentrate, {unit}", 0, 5_000, size,
            value => new Volume(value, unit).ToDoseFromConcentrate().Milligrams / 2,
            null,
            value => new Volume(value, unit).Milliliters),
    ];

    private static Conversion Minutes(DurationUnit unit, decimal size) => new(
        $"minutes, {unit}", 0.001m, 43_200, size,
        value => new Duration(value, unit).ToInfusionMinutes(),
        value => (new InfusionSession(new(new(2026, 3, 2))) { DurationInMinutes = value }).ToInfusionDuration(unit)!.Value.Value,
        value => new Duration(value, unit).Minutes);

    private static Conversion Days(DurationUnit unit, decimal size) => new(
        $"interval, {unit}", 1, 730, size,
        value => new Duration(value, unit).ToDosingInterval().Days,
        value => DosingInterval.FromDays((int)value).ToDuration(unit).Value,
        value => new Duration(value, unit).Days);
}
