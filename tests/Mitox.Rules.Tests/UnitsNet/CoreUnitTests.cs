using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Support;
using UnitsNet;

namespace Mitox.Rules.Tests.UnitsNet;

/// <summary>UnitsNet as an oracle of the units that the core itself reads.</summary>
[Properties(Arbitrary = [typeof(Numbers)])]
public sealed class CoreUnitTests
{
    private const double DoublePrecision = 2e-15;

    [Law("with decimals")]
    public void Core_EveryUnitItConverts_AsUnitsNetDoes(decimal number, Branches branches)
    {
        branches.Hit("with decimals", number != decimal.Truncate(number));
        var value = (double)number;
        Near(Length.FromMeters(value / 100).Centimeters, BodyHeight.Parse($"{Text(number / 100)} m").Centimeters);
        Near(Length.FromCentimeters(value).Centimeters, BodyHeight.Parse($"{Text(number)} cm").Centimeters);
        Near(Mass.FromKilograms(value).Kilograms, BodyWeight.Parse($"{Text(number)} kg").Kilograms);
        Near(Volume.FromMilliliters(value).Milliliters, FluidVolume.Parse($"{Text(number)} mL").Milliliters);
        Near(
            MassConcentration.FromGramsPerLiter(value).GramsPerDeciliter,
            HemoglobinConcentration.FromGramsPerLiter(number).GramsPerDeciliter);
        Near(
            CellsPerLiter(value * 1_000, Volume.FromMicroliters(1)) / 1e9,
            CellCount.FromPerMicroliter(number * 1_000).BillionsPerLiter);
    }

    [Theory]
    [InlineData("mg", "mL")]
    public void Dose_Concentrate_TwoMilligramsInAMilliliter(string milligrams, string milliliters) => Near(
        (MassConcentration.FromMilligramsPerMilliliter(2) * Volume.FromMilliliters(10.9)).Milligrams,
        Dose.Parse($"10.9 {milliliters}").Milligrams,
        Dose.Parse($"21.8 {milligrams}").Milligrams);

    [Theory]
    [InlineData("10*9/L", 1e9, "L")]
    [InlineData("10*3/uL", 1e3, "uL")]
    [InlineData("K/uL", 1e3, "uL")]
    [InlineData("G/L", 1e9, "L")]
    [InlineData("/uL", 1, "uL")]
    [InlineData("/mm3", 1, "mm3")]
    [InlineData("cells/mm³", 1, "mm3")]
    public void CellCount_EverySpelling_AsUnitsNetCountsVolumes(string unit, double cells, string volume)
    {
        var one = volume switch
        {
            "L" => Volume.FromLiters(1),
            "uL" => Volume.FromMicroliters(1),
            _ => Volume.FromCubicMillimeters(1),
        };

        Near(CellsPerLiter(220 * cells, one) / 1e9, CellCount.Parse($"220 {unit}").BillionsPerLiter);
    }

    private static double CellsPerLiter(double cells, Volume volume) => cells * (Volume.FromLiters(1) / volume);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Near(double expected, params decimal[] seen) =>
        Assert.All(seen, value => Assert.InRange((double)value / expected, 1 - DoublePrecision, 1 + DoublePrecision));

    private static class Numbers
    {
        public static Arbitrary<decimal> WithThousandths() => Law.Arbitrary(
            from whole in Gen.Choose(40, 250) from thousandths in Gen.Choose(0, 999) select whole + (thousandths / 1_000m));
    }
}
