using System.Text.Json;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json;

/// <summary>Writes a decision with all its reasons and their values.</summary>
/// <remarks>
/// Equal decisions give equal text on every machine: invariant culture, "\n" between lines, properties always in the same
/// order. Numbers are not rounded: one whose digits do not end also carries its text, with "…" where that is cut.
/// </remarks>
public static class DecisionJson
{
    /// <summary>Writes a decision as indented JSON.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string Write(Decision decision) => JsonText.Of(decision, Write);

    /// <summary>Writes a decision as one JSON object.</summary>
    /// <param name="writer">The writer, with its own indentation and escaping; not flushed.</param>
    /// <param name="decision">The decision.</param>
    public static void Write(Utf8JsonWriter writer, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(writer);
        DecisionWriting.Write(writer, decision);
    }
}
