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
    private const decimal InchesPerFoot = 12;

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
    public static BodyHeight FromCentimeters(decimal value) => new(Range.Checked(value, nameof(value)));

    /// <summary>Creates a height from inches; an inch is exactly 2.54 cm.</summary>
    /// <param name="value">The height in inches, from 16 to 102 inclusive.</param>
    /// <returns>The height.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is outside that range; the message names the likely confusion.
    /// </exception>
    public static BodyHeight FromInches(decimal value) =>
        FromCentimeters(InchRange.Checked(value, nameof(value)) * CentimetersPerInch);

    /// <summary>Creates a height from feet and inches: 5 and 7 for 5 ft 7 in.</summary>
    /// <param name="feet">The whole feet, from 1 to 8 inclusive.</param>
    /// <param name="inches">The inches beyond them, from 0 to less than 12.</param>
    /// <returns>The height.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One is outside its range, or the two together are.</exception>
    public static BodyHeight FromFeetAndInches(int feet, decimal inches)
    {
        if (feet is < 1 or > 8)
        {
            throw new ArgumentOutOfRangeException(nameof(feet), feet, "The feet of a body height must be from 1 to 8.");
        }

        return inches is < 0 or >= InchesPerFoot
            ? throw new ArgumentOutOfRangeException(
                nameof(inches), inches, "The inches beyond whole feet must be from 0 to less than 12; 5.5 feet are 5 ft 6 in.")
            : FromInches((feet * InchesPerFoot) + inches);
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
        : FeetAndInches.ProblemWith(feet, inches) is { } problem ? throw new FormatException($"'{text}': {problem}")
        : FromFeetAndInches(feet, inches);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <param name="result">The height, or the default where the text is none.</param>
    /// <returns>Whether the text was a height.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out BodyHeight result)
    {
        if (text is null || FeetAndInches.In(text) is not var (feet, inches))
        {
            return Units.TryParse(text, out result);
        }

        var isPossible = FeetAndInches.ProblemWith(feet, inches) is null;
        result = isPossible ? FromFeetAndInches(feet, inches) : default;
        return isPossible;
    }

    /// <summary>Writes the height with its unit, unrounded.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{ExactNumberText.Format(Centimeters)} cm";
}
