using System.Globalization;

namespace Mitox.Rules;

/// <summary>Doubles as the decimals they are written as: 21.8 is 21.8, and not the binary fraction beside it.</summary>
/// <remarks>
/// The fewest digits that give the same double again stand for it. That is the number as it was entered, wherever it had at
/// most 15 significant digits, and nothing else is rounded away: the casts between the two types round to 15 digits.
/// </remarks>
internal static class ExactDouble
{
    /// <summary>Enough letters for any double and any decimal.</summary>
    private const int MostLetters = 64;

    /// <summary>Reads a finite double below the reach of a decimal.</summary>
    /// <param name="value">The number.</param>
    /// <param name="exact">The same number.</param>
    /// <returns>Whether a decimal keeps all of its digits.</returns>
    public static bool TryRead(double value, out decimal exact)
    {
        Span<char> text = stackalloc char[MostLetters];
        _ = value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        return decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out exact)
            && Nearest(exact).Equals(value);
    }

    /// <summary>The double next to a decimal, by its digits: the cast would round twice.</summary>
    public static double Nearest(decimal value)
    {
        Span<char> text = stackalloc char[MostLetters];
        _ = value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
