using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A neurological examination scored on the Expanded Disability Status Scale (EDSS).</summary>
/// <param name="At">The day, and the time where it is known.</param>
/// <param name="Status">The score.</param>
[JsonConverter(typeof(NotJson))]
public sealed record DisabilityScore(ClinicTime At, DisabilityStatus Status) : ClinicalRecord(At);
