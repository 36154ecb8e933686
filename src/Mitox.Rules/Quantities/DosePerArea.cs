using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A drug dose per square meter of body surface, held exactly.</summary>
/// <remarks>Never negative. The default value is <see cref="Zero"/>. Sums are exact, so a limit can be met exactly.</remarks>
[JsonConverter(typeof(TextJson<DosePerArea>))]
[TypeConverter(typeof(TextConverter<DosePerArea>))]
public readonly record struct DosePerArea : IComparable<DosePerArea>, IReadAsText<DosePerArea>
{
    private static readonly PlausibleRange Range = new("A dose per area", "mg/m²", 0, 10_000)
    {
        HighHint = "It may be in micrograms.",
    };

    private static readonly UnitTable<DosePerArea> Units = new(
        "a dose per area",
        [new(FromMilligramsPerSquareMeter, Range.ProblemWith, "mg/m²", "mg/m2", "mg·m-2", "mg.m-2")]);

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public DosePerArea() => throw MadeFromNothing.Refusal<DosePerArea>();

    internal DosePerArea(ExactNumber amount) => Amount = amount;

    /// <summary>Gets no dose at all: 0 mg/m².</summary>
    public static DosePerArea Zero => default;

    /// <summary>Gets the dose in mg/m².</summary>
    /// <remarks>Rounded down to 18 decimals where the exact quotient has more; comparisons and sums use the exact one.</remarks>
    /// <exception cref="OverflowException">The dose is above 1,000,000,000 mg/m².</exception>
    public decimal MilligramsPerSquareMeter => Amount.ToDecimal();

    internal ExactNumber Amount { get; }

    /// <summary>Creates a dose from a number of mg/m².</summary>
    /// <param name="value">The dose in mg/m², from 0 to 10,000 inclusive.</param>
    /// <returns>The dose.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or implausibly large.</exception>
    public static DosePerArea FromMilligramsPerSquareMeter(decimal value) =>
        TryFromMilligramsPerSquareMeter(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromMilligramsPerSquareMeter(decimal)" path="/summary"/>
    /// <param name="value">The dose in mg/m², from 0 to 10,000 inclusive.</param>
    /// <param name="result">The dose, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromMilligramsPerSquareMeter(
        decimal value, out DosePerArea result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static mg => new DosePerArea(ExactNumber.FromDecimal(mg)), out result, out problem);

    /// <summary>Says what is wrong with a number of mg/m², without throwing.</summary>
    /// <param name="value">The number of mg/m².</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a dose such as "12 mg/m2" or "12 mg/m²", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <returns>The dose.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static DosePerArea Parse(string text) => Units.Parse(text);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <param name="result">The dose, or the default where the text is none.</param>
    /// <returns>Whether the text was a dose per area.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DosePerArea result) => Units.TryParse(text, out result);

    /// <summary>Whether the left dose is smaller.</summary>
    public static bool operator <(DosePerArea left, DosePerArea right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left dose is larger.</summary>
    public static bool operator >(DosePerArea left, DosePerArea right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left dose is smaller or the same.</summary>
    public static bool operator <=(DosePerArea left, DosePerArea right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left dose is larger or the same.</summary>
    public static bool operator >=(DosePerArea left, DosePerArea right) => left.CompareTo(right) >= 0;

    /// <summary>Adds two doses, exactly.</summary>
    public static DosePerArea operator +(DosePerArea left, DosePerArea right) => left.Plus(right);

    /// <summary>The amount of drug a dose is on a body surface, as <see cref="Over"/> says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public static Dose operator *(DosePerArea dose, BodySurfaceArea area) => dose.Over(area);

    /// <summary>Adds two doses, exactly.</summary>
    /// <param name="other">The dose to add.</param>
    /// <returns>The sum.</returns>
    public DosePerArea Plus(DosePerArea other) => new(Amount + other.Amount);

    /// <summary>What is left up to a limit, exactly.</summary>
    /// <param name="limit">The limit in mg/m², which may be reached.</param>
    /// <returns>The limit minus this dose, or zero where this dose has reached it.</returns>
    public DosePerArea RemainingUpTo(DosePerArea limit) => new(ExactNumber.SubtractToZero(limit.Amount, Amount));

    /// <summary>The amount of drug this dose is on a body surface: mg/m² × m², not rounded.</summary>
    /// <param name="area">The body surface of that day.</param>
    /// <returns>The dose in mg.</returns>
    public Dose Over(BodySurfaceArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Dose.FromExact(Amount * ExactNumber.FromDecimal(area.SquareMeters));
    }

    /// <inheritdoc/>
    public int CompareTo(DosePerArea other) => Amount.CompareTo(other.Amount);

    /// <summary>Writes the dose as in "12 mg/m²", never rounded: digits without end are cut and marked "…".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{Amount} mg/m²";

    /// <summary>Compares the sum of two doses with a limit, exactly.</summary>
    internal static int CompareSum(DosePerArea first, DosePerArea second, DosePerArea limit) =>
        ExactNumber.CompareSum(first.Amount, second.Amount, limit.Amount);

    /// <summary>This dose as a part of another one above zero, rounded down to 18 decimals.</summary>
    internal decimal AsPartOf(DosePerArea whole) => (Amount / whole.Amount).ToDecimal();

    /// <summary>How many times another dose above zero is in this one, and whether nothing is left over.</summary>
    internal (int Times, bool IsExact) WholeTimes(DosePerArea part)
    {
        var times = Amount / part.Amount;
        var whole = times.RoundDown(ExactNumber.FromDecimal(1));
        return (decimal.ToInt32(Math.Min(whole.ToDecimal(), int.MaxValue)), whole.Equals(times));
    }

    /// <summary>This dose divided by a plain number above zero, exactly; for ratios such as 10.5.</summary>
    internal DosePerArea DividedBy(decimal divisor) => new(Amount / ExactNumber.FromDecimal(divisor));

    /// <summary>This dose times a plain factor, exactly; for tolerances such as 1.1.</summary>
    internal DosePerArea Times(decimal factor) => new(Amount * ExactNumber.FromDecimal(factor));
}
