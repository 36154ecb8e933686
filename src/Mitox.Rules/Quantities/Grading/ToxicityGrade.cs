using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A grade of toxicity on a named scale, from 0 for none to 4, on the CTCAE scales 5 for death.</summary>
/// <remarks>
/// Grades of two scales are never compared: neutrophils of 0.9 ×10⁹/L are grade 3 in CTCAE version 5 and grade 2 in version
/// 6. The default value is a grade on no known scale.
/// </remarks>
[JsonConverter(typeof(TextJson<ToxicityGrade>))]
[TypeConverter(typeof(TextConverter<ToxicityGrade>))]
public readonly record struct ToxicityGrade : IReadAsText<ToxicityGrade>
{
    private const int Highest = 4;
    private const int Death = 5;

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public ToxicityGrade() => throw MadeFromNothing.Refusal<ToxicityGrade>();

    private ToxicityGrade(GradingScale scale, int number)
    {
        Scale = scale;
        Number = number;
    }

    /// <summary>Gets the scale.</summary>
    public GradingScale Scale { get; }

    /// <summary>Gets the number, from 0 to 4, on the CTCAE scales to 5.</summary>
    public int Number { get; }

    /// <summary>Creates a grade.</summary>
    /// <param name="scale">The scale; a known one.</param>
    /// <param name="number">The number: from 0 to 4, on the CTCAE scales to 5, both inclusive.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The scale is not known, or has no such grade.</exception>
    public static ToxicityGrade Create(GradingScale scale, int number) =>
        TryCreate(scale, number, out var result, out var problem)
            ? result
            : throw problem.Exception(problem.Path == nameof(scale) ? scale : number);

    /// <inheritdoc cref="Create(GradingScale, int)" path="/summary"/>
    /// <param name="scale">The scale; a known one.</param>
    /// <param name="number">The number: from 0 to 4, on the CTCAE scales to 5, both inclusive.</param>
    /// <param name="result">The grade, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryCreate(
        GradingScale scale, int number, out ToxicityGrade result, [NotNullWhen(false)] out HistoryProblem? problem)
    {
        problem = HighestOf(scale) is not { } highest
            ? Refused.If($"A grade on the scale {scale} is not possible: the scale must be known.", nameof(scale))
            : number < 0 || number > highest
            ? Refused.If(
                $"A {NameOf(scale)} grade of {ExactNumberText.Format(number)} is not possible: it must be from 0 to "
                    + $"{ExactNumberText.Format(highest)}.",
                nameof(number))
            : null;
        result = problem is null ? new(scale, number) : default;
        return problem is null;
    }

    /// <summary>Reads a grade with its scale, such as "CTCAE v5 grade 3" or "WHO grade 2".</summary>
    /// <param name="text">The scale, the word "grade" and the number.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="FormatException">The scale is not known, or has no such grade.</exception>
    public static ToxicityGrade Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var result)
            ? result
            : throw new FormatException($"'{text}' is no grade: it must be written as in 'CTCAE v5 grade 3' or 'WHO grade 2', "
                + "of a known scale and inside it.");
    }

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">The scale, the word "grade" and the number.</param>
    /// <param name="result">The grade, or the default where the text is none.</param>
    /// <returns>Whether the text was a grade.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ToxicityGrade result)
    {
        foreach (var scale in Enum.GetValues<GradingScale>())
        {
            for (var number = 0; number <= HighestOf(scale); number++)
            {
                result = new(scale, number);
                if (result.ToString() == text)
                {
                    return true;
                }
            }
        }

        result = default;
        return false;
    }

    /// <summary>Whether this grade is as severe as another of the same scale, or more.</summary>
    /// <param name="other">The other grade.</param>
    /// <returns>Whether it is.</returns>
    /// <exception cref="ArgumentException">The two are of different scales, or of no known one.</exception>
    public bool IsAtLeast(ToxicityGrade other) =>
        Scale == other.Scale && Scale is not GradingScale.Unknown
            ? Number >= other.Number
            : throw new ArgumentException($"{this} cannot be compared with {other}: the scales must be the same.", nameof(other));

    /// <summary>Writes the grade with its scale, as in "CTCAE v5 grade 3".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"{NameOf(Scale)} grade {ExactNumberText.Format(Number)}";

    /// <summary>The highest grade of a scale, or <see langword="null"/> where the scale is not known.</summary>
    private static int? HighestOf(GradingScale scale) => scale switch
    {
        GradingScale.Who1981 => Highest,
        GradingScale.CtcaeVersion3 or GradingScale.CtcaeVersion4 or GradingScale.CtcaeVersion5 or GradingScale.CtcaeVersion6 =>
            Death,
        _ => null,
    };

    private static string NameOf(GradingScale scale) => scale switch
    {
        GradingScale.Who1981 => "WHO",
        GradingScale.CtcaeVersion3 => "CTCAE v3",
        GradingScale.CtcaeVersion4 => "CTCAE v4",
        GradingScale.CtcaeVersion5 => "CTCAE v5",
        GradingScale.CtcaeVersion6 => "CTCAE v6",
        _ => "unknown scale,",
    };
}
