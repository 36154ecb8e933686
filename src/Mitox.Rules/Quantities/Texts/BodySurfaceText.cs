using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Mitox.Rules;

/// <summary>The whole of a body surface area as a text: "1.82 m²", or its formula, "Mosteller of 170 cm and 70 kg".</summary>
internal static class BodySurfaceText
{
    private const int UsualDecimals = 2;
    private const int MostDecimals = 6;

    /// <summary>The text; that of a formula ends with the decimals where they are not two.</summary>
    public static string Of(BodySurfaceArea area)
    {
        if (area is not { Height: { } height, Weight: { } weight })
        {
            return area.ToString();
        }

        var text = $"{area.Formula} of {height} and {weight}";
        for (var decimals = 1; decimals <= MostDecimals; decimals++)
        {
            if (decimals != UsualDecimals
                && area != BodySurfaceArea.FromFormula(area.Formula, height, weight)
                && area == BodySurfaceArea.FromFormula(area.Formula, height, weight, decimals))
            {
                return string.Create(CultureInfo.InvariantCulture, $"{text} to {decimals} decimals");
            }
        }

        return text;
    }

    /// <summary>Reads the text of a formula.</summary>
    /// <returns>Whether it is one; the text of a stated area is none.</returns>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out BodySurfaceArea area)
    {
        area = null;
        var words = text.Split(' ');
        if (words is not [var name, "of", var height, "cm", "and", var weight, "kg", ..]
            || !Enum.GetNames<BodySurfaceFormula>().Contains(name, StringComparer.Ordinal)
            || !BodyHeight.TryParse($"{height} cm", out var centimeters)
            || !BodyWeight.TryParse($"{weight} kg", out var kilograms)
            || DecimalsIn(words.AsSpan(7)) is not { } decimals)
        {
            return false;
        }

        try
        {
            area = BodySurfaceArea.FromFormula(Enum.Parse<BodySurfaceFormula>(name), centimeters, kilograms, decimals);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static int? DecimalsIn(ReadOnlySpan<string> rest) => rest switch
    {
        [] => UsualDecimals,
        ["to", [>= '1' and <= '6'] digit, "decimals"] => digit[0] - '0',
        _ => null,
    };
}
