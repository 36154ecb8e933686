using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>An infusion of mitoxantrone as it was really given.</summary>
/// <param name="At">The day, and the time where it is known.</param>
/// <param name="Given">What was given, after rounding, banding or interruption; mg of free base, above zero.</param>
/// <param name="Area">The body surface area of that day.</param>
[JsonConverter(typeof(NotJson))]
public sealed record Infusion(ClinicTime At, Dose Given, BodySurfaceArea Area) : ClinicalRecord(At)
{
    /// <summary>
    /// Gets the identifier in the clinic's own records, or <see langword="null"/>; no two infusions may share one.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Gets what it was given for; it counts into the lifetime dose whatever that is.</summary>
    public TreatmentIndication Indication { get; init; }

    /// <summary>The dose per area of that day, not rounded.</summary>
    /// <returns>mg / m².</returns>
    public DosePerArea PerArea() => Given.Per(Area);
}
