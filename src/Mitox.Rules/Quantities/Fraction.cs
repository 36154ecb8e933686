using System.Collections.Immutable;
using System.Numerics;

namespace Mitox.Rules;

/// <summary>A nonnegative fraction without bounds. A sum is worked out only where its first digits do not decide.</summary>
/// <remarks>
/// The sum of 10,000 doses on as many body surfaces has a denominator of 200,000 bits. Worked out dose by dose it takes half a
/// minute; from its parts, once, some milliseconds; and hardly any question needs it at all.
/// </remarks>
internal sealed class Fraction
{
    /// <summary>Up to the most decimals that a decimal can have.</summary>
    private static readonly ImmutableArray<BigInteger> PowersOfTen =
        [.. Enumerable.Range(0, 29).Select(exponent => BigInteger.Pow(10, exponent))];

    /// <summary>What it is the sum of; <see langword="null"/> where it is no sum.</summary>
    private readonly (ExactNumber Left, ExactNumber Right)? parts;

    /// <summary>The value, once it is worked out; not always in lowest terms.</summary>
    private volatile FractionTerms? value;

    /// <summary>Initializes a new instance of the <see cref="Fraction"/> class, in lowest terms.</summary>
    public Fraction(BigInteger numerator, BigInteger denominator) => value = FractionTerms.InLowestTerms(numerator, denominator);

    private Fraction(ExactNumber left, ExactNumber right, FractionTail tail)
    {
        parts = (left, right);
        Tail = tail;
    }

    public BigInteger Numerator => Value.Numerator;

    public BigInteger Denominator => Value.Denominator;

    /// <summary>Gets the digits that follow the first eighteen after the point.</summary>
    public FractionTail Tail { get; private set; }

    private FractionTerms Value => value ??= FractionSum.Of(Parts());

    public static Fraction FromDecimal(decimal value) => new(CoefficientOf(value), PowersOfTen[value.Scale]);

    /// <summary>The quotient of two decimals.</summary>
    public static Fraction Quotient(decimal dividend, decimal divisor) => new(
        CoefficientOf(dividend) * PowersOfTen[Math.Max(0, divisor.Scale - dividend.Scale)],
        CoefficientOf(divisor) * PowersOfTen[Math.Max(0, dividend.Scale - divisor.Scale)]);

    /// <summary>The sum of two numbers, which is not worked out yet.</summary>
    public static Fraction Sum(ExactNumber left, ExactNumber right, FractionTail tail) => new(left, right, tail);

    public static Fraction operator -(Fraction left, Fraction right) =>
        new(
            (left.Numerator * right.Denominator) - (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public int CompareTo(Fraction other) =>
        ReferenceEquals(this, other) ? 0 : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The same fraction in lowest terms.</summary>
    public (BigInteger Numerator, BigInteger Denominator) InLowestTerms()
    {
        var lowest = FractionTerms.InLowestTerms(Numerator, Denominator);
        return (lowest.Numerator, lowest.Denominator);
    }

    /// <summary>The fraction with what is known of its digits; before anyone else sees it.</summary>
    internal Fraction With(FractionTail tail)
    {
        Tail = tail;
        return this;
    }

    /// <summary>The numbers that add up to it, down to those whose value is known.</summary>
    private IEnumerable<FractionTerms> Parts()
    {
        // No recursion: a sum of 10,000 doses is as many sums deep.
        var open = new Stack<ExactNumber>();
        open.Push(parts!.Value.Left);
        open.Push(parts.Value.Right);
        while (open.TryPop(out var part))
        {
            if (part.AsFraction is { value: null, parts: { } inner })
            {
                open.Push(inner.Left);
                open.Push(inner.Right);
            }
            else
            {
                yield return part.AsFraction?.Value ?? FromDecimal(part.Floor).Value;
            }
        }
    }

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
