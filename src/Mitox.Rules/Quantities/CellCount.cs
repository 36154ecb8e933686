using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A number of blood cells per volume, in 10⁹ per liter.</summary>
/// <remarks>1 ×10⁹/L is 1,000/µL or 1,000/mm³ (CODE-41). The default value, zero, is below every floor.</remarks>
[JsonConverter(typeof(TextJson<CellCount>))]
[TypeConverter(typeof(TextConverter<CellCount>))]
public readonly record struct CellCount : IComparable<CellCount>, IParsable<CellCount>
{
    private const decimal PerMicroliterInBillionPerLiter = 1_000m;

    private static readonly PlausibleRange Range = new("A cell count", "×10⁹/L", 0, 1_000)
    {
        HighHint = "It may be in cells per µL or mm³, which is a thousand times as many.",
    };

    private static readonly PlausibleRange MicroliterRange = new("A cell count", "/µL", 0, 1_000_000)
    {
        HighHint = "It may be in cells per liter.",
        MostDecimals = 22, // the conversion adds three
    };

    private static readonly UnitTable<CellCount> Units = new(
        "a cell count",
        [
            new(
                FromBillionsPerLiter,
                Range.ProblemWith,
                "10*9/L",
                "10^9/L",
                "10⁹/L",
                "x10*9/L",
                "x10^9/L",
                "x10⁹/L",
                "×10^9/L",
                "×10⁹/L",
                "10*3/uL",
                "K/uL",
                "G/L"),
            new(
                FromPerMicroliter,
                MicroliterRange.ProblemWith,
                "/uL",
                "/µL",
                "/μL",
                "/mm3",
                "/mm³",
                "cells/uL",
                "cells/µL",
                "cells/μL",
                "cells/mm3",
                "cells/mm³"),
        ]);

    private CellCount(decimal billionsPerLiter) => BillionsPerLiter = billionsPerLiter;

    /// <summary>Gets the count in 10⁹ cells per liter.</summary>
    public decimal BillionsPerLiter { get; }

    /// <summary>Creates a count from 10⁹ cells per liter (the same number as 10³ per µL).</summary>
    /// <param name="value">The count in 10⁹/L, from 0 to 1,000 inclusive.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is negative or implausible, such as 1500, which is a count per µL.
    /// </exception>
    public static CellCount FromBillionsPerLiter(decimal value) => new(Range.Checked(value, nameof(value)));

    /// <summary>Creates a count from cells per microliter, which is cells per cubic millimeter.</summary>
    /// <param name="value">The count per µL, from 0 to 1,000,000 inclusive.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or implausibly large.</exception>
    public static CellCount FromPerMicroliter(decimal value) =>
        new(MicroliterRange.Checked(value, nameof(value)) / PerMicroliterInBillionPerLiter);

    /// <summary>Says what is wrong with a number of 10⁹ cells per liter, without throwing.</summary>
    /// <param name="value">The number of 10⁹/L.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a count such as "1.5 x10^9/L", "1.5 10*9/L", "1500 /uL" or "1500 /mm³", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <returns>The count.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static CellCount Parse(string text) => Units.Parse(text);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <param name="result">The count, or the default where the text is none.</param>
    /// <returns>Whether the text was a count.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CellCount result) => Units.TryParse(text, out result);

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
    public override string ToString() => $"{ExactNumberText.Format(BillionsPerLiter)} ×10⁹/L";

    static CellCount IParsable<CellCount>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CellCount>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CellCount result) =>
        TryParse(s, out result);
}
