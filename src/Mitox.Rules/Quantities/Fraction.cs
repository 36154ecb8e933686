using System.Collections.Immutable;
using System.Numerics;

namespace Mitox.Rules;

/// <summary>A nonnegative fraction in lowest terms, without bounds.</summary>
internal sealed record Fraction
{
    /// <summary>Up to the most decimals that a decimal can have.</summary>
    private static readonly ImmutableArray<BigInteger> PowersOfTen =
        [.. Enumerable.Range(0, 29).Select(exponent => BigInteger.Pow(10, exponent))];

    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        Numerator = divisor.IsOne ? numerator : numerator / divisor;
        Denominator = divisor.IsOne ? denominator : denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public static Fraction FromDecimal(decimal value) => new(CoefficientOf(value), PowersOfTen[value.Scale]);

    /// <summary>The quotient of two decimals.</summary>
    public static Fraction Quotient(decimal dividend, decimal divisor) => new(
        CoefficientOf(dividend) * PowersOfTen[Math.Max(0, divisor.Scale - dividend.Scale)],
        CoefficientOf(divisor) * PowersOfTen[Math.Max(0, dividend.Scale - divisor.Scale)]);

    public static Fraction operator +(Fraction left, Fraction right) =>
        new(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new(
            (left.Numerator * right.Denominator) - (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public int CompareTo(Fraction other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The digits of a decimal without the point.</summary>
    private static BigInteger CoefficientOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        return (bits[1] | bits[2]) == 0 ? Word(bits[0]) : (Word(bits[2]) << 64) | (Word(bits[1]) << 32) | Word(bits[0]);
    }

    /// <summary>The 32 bits of a decimal's word, whose sign means nothing.</summary>
    private static BigInteger Word(int bits) => unchecked((uint)bits);
}
