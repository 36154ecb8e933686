using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A magnetic resonance image of the brain.</summary>
/// <param name="At">The day, and the time where it is known.</param>
[JsonConverter(typeof(NotJson))]
public sealed record BrainScan(ClinicTime At) : ClinicalRecord(At)
{
    /// <summary>
    /// Gets the number of gadolinium-enhancing lesions, zero or more, or <see langword="null"/> where it was not reported.
    /// </summary>
    public int? EnhancingLesions
    {
        get;
        init => field = value is < 0
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "A number of lesions must not be negative.")
            : value;
    }
}
