using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Quantities;

/// <summary>No quantity ever rounds, neither in sums and comparisons nor in its text.</summary>
[Properties(Arbitrary = [typeof(Doses)])]
public sealed class ExactnessTests
{
    private static readonly DosePerArea Limit = DosePerArea.FromMilligramsPerSquareMeter(140);

    [Theory]
    [InlineData("0.0000000000000000000000001")]
    [InlineData("0.000000000001")]
    [InlineData("0.1")]
    public void DosePerArea_JustBesideTheLimit_ComparesAndReadsAsBesideIt(string hair)
    {
        var above = DosePerArea.FromMilligramsPerSquareMeter(140 + Number(hair));
        var below = DosePerArea.FromMilligramsPerSquareMeter(140 - Number(hair));

        Assert.True(above > Limit && below < Limit && below < above);
        Assert.NotEqual("140 mg/m²", $"{above}");
        Assert.NotEqual("140 mg/m²", $"{below}");
    }

    [Fact]
    public void Per_QuotientWithoutEnd_CutAndMarked() =>
        Assert.Equal("13.3333… mg/m²", $"{Dose.FromMilligrams(20).Per(BodySurfaceArea.FromSquareMeters(1.5m))}");

    [Fact]
    public void Per_QuotientAHairAboveTheLimit_ReadsAboveIt()
    {
        var dose = Dose.FromMilligrams(210.00000000000000000000001m).Per(BodySurfaceArea.FromSquareMeters(1.5m));

        Assert.Equal("140.000000000000000000000006… mg/m²", $"{dose}");
        Assert.True(dose > Limit);
    }

    [Fact]
    public void Per_QuotientAHairBelowTheLimit_ReadsBelowIt()
    {
        var dose = Dose.FromMilligrams(209.99999999999999999999999m).Per(BodySurfaceArea.FromSquareMeters(1.5m));

        Assert.StartsWith("139.99999999999999999999999", $"{dose}", StringComparison.Ordinal);
        Assert.True(dose < Limit);
    }

    [Fact]
    public void Plus_ThreeThirds_IsTheWhole()
    {
        var third = Dose.FromMilligrams(20).Per(BodySurfaceArea.FromSquareMeters(1.5m));

        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(40), third.Plus(third).Plus(third));
        Assert.Equal("40 mg/m²", $"{third.Plus(third).Plus(third)}");
    }

    [Fact]
    public void FromHydrochlorideMilligrams_NoDecimalHoldsTheBase_KeptExactly()
    {
        var dose = Dose.FromHydrochlorideMilligrams(1);

        Assert.Equal("0.8591… mg", $"{dose}");
        Assert.Equal(0.859106529209621993m, dose.Milligrams);
    }

    [Fact]
    public void FromHydrochlorideMilligrams_TwentyThreePointTwentyEight_IsTwentyOfTheBase() =>
        Assert.Equal(Dose.FromMilligrams(20), Dose.FromHydrochlorideMilligrams(23.28m));

    [Law("smaller", "equal", "larger")]
    public void Per_AnyDoseAndArea_ComparesAsRationalArithmeticDoes(TwoDoses doses, Branches branches)
    {
        var (left, right) = doses;
        var expected = left.PerArea < right.PerArea ? -1 : left.PerArea > right.PerArea ? 1 : 0;
        var (one, other) = (left.Dose.Per(left.Area), right.Dose.Per(right.Area));
        branches.Hit(expected switch { < 0 => "smaller", 0 => "equal", _ => "larger" });
        Assert.Equal(expected, Math.Sign(one.CompareTo(other)));
        Assert.Equal(expected == 0, one == other);
        Assert.Equal((expected < 0, expected <= 0), (one < other, one <= other));
        Assert.Equal((expected > 0, expected >= 0), (other < one, other <= one));
        Assert.Equal([expected > 0, expected >= 0], new[] { one > other, one >= other });
        Assert.True(expected != 0 || one.GetHashCode() == other.GetHashCode(), "equal values have unequal hashes");
        Assert.Equal(one, one.RemainingUpTo(one.Plus(other)).Plus(one).RemainingUpTo(other.Plus(one).Plus(one)));
    }

    [Law("without end")]
    public void Over_TheAreaADoseWasGivenOn_IsTheDoseAgain(DoseForm form, Branches branches)
    {
        branches.Hit("without end", $"{form.Dose.Per(form.Area)}".Contains('…', StringComparison.Ordinal));
        Assert.Equal(form.Dose, form.Dose.Per(form.Area).Over(form.Area));
    }

    [Theory]
    [InlineData("21.87", "0.1", "21.8 mg")]
    [InlineData("21.8", "0.1", "21.8 mg")]
    [InlineData("21.8", "0.3", "21.6 mg")]
    [InlineData("0.05", "0.1", "0 mg")]
    public void RoundDown_ToASyringesSteps_NeverAbove(string milligrams, string step, string expected) =>
        Assert.Equal(expected, $"{Dose.FromMilligrams(Number(milligrams)).RoundDown(Dose.FromMilligrams(Number(step)))}");

    [Fact]
    public void UpperLimitMultiple_ResultAHairAboveItsLimit_IsAboveOne()
    {
        var above = UpperLimitMultiple.FromResult(40.0000000000000000000000001m, 40);

        Assert.True(above > UpperLimitMultiple.FromMultiple(1));
        Assert.NotEqual("1 ×ULN", $"{above}");
        Assert.Equal(UpperLimitMultiple.FromMultiple(1), UpperLimitMultiple.FromResult(40, 40));
    }

    [Fact]
    public void CellCount_AHairBelowTheFloorPerMicroliter_IsBelowItOrRefused()
    {
        Assert.True(CellCount.FromPerMicroliter(1499.9999999999999999999999m) < CellCount.FromBillionsPerLiter(1.5m));
        _ = Assert.Throws<ArgumentOutOfRangeException>(
            "value", () => CellCount.FromPerMicroliter(1499.9999999999999999999999999m));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static class Doses
    {
        public static Arbitrary<DoseForm> One() => Law.Arbitrary(DoseGenerator.Any);

        public static Arbitrary<TwoDoses> Two() => Law.Arbitrary(
            from left in DoseGenerator.Any
            from other in DoseGenerator.Any
            from hair in Gen.Elements(0, 1e-20m, -1e-20m, 0.5m)
            select new TwoDoses(left, hair == 0.5m ? other : left with { Amount = left.Amount + hair }));
    }
}

/// <summary>Two doses: equal, a hair apart, or of any size and form each.</summary>
public sealed record TwoDoses(DoseForm Left, DoseForm Right);
