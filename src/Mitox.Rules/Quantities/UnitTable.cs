using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Mitox.Rules;

/// <summary>
/// The spellings of a quantity's units, and the text a quantity is read from: a plain decimal number and a unit.
/// </summary>
internal sealed class UnitTable<T>(string quantity, UnitTable<T>.Unit[] units)
{
    /// <summary>More digits than this do not fit a decimal, so they could not be kept.</summary>
    private const int MostDigits = 28;

    /// <summary>Units met in the wild that belong to something else, with what they are.</summary>
    private static readonly Dictionary<string, string> Confusions = new(StringComparer.Ordinal)
    {
        ["mg/kg"] = "a dose per kilogram of body weight is not a dose per square meter of body surface",
        ["mg/m3"] = "a cubic meter is not a square meter",
        ["mg/m³"] = "a cubic meter is not a square meter",
    };

    public T Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryRead(text, out var value, out var problem) ? value : throw new FormatException(problem);
    }

    public bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return text is not null && TryRead(text, out value, out _);
    }

    private bool TryRead(string text, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out string? problem)
    {
        value = default;
        var trimmed = text.AsSpan().Trim();
        var length = LengthOfNumber(trimmed);
        if (length == 0)
        {
            problem = $"'{text}' is not {quantity}: it must be a plain decimal number (digits, with a point "
                + "before decimals) and a unit.";
            return false;
        }

        if (length > MostDigits)
        {
            problem = $"'{text}' has more than {MostDigits} digits, more than can be kept exactly.";
            return false;
        }

        var spelling = SpellingOf(trimmed[length..]);
        if (Find(spelling) is not { } unit)
        {
            var hint = Confusions.TryGetValue(spelling, out var confusion) ? $" ({confusion})" : string.Empty;
            problem = $"'{text}' is not {quantity}: the unit '{spelling}' must be one of {Spellings()}{hint}.";
            return false;
        }

        var number = decimal.Parse(trimmed[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        problem = unit.ProblemWith(number);
        if (problem is not null)
        {
            return false;
        }

        value = unit.Create(number);
        return true;
    }

    /// <summary>Digits, and a point only between digits.</summary>
    private static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        var whole = CountDigits(text);
        if (whole == 0 || whole == text.Length || text[whole] is not '.')
        {
            return whole < text.Length && text[whole] is ',' ? 0 : whole;
        }

        var decimals = CountDigits(text[(whole + 1)..]);
        return decimals == 0 ? 0 : whole + 1 + decimals;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    /// <summary>Spaces stand before the unit and, as in "x 10^9/L", after its multiplication sign; nowhere else.</summary>
    private static string SpellingOf(ReadOnlySpan<char> text)
    {
        var unit = text.Trim();
        return unit is ['x' or '×', .. var power] ? $"{unit[0]}{power.Trim()}" : unit.ToString();
    }

    private Unit? Find(string spelling)
    {
        foreach (var unit in units)
        {
            if (unit.Spellings.Contains(spelling, StringComparer.Ordinal))
            {
                return unit;
            }
        }

        return null;
    }

    private string Spellings() => string.Join(", ", units.SelectMany(unit => unit.Spellings));

    /// <summary>One unit: how it is written, which numbers it refuses, and the quantity it makes.</summary>
    internal sealed record Unit(Func<decimal, T> Create, Func<decimal, string?> ProblemWith, params string[] Spellings);
}
