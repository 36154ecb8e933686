using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>How one infusion is prepared, given and watched; what is not recorded yet is unknown.</summary>
/// <param name="At">The day, and the time it starts where that is known.</param>
[JsonConverter(typeof(NotJson))]
public sealed record InfusionSession(ClinicTime At)
{
    /// <summary>Gets the identifier in the clinic's own records, or <see langword="null"/>.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the dose that was ordered, as mg of free base, or <see langword="null"/>.</summary>
    public Dose? Ordered { get; init; }

    /// <summary>Gets the dose that was given, or <see langword="null"/> until the infusion is over.</summary>
    public Dose? Given { get; init; }

    /// <summary>Gets the body surface area of the day, or <see langword="null"/>.</summary>
    public BodySurfaceArea? Area { get; init; }

    /// <summary>Gets the disease it is given for.</summary>
    public TreatmentIndication Indication { get; init; }

    /// <summary>
    /// Gets a value indicating whether a clinician confirmed that the amounts and the body surface are right as they are
    /// written, however unusual (P23).
    /// </summary>
    public bool Confirmed { get; init; }

    /// <summary>Gets the route.</summary>
    public InfusionRoute Route { get; init; }

    /// <summary>Gets what the concentrate is diluted with.</summary>
    public Diluent Diluent { get; init; }

    /// <summary>Gets the whole volume of the diluted drug, or <see langword="null"/> where it is not recorded.</summary>
    public FluidVolume? Volume { get; init; }

    /// <summary>Gets how long the infusion took, in minutes and above zero, or <see langword="null"/> until it is over.</summary>
    public decimal? DurationInMinutes
    {
        get;
        init => field = value is <= 0
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "An infusion takes more than 0 minutes.")
            : value;
    }

    /// <summary>Gets whether the drug goes into a free-flowing line (US-82).</summary>
    public Answer FreeFlowingLine { get; init; }

    /// <summary>Gets whether the vein is large, not over a joint, and its limb drains well (US-86).</summary>
    public Answer SuitableVein { get; init; }

    /// <summary>Gets whether the drug is mixed with heparin (US-88).</summary>
    public Answer MixedWithHeparin { get; init; }

    /// <summary>Gets whether the product contains a sulfite (US-63).</summary>
    public Answer ProductContainsSulfite { get; init; }

    /// <summary>Gets whether a physician experienced with cytotoxic chemotherapy supervises (US-89).</summary>
    public Answer ExperiencedSupervision { get; init; }

    /// <summary>Gets whether the patient has read the medication guide this time (US-92).</summary>
    public Answer MedicationGuideRead { get; init; }

    /// <summary>Gets whether the prescriber has read the prescriber guide (NEW-05).</summary>
    public Answer PrescriberGuideRead { get; init; }

    /// <summary>Gets whether the patient has the patient card (NEW-05).</summary>
    public Answer PatientCardGiven { get; init; }

    /// <summary>Gets whether the INR was checked, which a vitamin K antagonist asks for (NEW-02).</summary>
    public Answer InternationalNormalizedRatioChecked { get; init; }

    /// <summary>Gets whether the vital signs were recorded before the infusion.</summary>
    public Answer VitalSignsBefore { get; init; }

    /// <summary>Gets whether the vital signs were recorded during the infusion.</summary>
    public Answer VitalSignsDuring { get; init; }

    /// <summary>Gets whether the vital signs were recorded after the infusion.</summary>
    public Answer VitalSignsAfter { get; init; }

    /// <summary>Gets whether the drug leaked out of the vein.</summary>
    public Extravasation Extravasation { get; init; }

    /// <summary>Gets whether there was a reaction, such as those listed.</summary>
    public Answer Reaction { get; init; }

    /// <summary>Gets whether the reaction was hypersensitivity; not recorded leaves every later infusion incomplete.</summary>
    public Answer ReactionWasHypersensitivity { get; init; }

    /// <summary>Gets the reactions that were seen.</summary>
    public ImmutableArray<InfusionReaction> Reactions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Gets how long the patient was watched after the infusion, in minutes, or <see langword="null"/> until the patient left.
    /// </summary>
    public int? ObservedForMinutes
    {
        get;
        init => field = value is < 0
            ? throw new ArgumentOutOfRangeException(nameof(value), value, "Minutes must not be negative.")
            : value;
    }

    /// <summary>
    /// The infusion as it counts into the lifetime dose: what was really given, whatever was ordered. A reaction goes with it, so
    /// that it is asked about before every later one; a listed reaction is one, whatever the answer says.
    /// </summary>
    /// <returns>The record.</returns>
    /// <exception cref="InvalidOperationException">What was given, or the body surface area, is not recorded yet.</exception>
    public Infusion ToInfusion() =>
        Given is { } given && Area is { } area
            ? new(At, given, area)
            {
                Id = Id,
                Indication = Indication,
                Confirmed = Confirmed,
                Reaction = Reactions.IsEmpty ? Reaction : Answer.Yes,
                ReactionWasHypersensitivity = ReactionWasHypersensitivity,
            }
            : throw new InvalidOperationException($"The session of {At} has no "
                + $"{(Given is null ? "amount that was given" : "body surface area")} yet: it is no infusion to count.");
}

/// <summary>What the concentrate is diluted with.</summary>
[JsonConverter(typeof(WordJson<Diluent>))]
[TypeConverter(typeof(WordConverter<Diluent>))]
public enum Diluent
{
    /// <summary>Not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>Sodium chloride 0.9 %.</summary>
    SodiumChloride,

    /// <summary>Dextrose 5 %.</summary>
    Dextrose,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Whether the drug leaked out of the vein, and what was done.</summary>
[JsonConverter(typeof(WordJson<Extravasation>))]
[TypeConverter(typeof(WordConverter<Extravasation>))]
public enum Extravasation
{
    /// <summary>Not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>It did not.</summary>
    None,

    /// <summary>It did; the infusion was stopped and begun again in another vein.</summary>
    RestartedInAnotherVein,

    /// <summary>It did; the infusion was stopped for good.</summary>
    Stopped,

    /// <summary>It did; the infusion went on.</summary>
    Continued,
}

/// <summary>A reaction during or after an infusion (S-03).</summary>
[JsonConverter(typeof(WordJson<InfusionReaction>))]
[TypeConverter(typeof(WordConverter<InfusionReaction>))]
public enum InfusionReaction
{
    /// <summary>Another than those below.</summary>
    Other = 0,

    /// <summary>Hives.</summary>
    Hives,

    /// <summary>Chills.</summary>
    Chills,

    /// <summary>Itching.</summary>
    Itching,

    /// <summary>A rash.</summary>
    Rash,
}
