using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A laboratory result as a multiple of the laboratory's own upper limit of normal.</summary>
/// <remarks>
/// Held exactly, so a result at its limit is 1 and not above it. A class, because a default of zero times the limit
/// would read as normal: what is not recorded is <see langword="null"/>. What is reported as "&lt;0.5" is kept so: see
/// <see cref="Below"/>, <see cref="Above"/> and <see cref="Between"/> (P27).
/// </remarks>
[JsonConverter(typeof(TextJson<UpperLimitMultiple>))]
[TypeConverter(typeof(TextConverter<UpperLimitMultiple>))]
public sealed partial record UpperLimitMultiple
    : IComparable<UpperLimitMultiple>, IReadAsText<UpperLimitMultiple>, ISpanned<UpperLimitMultiple>
{
    private static readonly PlausibleRange Range = new("A result", "times the upper limit of normal", 0, 1_000)
    {
        HighHint = "Its unit may differ from the limit's.",
    };

    private static readonly string[] Spellings =
    [
        .. from times in (string[])["x", "", "*", "times ", "times the ", "fold "]
           from limit in (string[])["ULN", "UNL", "ULRR", "upper limit of normal", "upperlimitofnormal"]
           select times + limit,
    ];

    private static readonly UnitTable<UpperLimitMultiple> Units = new(
        "a multiple of the upper limit of normal",
        [new(FromMultiple, Range.ProblemWith, Spellings)]);

    private readonly ValueSpan<UpperLimitMultiple>? span;

    private UpperLimitMultiple(ExactNumber amount, ValueSpan<UpperLimitMultiple>? span = null)
    {
        Amount = amount;
        this.span = span;
    }

    /// <summary>Gets how many times the upper limit the result is; 1 is the limit itself. Of a range its upper end.</summary>
    /// <remarks>Rounded down to 18 decimals where the exact quotient has more; comparisons use the exact one.</remarks>
    public decimal Multiple => Amount.ToDecimal();

    internal ExactNumber Amount { get; }

    /// <summary>Gets the kind of unit that was stated beside the result and its limit.</summary>
    internal LaboratoryUnitKind StatedUnit { get; private init; }

    /// <summary>Gets a value indicating whether a unit was stated beside both.</summary>
    internal bool IsUnitStated => StatedUnit is not LaboratoryUnitKind.NotStated;

    /// <summary>Creates a multiple from a number: 2 for twice the upper limit.</summary>
    /// <param name="value">The multiple, from 0 to 1,000 inclusive.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static UpperLimitMultiple FromMultiple(decimal value) =>
        TryFromMultiple(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromMultiple(decimal)" path="/summary"/>
    /// <param name="value">The multiple, from 0 to 1,000 inclusive.</param>
    /// <param name="result">The multiple, or <see langword="null"/> where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromMultiple(
        decimal value, [NotNullWhen(true)] out UpperLimitMultiple? result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static times => new UpperLimitMultiple(ExactNumber.FromDecimal(times)), out result, out problem);

    /// <summary>Creates what is known as "below", such as "&lt;0.5"; the bound itself is excluded.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>A value that stands for all below the bound, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">Nothing is below the bound.</exception>
    public static UpperLimitMultiple Below(UpperLimitMultiple bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return Spanning(SpanSign.Below, bound, bound);
    }

    /// <summary>Creates what is known as "above", such as "&gt;55"; the bound itself is excluded.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>A value that stands for all above the bound, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">Nothing is above the bound.</exception>
    public static UpperLimitMultiple Above(UpperLimitMultiple bound)
    {
        ArgumentNullException.ThrowIfNull(bound);
        return Spanning(SpanSign.Above, bound, bound);
    }

    /// <summary>Creates what is known as a range, such as "55-60"; both ends belong to it.</summary>
    /// <param name="lowest">The lowest value.</param>
    /// <param name="highest">The highest value, above the other.</param>
    /// <returns>A value that stands for all of the range, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">The lowest value is not below the highest.</exception>
    public static UpperLimitMultiple Between(UpperLimitMultiple lowest, UpperLimitMultiple highest)
    {
        ArgumentNullException.ThrowIfNull(lowest);
        ArgumentNullException.ThrowIfNull(highest);
        return Spanning(SpanSign.Between, lowest, highest);
    }

    /// <summary>Says what is wrong with a multiple, without throwing.</summary>
    /// <param name="value">The multiple.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a multiple such as "1.2 xULN", "1.2 × ULN" or "&lt;0.5 xULN", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and the unit.</param>
    /// <returns>The multiple.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static UpperLimitMultiple Parse(string text) => SpanText.Parse(text, Units.Parse, Spanning);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and the unit.</param>
    /// <param name="result">The multiple, or <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text was a multiple.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out UpperLimitMultiple result) =>
        SpanText.TryParse(text, Units.Parse, Spanning, out result) || Units.TryParse(text, out result);

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
    public override string ToString() => span is null ? $"{Amount} ×ULN" : $"{span.Said} ×ULN";

    string? ISpanned.Said => span?.Said;

    ValueSpan<UpperLimitMultiple>? ISpanned<UpperLimitMultiple>.Span => span;

    UpperLimitMultiple ISpanned<UpperLimitMultiple>.AsEndOf(ValueSpan<UpperLimitMultiple> of) =>
        new(Amount, of with { IsEnd = true }) { StatedUnit = of.Ends.First.StatedUnit };

    internal static UpperLimitMultiple Spanning(SpanSign sign, UpperLimitMultiple first, UpperLimitMultiple second)
    {
        var made = ValueSpan<UpperLimitMultiple>.Of(
            sign,
            first,
            second,
            (FromMultiple(Range.Lowest), FromMultiple(Range.Highest)),
            static (bound, step) => new(step < 0
                ? ExactNumber.SubtractToZero(bound.Amount, ExactNumber.FromDecimal(SpanText.Step))
                : bound.Amount + ExactNumber.FromDecimal(SpanText.Step)),
            static multiple => $"{multiple.Amount}");
        return new(made.Ends.High.Amount, made)
        {
            StatedUnit = first.StatedUnit == second.StatedUnit ? first.StatedUnit : LaboratoryUnitKind.NotStated,
        };
    }

    /// <summary>By the .NET convention null sorts first.</summary>
    private static int Compare(UpperLimitMultiple? left, UpperLimitMultiple? right) =>
        left is null ? (right is null ? 0 : -1) : right is null ? 1 : left.Amount.CompareTo(right.Amount);
}
