using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>An amount of mitoxantrone, as milligrams of free base, held exactly.</summary>
/// <remarks>
/// Labels dose the free base; the hydrochloride and the volume of the concentrate are converted without rounding
/// (facts US-80, US-81). Never negative. The default value is <see cref="Zero"/>, which no proposal may have.
/// </remarks>
[JsonConverter(typeof(TextJson<Dose>))]
[TypeConverter(typeof(TextConverter<Dose>))]
public readonly record struct Dose : IComparable<Dose>, IReadAsText<Dose>
{
    /// <summary>The free base in a milliliter of concentrate (US-80).</summary>
    private const decimal MilligramsPerMilliliter = 2m;

    /// <summary>23.28 mg of the hydrochloride hold 20 mg of the base (US-81).</summary>
    private const decimal HydrochlorideMilligrams = 23.28m;
    private const decimal BaseMilligrams = 20m;

    private static readonly PlausibleRange Range = new("A mitoxantrone dose", "mg", 0, 10_000)
    {
        HighHint = "It may be in micrograms.",
    };

    private static readonly PlausibleRange VolumeRange = new("A volume of mitoxantrone concentrate", "mL", 0, 5_000)
    {
        HighHint = "It may be in microliters.",
    };

    private static readonly UnitTable<Dose> Units = new(
        "a mitoxantrone dose",
        [new(FromMilligrams, Range.ProblemWith, "mg"),
        new(FromMilliliters, VolumeRange.ProblemWith, "mL")]);

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public Dose() => throw MadeFromNothing.Refusal<Dose>();

    private Dose(ExactNumber milligrams) => Amount = milligrams;

    /// <summary>Gets no dose at all: 0 mg.</summary>
    public static Dose Zero => default;

    /// <summary>Gets the dose in mg of free base.</summary>
    /// <remarks>Rounded down to 18 decimals where the exact amount has more (some amounts of hydrochloride do).</remarks>
    public decimal Milligrams => Amount.ToDecimal();

    internal ExactNumber Amount { get; }

    /// <summary>Gets the milligrams, or <see langword="null"/> where no decimal keeps them.</summary>
    internal decimal? ExactMilligrams => Amount.ToExactDecimal();

    /// <summary>Gets the milligrams of the hydrochloride, or <see langword="null"/> where no decimal keeps them.</summary>
    internal decimal? ExactHydrochlorideMilligrams =>
        (Amount * ExactNumber.FromDecimal(HydrochlorideMilligrams) / ExactNumber.FromDecimal(BaseMilligrams)).ToExactDecimal();

    /// <summary>Creates a dose from mg of free base.</summary>
    /// <param name="value">The dose in mg, from 0 to 10,000 inclusive.</param>
    /// <returns>The dose.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or implausibly large.</exception>
    public static Dose FromMilligrams(decimal value) =>
        TryFromMilligrams(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromMilligrams(decimal)" path="/summary"/>
    /// <param name="value">The dose in mg, from 0 to 10,000 inclusive.</param>
    /// <param name="result">The dose, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromMilligrams(decimal value, out Dose result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static mg => new Dose(ExactNumber.FromDecimal(mg)), out result, out problem);

    /// <summary>Creates a dose from mg of mitoxantrone hydrochloride; 23.28 mg is 20 mg of free base (US-81).</summary>
    /// <param name="value">The amount of hydrochloride in mg, from 0 to 10,000 inclusive.</param>
    /// <returns>The dose of free base, not rounded.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or implausibly large.</exception>
    public static Dose FromHydrochlorideMilligrams(decimal value) =>
        TryFromHydrochlorideMilligrams(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromHydrochlorideMilligrams(decimal)" path="/summary"/>
    /// <param name="value">The amount of hydrochloride in mg, from 0 to 10,000 inclusive.</param>
    /// <param name="result">The dose of free base, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromHydrochlorideMilligrams(
        decimal value, out Dose result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, OfHydrochloride, out result, out problem);

    /// <summary>Creates a dose from mL of the concentrate of 2 mg/mL (US-80), not of the diluted infusion.</summary>
    /// <param name="value">The volume of concentrate in mL, from 0 to 5,000 inclusive.</param>
    /// <returns>The dose of free base.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or implausibly large.</exception>
    public static Dose FromMilliliters(decimal value) =>
        TryFromMilliliters(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromMilliliters(decimal)" path="/summary"/>
    /// <param name="value">The volume of concentrate in mL, from 0 to 5,000 inclusive.</param>
    /// <param name="result">The dose of free base, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromMilliliters(decimal value, out Dose result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        VolumeRange.TryMake(value, OfConcentrate, out result, out problem);

    /// <summary>Says what is wrong with a number of mg, without throwing.</summary>
    /// <param name="value">The number of mg.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a dose such as "21.8 mg", or "10.9 mL" of the 2 mg/mL concentrate, in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <returns>The dose.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static Dose Parse(string text) => Units.Parse(text);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and a unit.</param>
    /// <param name="result">The dose, or the default where the text is none.</param>
    /// <returns>Whether the text was a dose.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Dose result) => Units.TryParse(text, out result);

    /// <summary>Whether the left dose is smaller.</summary>
    public static bool operator <(Dose left, Dose right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left dose is larger.</summary>
    public static bool operator >(Dose left, Dose right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left dose is smaller or the same.</summary>
    public static bool operator <=(Dose left, Dose right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left dose is larger or the same.</summary>
    public static bool operator >=(Dose left, Dose right) => left.CompareTo(right) >= 0;

    /// <summary>Adds two doses, exactly.</summary>
    public static Dose operator +(Dose left, Dose right) => left.Plus(right);

    /// <summary>Relates a dose to a body surface, as <see cref="Per"/> does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public static DosePerArea operator /(Dose dose, BodySurfaceArea area) => dose.Per(area);

    /// <summary>Adds two doses, exactly.</summary>
    /// <param name="other">The dose to add.</param>
    /// <returns>The sum.</returns>
    public Dose Plus(Dose other) => FromExact(Amount + other.Amount);

    /// <summary>Relates the dose to a body surface: mg / m², not rounded.</summary>
    /// <param name="area">The body surface of that day.</param>
    /// <returns>The dose per square meter.</returns>
    public DosePerArea Per(BodySurfaceArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new(Amount / ExactNumber.FromDecimal(area.SquareMeters));
    }

    /// <summary>Rounds down to a whole number of steps, such as the 0.1 mg a syringe can measure.</summary>
    /// <param name="step">The step, above zero.</param>
    /// <returns>The largest multiple of the step that is not above this dose.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is zero.</exception>
    public Dose RoundDown(Dose step)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(step, Zero);
        return new(Amount.RoundDown(step.Amount));
    }

    /// <inheritdoc/>
    public int CompareTo(Dose other) => Amount.CompareTo(other.Amount);

    /// <summary>Writes the dose as in "21.8 mg", never rounded: digits without end are cut and marked "…".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{Amount} mg";

    private static Dose OfHydrochloride(decimal milligrams) =>
        new(ExactNumber.FromDecimal(milligrams)
            * ExactNumber.FromDecimal(BaseMilligrams)
            / ExactNumber.FromDecimal(HydrochlorideMilligrams));

    private static Dose OfConcentrate(decimal milliliters) =>
        new(ExactNumber.FromDecimal(milliliters) * ExactNumber.FromDecimal(MilligramsPerMilliliter));

    /// <summary>The hydrochloride that holds so much free base on each square meter (US-81).</summary>
    internal static DosePerArea AsHydrochloride(DosePerArea perArea) =>
        perArea.Times(HydrochlorideMilligrams).DividedBy(BaseMilligrams);

    internal static Dose FromExact(ExactNumber milligrams) => new(milligrams);
}
