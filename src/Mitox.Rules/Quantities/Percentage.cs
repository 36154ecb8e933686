using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A heart measurement in percent, such as an ejection fraction or its lower limit of normal.</summary>
/// <remarks>
/// From 2 to 100, so that a fraction (0.55) is never taken for a percentage. The default value, 0 %, is below every floor.
/// </remarks>
[JsonConverter(typeof(TextJson<Percentage>))]
[TypeConverter(typeof(TextConverter<Percentage>))]
public readonly record struct Percentage : IComparable<Percentage>, IParsable<Percentage>
{
    private static readonly PlausibleRange Range = new("A percentage", "%", 2, 100)
    {
        LowHint = "It may be a fraction: 0.55 is written 55 %.",
        HighHint = "It may lack its decimal point.",
    };

    private static readonly UnitTable<Percentage> Units = new(
        "a percentage",
        [new(FromPercent, ProblemWith, "%")]);

    private Percentage(decimal percent) => Percent = percent;

    /// <summary>Gets the number of percent: 55 for 55 %.</summary>
    public decimal Percent { get; }

    /// <summary>Creates a percentage.</summary>
    /// <param name="value">The number of percent, from 2 to 100 inclusive.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is outside that range; a fraction such as 0.55 is refused.
    /// </exception>
    public static Percentage FromPercent(decimal value) => new(Range.Checked(value, nameof(value)));

    /// <summary>Says what is wrong with a number of percent, without throwing.</summary>
    /// <param name="value">The number of percent.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a percentage such as "55 %" or "55%", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and the percent sign.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static Percentage Parse(string text) => Units.Parse(text);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and the percent sign.</param>
    /// <param name="result">The percentage, or the default where the text is none.</param>
    /// <returns>Whether the text was a percentage.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Percentage result) => Units.TryParse(text, out result);

    /// <summary>Whether the left percentage is smaller.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Percent < right.Percent;

    /// <summary>Whether the left percentage is larger.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Percent > right.Percent;

    /// <summary>Whether the left percentage is smaller or the same.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Percent <= right.Percent;

    /// <summary>Whether the left percentage is larger or the same.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Percent >= right.Percent;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Percent.CompareTo(other.Percent);

    /// <summary>Writes the percentage as in "55 %", unrounded.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{ExactNumberText.Format(Percent)} %";

    static Percentage IParsable<Percentage>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Percentage>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        TryParse(s, out result);
}
