using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using UnitsNet;

namespace Mitox.Rules.Tests.UnitsNet;

/// <summary>What comes in goes out again, and means what UnitsNet says it means.</summary>
[Properties(Arbitrary = [typeof(Numbers)])]
public sealed class ConversionLaws
{
    private const int Digits = 15;
    private const double DoublePrecision = 2e-15;
    private const double HalfOfTheLastDecimalOfAnArea = 0.5e-6;

    /// <summary>Each unit is asked about as many numbers as another law about cases.</summary>
    private const int NumberOfUnits = 39;

    private static IEnumerable<Conversion> WithAWayBack =>
        Conversion.All.Where(conversion => conversion.BackFromOurs is not null);

    /// <summary>Gets all but seconds, of which 60 are ours, and hydrochloride, of which 23.28 mg are 20 of ours.</summary>
    private static IEnumerable<Conversion> OfADecimalSize => Conversion.All.Where(conversion =>
        conversion.Name is not "minutes, Second" && !conversion.Name.StartsWith("hydrochloride", StringComparison.Ordinal));

    [Law(BranchesUnder = nameof(UnitsWithAWayBack), Times = NumberOfUnits)]
    public void RoundTrip_FifteenDigitsOfTheUnit_TheSameNumber(NumberWithAWayBack number, Branches branches)
    {
        var (unit, value) = number;
        var conversion = Find(unit);
        branches.Hit(unit, conversion.IsWhole || $"{value:R}".Length > Digits);
        var entered = conversion.IsArea ? RoundedToAnArea(value, conversion) : value;
        Assert.Equal(entered, conversion.BackFromOurs!(conversion.ToOurs(value)));
    }

    [Law(BranchesUnder = nameof(UnitsWithAWayBack), Times = NumberOfUnits)]
    public void RoundTrip_FifteenDigitsOfOurs_TheSameNumberOrAHairBelow(NumberOfOurs number, Branches branches)
    {
        var (unit, value) = number;
        var conversion = Find(unit);
        var entered = conversion.IsArea ? decimal.Round(value, 6) : value;
        var again = conversion.ToOurs(conversion.BackFromOurs!(entered));
        branches.Hit(unit, again == entered || !conversion.IsMetric);
        Assert.True(again <= entered, $"{entered} became {again}");
        Assert.True(again == entered || !conversion.IsMetric, $"{entered} became {again}");
        Assert.True(entered - again <= entered * 1e-15m, $"{entered} became {again}");
    }

    [Law(BranchesUnder = nameof(Units), Times = NumberOfUnits)]
    public void ToOurs_EveryUnit_WhatUnitsNetConvertsTo(NumberOfAUnit number, Branches branches)
    {
        var (unit, value) = number;
        var conversion = Find(unit);
        branches.Hit(unit);
        var (seen, expected) = ((double)conversion.ToOurs(value), conversion.Oracle(value));
        var rounding = (expected * DoublePrecision) + (conversion.IsArea ? HalfOfTheLastDecimalOfAnArea : 0);
        Assert.InRange(seen, expected - rounding, expected + rounding);
    }

    [Law(BranchesUnder = nameof(UnitsOfADecimalSize), Times = NumberOfUnits)]
    public void ToOurs_EveryUnitOfADecimalSize_ExactlyItsSizeTimesTheNumber(NumberOfADecimalSize number, Branches branches)
    {
        var (unit, value) = number;
        var conversion = Find(unit);
        branches.Hit(unit);
        var exact = Exactly(value) * conversion.Size;
        var rounded = conversion.IsArea ? decimal.Round(exact, 6, MidpointRounding.AwayFromZero) : exact;
        Assert.Equal(rounded, conversion.ToOurs(value));
    }

    /// <summary>Why the factors are our own: the oracle errs here, by more than any rounding.</summary>
    [Fact]
    public void ToBodyWeight_Stones_FourteenPoundsWhereUnitsNetSaysLess()
    {
        Assert.Equal(Mass.FromPounds(14 * 11).ToBodyWeight(), Mass.FromStone(11).ToBodyWeight());
        Assert.InRange(Mass.FromStone(11).Kilograms / Mass.FromPounds(14 * 11).Kilograms, 1 - 1e-6, 1 - 5e-7);
    }

    /// <summary>What no double holds goes out as the double below: a dose that fits still fits when it comes back.</summary>
    [Law("smaller", "the same")]
    public void RoundTrip_DoseWithoutEnd_NeverLargerAndAHairBelowAtMost(DoseForm form, Branches branches)
    {
        var (dose, perArea) = (form.Dose, form.Dose.Per(form.Area));
        var (doseAgain, perAreaAgain) = (dose.ToMass().ToDose(), perArea.ToAreaDensity().ToDosePerArea());
        branches.Hit("smaller", perAreaAgain < perArea);
        branches.Hit("the same", perAreaAgain == perArea);
        Assert.True(doseAgain <= dose && perAreaAgain <= perArea, $"{dose}, {perArea} became {doseAgain}, {perAreaAgain}");
        Assert.InRange(perArea.MilligramsPerSquareMeter - perAreaAgain.MilligramsPerSquareMeter, 0, 1e-13m);
    }

    /// <summary>Calculated numbers have up to 17 digits: they are kept too, where the casts of .NET round to 15.</summary>
    [Law("more than 15 digits")]
    public void RoundTrip_SeventeenDigits_TheSameNumber(double value, Branches branches)
    {
        branches.Hit("more than 15 digits", (double)(decimal)value != value);
        Assert.Equal(value, Mass.FromMilligrams(value).ToDose().ToMass().Milligrams);
        Assert.Equal($"{value.ToString("R", CultureInfo.InvariantCulture)} mg", $"{Mass.FromMilligrams(value).ToDose()}");
    }

    private static IEnumerable<string> Units(Policy _) => Conversion.All.Select(conversion => conversion.Name);

    private static IEnumerable<string> UnitsWithAWayBack(Policy _) => WithAWayBack.Select(conversion => conversion.Name);

    private static IEnumerable<string> UnitsOfADecimalSize(Policy _) => OfADecimalSize.Select(conversion => conversion.Name);

    private static Conversion Find(string name) => Conversion.All.Single(conversion => conversion.Name == name);

    /// <summary>A number rounded to so many significant digits.</summary>
    private static decimal Significant(decimal value, int digits) =>
        decimal.Parse(
            value.ToString(string.Create(CultureInfo.InvariantCulture, $"E{digits - 1}"), CultureInfo.InvariantCulture),
            NumberStyles.Float,
            CultureInfo.InvariantCulture);

    private static decimal Exactly(double value) =>
        decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static double RoundedToAnArea(double value, Conversion conversion)
    {
        var area = decimal.Round(Exactly(value) * conversion.Size, 6, MidpointRounding.AwayFromZero);
        return conversion.BackFromOurs!(area);
    }

    private static class Numbers
    {
        public static Arbitrary<NumberOfAUnit> OfAUnit() => Law.Arbitrary(
            from conversion in Gen.Elements(Conversion.All)
            from value in Entered(conversion)
            select new NumberOfAUnit(conversion.Name, value));

        public static Arbitrary<NumberWithAWayBack> ThereAndBack() => Law.Arbitrary(
            from conversion in Gen.Elements(WithAWayBack)
            from value in Entered(conversion)
            select new NumberWithAWayBack(conversion.Name, value));

        public static Arbitrary<NumberOfADecimalSize> InDecimals() => Law.Arbitrary(
            from conversion in Gen.Elements(OfADecimalSize)
            from value in Entered(conversion)
            select new NumberOfADecimalSize(conversion.Name, value));

        public static Arbitrary<NumberOfOurs> BackAndThere() => Law.Arbitrary(
            from conversion in Gen.Elements(WithAWayBack)
            from value in Ours(conversion)
            select new NumberOfOurs(conversion.Name, value));

        public static Arbitrary<DoseForm> DoseInAnyForm() => Law.Arbitrary(DoseGenerator.Any);

        public static Arbitrary<double> SumWithManyDigits() => Law.Arbitrary(
            from left in Gen.Choose(1, 9_999) from right in Gen.Choose(1, 9_999) select (left / 100.0) + (right / 1_000.0));

        /// <summary>Numbers of a unit with up to 15 significant digits, small ones as often as large ones.</summary>
        private static Gen<double> Entered(Conversion conversion) => conversion.IsWhole
            ? Gen.Choose(1, (int)(conversion.Highest / conversion.Size)).Select(whole => (double)whole)
            : from value in Between(conversion.Lowest / conversion.Size, conversion.Highest / conversion.Size)
              where value * conversion.Size >= conversion.Lowest && value * conversion.Size <= conversion.Highest
              select double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

        private static Gen<decimal> Ours(Conversion conversion) => conversion.IsWhole
            ? Gen.Choose(1, (int)(conversion.Highest / conversion.Size)).Select(whole => whole * conversion.Size)
            : from value in Between(conversion.Lowest, conversion.Highest)
              where value <= conversion.Highest && (conversion.IsMetric ? value >= conversion.Lowest : value > conversion.Lowest)
              select value;

        private static Gen<decimal> Between(decimal lowest, decimal highest) =>
            from high in Gen.Choose(0, 99_999_999)
            from low in Gen.Choose(0, 99_999_999)
            from divisor in Gen.Elements(1m, 1m, 10m, 1_000m)
            from digits in Gen.OneOf(Gen.Constant(Digits), Gen.Choose(1, Digits))
            select Significant(lowest + ((highest - lowest) * ((high * 1e8m) + low) / 1e16m / divisor), digits);
    }
}

/// <summary>A number as it is entered in one of all the units.</summary>
public sealed record NumberOfAUnit(string Unit, double Value);

/// <summary>A number in a unit that ours is converted back to.</summary>
public sealed record NumberWithAWayBack(string Unit, double Value);

/// <summary>A number in a unit that is a decimal number of ours.</summary>
public sealed record NumberOfADecimalSize(string Unit, double Value);

/// <summary>A number of ours, to be converted to the unit and back.</summary>
public sealed record NumberOfOurs(string Unit, decimal Value);
