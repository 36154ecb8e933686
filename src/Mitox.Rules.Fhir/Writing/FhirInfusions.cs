using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Fhir;

/// <summary>Writes the infusions of a history as resources of FHIR R4.</summary>
public static class FhirInfusions
{
    /// <summary>As many decimals of a mg: a dose that no decimal number holds is rounded up to them.</summary>
    private const int Decimals = 6;

    private const int LongestId = 64;

    /// <summary>
    /// A collection of one administration for each infusion, with an observation of the body surface (LOINC 8277-6) of each
    /// day.
    /// </summary>
    /// <param name="history">
    /// The history; doses of <see cref="TreatmentRecord.PriorExposures"/> have no day and are not written.
    /// </param>
    /// <param name="patientId">The id of the patient; not blank.</param>
    /// <param name="zone">The zone of the clinic: FHIR states a time of day with its offset.</param>
    /// <returns>The bundle. <see cref="FhirRecord"/> reads the same days, doses and body surfaces of it.</returns>
    /// <remarks>
    /// <para>
    /// What FHIR cannot say is lost on the way, and always to the cautious side. Infusions of one day on different body
    /// surfaces are read back as doses of unknown amount; whether a record was confirmed, and the formula of an area, are not
    /// written; a reaction is a note, which is not read.
    /// </para>
    /// <para>
    /// An id of the form "MedicationAdministration/7", or one that FHIR allows, stays the id; any other is an identifier beside
    /// an id made of the patient, the day and the dose. A dose converted from the hydrochloride that is no decimal
    /// number is rounded up to 0.000001 mg.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="patientId"/> is blank.</exception>
    public static R4.Bundle ToMedicationAdministrations(this TreatmentHistory history, string patientId, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentException.ThrowIfNullOrWhiteSpace(patientId);
        ArgumentNullException.ThrowIfNull(zone);
        var infusions = history.Record.Infusions.OrderBy(infusion => infusion.At.DayNumber).ToList();
        var areas = infusions.Where(infusion => !infusion.EnteredInError)
            .Select(infusion => (infusion.At.Date, infusion.Area.SquareMeters))
            .Distinct();
        return new()
        {
            Type = R4.Bundle.BundleType.Collection,
            Entry =
            [
                .. infusions.Select((infusion, number) => EntryOf(AdministrationOf(infusion, number, patientId, zone))),
                .. areas.Select(area => EntryOf(AreaOf(area.Date, area.SquareMeters, patientId))),
            ],
        };
    }

    private static R4.Bundle.EntryComponent EntryOf(R4.Resource resource) => new()
    {
        FullUrl = $"urn:uuid:{(Guid.TryParse(resource.Id, out var id) ? id : StableId.Of(resource.TypeName, $"{resource.Id}"))}",
        Resource = resource,
    };

    private static R4.MedicationAdministration AdministrationOf(
        Infusion infusion, int number, string patientId, DateTimeZone zone) => new()
        {
            Id = FhirIdOf(infusion) ?? $"{StableId.Of(
            "MedicationAdministration",
            patientId,
            $"{infusion.At}",
            $"{infusion.Given}",
            number.ToString(CultureInfo.InvariantCulture))}",
            Identifier = infusion.Id is { } own ? [new() { Value = own }] : [],
            Status = infusion.EnteredInError
            ? R4.MedicationAdministration.MedicationAdministrationStatusCodes.EnteredInError
            : R4.MedicationAdministration.MedicationAdministrationStatusCodes.Completed,
            Medication = WrittenCode.Mitoxantrone,
            Subject = WrittenCode.Patient(patientId),
            Effective = new R4.FhirDateTime(TextOf(infusion.At, zone)),
            ReasonCode = [new() { Text = infusion.Indication is TreatmentIndication.MultipleSclerosis
            ? "multiple sclerosis"
            : $"{infusion.Indication}" }],
            Dosage = new()
            {
                Route = WrittenCode.Intravenous,
                Dose = new R4.Quantity
                {
                    Value = MilligramsOf(infusion.Given),
                    Unit = "mg",
                    System = WrittenCode.Ucum,
                    Code = "mg",
                },
            },
            Note = infusion.Reaction is Answer.Yes ? [new() { Text = ReactionOf(infusion) }] : [],
        };

    private static R4.Observation AreaOf(LocalDate day, decimal squareMeters, string patientId) => new()
    {
        Id = $"{StableId.Of(
            "BodySurfaceArea", patientId, IsoText.Of(day), squareMeters.ToString("G29", CultureInfo.InvariantCulture))}",
        Status = R4.ObservationStatus.Final,
        Code = new(WrittenCode.Loinc, LoincCode.Of(CodedQuantity.BodySurfaceArea)[0].Code),
        Subject = WrittenCode.Patient(patientId),
        Effective = new R4.FhirDateTime(IsoText.Of(day)),
        Value = new R4.Quantity { Value = squareMeters, Unit = "m2", System = WrittenCode.Ucum, Code = "m2" },
    };

    private static string ReactionOf(Infusion infusion) => infusion.ReactionWasHypersensitivity switch
    {
        Answer.Yes => "There was a reaction: hypersensitivity.",
        Answer.No => "There was a reaction, and it was no hypersensitivity.",
        _ => "There was a reaction; whether it was hypersensitivity is not recorded.",
    };

    /// <summary>Never less than was given.</summary>
    private static decimal MilligramsOf(Dose dose)
    {
        if (dose.ExactMilligrams is { } exact)
        {
            return exact;
        }

        var rounded = decimal.Round(dose.Milligrams, Decimals, MidpointRounding.ToPositiveInfinity);
        return Dose.FromMilligrams(rounded) < dose ? rounded + (1m / 1_000_000) : rounded;
    }

    private static string? FhirIdOf(Infusion infusion)
    {
        const string type = "MedicationAdministration/";
        var id = infusion.Id is { } own && own.StartsWith(type, StringComparison.Ordinal) ? own[type.Length..] : infusion.Id;
        return id is { Length: > 0 and <= LongestId }
            && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.')
                ? id
                : null;
    }

    /// <summary>The day; with the time, where it is known, the offset of the clinic's zone then.</summary>
    private static string TextOf(ClinicTime at, DateTimeZone zone)
    {
        if (at.Time is not { } time)
        {
            return IsoText.Of(at.Date);
        }

        var mapping = zone.MapLocal(at.Date + time);
        var isSecondOfTwo = at != new ClinicTime(at.Date, time);
        var zoned = mapping.Count == 0 ? zone.AtLeniently(at.Date + time)
            : isSecondOfTwo ? mapping.Last()
            : mapping.First();
        return OffsetDateTimePattern.Rfc3339.Format(zoned.ToOffsetDateTime());
    }
}
