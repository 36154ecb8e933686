using System.Numerics;

namespace Mitox.Rules;

/// <summary>A nonnegative rational number that never rounds: a decimal where one is enough, a fraction where it is not.</summary>
/// <remarks>
/// 21.8 mg on 1.83 m² is a fraction that no decimal holds. Most questions ("is the sum above the limit?") are
/// answered by the decimals alone; only a sum that lies within 10⁻¹⁸ of the limit needs the fractions.
/// </remarks>
internal readonly struct ExactNumber : IEquatable<ExactNumber>, IComparable<ExactNumber>
{
    /// <summary>The resolution of <see cref="floor"/>: two such decimals below the bound add without rounding.</summary>
    private const int Decimals = 18;
    private const decimal Step = 0.000_000_000_000_000_001m;
    private const decimal TwoSteps = 2 * Step;
    private const decimal Bound = 1_000_000_000m;
    private static readonly BigInteger Scale = BigInteger.Pow(10, Decimals) * FractionTail.One;
    private static readonly BigInteger ScaledBound = (BigInteger)Bound * Scale;

    /// <summary>
    /// The most decimals that a decimal can keep; below, the largest number its digits can be without the point.
    /// </summary>
    private const int MostScale = 28;
    private static readonly BigInteger MostCoefficient = (BigInteger)decimal.MaxValue;

    /// <summary>The value itself, or, beside a fraction, the value rounded down and never more than the bound.</summary>
    private readonly decimal floor;

    /// <summary>The value where the decimal cannot hold it; otherwise <see langword="null"/>.</summary>
    private readonly Fraction? fraction;

    private ExactNumber(decimal floor, Fraction? fraction)
    {
        this.floor = floor;
        this.fraction = fraction;
    }

    /// <summary>Gets the value rounded down to 18 decimals and never more than the bound.</summary>
    public decimal Floor => floor;

    /// <summary>Gets the value where <see cref="Floor"/> does not hold it; otherwise <see langword="null"/>.</summary>
    public Fraction? AsFraction => fraction;

    private Fraction Exactly => fraction ?? Fraction.FromDecimal(floor);

    public static ExactNumber FromDecimal(decimal value) =>
        value < Bound && value.Scale <= Decimals ? new(value, null) : From(Fraction.FromDecimal(value));

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static ExactNumber operator +(ExactNumber left, ExactNumber right) =>
        left.fraction is null && right.fraction is null
            ? FromDecimal(left.floor + right.floor)
            : Sum(left, right);

    public static ExactNumber operator *(ExactNumber left, ExactNumber right)
    {
        // Short decimals whose product is below the bound multiply without rounding: it has 27 digits at most.
        if (left.fraction is null && right.fraction is null && left.floor.Scale + right.floor.Scale <= Decimals)
        {
            var product = left.floor * right.floor;
            if (product < Bound)
            {
                return FromShort(product);
            }
        }

        return From(left.Exactly * right.Exactly);
    }

    public static ExactNumber operator /(ExactNumber left, ExactNumber right) =>
        left.fraction is null && right.fraction is null
            ? ShortQuotient(left.floor, right.floor) ?? From(Fraction.Quotient(left.floor, right.floor))
            : From(left.Exactly / right.Exactly);

    /// <summary>The difference, or zero where <paramref name="right"/> is the larger.</summary>
    public static ExactNumber SubtractToZero(ExactNumber left, ExactNumber right) =>
        left.fraction is null && right.fraction is null ? FromShort(Math.Max(0, left.floor - right.floor))
        : left.CompareTo(right) <= 0 ? default
        : From(left.Exactly - right.Exactly);

    /// <summary>Compares a sum with a limit; allocates only when the two lie within 10⁻¹⁸ of each other.</summary>
    public static int CompareSum(ExactNumber left, ExactNumber right, ExactNumber limit)
    {
        var lowest = left.floor + right.floor;
        if (left.fraction is null && right.fraction is null && limit.fraction is null)
        {
            return lowest.CompareTo(limit.floor);
        }

        // Each floor below the bound is less than one step below its value; where there is room, those of the sum are below it.
        var room = limit.floor - lowest;
        if (room >= TwoSteps)
        {
            return -1;
        }

        if (room < 0 && (limit.fraction is null || (room <= -Step && limit.floor < Bound)))
        {
            return 1;
        }

        return Fraction.Sum(left, right, default).CompareTo(limit.Exactly);
    }

    public int CompareTo(ExactNumber other)
    {
        var floors = floor.CompareTo(other.floor);
        return floors != 0 || (fraction is null && other.fraction is null) ? floors : Exactly.CompareTo(other.Exactly);
    }

    public bool Equals(ExactNumber other) =>
        floor == other.floor && fraction is null == other.fraction is null && CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is ExactNumber other && Equals(other);

    public override int GetHashCode() => floor.GetHashCode();

    /// <summary>The value to 18 decimals, rounded down.</summary>
    public decimal ToDecimal() =>
        fraction is not null && floor >= Bound
            ? throw new OverflowException("The value is above 1,000,000,000.")
            : floor;

    /// <summary>The number as a decimal that keeps all of its digits, or <see langword="null"/> where none does.</summary>
    public decimal? ToExactDecimal()
    {
        if (fraction is null)
        {
            return floor;
        }

        var coefficient = BigInteger.DivRem(
            fraction.Numerator * BigInteger.Pow(10, MostScale), fraction.Denominator, out var rest);
        var scale = MostScale;
        while (scale > 0 && coefficient > MostCoefficient && (coefficient % 10).IsZero)
        {
            coefficient /= 10;
            scale--;
        }

        return rest.IsZero && coefficient <= MostCoefficient ? Scaled((decimal)coefficient, scale) : null;
    }

    /// <summary>
    /// The number as a quotient of whole numbers in lowest terms, or <see langword="null"/> where they
    /// are too large for decimals.
    /// </summary>
    public (decimal Numerator, decimal Denominator)? ToQuotient()
    {
        var (numerator, denominator) = Exactly.InLowestTerms();
        return numerator <= MostCoefficient && denominator <= MostCoefficient
            ? ((decimal)numerator, (decimal)denominator)
            : null;
    }

    /// <summary>The value rounded down to a multiple of a step.</summary>
    public ExactNumber RoundDown(ExactNumber step)
    {
        var steps = Exactly / step.Exactly;
        return From(new Fraction(steps.Numerator / steps.Denominator, BigInteger.One) * step.Exactly);
    }

    public override string ToString() => ExactNumberText.Format(floor, fraction, Bound);

    /// <summary>A quotient of few digits, or null where there is none.</summary>
    /// <remarks>
    /// It is exact where its product with the divisor, below the bound too short to be rounded, is the dividend.
    /// </remarks>
    private static ExactNumber? ShortQuotient(decimal dividend, decimal divisor)
    {
        if (divisor == 0)
        {
            return null;
        }

        var quotient = ExactNumberText.WithoutTrailingZeros(dividend / divisor);
        return quotient < Bound && quotient.Scale + divisor.Scale <= Decimals && quotient * divisor == dividend
            ? new(quotient, null)
            : null;
    }

    /// <summary>A decimal inside the bound, without the zeros at its end that multiplying and subtracting leave.</summary>
    private static ExactNumber FromShort(decimal value) => new(ExactNumberText.WithoutTrailingZeros(value), null);

    private static ExactNumber From(Fraction value)
    {
        var scaled = BigInteger.DivRem(value.Numerator * Scale, value.Denominator, out var rest);
        if (scaled >= ScaledBound)
        {
            return new(Bound, value);
        }

        var floor = Scaled((decimal)BigInteger.DivRem(scaled, FractionTail.One, out var digits), Decimals);
        return new(
            ExactNumberText.WithoutTrailingZeros(floor),
            rest.IsZero && digits.IsZero ? null : value.With(new((long)digits, rest.IsZero ? 0 : 1)));
    }

    /// <summary>
    /// A sum of which one number is a fraction. Its digits are added; the fractions only where the digits leave a doubt.
    /// </summary>
    private static ExactNumber Sum(ExactNumber left, ExactNumber right)
    {
        var floor = left.floor + right.floor;
        var tail = (left.fraction?.Tail ?? default) + (right.fraction?.Tail ?? default);
        if (tail.Digits >= FractionTail.One)
        {
            (floor, tail) = (floor + Step, tail with { Digits = tail.Digits - FractionTail.One });
        }

        // Beyond the bound a floor is none, and the digits say nothing.
        return floor >= Bound || !tail.IsCertain ? From(Fraction.Sum(left, right, default))
            : tail == default ? FromShort(floor)
            : new(ExactNumberText.WithoutTrailingZeros(floor), Fraction.Sum(left, right, tail));
    }

    private static decimal Scaled(decimal whole, int scale)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(whole, bits);
        return new(bits[0], bits[1], bits[2], isNegative: false, (byte)scale);
    }
}
