using System.Globalization;
using System.Numerics;

namespace Mitox.Rules.Tests.Laws;

/// <summary>The oracle: unbounded rational arithmetic, read from the digits of a decimal as they are written.</summary>
internal readonly record struct Rational(BigInteger Numerator, BigInteger Denominator)
{
    public static Rational Zero { get; } = new(0, 1);

    public static implicit operator Rational(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        var digits = text.Replace(".", string.Empty, StringComparison.Ordinal);
        return new(BigInteger.Parse(digits, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + new Rational(-right.Numerator, right.Denominator);

    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static bool operator <(Rational left, Rational right) => (left - right).Numerator.Sign < 0;

    public static bool operator >(Rational left, Rational right) => right < left;

    public static bool operator <=(Rational left, Rational right) => !(right < left);

    public static bool operator >=(Rational left, Rational right) => !(left < right);

    public static Rational Sum(IEnumerable<Rational> parts) => parts.Aggregate(Zero, (sum, part) => sum + part);

    public bool Is(Rational other) => (this - other).Numerator.IsZero;

    public Rational Distance(Rational other) => this < other ? other - this : this - other;
}
