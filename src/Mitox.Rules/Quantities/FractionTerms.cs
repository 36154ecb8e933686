using System.Numerics;

namespace Mitox.Rules;

/// <summary>A numerator over a denominator above zero.</summary>
internal sealed record FractionTerms(BigInteger Numerator, BigInteger Denominator)
{
    public static FractionTerms InLowestTerms(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return divisor.IsOne ? new(numerator, denominator) : new(numerator / divisor, denominator / divisor);
    }
}

/// <summary>Adds many quotients at once, halves of them at a time, so that few of the numbers on the way are long.</summary>
internal static class FractionSum
{
    /// <summary>Up to so many bits a denominator is kept in lowest terms; beyond them that costs more than it saves.</summary>
    private const int FewBits = 2_048;

    public static FractionTerms Of(IEnumerable<FractionTerms> parts)
    {
        var byDenominator = new Dictionary<BigInteger, BigInteger>();
        foreach (var part in parts)
        {
            _ = byDenominator.TryGetValue(part.Denominator, out var sum);
            byDenominator[part.Denominator] = sum + part.Numerator;
        }

        return Of([.. byDenominator.Select(part => new FractionTerms(part.Value, part.Key))]);
    }

    private static FractionTerms Of(ReadOnlySpan<FractionTerms> parts)
    {
        if (parts.Length == 1)
        {
            return parts[0];
        }

        var left = Of(parts[..(parts.Length / 2)]);
        var right = Of(parts[(parts.Length / 2)..]);
        var denominator = left.Denominator * right.Denominator;
        var numerator = (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator);
        return denominator.GetBitLength() <= FewBits
            ? FractionTerms.InLowestTerms(numerator, denominator)
            : new(numerator, denominator);
    }
}

/// <summary>The ten digits that follow the first eighteen after the point, and how far they may fall short.</summary>
/// <param name="Digits">The digits, rounded down.</param>
/// <param name="Doubt">
/// Zero where nothing follows; otherwise the value is above the digits by more than zero and less than so many of the last.
/// </param>
internal readonly record struct FractionTail(long Digits, long Doubt)
{
    /// <summary>So many of the last digit are one step of the first eighteen.</summary>
    public const long One = 10_000_000_000;

    /// <summary>Gets a value indicating whether it is certain that the digits do not run over into the first eighteen.</summary>
    public bool IsCertain => Digits + Doubt <= One;

    public static FractionTail operator +(FractionTail left, FractionTail right) =>
        new(left.Digits + right.Digits, left.Doubt + right.Doubt);

}
