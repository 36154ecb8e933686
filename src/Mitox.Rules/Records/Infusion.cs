using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>An infusion of mitoxantrone as it was really given.</summary>
/// <param name="At">The day, and the time where it is known.</param>
/// <param name="Given">What was given, after rounding, banding or interruption; mg of free base.</param>
/// <param name="Area">The body surface area of that day.</param>
/// <remarks>
/// An infusion of 0 mg was broken off before anything was given: it stays on record and is not counted as an infusion (P25).
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed record Infusion(ClinicTime At, Dose Given, BodySurfaceArea Area) : ClinicalRecord(At)
{
    /// <summary>
    /// Gets the identifier in the clinic's own records, or <see langword="null"/>; no two infusions, and no two parts of one, may
    /// share it.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Gets what it was given for; it counts into the lifetime dose whatever that is.</summary>
    public TreatmentIndication Indication { get; init; }

    /// <summary>Gets whether there was a reaction during or after it.</summary>
    public Answer Reaction { get; init; }

    /// <summary>
    /// Gets whether the reaction was hypersensitivity: yes stops every later infusion, and so does a reaction of which it is not
    /// recorded until it is, whatever the patient's answers say.
    /// </summary>
    public Answer ReactionWasHypersensitivity { get; init; }

    /// <summary>The dose per area of that day, not rounded.</summary>
    /// <returns>mg / m².</returns>
    public DosePerArea PerArea() => Given.Per(Area);
}
