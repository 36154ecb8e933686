using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Quantities;

/// <summary>Sums of doses on body surfaces are those of unbounded fractions, though they are worked out late.</summary>
[Properties(Arbitrary = [typeof(Sums)])]
public sealed class ExactSumTests
{
    [Fact]
    public void Plus_ThreeThirds_IsOne()
    {
        var third = Per(1, 3);

        var sum = third + third + third;

        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(1), sum);
        Assert.Equal("1 mg/m²", $"{sum}");
        Assert.Equal(DosePerArea.FromMilligramsPerSquareMeter(1).GetHashCode(), sum.GetHashCode());
    }

    [Fact]
    public void Plus_ThousandsOfAreas_TheSameFromEitherEndAndInHalves()
    {
        var doses = Enumerable.Range(1, 3_000).Select(index => Per(0.1m, 1.2m + (index * 0.000_083m))).ToArray();

        var forwards = Sum(doses);
        var backwards = Sum([.. doses.Reverse()]);
        var halves = Sum(doses[..1_700]) + Sum(doses[1_700..]);

        Assert.Equal(forwards, backwards);
        Assert.Equal(forwards, halves);
        Assert.NotEqual(forwards, halves + Per(0.000_001m, 3.5m));
    }

    [Fact]
    public void CompareSum_ThousandsOfAreasJustAtALimit_DecidesExactly()
    {
        var doses = Enumerable.Range(1, 500).Select(index => Per(0.1m, 1.2m + (index * 0.000_083m))).ToArray();
        var given = Sum(doses);
        var limit = DosePerArea.FromMilligramsPerSquareMeter(140);
        var left = given.RemainingUpTo(limit);

        Assert.Equal(0, DosePerArea.CompareSum(given, left, limit));
        Assert.Equal(limit, Sum([.. doses, left]));
        Assert.Equal(1, DosePerArea.CompareSum(given, left + left.DividedBy(1_000_000_000m), limit));
    }

    [Law("whole", "digits without end")]
    public void Plus_AnyDoses_EqualsTheSumOfFractions(Summands value, Branches branches)
    {
        var sum = Sum([.. value.Doses.Select(dose => Per(dose.Milligrams, dose.SquareMeters))]);
        var exact = Rational.Sum(value.Doses.Select(dose => (Rational)dose.Milligrams / dose.SquareMeters));

        branches.Hit("whole", !$"{sum}".Contains('…', StringComparison.Ordinal));
        branches.Hit("digits without end", $"{sum}".Contains('…', StringComparison.Ordinal));
        var floor = (Rational)sum.MilligramsPerSquareMeter;
        Assert.True(floor <= exact && exact < floor + 0.000_000_000_000_000_001m);
        Assert.Equal(floor.Is(exact), sum == DosePerArea.FromMilligramsPerSquareMeter(sum.MilligramsPerSquareMeter));
        Assert.StartsWith(
            $"{sum}".Replace(" mg/m²", string.Empty, StringComparison.Ordinal).TrimEnd('…'),
            sum.MilligramsPerSquareMeter.ToString("F18", CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    private static DosePerArea Sum(DosePerArea[] doses) => doses.Aggregate(DosePerArea.Zero, (sum, dose) => sum + dose);

    private static DosePerArea Per(decimal milligrams, decimal squareMeters) =>
        Dose.FromMilligrams(milligrams).Per(BodySurfaceArea.FromSquareMeters(squareMeters));

    private static class Sums
    {
        public static Arbitrary<Summands> Any() => Law.Arbitrary(
            from doses in Gen.NonEmptyListOf(
                from tenths in Gen.Choose(1, 300)
                from hundredths in Gen.Elements(60, 90, 120, 180, 183, 191, 219, 300, 333)
                select (tenths / 10m, hundredths / 100m))
            select new Summands([.. doses]));
    }
}

/// <summary>Doses in mg, each on a body surface in m².</summary>
public sealed record Summands(System.Collections.Immutable.ImmutableArray<(decimal Milligrams, decimal SquareMeters)> Doses);
