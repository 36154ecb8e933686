using System.Globalization;
using System.Numerics;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads a JSON number without ever rounding it.</summary>
internal static class ExactDecimal
{
    /// <summary>The decimals that a decimal can keep.</summary>
    private const int MostDecimals = 28;

    /// <summary>More digits than this are in no decimal, so they need not be counted.</summary>
    private const int MostDigits = 29;

    private static readonly BigInteger LargestCoefficient = (BigInteger.One << 96) - BigInteger.One;

    /// <summary>So many digits fit into 64 bits.</summary>
    private const int FewCharacters = 18;

    /// <summary>Whether a decimal surely keeps a number: it is too short to have more digits than that.</summary>
    public static bool IsSurelyKept(ReadOnlySpan<byte> token) =>
        token.Length <= MostDecimals && token.IndexOfAny((byte)'e', (byte)'E') < 0;

    /// <summary>Reads a number, if a decimal keeps all of its digits.</summary>
    /// <param name="token">The characters of one valid JSON number.</param>
    /// <param name="value">The number, or zero where it cannot be kept.</param>
    /// <returns>Whether the number was kept exactly.</returns>
    public static bool TryRead(ReadOnlySpan<byte> token, out decimal value)
    {
        if (token.Length <= FewCharacters && TryReadShort(token, out value))
        {
            return true;
        }

        value = 0;
        var isNegative = token[0] == (byte)'-';
        var unsigned = isNegative ? token[1..] : token;
        var mark = unsigned.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = mark < 0 ? unsigned : unsigned[..mark];
        if (!TryReadExponent(mark < 0 ? [] : unsigned[(mark + 1)..], out var exponent))
        {
            return mantissa.IndexOfAnyInRange((byte)'1', (byte)'9') < 0;
        }

        var digits = DigitsOf(mantissa, out var decimals);
        var kept = digits.TrimEnd('0');
        var scale = (long)decimals - exponent - (digits.Length - kept.Length);
        if (kept.Length == 0)
        {
            return true;
        }

        if (kept.Length > MostDigits || scale is > MostDecimals or < -MostDigits)
        {
            return false;
        }

        var coefficient = BigInteger.Parse(kept, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)Math.Max(0, -scale));
        if (coefficient > LargestCoefficient)
        {
            return false;
        }

        value = Decimal(coefficient, isNegative, (byte)Math.Max(0, scale));
        return true;
    }

    /// <summary>Reads a number of few digits without an exponent; of zeros at the end none is kept.</summary>
    private static bool TryReadShort(ReadOnlySpan<byte> token, out decimal value)
    {
        value = 0;
        var isNegative = token[0] == (byte)'-';
        var point = token.IndexOf((byte)'.');
        var kept = point < 0 ? token : token.TrimEnd((byte)'0').TrimEnd((byte)'.');
        long coefficient = 0;
        foreach (var letter in isNegative ? kept[1..] : kept)
        {
            if (letter is (byte)'e' or (byte)'E')
            {
                return false;
            }

            coefficient = letter == (byte)'.' ? coefficient : (10 * coefficient) + (letter - (byte)'0');
        }

        value = new(
            unchecked((int)coefficient),
            (int)(coefficient >> 32),
            0,
            isNegative && coefficient != 0,
            (byte)(point < 0 ? 0 : Math.Max(0, kept.Length - point - 1)));
        return true;
    }

    /// <summary>An exponent of more than six digits is out of every decimal's reach.</summary>
    private static bool TryReadExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        const int longest = 7;
        return text.IsEmpty
            || (text.Length <= longest
                && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent));
    }

    /// <summary>All digits without the point and without leading zeros.</summary>
    private static string DigitsOf(ReadOnlySpan<byte> mantissa, out int decimals)
    {
        var point = mantissa.IndexOf((byte)'.');
        decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        var whole = System.Text.Encoding.ASCII.GetString(point < 0 ? mantissa : mantissa[..point]);
        var rest = point < 0 ? string.Empty : System.Text.Encoding.ASCII.GetString(mantissa[(point + 1)..]);
        return (whole + rest).TrimStart('0');
    }

    private static decimal Decimal(BigInteger coefficient, bool isNegative, byte scale)
    {
        var low = unchecked((int)(uint)(coefficient & uint.MaxValue));
        var middle = unchecked((int)(uint)((coefficient >> 32) & uint.MaxValue));
        var high = unchecked((int)(uint)(coefficient >> 64));
        return new(low, middle, high, isNegative, scale);
    }
}
