using System.Text.Json.Serialization;

namespace Mitox.Rules.Json;

/// <summary>Something in a file that keeps it from being read.</summary>
/// <param name="Path">The place, such as "$.infusions[2].milligrams"; for what is missing, the object it is missing from.</param>
/// <param name="Line">The line of that place; the first line is 1.</param>
/// <param name="Message">What was seen and what must hold, in one line.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record JsonProblem(
    [property: JsonRequired] string Path, [property: JsonRequired] int Line, [property: JsonRequired] string Message)
{
    /// <summary>Writes the problem in one line: "$.infusions[2].milligrams, line 14: …".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => VisibleText.Escaped(string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Path}, line {Line}: {Message}"));
}
