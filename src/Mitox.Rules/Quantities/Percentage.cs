using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A heart measurement in percent, such as an ejection fraction or its lower limit of normal.</summary>
/// <remarks>
/// From 2 to 100, so that a fraction (0.55) is never taken for a percentage. The default value, 0 %, is below every floor. What
/// is reported as "&gt;55" or "55-60" is kept so: see <see cref="Below"/>, <see cref="Above"/> and <see cref="Between"/> (P27).
/// </remarks>
[JsonConverter(typeof(TextJson<Percentage>))]
[TypeConverter(typeof(TextConverter<Percentage>))]
public readonly record struct Percentage : IComparable<Percentage>, IReadAsText<Percentage>, ISpanned<Percentage>
{
    private const decimal Lowest = 2;
    private const decimal Highest = 100;

    private static readonly PlausibleRange Range = new("A percentage", "%", Lowest, Highest)
    {
        LowHint = "It may be a fraction: 0.55 is written 55 %.",
        HighHint = "It may lack its decimal point.",
    };

    private static readonly UnitTable<Percentage> Units = new(
        "a percentage",
        [new(FromPercent, ProblemWith, "%")]);

    private readonly ValueSpan<Percentage>? span;

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public Percentage() => throw MadeFromNothing.Refusal<Percentage>();

    private Percentage(decimal percent, ValueSpan<Percentage>? span = null)
    {
        Percent = percent;
        this.span = span;
    }

    /// <summary>Gets the number of percent: 55 for 55 %; of a range its lower end.</summary>
    public decimal Percent { get; }

    /// <summary>Creates a percentage.</summary>
    /// <param name="value">The number of percent, from 2 to 100 inclusive.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is outside that range; a fraction such as 0.55 is refused.
    /// </exception>
    public static Percentage FromPercent(decimal value) =>
        TryFromPercent(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromPercent(decimal)" path="/summary"/>
    /// <param name="value">The number of percent, from 2 to 100 inclusive.</param>
    /// <param name="result">The percentage, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromPercent(decimal value, out Percentage result, [NotNullWhen(false)] out HistoryProblem? problem) =>
        Range.TryMake(value, static percent => new Percentage(percent), out result, out problem);

    /// <summary>Creates what is known as "below", such as "&lt;0.5"; the bound itself is excluded.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>A value that stands for all below the bound, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">Nothing is below the bound.</exception>
    public static Percentage Below(Percentage bound) => Spanning(SpanSign.Below, bound, bound);

    /// <summary>Creates what is known as "above", such as "&gt;55"; the bound itself is excluded.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>A value that stands for all above the bound, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">Nothing is above the bound.</exception>
    public static Percentage Above(Percentage bound) => Spanning(SpanSign.Above, bound, bound);

    /// <summary>Creates what is known as a range, such as "55-60"; both ends belong to it.</summary>
    /// <param name="lowest">The lowest value.</param>
    /// <param name="highest">The highest value, above the other.</param>
    /// <returns>A value that stands for all of the range, and is judged at its worse end (P27).</returns>
    /// <exception cref="ArgumentException">The lowest value is not below the highest.</exception>
    public static Percentage Between(Percentage lowest, Percentage highest) => Spanning(SpanSign.Between, lowest, highest);

    /// <summary>Says what is wrong with a number of percent, without throwing.</summary>
    /// <param name="value">The number of percent.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) => Range.ProblemWith(value);

    /// <summary>Reads a percentage such as "55 %", "&gt;55 %" or "55-60 %", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number and the percent sign.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="FormatException">The number, the unit or the magnitude is wrong; the message says which.</exception>
    public static Percentage Parse(string text) => SpanText.Parse(text, Units.Parse, Spanning);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number and the percent sign.</param>
    /// <param name="result">The percentage, or the default where the text is none.</param>
    /// <returns>Whether the text was a percentage.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Percentage result) =>
        SpanText.TryParse(text, Units.Parse, Spanning, out result) || Units.TryParse(text, out result);

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
    public override string ToString() => $"{span?.Said ?? ExactNumberText.Format(Percent)} %";

    string? ISpanned.Said => span?.Said;

    ValueSpan<Percentage>? ISpanned<Percentage>.Span => span;

    Percentage ISpanned<Percentage>.AsEndOf(ValueSpan<Percentage> of) => new(Percent, of with { IsEnd = true });

    internal static Percentage Spanning(SpanSign sign, Percentage first, Percentage second)
    {
        var made = ValueSpan<Percentage>.Of(
            sign,
            first,
            second,
            (new(Lowest), new(Highest)),
            static (bound, step) => new(bound.Percent + (step * SpanText.Step)),
            static percentage => ExactNumberText.Format(percentage.Percent));
        return new(made.Ends.Low.Percent, made);
    }
}
