using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A patient's body weight.</summary>
/// <remarks>The default value, zero, is refused wherever a weight is needed.</remarks>
[JsonConverter(typeof(TextJson<BodyWeight>))]
[TypeConverter(typeof(TextConverter<BodyWeight>))]
public readonly record struct BodyWeight : IReadAsText<BodyWeight>
{
    private static readonly PlausibleRange Range = new("A body weight", "kg", 2, 500)
    {
        LowHint = "It may be in tonnes or stone.",
        HighHint = "It may be in grams or pounds.",
    };

    private const decimal KilogramsPerPound = 0.45359237m;

    private static readonly PlausibleRange PoundRange = new("A body weight", "lb", 5, 1_100)
    {
        LowHint = "It may be in stone.",
        HighHint = "It may be in ounces.",
        MostDecimals = 17, // the conversion adds eight
    };

    private static readonly UnitTable<BodyWeight> Units = new(
        "a body weight",
        [new(FromKilograms, ProblemWith, "kg"),
        new(FromPounds, PoundRange.ProblemWith, "lb", "lbs", "lb.", "lbs.", "pound", "pounds", "[lb_av]")]);

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public BodyWeight() => throw MadeFromNothing.Refusal<BodyWeight>();

    private BodyWeight(decimal value) => Kilograms = value;

    /// <summary>Gets the weight in kg.</summary>
    public decimal Kilograms { get; }

    /// <summary>Creates a weight from kg.</summary>
    /// <param name="value">The weight in kg, from 2 to 500 inclusive.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is outside that range; the message names the likely confusion.
    /// </exception>
    public static BodyWeight FromKilograms(decimal value) =>
        TryFromKilograms(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromKilograms(decimal)" path="/summary"/>
    /// <param name="value">The weight in kg, from 2 to 500 inclusive.</param>
    /// <param name="result">The weight, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromKilograms(decimal value, out BodyWeight result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static kg => new BodyWeight(kg), out result, out problem);

    /// <summary>Creates a weight from pounds; a pound is exactly 0.45359237 kg.</summary>
    /// <param name="value">The weight in pounds, from 5 to 1,100 inclusive.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is outside that range; the message names the likely confusion.
    /// </exception>
    public static BodyWeight FromPounds(decimal value) =>
        TryFromPounds(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromPounds(decimal)" path="/summary"/>
    /// <param name="value">The weight in pounds, from 5 to 1,100 inclusive.</param>
    /// <param name="result">The weight, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromPounds(decimal value, out BodyWeight result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        PoundRange.TryMake(value, static pounds => new BodyWeight(pounds * KilogramsPerPound), out result, out problem);

    /// <summary>Says what is wrong with a number of kg, without throwing.</summary>
    /// <param name="value">The number of kg.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a weight with its unit, such as "70 kg" or "154 lb", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <returns>The weight.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static BodyWeight Parse(string text) => Units.Parse(text);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <param name="result">The weight, or the default where the text is none.</param>
    /// <returns>Whether the text was a weight.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out BodyWeight result) => Units.TryParse(text, out result);

    /// <summary>Writes the weight with its unit, unrounded.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{ExactNumberText.Format(Kilograms)} kg";
}
