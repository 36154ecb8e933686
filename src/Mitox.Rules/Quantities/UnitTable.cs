using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Mitox.Rules;

/// <summary>
/// The spellings of a quantity's units, and the text a quantity is read from: a plain decimal number and a unit.
/// </summary>
/// <remarks>Which spellings are the same, <see cref="UnitSpelling"/> says for all quantities.</remarks>
internal sealed class UnitTable<T>(string quantity, UnitTable<T>.Unit[] units)
{
    /// <summary>More digits than this do not fit a decimal, so they could not be kept.</summary>
    private const int MostDigits = 28;

    private const int MostShown = 4;

    private Dictionary<string, Unit>? spellings;

    /// <summary>Units of this kind that are none of the quantity's, each with what it means.</summary>
    public IEnumerable<(string Spelling, string Meaning)> Others { get; init; } = [];

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
            problem = $"{VisibleText.Quoted(text)} is not {quantity}: it must be a plain decimal number (digits, with a point "
                + "before decimals) and a unit.";
            return false;
        }

        if (length > MostDigits)
        {
            problem = $"{VisibleText.Quoted(text)} has more than {MostDigits} digits, more than can be kept exactly.";
            return false;
        }

        var spelling = trimmed[length..].Trim().ToString();
        if (spelling.Length > UnitHint.LongestUnit || !Spellings.TryGetValue(UnitSpelling.Plain(spelling), out var unit))
        {
            problem = $"{VisibleText.Quoted(text)} is not {quantity}: the unit {VisibleText.Quoted(spelling)} must be one of "
                + $"{string.Join(", ", units.SelectMany(unit => unit.Shown))}, or another spelling of the same"
                + $"{UnitHint.Of(spelling, Others, units.SelectMany(unit => unit.Spellings))}.";
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

    private Dictionary<string, Unit> Spellings => spellings ??= Read();

    /// <summary>Every spelling of every unit in its plain form; one that means two units is a defect of the library.</summary>
    private Dictionary<string, Unit> Read()
    {
        var read = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            foreach (var spelling in unit.Spellings)
            {
                if (!read.TryAdd(UnitSpelling.Plain(spelling), unit) && read[UnitSpelling.Plain(spelling)] != unit)
                {
                    throw new InvalidOperationException($"'{spelling}' is a spelling of two units of {quantity}.");
                }
            }
        }

        return read;
    }

    /// <summary>One unit: how it is written, which numbers it refuses, and the quantity it makes.</summary>
    internal sealed record Unit(Func<decimal, T> Create, Func<decimal, string?> ProblemWith, params IEnumerable<string> Spellings)
    {
        /// <summary>Gets the spellings that stand in a message: not a whole family.</summary>
        public IEnumerable<string> Shown => Spellings.Take(MostShown);
    }
}
