using System.Globalization;
using System.Text.Json;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads what was reported as a comparator or a range: ">55", "&lt;=0.5", "55-60".</summary>
internal static class SpanReading
{
    /// <summary>More digits than these no decimal is sure to keep.</summary>
    private const int MostDigits = 28;

    /// <summary>Whether a value is a text, and so no plain number.</summary>
    public static bool IsText(Place place) => place.File[place.Node].Kind is JsonTokenType.String;

    /// <summary>The text taken apart, or null where it is refused.</summary>
    public static (SpanSign Sign, decimal First, decimal Second)? Read(Place place)
    {
        if (SpanText.Of(place.Text) is { } span && Number(span.First) is { } first && Number(span.Second) is { } second)
        {
            return (span.Sign, first, second);
        }

        place.Complain(
            $"{OneLine.Quote(place.Text)} must be a number without quotes, or a text such as \">55\", \"<=0.5\" or \"55-60\".");
        return null;
    }

    private static decimal? Number(string text) =>
        text.Length is > 0 and <= MostDigits && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1])
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
