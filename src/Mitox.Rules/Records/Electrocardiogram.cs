using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>An electrocardiogram (ECG) that was recorded and read.</summary>
/// <param name="At">The day, and the time where it is known.</param>
[JsonConverter(typeof(NotJson))]
public sealed record Electrocardiogram(ClinicTime At) : ClinicalRecord(At);
