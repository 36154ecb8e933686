using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A relapse of the multiple sclerosis.</summary>
/// <param name="At">The day it began.</param>
[JsonConverter(typeof(NotJson))]
public sealed record Relapse(ClinicTime At) : ClinicalRecord(At)
{
    /// <summary>Gets whether it left a lasting deficit.</summary>
    public Answer LeftDeficit { get; init; }
}
