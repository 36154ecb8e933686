using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A concentration of hemoglobin, in g/dL.</summary>
/// <remarks>The default value, zero, is below every floor.</remarks>
[JsonConverter(typeof(TextJson<HemoglobinConcentration>))]
[TypeConverter(typeof(TextConverter<HemoglobinConcentration>))]
public readonly record struct HemoglobinConcentration : IComparable<HemoglobinConcentration>, IReadAsText<HemoglobinConcentration>
{
    private const decimal GramsPerLiterInGramsPerDeciliter = 10;

    private static readonly PlausibleRange Range = new("A hemoglobin concentration", "g/dL", 2.5m, 30)
    {
        HighHint = "It may be in g/L, which is ten times as many.",
    };

    private static readonly PlausibleRange LiterRange = new("A hemoglobin concentration", "g/L", 25, 300)
    {
        LowHint = "It may be in g/dL.",
        MostDecimals = 24, // the conversion adds one
    };

    private static readonly UnitTable<HemoglobinConcentration> Units = new(
        "a hemoglobin concentration",
        [new(FromGramsPerDeciliter, Range.ProblemWith, "g/dL", "g/100 mL", "g/100mL", "g%"),
        new(FromGramsPerLiter, LiterRange.ProblemWith, "g/L")]);

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public HemoglobinConcentration() => throw MadeFromNothing.Refusal<HemoglobinConcentration>();

    private HemoglobinConcentration(decimal gramsPerDeciliter) => GramsPerDeciliter = gramsPerDeciliter;

    /// <summary>Gets the concentration in g/dL.</summary>
    public decimal GramsPerDeciliter { get; }

    /// <summary>Creates a concentration from g/dL.</summary>
    /// <param name="value">The concentration in g/dL, from 2.5 to 30 inclusive.</param>
    /// <returns>The concentration.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static HemoglobinConcentration FromGramsPerDeciliter(decimal value) =>
        TryFromGramsPerDeciliter(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromGramsPerDeciliter(decimal)" path="/summary"/>
    /// <param name="value">The concentration in g/dL, from 2.5 to 30 inclusive.</param>
    /// <param name="result">The concentration, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromGramsPerDeciliter(
        decimal value, out HemoglobinConcentration result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static grams => new HemoglobinConcentration(grams), out result, out problem);

    /// <summary>Creates a concentration from g/L.</summary>
    /// <param name="value">The concentration in g/L, from 25 to 300 inclusive.</param>
    /// <returns>The concentration.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static HemoglobinConcentration FromGramsPerLiter(decimal value) =>
        TryFromGramsPerLiter(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromGramsPerLiter(decimal)" path="/summary"/>
    /// <param name="value">The concentration in g/L, from 25 to 300 inclusive.</param>
    /// <param name="result">The concentration, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromGramsPerLiter(
        decimal value, out HemoglobinConcentration result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        LiterRange.TryMake(
            value,
            static grams => new HemoglobinConcentration(grams / GramsPerLiterInGramsPerDeciliter),
            out result,
            out problem);

    /// <summary>Says what is wrong with a number of g/dL, without throwing.</summary>
    /// <param name="value">The number of g/dL.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a concentration such as "12.5 g/dL" or "125 g/L", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <returns>The concentration.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static HemoglobinConcentration Parse(string text) => Units.Parse(text);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <param name="result">The concentration, or the default where the text is none.</param>
    /// <returns>Whether the text was a concentration.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out HemoglobinConcentration result) =>
        Units.TryParse(text, out result);

    /// <summary>Whether the left concentration is lower.</summary>
    public static bool operator <(HemoglobinConcentration left, HemoglobinConcentration right) =>
        left.GramsPerDeciliter < right.GramsPerDeciliter;

    /// <summary>Whether the left concentration is higher.</summary>
    public static bool operator >(HemoglobinConcentration left, HemoglobinConcentration right) =>
        left.GramsPerDeciliter > right.GramsPerDeciliter;

    /// <summary>Whether the left concentration is lower or the same.</summary>
    public static bool operator <=(HemoglobinConcentration left, HemoglobinConcentration right) =>
        left.GramsPerDeciliter <= right.GramsPerDeciliter;

    /// <summary>Whether the left concentration is higher or the same.</summary>
    public static bool operator >=(HemoglobinConcentration left, HemoglobinConcentration right) =>
        left.GramsPerDeciliter >= right.GramsPerDeciliter;

    /// <inheritdoc/>
    public int CompareTo(HemoglobinConcentration other) => GramsPerDeciliter.CompareTo(other.GramsPerDeciliter);

    /// <summary>Writes the concentration as in "12.5 g/dL", unrounded.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{ExactNumberText.Format(GramsPerDeciliter)} g/dL";
}
