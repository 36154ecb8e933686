using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A body surface area in m², with the formula, height and weight it came from.</summary>
/// <remarks>
/// A class, because an area of zero would divide a dose by nothing: what is not recorded is <see langword="null"/>.
/// </remarks>
[JsonConverter(typeof(TextJson<BodySurfaceArea>))]
[TypeConverter(typeof(TextConverter<BodySurfaceArea>))]
public sealed record BodySurfaceArea : IReadAsText<BodySurfaceArea>, IHasExactText
{
    private const int UsualDecimals = 2;
    private const int MostDecimals = 6;

    private static readonly PlausibleRange Range = new("A body surface area", "m²", 0.4m, 5)
    {
        LowHint = "It may be a typing error.",
        HighHint = "It may be a typing error, or a height or weight.",
        MostDecimals = MostDecimals,
    };

    private static readonly UnitTable<BodySurfaceArea> Units = new(
        "a body surface area",
        [new(FromSquareMeters, Range.ProblemWith, "m²", "m2")]);

    private BodySurfaceArea(decimal squareMeters) => SquareMeters = squareMeters;

    /// <summary>Gets the area in m².</summary>
    public decimal SquareMeters { get; }

    /// <summary>Gets the formula the area came from.</summary>
    public BodySurfaceFormula Formula { get; private init; }

    /// <summary>Gets the height the formula used, or <see langword="null"/> for a stated area.</summary>
    public BodyHeight? Height { get; private init; }

    /// <summary>Gets the weight the formula used, or <see langword="null"/> for a stated area.</summary>
    public BodyWeight? Weight { get; private init; }

    /// <summary>Creates an area from a number of m² whose formula is not recorded; it is not rounded.</summary>
    /// <param name="value">The area in m², from 0.4 to 5 inclusive (a convention), with at most 6 decimals (P28).</param>
    /// <returns>The area.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is outside that range or has more decimals.
    /// </exception>
    public static BodySurfaceArea FromSquareMeters(decimal value) =>
        TryFromSquareMeters(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromSquareMeters(decimal)" path="/summary"/>
    /// <param name="value">The area in m², from 0.4 to 5 inclusive (a convention), with at most 6 decimals (P28).</param>
    /// <param name="result">The area, or <see langword="null"/> where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromSquareMeters(
        decimal value, [NotNullWhen(true)] out BodySurfaceArea? result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static area => new BodySurfaceArea(area), out result, out problem);

    /// <summary>Calculates an area, rounded once, half away from zero.</summary>
    /// <param name="formula">The published formula (BSA-01 to BSA-09).</param>
    /// <param name="height">The patient's height.</param>
    /// <param name="weight">The patient's actual weight (RND-10).</param>
    /// <param name="decimals">The decimals to keep, from 1 to 6 inclusive; 2 is usual.</param>
    /// <returns>The area, with the formula, height and weight it came from.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The formula is none, the height or weight is the default, or the area of the two together is not possible.
    /// </exception>
    public static BodySurfaceArea FromFormula(
        BodySurfaceFormula formula, BodyHeight height, BodyWeight weight, int decimals = UsualDecimals) =>
        TryFromFormula(formula, height, weight, out var result, out var problem, decimals)
            ? result
            : throw problem.Exception(problem.Path switch
            {
                nameof(formula) => formula,
                nameof(height) => height,
                _ => weight,
            });

    /// <inheritdoc cref="FromFormula(BodySurfaceFormula, BodyHeight, BodyWeight, int)" path="/summary"/>
    /// <param name="formula">The published formula (BSA-01 to BSA-09).</param>
    /// <param name="height">The patient's height.</param>
    /// <param name="weight">The patient's actual weight (RND-10).</param>
    /// <param name="result">The area, or <see langword="null"/> where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <param name="decimals">The decimals to keep, from 1 to 6 inclusive; 2 is usual.</param>
    /// <returns>Whether it was created.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside that range.</exception>
    public static bool TryFromFormula(
        BodySurfaceFormula formula,
        BodyHeight height,
        BodyWeight weight,
        [NotNullWhen(true)] out BodySurfaceArea? result,
        [NotNullWhen(false)] out HistoryProblem? problem,
        int decimals = UsualDecimals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        var unrounded = BodySurfaceFormulas.SquareMeters(formula, (double)height.Centimeters, (double)weight.Kilograms);
        var rounded = decimal.Round((decimal)(unrounded ?? 0), decimals, MidpointRounding.AwayFromZero);
        problem =
            Refused.If(BodyHeight.ProblemWith(height.Centimeters), nameof(height))
            ?? Refused.If(BodyWeight.ProblemWith(weight.Kilograms), nameof(weight))
            ?? Refused.If(
                unrounded is null ? $"{formula} is no published formula; a stated area needs none." : null, nameof(formula))
            ?? Refused.If(Range.ProblemWith(rounded), nameof(weight));
        result = problem is null ? new(rounded) { Formula = formula, Height = height, Weight = weight } : null;
        return result is not null;
    }

    /// <summary>Says what is wrong with a number of m², without throwing.</summary>
    /// <param name="value">The number of m².</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>
    /// Reads an area such as "1.82 m2" or "1.82 m²", or "Mosteller of 170 cm and 70 kg", in the invariant culture.
    /// </summary>
    /// <param name="text">
    /// A plain decimal number and a unit, or a formula with height and weight and, if not 2, "to 3 decimals".
    /// </param>
    /// <returns>The area.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static BodySurfaceArea Parse(string text) =>
        text is not null && BodySurfaceText.TryRead(text, out var area) ? area : Units.Parse(text!);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">The text of an area, or of a formula.</param>
    /// <param name="result">The area, or <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text was an area.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out BodySurfaceArea result) =>
        (text is not null && BodySurfaceText.TryRead(text, out result)) || Units.TryParse(text, out result);

    /// <summary>Writes the area as in "1.82 m²", unrounded.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{ExactNumberText.Format(SquareMeters)} m²";

    string IHasExactText.ToExactText() => BodySurfaceText.Of(this);
}
