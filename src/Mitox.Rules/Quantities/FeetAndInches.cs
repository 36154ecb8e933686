using System.Globalization;

namespace Mitox.Rules;

/// <summary>Reads a height that is written in feet and inches: "5 ft 7 in", "5'7\"", "5 ft".</summary>
internal static class FeetAndInches
{
    private const int MostDigits = 26;
    private static readonly string[] FeetMarks = ["feet", "foot", "ft.", "ft", "'", "\u2032"];
    private static readonly string[] InchMarks = ["inches", "inch", "in.", "in", "\"", "\u2033", "''"];

    /// <summary>The whole feet and the inches, or <see langword="null"/> where the text is not written so.</summary>
    public static (int Feet, decimal Inches)? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.AsSpan().Trim();
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 2 || MarkAt(rest[digits..].TrimStart(), FeetMarks) is not { } mark)
        {
            return null;
        }

        var feet = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[digits..].TrimStart()[mark.Length..].Trim();
        if (rest.IsEmpty)
        {
            return (feet, 0);
        }

        foreach (var inchMark in InchMarks)
        {
            if (rest.EndsWith(inchMark, StringComparison.Ordinal))
            {
                rest = rest[..^inchMark.Length].TrimEnd();
                break;
            }
        }

        return rest.Length is > 0 and <= MostDigits
            && char.IsAsciiDigit(rest[0])
            && decimal.TryParse(rest, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var inches)
                ? (feet, inches)
                : null;
    }

    /// <summary>Says why no body is so tall, or <see langword="null"/>.</summary>
    public static string? ProblemWith(int feet, decimal inches)
    {
        try
        {
            _ = BodyHeight.FromFeetAndInches(feet, inches);
            return null;
        }
        catch (ArgumentOutOfRangeException refusal)
        {
            return refusal.Message;
        }
    }

    private static string? MarkAt(ReadOnlySpan<char> text, string[] marks)
    {
        foreach (var mark in marks)
        {
            if (text.StartsWith(mark, StringComparison.Ordinal))
            {
                return mark;
            }
        }

        return null;
    }
}
