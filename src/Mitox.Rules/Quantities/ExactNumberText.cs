using System.Globalization;
using System.Numerics;
using System.Text;

namespace Mitox.Rules;

/// <summary>Writes an exact number without ever rounding it: digits that do not end are cut and marked with "…".</summary>
internal static class ExactNumberText
{
    private const int UsualDecimals = 4;
    private const int MostDecimals = 400;

    /// <summary>Writes a number of which the decimal, rounded down, holds the first eighteen decimals.</summary>
    public static string Format(decimal floor, Fraction? fraction, decimal bound) =>
        fraction is null ? Format(floor)
        : floor < bound && Shortened(floor) is { } text ? text
        : Format(fraction);

    public static string Format(decimal value) => WithoutTrailingZeros(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same value in as few decimals as it needs.</summary>
    public static decimal WithoutTrailingZeros(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        if (bits[2] != 0)
        {
            // Dividing by one drops the zeros at the end, whatever the number of digits; it takes longer.
            return value / 1.000_000_000_000_000_000_000_000_000m;
        }

        var digits = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        var scale = value.Scale;
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        return scale == value.Scale ? value : unchecked(new((int)digits, (int)(digits >> 32), 0, value < 0, scale));
    }

    /// <summary>The text of a number that goes on after the first eighteen decimals, where these tell it apart.</summary>
    private static string? Shortened(decimal floor)
    {
        var digits = floor.ToString("F18", CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var text = new StringBuilder(digits, 0, point + 1 + UsualDecimals, digits.Length + 1);
        while (EndsLikeAShorterNumber(text))
        {
            if (text.Length == digits.Length)
            {
                return null;
            }

            _ = text.Append(digits[text.Length]);
        }

        return text.Append('…').ToString();
    }

    /// <summary>At least four decimals, and as many more as it takes to tell the number from a shorter one.</summary>
    private static string Format(Fraction fraction)
    {
        var whole = BigInteger.DivRem(fraction.Numerator, fraction.Denominator, out var rest);
        var text = new StringBuilder(whole.ToString(CultureInfo.InvariantCulture));
        if (!rest.IsZero)
        {
            _ = text.Append('.');
        }

        for (var decimals = 0; !rest.IsZero; decimals++)
        {
            if (decimals >= MostDecimals || (decimals >= UsualDecimals && !EndsLikeAShorterNumber(text)))
            {
                return text.Append('…').ToString();
            }

            _ = text.Append(BigInteger.DivRem(rest * 10, fraction.Denominator, out rest).ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    /// <summary>13.2000… would read like 13.2, and 139.9999… like 140.</summary>
    private static bool EndsLikeAShorterNumber(StringBuilder text) =>
        text[^1] is '0' or '9' && text[^1] == text[^2];
}
