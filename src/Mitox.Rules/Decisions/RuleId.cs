using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Authoring;

/// <summary>The permanent name of a rule, such as "MTX-LIFETIME-DOSE".</summary>
/// <remarks>Upper-case letters, digits and hyphens. A clinic gives its own rules its own prefix.</remarks>
[JsonConverter(typeof(TextJson<RuleId>))]
[TypeConverter(typeof(TextConverter<RuleId>))]
public readonly record struct RuleId : IReadAsText<RuleId>
{
    private readonly string? value;

    /// <summary>Not for use: it is read from its text or made from a number with its unit; "default" is no constructor.</summary>
    /// <exception cref="NotSupportedException">Always, so that no binder fills in a value that nobody stated.</exception>
    [Obsolete(MadeFromNothing.Reason, error: true)]
    public RuleId() => throw MadeFromNothing.Refusal<RuleId>();

    private RuleId(string value) => this.value = value;

    /// <summary>Creates an id.</summary>
    /// <param name="value">Upper-case ASCII letters, digits and hyphens; not empty.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or has another character.</exception>
    public static RuleId Create(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        return IsId(value)
            ? new(value)
            : throw new ArgumentException(
                $"{VisibleText.Quoted(value)} must have upper-case letters, digits and hyphens only.", nameof(value));
    }

    /// <summary>Reads an id.</summary>
    /// <param name="text">Upper-case ASCII letters, digits and hyphens; not empty.</param>
    /// <returns>The id.</returns>
    /// <exception cref="FormatException">The text is empty, missing or has another character.</exception>
    public static RuleId Parse(string text) => TryParse(text, out var result)
        ? result
        : throw new FormatException($"'{text}' is no rule id: it must have upper-case letters, digits and hyphens only.");

    /// <inheritdoc cref="Parse(string)" path="/summary"/>
    /// <param name="text">Upper-case ASCII letters, digits and hyphens; not empty.</param>
    /// <param name="result">The id, or the default where the text is none.</param>
    /// <returns>Whether the text was an id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out RuleId result)
    {
        result = IsId(text) ? new(text) : default;
        return IsId(text);
    }

    /// <summary>Writes the id.</summary>
    /// <returns>The text; "UNNAMED" for the default value.</returns>
    public override string ToString() => value ?? "UNNAMED";

    private static bool IsId([NotNullWhen(true)] string? text) => !string.IsNullOrEmpty(text)
        && text.All(letter => letter is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-');
}
