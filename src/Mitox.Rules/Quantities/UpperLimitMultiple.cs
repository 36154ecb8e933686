using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A laboratory result as a multiple of the laboratory's own upper limit of normal.</summary>
/// <remarks>
/// Held exactly, so a result at its limit is 1 and not above it. A class, because a default of zero times the limit
/// would read as normal: what is not recorded is <see langword="null"/>.
/// </remarks>
[JsonConverter(typeof(TextJson<UpperLimitMultiple>))]
[TypeConverter(typeof(TextConverter<UpperLimitMultiple>))]
public sealed record UpperLimitMultiple : IComparable<UpperLimitMultiple>, IParsable<UpperLimitMultiple>
{
    private static readonly PlausibleRange Range = new("A result", "times the upper limit of normal", 0.02m, 1_000)
    {
        LowHint = "Its unit may differ from the limit's.",
        HighHint = "Its unit may differ from the limit's.",
    };

    private static readonly UnitTable<UpperLimitMultiple> Units = new(
        "a multiple of the upper limit of normal",
        [new(FromMultiple, Range.ProblemWith, "xULN", "×ULN", "xUpperlimitofnormal")]);

    private UpperLimitMultiple(ExactNumber amount) => Amount = amount;

    /// <summary>Gets how many times the upper limit the result is; 1 is the limit itself.</summary>
    /// <remarks>Rounded down to 18 decimals where the exact quotient has more; comparisons use the exact one.</remarks>
    public decimal Multiple => Amount.ToDecimal();

    internal ExactNumber Amount { get; }

    /// <summary>Creates a multiple from a number: 2 for twice the upper limit.</summary>
    /// <param name="value">The multiple, from 0.02 to 1,000 inclusive.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static UpperLimitMultiple FromMultiple(decimal value) =>
        new(ExactNumber.FromDecimal(Range.Checked(value, nameof(value))));

    /// <summary>
    /// Creates a multiple from a result and its upper limit, both in the same unit: nothing here can tell mg/dL from µmol/L.
    /// </summary>
    /// <param name="result">The result, above zero.</param>
    /// <param name="upperLimitOfNormal">The laboratory's upper limit of normal, above zero, in the unit of the result.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// One is not above zero, or the quotient is implausible, as with two different units.
    /// </exception>
    public static UpperLimitMultiple FromResult(decimal result, decimal upperLimitOfNormal)
    {
        CheckAboveZero(result, nameof(result));
        CheckAboveZero(upperLimitOfNormal, nameof(upperLimitOfNormal));
        var quotient = ExactNumber.FromDecimal(result) / ExactNumber.FromDecimal(upperLimitOfNormal);
        return quotient < ExactNumber.FromDecimal(Range.Lowest) || quotient > ExactNumber.FromDecimal(Range.Highest)
            ? throw new ArgumentOutOfRangeException(
                nameof(result),
                result,
                $"{ExactNumberText.Format(result)} is {quotient} times {ExactNumberText.Format(upperLimitOfNormal)}: not "
                    + "possible; the two must be in the same unit.")
            : new(quotient);
    }

    /// <summary>Says what is wrong with a multiple, without throwing.</summary>
    /// <param name="value">The multiple.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a multiple such as "1.2 xULN" or "1.2 ×ULN", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and the unit.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static UpperLimitMultiple Parse(string text) => Units.Parse(text);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and the unit.</param>
    /// <param name="result">The multiple, or <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text was a multiple.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out UpperLimitMultiple result) =>
        Units.TryParse(text, out result);

    /// <summary>Whether the left multiple is smaller.</summary>
    public static bool operator <(UpperLimitMultiple? left, UpperLimitMultiple? right) => Compare(left, right) < 0;

    /// <summary>Whether the left multiple is larger.</summary>
    public static bool operator >(UpperLimitMultiple? left, UpperLimitMultiple? right) => Compare(left, right) > 0;

    /// <summary>Whether the left multiple is smaller or the same.</summary>
    public static bool operator <=(UpperLimitMultiple? left, UpperLimitMultiple? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left multiple is larger or the same.</summary>
    public static bool operator >=(UpperLimitMultiple? left, UpperLimitMultiple? right) => Compare(left, right) >= 0;

    /// <summary>Whether this is above so many times another, exactly.</summary>
    internal bool IsAboveTimes(decimal factor, UpperLimitMultiple other) =>
        Amount > other.Amount * ExactNumber.FromDecimal(factor);

    /// <inheritdoc/>
    public int CompareTo(UpperLimitMultiple? other) => Compare(this, other);

    /// <summary>Writes the multiple as in "2 ×ULN", never rounded: digits without end are cut and marked "…".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{Amount} ×ULN";

    static UpperLimitMultiple IParsable<UpperLimitMultiple>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UpperLimitMultiple>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UpperLimitMultiple result) =>
        TryParse(s, out result);

    private static void CheckAboveZero(decimal value, string name)
    {
        if (value <= 0)
        {
            throw new ArgumentOutOfRangeException(
                name, value, "A result and its upper limit must be above zero; what is not recorded is left out.");
        }
    }

    /// <summary>By the .NET convention null sorts first.</summary>
    private static int Compare(UpperLimitMultiple? left, UpperLimitMultiple? right) =>
        left is null ? (right is null ? 0 : -1) : right is null ? 1 : left.Amount.CompareTo(right.Amount);
}
