using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using UnitsNet;

namespace Mitox.Rules.Tests.UnitsNet;

/// <summary>What comes in goes out again, and means what UnitsNet says it means.</summary>
public sealed class ConversionLaws
{
    private const int Digits = 15;
    private const double DoublePrecision = 2e-15;
    private const double HalfOfTheLastDecimalOfAnArea = 0.5e-6;

    public static TheoryData<string> Units => new(Conversion.All.Select(conversion => conversion.Name));

    public static TheoryData<string> UnitsWithAWayBack =>
        new(Conversion.All.Where(conversion => conversion.BackFromOurs is not null).Select(conversion => conversion.Name));

    /// <summary>Gets all but seconds, of which 60 are ours, and hydrochloride, of which 23.28 mg are 20 of ours.</summary>
    public static TheoryData<string> UnitsOfADecimalSize => new(
        Conversion.All.Select(conversion => conversion.Name)
            .Where(name => name is not "minutes, Second" && !name.StartsWith("hydrochloride", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(UnitsWithAWayBack))]
    public void RoundTrip_FifteenDigitsOfTheUnit_TheSameNumber(string unit) => Law.Holds(
        Entered(Find(unit)),
        _ => [],
        (value, branches) =>
        {
            var conversion = Find(unit);
            branches.Hit("long or whole", conversion.IsWhole || $"{value:R}".Length > Digits);
            var entered = conversion.IsArea ? RoundedToAnArea(value, conversion) : value;
            Assert.Equal(entered, conversion.BackFromOurs!(conversion.ToOurs(value)));
        },
        "long or whole");

    [Theory]
    [MemberData(nameof(UnitsWithAWayBack))]
    public void RoundTrip_FifteenDigitsOfOurs_TheSameNumberOrAHairBelow(string unit) => Law.Holds(
        Ours(Find(unit)),
        _ => [],
        (value, branches) =>
        {
            var conversion = Find(unit);
            var entered = conversion.IsArea ? decimal.Round(value, 6) : value;
            var again = conversion.ToOurs(conversion.BackFromOurs!(entered));
            branches.Hit("the same or not metric", again == entered || !conversion.IsMetric);
            Assert.True(again <= entered, $"{entered} became {again}");
            Assert.True(again == entered || !conversion.IsMetric, $"{entered} became {again}");
            Assert.True(entered - again <= entered * 1e-15m, $"{entered} became {again}");
        },
        "the same or not metric");

    [Theory]
    [MemberData(nameof(Units))]
    public void ToOurs_EveryUnit_WhatUnitsNetConvertsTo(string unit) => Law.Holds(
        Entered(Find(unit)),
        _ => [],
        (value, _) =>
        {
            var conversion = Find(unit);
            var (seen, expected) = ((double)conversion.ToOurs(value), conversion.Oracle(value));
            var rounding = (expected * DoublePrecision) + (conversion.IsArea ? HalfOfTheLastDecimalOfAnArea : 0);
            Assert.InRange(seen, expected - rounding, expected + rounding);
        });

    [Theory]
    [MemberData(nameof(UnitsOfADecimalSize))]
    public void ToOurs_EveryUnitOfADecimalSize_ExactlyItsSizeTimesTheNumber(string unit) => Law.Holds(
        Entered(Find(unit)),
        _ => [],
        (value, _) =>
        {
            var conversion = Find(unit);
            var exact = Exactly(value) * conversion.Size;
            var rounded = conversion.IsArea ? decimal.Round(exact, 6, MidpointRounding.AwayFromZero) : exact;
            Assert.Equal(rounded, conversion.ToOurs(value));
        });

    /// <summary>Why the factors are our own: the oracle errs here, by more than any rounding.</summary>
    [Fact]
    public void ToBodyWeight_Stones_FourteenPoundsWhereUnitsNetSaysLess()
    {
        Assert.Equal(Mass.FromPounds(14 * 11).ToBodyWeight(), Mass.FromStone(11).ToBodyWeight());
        Assert.InRange(Mass.FromStone(11).Kilograms / Mass.FromPounds(14 * 11).Kilograms, 1 - 1e-6, 1 - 5e-7);
    }

    /// <summary>What no double holds goes out as the double below: a dose that fits still fits when it comes back.</summary>
    [Fact]
    public void RoundTrip_DoseWithoutEnd_NeverLargerAndAHairBelowAtMost() => Law.Holds(
        DoseGenerator.Any,
        _ => [],
        (form, branches) =>
        {
            var (dose, perArea) = (form.Dose, form.Dose.Per(form.Area));
            var (doseAgain, perAreaAgain) = (dose.ToMass().ToDose(), perArea.ToAreaDensity().ToDosePerArea());
            branches.Hit("smaller", perAreaAgain < perArea);
            branches.Hit("the same", perAreaAgain == perArea);
            Assert.True(doseAgain <= dose && perAreaAgain <= perArea, $"{dose}, {perArea} became {doseAgain}, {perAreaAgain}");
            Assert.InRange(perArea.MilligramsPerSquareMeter - perAreaAgain.MilligramsPerSquareMeter, 0, 1e-13m);
        },
        "smaller",
        "the same");

    /// <summary>Calculated numbers have up to 17 digits: they are kept too, where the casts of .NET round to 15.</summary>
    [Fact]
    public void RoundTrip_SeventeenDigits_TheSameNumber() => Law.Holds(
        from left in Gen.Choose(1, 9_999) from right in Gen.Choose(1, 9_999) select (left / 100.0) + (right / 1_000.0),
        _ => [],
        (value, branches) =>
        {
            branches.Hit("more than 15 digits", (double)(decimal)value != value);
            Assert.Equal(value, Mass.FromMilligrams(value).ToDose().ToMass().Milligrams);
            Assert.Equal($"{value.ToString("R", CultureInfo.InvariantCulture)} mg", $"{Mass.FromMilligrams(value).ToDose()}");
        },
        "more than 15 digits");

    private static Conversion Find(string name) => Conversion.All.Single(conversion => conversion.Name == name);

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
}
