using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A volume of fluid in milliliters.</summary>
/// <remarks>The default value, zero, is below every least volume.</remarks>
[JsonConverter(typeof(TextJson<FluidVolume>))]
[TypeConverter(typeof(TextConverter<FluidVolume>))]
public readonly record struct FluidVolume : IComparable<FluidVolume>, IReadAsText<FluidVolume>
{
    private static readonly PlausibleRange Range = new("A volume", "mL", 1, 5_000)
    {
        LowHint = "It may be in liters.",
    };

    private static readonly UnitTable<FluidVolume> Units = new("a volume", [new(FromMilliliters, Range.ProblemWith, "mL")]);

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public FluidVolume() => throw MadeFromNothing.Refusal<FluidVolume>();

    private FluidVolume(decimal milliliters) => Milliliters = milliliters;

    /// <summary>Gets the volume in mL.</summary>
    public decimal Milliliters { get; }

    /// <summary>Creates a volume from milliliters.</summary>
    /// <param name="value">The volume in mL, from 1 to 5,000 inclusive.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is outside that range.</exception>
    public static FluidVolume FromMilliliters(decimal value) =>
        TryFromMilliliters(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromMilliliters(decimal)" path="/summary"/>
    /// <param name="value">The volume in mL, from 1 to 5,000 inclusive.</param>
    /// <param name="result">The volume, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromMilliliters(
        decimal value, out FluidVolume result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static mL => new FluidVolume(mL), out result, out problem);

    /// <summary>Says what is wrong with a number of milliliters, without throwing.</summary>
    /// <param name="value">The number of mL.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a volume such as "100 mL", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and the unit.</param>
    /// <returns>The volume.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static FluidVolume Parse(string text) => Units.Parse(text);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and the unit.</param>
    /// <param name="result">The volume, or the default where the text is none.</param>
    /// <returns>Whether the text was a volume.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FluidVolume result) => Units.TryParse(text, out result);

    /// <summary>Whether the left volume is smaller.</summary>
    public static bool operator <(FluidVolume left, FluidVolume right) => left.Milliliters < right.Milliliters;

    /// <summary>Whether the left volume is larger.</summary>
    public static bool operator >(FluidVolume left, FluidVolume right) => left.Milliliters > right.Milliliters;

    /// <summary>Whether the left volume is smaller or the same.</summary>
    public static bool operator <=(FluidVolume left, FluidVolume right) => left.Milliliters <= right.Milliliters;

    /// <summary>Whether the left volume is larger or the same.</summary>
    public static bool operator >=(FluidVolume left, FluidVolume right) => left.Milliliters >= right.Milliliters;

    /// <inheritdoc/>
    public int CompareTo(FluidVolume other) => Milliliters.CompareTo(other.Milliliters);

    /// <summary>Writes the volume as in "100 mL".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{ExactNumberText.Format(Milliliters)} mL";
}
