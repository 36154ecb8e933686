using System.Globalization;
using System.Reflection;
using UnitsNet;
using UnitsNet.Units;

namespace Mitox.Rules.Tests.UnitsNet;

/// <summary>What cannot be meant is refused, with the parameter, what was seen and what must hold.</summary>
public sealed class RefusalTests
{
    private static readonly BodySurfaceArea Surface = BodySurfaceArea.FromSquareMeters(1.8m);

    private static readonly InfusionSession HalfAnHour = new(new(new(2026, 3, 2))) { DurationInMinutes = 30 };

    private static readonly MassUnit[] DoseUnits = [MassUnit.Milligram, MassUnit.Gram, MassUnit.Microgram];

    private static readonly Refused<MassUnit>[] Masses =
    [
        new(DoseUnits, unit => new Mass(20, unit).ToDose(), unit => Dose.FromMilligrams(20).ToMass(unit)),
        new(DoseUnits, unit => new Mass(20, unit).ToDoseFromHydrochloride(), unit => Dose.FromMilligrams(20).ToMass(unit)),
        new(
            [MassUnit.Kilogram, MassUnit.Gram, MassUnit.Pound, MassUnit.Stone],
            unit => new Mass(20, unit).ToBodyWeight(),
            unit => BodyWeight.FromKilograms(70).ToMass(unit)),
    ];

    private static readonly Refused<LengthUnit> Heights = new(
        [LengthUnit.Centimeter, LengthUnit.Meter, LengthUnit.Millimeter, LengthUnit.Inch, LengthUnit.Foot],
        unit => new Length(170, unit).ToBodyHeight(),
        unit => BodyHeight.FromCentimeters(170).ToLength(unit));

    private static readonly Refused<AreaUnit> Surfaces = new(
        [AreaUnit.SquareMeter, AreaUnit.SquareDecimeter, AreaUnit.SquareCentimeter, AreaUnit.SquareFoot, AreaUnit.SquareInch],
        unit => new Area(1.8, unit).ToBodySurfaceArea(),
        unit => Surface.ToArea(unit));

    private static readonly Refused<AreaDensityUnit> Densities = new(
        [AreaDensityUnit.MilligramPerSquareMeter, AreaDensityUnit.GramPerSquareMeter],
        unit => new AreaDensity(12, unit).ToDosePerArea(),
        unit => DosePerArea.FromMilligramsPerSquareMeter(12).ToAreaDensity(unit));

    private static readonly Refused<RatioUnit> Ratios = new(
        [RatioUnit.Percent, RatioUnit.DecimalFraction],
        unit => new Ratio(55, unit).ToPercentage(),
        unit => Percentage.FromPercent(55).ToRatio(unit));

    private static readonly VolumeUnit[] VolumeUnits =
        [VolumeUnit.Milliliter, VolumeUnit.Liter, VolumeUnit.Deciliter, VolumeUnit.Centiliter, VolumeUnit.CubicCentimeter];

    private static readonly Refused<VolumeUnit>[] Volumes =
    [
        new(VolumeUnits, unit => new Volume(10, unit).ToFluidVolume(), unit => FluidVolume.FromMilliliters(100).ToVolume(unit)),
        new(
            VolumeUnits,
            unit => new Volume(10, unit).ToDoseFromConcentrate(),
            unit => FluidVolume.FromMilliliters(100).ToVolume(unit)),
    ];

    private static readonly Refused<DurationUnit>[] Durations =
    [
        new(
            [DurationUnit.Minute, DurationUnit.Hour, DurationUnit.Second],
            unit => new Duration(30, unit).ToInfusionMinutes(),
            unit => HalfAnHour.ToInfusionDuration(unit)!),
        new(
            [DurationUnit.Day, DurationUnit.Week],
            unit => new Duration(21, unit).ToDosingInterval(),
            unit => DosingInterval.FromDays(21).ToDuration(unit)),
    ];

    [Fact]
    public void Convert_EveryUnitThatIsNotOffered_RefusedWithThoseThatAre()
    {
        Assert.All(Masses, refused => refused.Check());
        Assert.All(Volumes, refused => refused.Check());
        Assert.All(Durations, refused => refused.Check());
        Heights.Check();
        Surfaces.Check();
        Densities.Check();
        Ratios.Check();
    }

    [Fact]
    public void ToDose_Kilograms_TheMessageNamesTheUnitAndThoseOffered() => Assert.Equal(
        "A mitoxantrone dose in the unit Kilogram cannot be meant: it must be in Milligram, Gram, Microgram. (Parameter 'mass')\n"
        + "Actual value was Kilogram.",
        Message("mass", () => Mass.FromKilograms(0.0000216).ToDose()));

    [Fact]
    public void ToDosePerArea_SumOrQuotientOfUnitsNet_TheMessageSaysWhereToMakeIt()
    {
        const string hint = "may be a body-mass index, or a sum or quotient of UnitsNet: make those with our quantities.";

        AssertRefused(hint, "density", () => (AreaDensity.Zero + AreaDensity.FromMilligramsPerSquareMeter(12)).ToDosePerArea());
        AssertRefused(hint, "density", () => (Mass.FromMilligrams(21.6) / Area.FromSquareMeters(1.8)).ToDosePerArea());
    }

    [Fact]
    public void ToBodyWeight_ImplausibleInAnotherUnit_TheMessageShowsBoth() => Assert.Equal(
        "70 g: A body weight of 0.07 kg is not possible: it must be from 2 to 500 kg. It may be in tonnes or stone. "
        + "(Parameter 'mass')\nActual value was 70 g.",
        Message("mass", () => Mass.FromGrams(70).ToBodyWeight()));

    [Fact]
    public void ToBodyWeight_GermanCulture_TheSameMessage()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            AssertRefused("Actual value was 70.5 g.", "mass", () => Mass.FromGrams(70.5).ToBodyWeight());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(-1e-9)]
    [InlineData(-20)]
    [InlineData(10_000.1)]
    [InlineData(1e15)]
    [InlineData(1e300)]
    [InlineData(-1e300)]
    [InlineData(double.MaxValue)]
    [InlineData(1e-19)]
    [InlineData(1e-40)]
    [InlineData(double.Epsilon)]
    public void ToDose_NegativeHugeOrTiny_Refused(double milligrams)
    {
        _ = Message("mass", () => Mass.FromMilligrams(milligrams).ToDose());
        _ = Message("mass", () => Mass.FromMilligrams(milligrams).ToDoseFromHydrochloride());
        _ = Message("density", () => AreaDensity.FromMilligramsPerSquareMeter(milligrams).ToDosePerArea());
    }

    [Theory]
    [InlineData(-10)]
    [InlineData(5_000.1)]
    public void ToDoseFromConcentrate_NegativeOrHuge_Refused(double milliliters) =>
        Message("volume", () => Volume.FromMilliliters(milliliters).ToDoseFromConcentrate());

    [Theory]
    [InlineData(1.99)]
    [InlineData(500.1)]
    public void ToBodyWeight_Implausible_Refused(double kilograms) =>
        Message("mass", () => Mass.FromKilograms(kilograms).ToBodyWeight());

    [Fact]
    public void Convert_LikelyConfusions_Refused()
    {
        AssertRefused("It may be in meters.", "length", () => Length.FromCentimeters(1.7).ToBodyHeight());
        AssertRefused("0.55 is written 55 %", "ratio", () => Ratio.FromPercent(0.55).ToPercentage());
        AssertRefused("It may be in liters.", "volume", () => Volume.FromMilliliters(0.1).ToFluidVolume());
        AssertRefused("0.4 to 5 m²", "area", () => Area.FromSquareMeters(18).ToBodySurfaceArea());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    [InlineData(43_200.5)]
    public void ToInfusionMinutes_NotAboveZeroOrTooLong_Refused(double minutes) =>
        Message("duration", () => Duration.FromMinutes(minutes).ToInfusionMinutes());

    [Theory]
    [InlineData(0)]
    [InlineData(10.5)]
    [InlineData(731)]
    public void ToDosingInterval_NoWholeNumberOfDaysInRange_Refused(double days) =>
        Message("duration", () => Duration.FromDays(days).ToDosingInterval());

    [Fact]
    public void ToDosingInterval_LongestOfTheCore_Read()
    {
        Assert.Equal(DosingInterval.FromDays(730), Duration.FromDays(730).ToDosingInterval());
        _ = Assert.Throws<ArgumentOutOfRangeException>("value", () => DosingInterval.FromDays(731));
    }

    [Fact]
    public void ToDuration_CalendarMonths_RefusedForTheyHaveNoFixedDays() =>
        AssertRefused("3 months, has no fixed number of days", "interval", () => DosingInterval.FromMonths(3).ToDuration());

    /// <summary>An uninitialized quantity is zero of its base unit, such as 0 kg: it never becomes a dose of zero.</summary>
    [Fact]
    public void Convert_DefaultOfUnitsNet_Refused()
    {
        _ = Message("mass", () => default(Mass).ToDose());
        _ = Message("mass", () => default(Mass).ToDoseFromHydrochloride());
        _ = Message("mass", () => default(Mass).ToBodyWeight());
        _ = Message("length", () => default(Length).ToBodyHeight());
        _ = Message("area", () => default(Area).ToBodySurfaceArea());
        _ = Message("density", () => default(AreaDensity).ToDosePerArea());
        _ = Message("ratio", () => default(Ratio).ToPercentage());
        _ = Message("volume", () => default(Volume).ToFluidVolume());
        _ = Message("volume", () => default(Volume).ToDoseFromConcentrate());
        _ = Message("duration", () => default(Duration).ToInfusionMinutes());
        _ = Message("duration", () => default(Duration).ToDosingInterval());
    }

    [Fact]
    public void Convert_DefaultOfOursThatIsNoValue_Refused()
    {
        _ = Message("weight", () => default(BodyWeight).ToMass());
        _ = Message("height", () => default(BodyHeight).ToLength());
        _ = Message("percentage", () => default(Percentage).ToRatio());
        _ = Message("volume", () => default(FluidVolume).ToVolume());
        _ = Message("interval", () => default(DosingInterval).ToDuration());
        _ = Assert.Throws<ArgumentNullException>("area", () => ((BodySurfaceArea)null!).ToArea());
        _ = Assert.Throws<ArgumentNullException>("session", () => ((InfusionSession)null!).ToInfusionDuration());
    }

    [Fact]
    public void Convert_Zero_IsZeroWhereZeroIsAValue()
    {
        Assert.Equal(Dose.Zero, Mass.FromMilligrams(0).ToDose());
        Assert.Equal("0 mg", $"{Mass.FromMilligrams(-0.0).ToDose()}");
        Assert.Equal(DosePerArea.Zero, AreaDensity.FromMilligramsPerSquareMeter(0).ToDosePerArea());
        Assert.Equal(Mass.FromMilligrams(0), Dose.Zero.ToMass());
        Assert.Null(new InfusionSession(new(new(2026, 3, 2))).ToInfusionDuration());
    }

    /// <summary>UnitsNet refuses these itself today; a quantity that holds one is made here by reflection.</summary>
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Convert_NotANumberOrInfinite_Refused(double value)
    {
        AssertRefused("must be a finite number", "mass", () => Holding<Mass>(value, MassUnit.Milligram).ToDose());
        _ = Message("mass", () => Holding<Mass>(value, MassUnit.Kilogram).ToBodyWeight());
        _ = Message("length", () => Holding<Length>(value, LengthUnit.Meter).ToBodyHeight());
        _ = Message("area", () => Holding<Area>(value, AreaUnit.SquareMeter).ToBodySurfaceArea());
        _ = Message("ratio", () => Holding<Ratio>(value, RatioUnit.Percent).ToPercentage());
        _ = Message("duration", () => Holding<Duration>(value, DurationUnit.Minute).ToInfusionMinutes());
    }

    private static T Holding<T>(double value, Enum unit)
        where T : struct
    {
        object quantity = default(T);
        typeof(T).GetField("_value", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(quantity, value);
        typeof(T).GetField("_unit", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(quantity, unit);
        return (T)quantity;
    }

    private static void AssertRefused(string expected, string parameter, Func<object> convert) =>
        Assert.Contains(expected, Message(parameter, convert), StringComparison.Ordinal);

    private static string Message(string parameter, Func<object> convert) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => _ = convert()).Message.ReplaceLineEndings("\n");

    /// <summary>The units a conversion offers; every other one, and one that is none, must be refused both ways.</summary>
    private sealed record Refused<TUnit>(TUnit[] Offered, Func<TUnit, object> ToOurs, Func<TUnit, object> FromOurs)
        where TUnit : struct, Enum
    {
        public void Check()
        {
            Assert.All(Offered, unit => Assert.NotNull(FromOurs(unit)));
            TUnit[] others = [.. Enum.GetValues<TUnit>().Except(Offered), (TUnit)Enum.ToObject(typeof(TUnit), 999), default];
            Assert.All(others, unit =>
            {
                var refusal = Assert.ThrowsAny<ArgumentOutOfRangeException>(() => ToOurs(unit));
                Assert.Contains($"in the unit {unit} cannot be meant", refusal.Message, StringComparison.Ordinal);
                var back = Assert.Throws<ArgumentOutOfRangeException>(nameof(unit), () => FromOurs(unit));
                Assert.All(Offered, offered => Assert.Contains($"{offered}", back.Message, StringComparison.Ordinal));
            });
        }
    }
}
