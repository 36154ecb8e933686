using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Finds numbers that the model would round before anybody sees them: it holds 28 digits (P12).</summary>
internal static class NumberScan
{
    private const int MostDigits = 28;

    /// <summary>Says which number has more digits, or <see langword="null"/>.</summary>
    public static string? ProblemOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.Number && DigitsOf(reader.ValueSpan) is > MostDigits and var digits)
            {
                return $"A number has {digits} digits; it must have at most {MostDigits}, which are all that are held.";
            }
        }

        return null;
    }

    /// <summary>How many digits the number has, those of its exponent not counted.</summary>
    private static int DigitsOf(ReadOnlySpan<byte> number)
    {
        if (number.Length <= MostDigits)
        {
            return number.Length;
        }

        var count = 0;
        foreach (var letter in number)
        {
            if (letter is (byte)'e' or (byte)'E')
            {
                break;
            }

            count += letter is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        }

        return count;
    }
}
