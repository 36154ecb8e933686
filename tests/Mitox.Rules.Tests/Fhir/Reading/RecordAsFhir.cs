using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Writes what FHIR can carry of a record as a bundle; the rest is left to be stated.</summary>
internal sealed class RecordAsFhir
{
    private const string Loinc = "http://loinc.org";
    private const string Snomed = "http://snomed.info/sct";
    private const string Own = "https://clinic.example/codes";

    private readonly List<JsonNode> entries = [];
    private readonly TreatmentRecord stated;

    public RecordAsFhir(TreatmentRecord record)
    {
        stated = record with
        {
            Infusions = Rest(record.Infusions, Given),
            EjectionFractions = Rest(record.EjectionFractions, Heart),
            Electrocardiograms = Rest(record.Electrocardiograms, Traced),
            BloodCounts = Rest(record.BloodCounts, Counted),
            LiverPanels = Rest(record.LiverPanels, Tested),
            PregnancyTests = Rest(record.PregnancyTests, Tested),
            DisabilityScores = Rest(record.DisabilityScores, Scored),
            Patient = record.Patient with
            {
                BirthDate = null,
                Course = CodeOf(record.Patient.Course) is null ? record.Patient.Course : DiseaseCourse.Unknown,
            },
        };
        Person(record.Patient);
    }

    public IReadOnlyList<JsonNode> Entries => entries;

    public string Json => TrapBundle.Of(entries);

    public FhirOptions Options => new(DateTimeZone.Utc, "p1")
    {
        Stated = stated,
        BodyCountsForDays = 0,
        LocalCodes =
        [
            new(Own, "MUGA", CodedQuantity.EjectionFraction) { Method = EjectionFractionMethod.MultigatedAcquisition },
            new(Own, "MRI", CodedQuantity.EjectionFraction) { Method = EjectionFractionMethod.MagneticResonance },
            new(Own, "EF", CodedQuantity.EjectionFraction),
        ],
    };

    private static System.Collections.Immutable.ImmutableArray<T> Rest<T>(
        System.Collections.Immutable.ImmutableArray<T> all, Func<T, bool> isWritten)
        where T : ClinicalRecord =>
        [.. all.Where(one => one.Confirmed || one.EnteredInError || !isWritten(one))];

    private void Person(Rules.Patient patient)
    {
        var resource = new JsonObject { ["resourceType"] = "Patient", ["id"] = "p1" };
        if (patient.BirthDate is { } birth)
        {
            resource["birthDate"] = LocalDatePattern.Iso.Format(birth);
        }

        Add(resource);
        var code = CodeOf(patient.Course);
        if (code is not null)
        {
            Add(new JsonObject
            {
                ["resourceType"] = "Condition",
                ["id"] = "ms",
                ["subject"] = Me(),
                ["verificationStatus"] = Code("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"),
                ["code"] = Code(Snomed, code),
            });
        }
    }

    /// <summary>No code is known for a clinically isolated syndrome.</summary>
    private static string? CodeOf(DiseaseCourse course) => course switch
    {
        DiseaseCourse.RelapsingRemitting => "426373005",
        DiseaseCourse.SecondaryProgressive => "425500002",
        DiseaseCourse.PrimaryProgressive => "428700003",
        DiseaseCourse.ProgressiveRelapsing => "230374002",
        _ => null,
    };

    private bool Given(Infusion infusion)
    {
        if (infusion is not { Indication: TreatmentIndication.MultipleSclerosis, Reaction: Answer.Unknown, Area.Height: null }
            || infusion.ReactionWasHypersensitivity is not Answer.Unknown
            || entries.Exists(entry => entry.ToJsonString().Contains($"\"{AreaOn(infusion)}\"", StringComparison.Ordinal)))
        {
            return false;
        }

        Add(new JsonObject
        {
            ["resourceType"] = "MedicationAdministration",
            ["id"] = $"given-{entries.Count}",
            ["status"] = "completed",
            ["subject"] = Me(),
            ["medicationCodeableConcept"] = Code("http://www.whocc.no/atc", "L01DB07"),
            ["effectiveDateTime"] = When(infusion.At),
            ["dosage"] = new JsonObject { ["dose"] = Quantity(infusion.Given.Milligrams, "mg") },
        });
        Observe(AreaOn(infusion), infusion.At, Loinc, "8277-6", Quantity(infusion.Area.SquareMeters, "m2"));
        return true;
    }

    private bool Heart(EjectionFraction measured)
    {
        if (Said(measured.Value) || (measured.LowerLimitOfNormal is { } low && Said(low)))
        {
            return false;
        }

        var (system, code) = measured.Method switch
        {
            EjectionFractionMethod.Echocardiography => (Loinc, "18043-0"),
            EjectionFractionMethod.MultigatedAcquisition => (Own, "MUGA"),
            EjectionFractionMethod.MagneticResonance => (Own, "MRI"),
            _ => (Own, "EF"),
        };
        Observe(null, measured.At, system, code, Quantity(measured.Value.Percent, "%"))["referenceRange"] =
            measured.LowerLimitOfNormal is { } limit
                ? new JsonArray(new JsonObject { ["low"] = Quantity(limit.Percent, "%") })
                : new JsonArray(new JsonObject { ["high"] = Quantity(80, "%") });
        return true;

        static bool Said(Percentage value) => Spans.Of(value) is not null;
    }

    private bool Traced(Electrocardiogram traced)
    {
        Add(new JsonObject
        {
            ["resourceType"] = "Procedure",
            ["id"] = $"ecg-{entries.Count}",
            ["status"] = "completed",
            ["subject"] = Me(),
            ["code"] = Code(Snomed, "29303009"),
            ["performedDateTime"] = When(traced.At),
        });
        return true;
    }

    private bool Counted(BloodCount count)
    {
        (CellCount? Value, string Code)[] values =
        [
            (count.Neutrophils, "751-8"), (count.Leukocytes, "6690-2"), (count.Lymphocytes, "731-0"), (count.Platelets, "777-3"),
        ];
        if (count.Hemoglobin is not null || values.Any(one => one.Value is { } value && Spans.Of(value) is not null))
        {
            return false;
        }

        foreach (var (value, code) in values.Where(one => one.Value is not null))
        {
            Observe(null, count.At, Loinc, code, Quantity(value!.Value.BillionsPerLiter, "10*9/L"));
        }

        return values.Any(one => one.Value is not null);
    }

    /// <summary>A low multiple is questioned where no unit is stated; in FHIR one always is.</summary>
    private bool Tested(LiverPanel panel)
    {
        (UpperLimitMultiple? Value, string Code)[] values =
        [
            (panel.AlanineAminotransferase, "1742-6"), (panel.AspartateAminotransferase, "1920-8"),
            (panel.TotalBilirubin, "1975-2"),
        ];
        if (values.Any(one => one.Value is { } value && (Spans.Of(value) is not null || value.Multiple < 0.2m)))
        {
            return false;
        }

        foreach (var (value, code) in values.Where(one => one.Value is not null))
        {
            var unit = code == "1975-2" ? "mg/dL" : "U/L";
            Observe(null, panel.At, Loinc, code, Quantity(value!.Multiple * 10, unit))["referenceRange"] =
                new JsonArray(new JsonObject { ["high"] = Quantity(10, unit) });
        }

        return values.Any(one => one.Value is not null);
    }

    private bool Tested(PregnancyTest test)
    {
        if (test.Result is PregnancyTestResult.Pending)
        {
            return false;
        }

        Observe(null, test.At, Loinc, "2106-3", null)["valueCodeableConcept"] =
            Code(Snomed, test.Result is PregnancyTestResult.Positive ? "10828004" : "260385009");
        return true;
    }

    private bool Scored(DisabilityScore score)
    {
        Observe(null, score.At, Snomed, "273554001", Quantity(score.Status.Score, "{score}"));
        return true;
    }

    private JsonObject Observe(string? id, ClinicTime at, string system, string code, JsonObject? value)
    {
        var resource = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["id"] = id ?? $"result-{entries.Count}",
            ["status"] = "final",
            ["subject"] = Me(),
            ["code"] = Code(system, code),
            ["effectiveDateTime"] = When(at),
        };
        if (value is not null)
        {
            resource["valueQuantity"] = value;
        }

        Add(resource);
        return resource;
    }

    private void Add(JsonObject resource) => entries.Add(new JsonObject { ["resource"] = resource });

    private static string AreaOn(Infusion infusion) => $"area-{LocalDatePattern.Iso.Format(infusion.At.Date)}";

    private static string When(ClinicTime at) => at.Time is { } time
        ? InstantPattern.ExtendedIso.Format((at.Date + time).InUtc().ToInstant())
        : LocalDatePattern.Iso.Format(at.Date);

    private static JsonObject Me() => new() { ["reference"] = "Patient/p1" };

    private static JsonObject Code(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };

    private static JsonObject Quantity(decimal value, string unit) => new()
    {
        ["value"] = JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture)),
        ["unit"] = unit,
        ["system"] = "http://unitsofmeasure.org",
        ["code"] = unit,
    };
}
