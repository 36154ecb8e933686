using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Fhir;

/// <summary>What a bundle does not say and whoever reads it must.</summary>
/// <remarks>Nothing is read from the machine: the zone decides on which day of the clinic an instant falls.</remarks>
[JsonConverter(typeof(NotJson))]
public sealed record FhirOptions
{
    /// <summary>Says in which zone the clinic is and whose record is read.</summary>
    /// <param name="zone">The zone of the clinic's days.</param>
    /// <param name="patientId">
    /// The id of the patient, "123" or "Patient/123", or the full URL of the entry, such as "urn:uuid:…"; not blank.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="patientId"/> is blank.</exception>
    public FhirOptions(DateTimeZone zone, string patientId)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentException.ThrowIfNullOrWhiteSpace(patientId);
        Zone = zone;
        PatientId = patientId.Trim();
    }

    /// <summary>Gets the zone of the clinic's days.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets whose record is read; what is of another patient is named as such.</summary>
    public string PatientId { get; }

    /// <summary>
    /// Gets whether the doses of the bundle, with those of <see cref="Stated"/>, are all that were ever given, elsewhere too.
    /// </summary>
    /// <remarks>No bundle can say so. Where <see cref="Stated"/> says otherwise, the more cautious answer counts.</remarks>
    public Answer DoseHistoryIsComplete { get; init; }

    /// <summary>
    /// Gets the formula by which height and weight make a body surface; stated, the default, is none: then an infusion needs
    /// an observation of the body surface.
    /// </summary>
    public BodySurfaceFormula Formula { get; init; }

    /// <summary>
    /// Gets for how many days, 0 to 366, a body surface or a weight counts: on the day of an infusion it must not be older. A
    /// convention; 30 unless stated otherwise.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 366.</exception>
    public int BodyCountsForDays
    {
        get;
        init => field = value is >= 0 and <= 366
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Days must be from 0 to 366.");
    } = 30;

    /// <summary>
    /// Gets a value indicating whether "gender", which is administrative, may be read as the sex; it is not unless stated.
    /// </summary>
    public bool SexFromGender { get; init; }

    /// <summary>
    /// Gets a value indicating whether "no known allergy" denies a hypersensitivity to mitoxantrone, anthracyclines and
    /// sulfites; it does not unless stated.
    /// </summary>
    public bool NoKnownAllergyIsNo { get; init; }

    /// <summary>Gets the codes of the clinic's own.</summary>
    public ImmutableArray<LocalCode> LocalCodes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Gets the references, such as "DocumentReference/7" or "Condition/3", of resources that somebody has looked at and whose
    /// meaning for treatment stands in <see cref="Stated"/> or is none: they are not needed.
    /// </summary>
    public ImmutableArray<string> Settled { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Gets what FHIR does not carry, or not so that it can be read: it is joined with what is read.</summary>
    /// <remarks>
    /// Lists are joined. What both say of the patient counts where they agree; where they do not, the field is unread.
    /// </remarks>
    public TreatmentRecord Stated { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();
}
