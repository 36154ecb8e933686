using System.Globalization;
using System.Numerics;
using System.Text;

namespace Mitox.Rules;

/// <summary>Writes an exact number without ever rounding it: digits that do not end are cut and marked with "…".</summary>
internal static class ExactNumberText
{
    private const int UsualDecimals = 4;
    private const int MostDecimals = 400;

    public static string Format(decimal value, Fraction? fraction) =>
        fraction is null ? Format(value) : Format(fraction);

    public static string Format(decimal value) => WithoutTrailingZeros(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The same value in as few decimals as it needs: dividing by one drops the zeros at the end.</summary>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.000_000_000_000_000_000_000_000_000m;

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
