using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A number of blood cells per volume, in 10⁹ per liter.</summary>
/// <remarks>
/// 1 ×10⁹/L is 1,000/µL or 1,000/mm³ (CODE-41). The default value, zero, is below every floor. What a laboratory reports as
/// "&lt;0.5" or "1.2-1.8" is kept so: see <see cref="Below"/>, <see cref="Above"/> and <see cref="Between"/> (P27).
/// </remarks>
[JsonConverter(typeof(TextJson<CellCount>))]
[TypeConverter(typeof(TextConverter<CellCount>))]
public readonly record struct CellCount : IComparable<CellCount>, IReadAsText<CellCount>, ISpanned<CellCount>
{
    private const decimal PerMicroliterInBillionPerLiter = 1_000m;

    /// <summary>
    /// Platelets of 1,150 have been published (P25). A floor of 1,500/µL without its unit must never read as ×10⁹/L (P14).
    /// </summary>
    private const decimal Highest = 1_499;

    private static readonly PlausibleRange Range = new("A cell count", "×10⁹/L", 0, Highest)
    {
        HighHint = "It may be in cells per µL or mm³, which is a thousand times as many.",
    };

    private static readonly PlausibleRange MicroliterRange = new(
        "A cell count", "/µL", 0, Highest * PerMicroliterInBillionPerLiter)
    {
        HighHint = "It may be in cells per liter.",
        MostDecimals = 22, // the conversion adds three
    };

    private static readonly UnitTable<CellCount> Units = new(
        "a cell count",
        [
            new(FromBillionsPerLiter, Range.ProblemWith, CellCountUnits.BillionsPerLiter),
            new(FromPerMicroliter, MicroliterRange.ProblemWith, CellCountUnits.PerMicroliter),
        ])
    {
        Others = CellCountUnits.Others,
    };

    private readonly ValueSpan<CellCount>? span;

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public CellCount() => throw MadeFromNothing.Refusal<CellCount>();

    private CellCount(decimal billionsPerLiter, ValueSpan<CellCount>? span = null)
    {
        BillionsPerLiter = billionsPerLiter;
        this.span = span;
    }

    /// <summary>Gets the count in 10⁹ cells per liter; of a range its lower end.</summary>
    public decimal BillionsPerLiter { get; }

    /// <summary>Creates a count from 10⁹ cells per liter (the same number as 10³ per µL).</summary>
    /// <param name="value">The count in 10⁹/L, from 0 to 1,499 inclusive.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is negative or implausible, such as 1500, which is a count per µL.
    /// </exception>
    public static CellCount FromBillionsPerLiter(decimal value) =>
        TryFromBillionsPerLiter(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromBillionsPerLiter(decimal)" path="/summary"/>
    /// <param name="value">The count in 10⁹/L, from 0 to 1,499 inclusive.</param>
    /// <param name="result">The count, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromBillionsPerLiter(
        decimal value, out CellCount result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static count => new CellCount(count), out result, out problem);

    /// <summary>Creates a count from cells per microliter, which is cells per cubic millimeter.</summary>
    /// <param name="value">The count per µL, from 0 to 1,499,000 inclusive.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or implausibly large.</exception>
    public static CellCount FromPerMicroliter(decimal value) =>
        TryFromPerMicroliter(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromPerMicroliter(decimal)" path="/summary"/>
    /// <param name="value">The count per µL, from 0 to 1,499,000 inclusive.</param>
    /// <param name="result">The count, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromPerMicroliter(
        decimal value, out CellCount result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        MicroliterRange.TryMake(
            value, static count => new CellCount(count / PerMicroliterInBillionPerLiter), out result, out problem);

    /// <summary>Creates what is known as "below", such as "&lt;0.5"; the bound itself is excluded.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>A value that stands for all below the bound, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">Nothing is below the bound.</exception>
    public static CellCount Below(CellCount bound) => Spanning(SpanSign.Below, bound, bound);

    /// <summary>Creates what is known as "above", such as "&gt;55"; the bound itself is excluded.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>A value that stands for all above the bound, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">Nothing is above the bound.</exception>
    public static CellCount Above(CellCount bound) => Spanning(SpanSign.Above, bound, bound);

    /// <summary>Creates what is known as a range, such as "55-60"; both ends belong to it.</summary>
    /// <param name="lowest">The lowest value.</param>
    /// <param name="highest">The highest value, above the other.</param>
    /// <returns>A value that stands for all of the range, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">The lowest value is not below the highest.</exception>
    public static CellCount Between(CellCount lowest, CellCount highest) => Spanning(SpanSign.Between, lowest, highest);

    /// <summary>Says what is wrong with a number of 10⁹ cells per liter, without throwing.</summary>
    /// <param name="value">The number of 10⁹/L.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>
    /// Reads a count such as "1.5 x10^9/L", "1.5 K/uL", "1500 /uL", "1500 /cumm" or "&lt;0.5 x10^9/L", in the invariant culture.
    /// </summary>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <returns>The count.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static CellCount Parse(string text) => SpanText.Parse(text, Units.Parse, Spanning);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <param name="result">The count, or the default where the text is none.</param>
    /// <returns>Whether the text was a count.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CellCount result) =>
        SpanText.TryParse(text, Units.Parse, Spanning, out result) || Units.TryParse(text, out result);

    /// <summary>Whether the left count is smaller.</summary>
    public static bool operator <(CellCount left, CellCount right) => left.BillionsPerLiter < right.BillionsPerLiter;

    /// <summary>Whether the left count is larger.</summary>
    public static bool operator >(CellCount left, CellCount right) => left.BillionsPerLiter > right.BillionsPerLiter;

    /// <summary>Whether the left count is smaller or the same.</summary>
    public static bool operator <=(CellCount left, CellCount right) => left.BillionsPerLiter <= right.BillionsPerLiter;

    /// <summary>Whether the left count is larger or the same.</summary>
    public static bool operator >=(CellCount left, CellCount right) => left.BillionsPerLiter >= right.BillionsPerLiter;

    /// <inheritdoc/>
    public int CompareTo(CellCount other) => BillionsPerLiter.CompareTo(other.BillionsPerLiter);

    /// <summary>Writes the count as in "1.5 ×10⁹/L", unrounded.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{span?.Said ?? ExactNumberText.Format(BillionsPerLiter)} ×10⁹/L";

    string? ISpanned.Said => span?.Said;

    ValueSpan<CellCount>? ISpanned<CellCount>.Span => span;

    CellCount ISpanned<CellCount>.AsEndOf(ValueSpan<CellCount> of) => new(BillionsPerLiter, of with { IsEnd = true });

    internal static CellCount Spanning(SpanSign sign, CellCount first, CellCount second)
    {
        var made = ValueSpan<CellCount>.Of(
            sign,
            first,
            second,
            (default, new(Highest)),
            static (bound, step) => new(bound.BillionsPerLiter + (step * SpanText.Step)),
            static count => ExactNumberText.Format(count.BillionsPerLiter));
        return new(made.Ends.Low.BillionsPerLiter, made);
    }
}
