using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Quantities;

[Properties(Arbitrary = [typeof(Numbers)])]
public sealed class QuantityContractTests
{
    [Law("with decimals")]
    public void Parse_WhatToStringWrote_IsTheSameValue(decimal number, Branches branches)
    {
        branches.Hit("with decimals", number != decimal.Truncate(number));
        AssertRoundTrip(Dose.FromMilligrams(number), Dose.Parse);
        AssertRoundTrip(DosePerArea.FromMilligramsPerSquareMeter(number), DosePerArea.Parse);
        AssertRoundTrip(Percentage.FromPercent(number), Percentage.Parse);
        AssertRoundTrip(CellCount.FromBillionsPerLiter(number), CellCount.Parse);
        AssertRoundTrip(UpperLimitMultiple.FromMultiple(number), UpperLimitMultiple.Parse);
        AssertRoundTrip(BodyWeight.FromKilograms(number), BodyWeight.Parse);
        AssertRoundTrip(BodyHeight.FromCentimeters(number + 40), BodyHeight.Parse);
        AssertRoundTrip(BodySurfaceArea.FromSquareMeters(decimal.Round(0.4m + (number / 40), 6)), BodySurfaceArea.Parse);
    }

    [Law("smaller", "equal", "larger")]
    public void CompareTo_AnyTwoNumbers_AsTheNumbersCompare(TwoNumbers numbers, Branches branches)
    {
        var (left, right) = numbers;
        branches.Hit(left.CompareTo(right) switch { < 0 => "smaller", 0 => "equal", _ => "larger" });
        AssertOrder(left, right, Dose.FromMilligrams);
        AssertOrder(left, right, DosePerArea.FromMilligramsPerSquareMeter);
        AssertOrder(left, right, Percentage.FromPercent);
        AssertOrder(left, right, CellCount.FromBillionsPerLiter);
        AssertOrder(left, right, UpperLimitMultiple.FromMultiple);
    }

    [Fact]
    public void Equals_SameNumberWithTrailingZeros_EqualWithEqualHashes()
    {
        AssertSame(Dose.FromMilligrams(20), Dose.FromMilligrams(20.000000000000000000000m));
        AssertSame(DosePerArea.FromMilligramsPerSquareMeter(12), DosePerArea.FromMilligramsPerSquareMeter(12.00m));
        AssertSame(Percentage.FromPercent(55), Percentage.FromPercent(55.0m));
        AssertSame(CellCount.FromBillionsPerLiter(1.5m), CellCount.FromPerMicroliter(1500.0m));
        AssertSame(UpperLimitMultiple.FromMultiple(2), UpperLimitMultiple.FromResult(80, 40));
        AssertSame(BodySurfaceArea.FromSquareMeters(1.8m), BodySurfaceArea.FromSquareMeters(1.80m));
    }

    [Fact]
    public void Default_EveryQuantity_IsZeroAndReadsSo() => Assert.Equal(
        ["0 mg", "0 mg/m²", "0 %", "0 ×10⁹/L", "0 cm", "0 kg"],
        [
            $"{default(Dose)}", $"{default(DosePerArea)}", $"{default(Percentage)}", $"{default(CellCount)}",
            $"{default(BodyHeight)}", $"{default(BodyWeight)}",
        ]);

    [Fact]
    public void Default_EveryQuantityWithAFloor_IsBelowEveryValue()
    {
        Assert.True(default(Percentage) < Percentage.FromPercent(2));
        Assert.True(default(CellCount) < CellCount.FromPerMicroliter(1));
        Assert.Equal(Dose.Zero, default);
        Assert.Equal(DosePerArea.Zero, default);
    }

    [Theory]
    [InlineData(1, "2025-01-31", "2025-02-28")]
    [InlineData(1, "2024-01-31", "2024-02-29")]
    [InlineData(3, "2023-11-30", "2024-02-29")]
    [InlineData(3, "2024-11-30", "2025-02-28")]
    [InlineData(3, "2024-02-29", "2024-05-29")]
    public void After_CalendarMonths_ClampedToTheEndOfAShorterMonth(int months, string date, string expected) => Assert.Equal(
        NodaTime.Text.LocalDatePattern.Iso.Parse(expected).Value,
        DosingInterval.FromMonths(months).After(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value));

    [Fact]
    public void After_Days_AddsThem() =>
        Assert.Equal(new LocalDate(2026, 3, 22), DosingInterval.FromDays(21).After(new(2026, 3, 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(-1)]
    public void FromMonths_OutsideOneToTwentyFour_Refused(int months) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => DosingInterval.FromMonths(months));

    [Theory]
    [InlineData(0)]
    [InlineData(731)]
    public void FromDays_OutsideOneToTwoYears_Refused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => DosingInterval.FromDays(days));

    [Fact]
    public void ToString_Intervals_ReadInPlainWords() => Assert.Equal(
        ["1 month", "3 months", "1 day", "21 days"],
        [
            $"{DosingInterval.FromMonths(1)}", $"{DosingInterval.FromMonths(3)}", $"{DosingInterval.FromDays(1)}",
            $"{DosingInterval.FromDays(21)}",
        ]);

    private static void AssertRoundTrip<T>(T value, Func<string, T> parse) => Assert.Equal(value, parse($"{value}"));

    private static void AssertSame<T>(T one, T other)
        where T : notnull =>
        Assert.Equal((one, one.GetHashCode(), one.ToString()), (other, other.GetHashCode(), other.ToString()));

    private static void AssertOrder<T>(decimal left, decimal right, Func<decimal, T> make)
        where T : IComparable<T>
    {
        var (one, other) = (make(left), make(right));
        Assert.Equal(left.CompareTo(right), Math.Sign(one.CompareTo(other)));
        Assert.Equal(left == right, one.Equals(other));
        Assert.True(left != right || one.GetHashCode() == other.GetHashCode(), "equal values have unequal hashes");
    }

    private static class Numbers
    {
        private static Gen<decimal> Number { get; } =
            from whole in Gen.Choose(2, 99)
            from decimals in Gen.Choose(0, 6)
            from digits in Gen.Choose(0, 999_999)
            select whole + (digits / (decimal)Math.Pow(10, decimals + 6));

        public static Arbitrary<decimal> One() => Law.Arbitrary(Number);

        public static Arbitrary<TwoNumbers> Two() => Law.Arbitrary(
            from left in Number from right in Gen.OneOf(Number, Gen.Constant(left)) select new TwoNumbers(left, right));
    }
}

/// <summary>Two numbers, often the same one twice.</summary>
public sealed record TwoNumbers(decimal Left, decimal Right);
