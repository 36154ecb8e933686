using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A score on the Expanded Disability Status Scale (EDSS): 0, 1, 1.5, 2 and so on in halves up to 10.</summary>
/// <remarks>The default value, zero, is a normal neurological examination.</remarks>
[JsonConverter(typeof(TextJson<DisabilityStatus>))]
[TypeConverter(typeof(TextConverter<DisabilityStatus>))]
public readonly record struct DisabilityStatus : IComparable<DisabilityStatus>, IReadAsText<DisabilityStatus>
{
    private const decimal Highest = 10;
    private const decimal HalfStep = 0.5m;

    private static readonly UnitTable<DisabilityStatus> Units = new("an EDSS", [new(FromScore, ProblemWith, "", "EDSS")]);

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public DisabilityStatus() => throw MadeFromNothing.Refusal<DisabilityStatus>();

    private DisabilityStatus(decimal score) => Score = score;

    /// <summary>Gets the score, from 0 to 10.</summary>
    public decimal Score { get; }

    /// <summary>Creates a status from its score.</summary>
    /// <param name="value">The score: 0, or from 1 to 10 in steps of 0.5.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is no score of the scale.</exception>
    public static DisabilityStatus FromScore(decimal value) =>
        TryFromScore(value, out var result, out var problem) ? result : throw problem.Exception(value);

    /// <inheritdoc cref="FromScore(decimal)" path="/summary"/>
    /// <param name="value">The score: 0, or from 1 to 10 in steps of 0.5.</param>
    /// <param name="result">The status, or the default where it is refused.</param>
    /// <param name="problem">What was seen and what must hold, or <see langword="null"/>.</param>
    /// <returns>Whether it was created.</returns>
    public static bool TryFromScore(
        decimal value, out DisabilityStatus result, [NotNullWhen(false)] out HistoryProblem? problem)
    {
        problem = Refused.If(ProblemWith(value), nameof(value));
        result = problem is null ? new(value) : default;
        return problem is null;
    }

    /// <summary>Says what is wrong with a score, without throwing.</summary>
    /// <param name="value">The score.</param>
    /// <returns>A sentence that names what was seen and what must hold, or <see langword="null"/> if nothing is wrong.</returns>
    public static string? ProblemWith(decimal value) =>
        value is < 0 or > Highest || value % HalfStep != 0 || value == HalfStep
            ? $"An EDSS of {ExactNumberText.Format(value)} is not possible: it must be 0, or from 1 to 10 in steps of 0.5."
            : null;

    /// <summary>Reads a score such as "6.5" or "EDSS 6.5", in the invariant culture.</summary>
    /// <param name="text">A plain decimal number, with or without the name of the scale.</param>
    /// <returns>The status.</returns>
    /// <exception cref="FormatException">The text is no score of the scale; the message says why.</exception>
    public static DisabilityStatus Parse(string text) => Units.Parse(WithoutName(text)!);

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">A plain decimal number.</param>
    /// <param name="result">The status, or the default where the text is none.</param>
    /// <returns>Whether the text was a status.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DisabilityStatus result) =>
        Units.TryParse(WithoutName(text), out result);

    /// <summary>Whether the left status is lower: less disability.</summary>
    public static bool operator <(DisabilityStatus left, DisabilityStatus right) => left.Score < right.Score;

    /// <summary>Whether the left status is higher: more disability.</summary>
    public static bool operator >(DisabilityStatus left, DisabilityStatus right) => left.Score > right.Score;

    /// <summary>Whether the left status is lower or the same.</summary>
    public static bool operator <=(DisabilityStatus left, DisabilityStatus right) => left.Score <= right.Score;

    /// <summary>Whether the left status is higher or the same.</summary>
    public static bool operator >=(DisabilityStatus left, DisabilityStatus right) => left.Score >= right.Score;

    /// <inheritdoc/>
    public int CompareTo(DisabilityStatus other) => Score.CompareTo(other.Score);

    /// <summary>Writes the status as in "EDSS 6.5".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => $"EDSS {ExactNumberText.Format(Score)}";

    /// <summary>The number after the name of the scale, as it is written.</summary>
    private static string? WithoutName(string? text) =>
        text?.StartsWith("EDSS ", StringComparison.Ordinal) == true ? text["EDSS ".Length..] : text;
}
