using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A patient's body height.</summary>
/// <remarks>The default value, zero, is refused wherever a height is needed.</remarks>
[JsonConverter(typeof(TextJson<BodyHeight>))]
[TypeConverter(typeof(TextConverter<BodyHeight>))]
public readonly record struct BodyHeight : IReadAsText<BodyHeight>
{
    private static readonly PlausibleRange Range = new("A body height", "cm", 40, 260)
    {
        LowHint = "It may be in meters.",
        HighHint = "It may be in millimeters.",
    };

    private static readonly PlausibleRange MeterRange = new("A body height", "m", 0.4m, 2.6m)
    {
        LowHint = "It may be in another unit.",
        HighHint = "It may be in centimeters.",
        MostDecimals = 26, // the conversion takes two
    };

    private const decimal CentimetersPerInch = 2.54m;

    private static readonly PlausibleRange InchRange = new("A body height", "in", 16, 102)
    {
        LowHint = "It may be in feet.",
        HighHint = "It may be in centimeters.",
        MostDecimals = 24, // the conversion adds two
    };

    private static readonly UnitTable<BodyHeight> Units = new(
        "a body height",
        [new(meters => FromCentimeters(meters * 100), MeterRange.ProblemWith, "m"),
        new(FromCentimeters, ProblemWith, "cm"),
        new(FromInches, InchRange.ProblemWith, "in", "in.", "inch", "inches", "\"", "″", "[in_i]", "[in_us]")]);

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public BodyHeight() => throw MadeFromNothing.Refusal<BodyHeight>();

    private BodyHeight(decimal value) => Centimeters = value;

    /// <summary>Gets the height in cm.</summary>
    public decimal Centimeters { get; }

    /// <summary>Creates a height from cm.</summary>
    /// <param name="value">The height in cm, from 40 to 260 inclusive.</param>
    /// <returns>The height.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is outside that range; the message names the likely confusion.
    /// </exception>
    public static BodyHeight FromCentimeters(decimal value) =>
        TryFromCentimeters(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromCentimeters(decimal)" path="/summary"/>
    /// <param name="value">The height in cm, from 40 to 260 inclusive.</param>
    /// <param name="result">The height, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromCentimeters(
        decimal value, out BodyHeight result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static cm => new BodyHeight(cm), out result, out problem);

    /// <summary>Creates a height from inches; an inch is exactly 2.54 cm.</summary>
    /// <param name="value">The height in inches, from 16 to 102 inclusive.</param>
    /// <returns>The height.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is outside that range; the message names the likely confusion.
    /// </exception>
    public static BodyHeight FromInches(decimal value) =>
        TryFromInches(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromInches(decimal)" path="/summary"/>
    /// <param name="value">The height in inches, from 16 to 102 inclusive.</param>
    /// <param name="result">The height, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromInches(decimal value, out BodyHeight result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        InchRange.TryMake(value, static inches => new BodyHeight(inches * CentimetersPerInch), out result, out problem);

    /// <summary>Creates a height from feet and inches: 5 and 7 for 5 ft 7 in.</summary>
    /// <param name="feet">The whole feet, from 1 to 8 inclusive.</param>
    /// <param name="inches">The inches beyond them, from 0 to less than 12.</param>
    /// <returns>The height.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// One is outside its range, or the two together are; then <paramref name="feet"/> is named.
    /// </exception>
    public static BodyHeight FromFeetAndInches(int feet, decimal inches) =>
        TryFromFeetAndInches(feet, inches, out var result, out var problem)
            ? result
            : throw problem.Exception(problem.Path == nameof(feet) ? feet : inches);

    /// <inheritdoc cref="FromFeetAndInches(int, decimal)" path="/summary"/>
    /// <param name="feet">The whole feet, from 1 to 8 inclusive.</param>
    /// <param name="inches">The inches beyond them, from 0 to less than 12.</param>
    /// <param name="result">The height, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromFeetAndInches(
        int feet, decimal inches, out BodyHeight result, [NotNullWhen(false)] out HistoryProblem? problem)
    {
        problem = FeetAndInches.ProblemWith(feet, inches);
        result = problem is null ? FromInches(FeetAndInches.InInches(feet, inches)) : default;
        return problem is null;
    }

    /// <summary>Says what is wrong with a number of cm, without throwing.</summary>
    /// <param name="value">The number of cm.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a height with its unit, such as "170 cm", "67 in" or "5 ft 7 in", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and a unit, or whole feet and inches.</param>
    /// <returns>The height.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static BodyHeight Parse(string text) =>
        FeetAndInches.In(text) is not var (feet, inches) ? Units.Parse(text)
        : TryFromFeetAndInches(feet, inches, out var height, out var problem) ? height
        : throw new FormatException($"'{text}': {problem.Message}");

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <param name="result">The height, or the default where the text is none.</param>
    /// <returns>Whether the text was a height.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out BodyHeight result) =>
        text is not null && FeetAndInches.In(text) is var (feet, inches)
            ? TryFromFeetAndInches(feet, inches, out result, out _)
            : Units.TryParse(text, out result);

    /// <summary>Writes the height with its unit, unrounded.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{ExactNumberText.Format(Centimeters)} cm";
}
