using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>A unit as UCUM writes it.</summary>
/// <param name="Code">The case-sensitive code.</param>
/// <param name="Means">What it is, in plain words.</param>
/// <param name="Grade">How well the code is confirmed; unconfirmed ones are built from the grammar of UCUM (CODE-40).</param>
[JsonConverter(typeof(NotJson))]
public sealed record UcumUnit(string Code, string Means, EvidenceGrade Grade);
