using System.Globalization;

namespace Mitox.Rules;

/// <summary>Reads a height that is written in feet and inches: "5 ft 7 in", "5'7\"", "5 ft".</summary>
internal static class FeetAndInches
{
    private const int MostDigits = 26;
    private const int MostFeet = 8;
    private const decimal InchesPerFoot = 12;

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
    public static HistoryProblem? ProblemWith(int feet, decimal inches) =>
        feet is < 1 or > MostFeet
            ? Refused.If($"{Height(feet, inches)} the feet must be from 1 to {Text(MostFeet)}.", nameof(feet))
        : inches is < 0 or >= InchesPerFoot
            ? Refused.If(
                $"{Height(feet, inches)} the inches must be from 0 to less than {Text(InchesPerFoot)}; 5.5 feet are 5 ft 6 in.",
                nameof(inches))
        : BodyHeight.TryFromInches(InInches(feet, inches), out _, out var problem) ? null
        : problem with { Path = nameof(feet) };

    /// <summary>The whole height in inches.</summary>
    public static decimal InInches(int feet, decimal inches) => (feet * InchesPerFoot) + inches;

    private static string Height(int feet, decimal inches) =>
        $"A body height of {Text(feet)} ft {Text(inches)} in is not possible:";

    private static string Text(decimal number) => ExactNumberText.Format(number);

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
