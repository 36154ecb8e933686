using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>Why nothing was read at all.</summary>
/// <param name="Path">
/// Where it is: "page 2, Bundle.entry[4]" in what was handed in, or a path into the record such as "infusions[2].given".
/// </param>
/// <param name="Message">What was seen and what must hold.</param>
[JsonConverter(typeof(NotJson))]
public sealed record FhirProblem(string Path, string Message)
{
    /// <summary>Writes the problem in one line.</summary>
    /// <returns>The path and the message.</returns>
    public override string ToString() => VisibleText.OneLine($"{Path}: {Message}");
}
