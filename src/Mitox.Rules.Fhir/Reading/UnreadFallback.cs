using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>
/// What becomes of a resource that cannot be read as a whole: its code alone, where it can be read, says what is unread.
/// </summary>
internal static class UnreadFallback
{
    public static Outcome Of(Entry entry, string path, string reason, ReadingContext context) => entry.Type switch
    {
        "Observation" => Measured(entry, path, reason, context),
        "Condition" => Diagnosed(CodeOf(entry, "code"), path, reason),
        "AllergyIntolerance" => Allergic(CodeOf(entry, "code"), path, reason),
        "MedicationAdministration" or "MedicationStatement" or "MedicationDispense" => Given(entry, path, reason, context),
        "MedicationRequest" when MayBeOver(entry) => Given(entry, path, reason, context),
        "MedicationRequest" or "Medication" => new(ResourceFate.Unread, path, reason),
        "Procedure" or "DiagnosticReport" => Reported(entry, path, reason, context),
        "Patient" => context.Subject.IsOwn(entry)
            ? Outcome.UnreadOf([UnreadFields.BirthDate], null, path, reason)
            : new(ResourceFate.OtherPatient, path, "It is another patient's."),
        "OperationOutcome" => Outcome.UnreadOf(MeasuredField.Anything, null, path, reason),
        "" => Outcome.UnreadOf(MeasuredField.Anything, null, path, reason),
        _ => Outcome.NotNeeded(path, $"No rule reads resources of the type {entry.Type}."),
    };

    private static Outcome Measured(Entry entry, string path, string reason, ReadingContext context)
    {
        var concept = CodeOf(entry, "code");
        var measure = Measure.Of(concept, context.Options);
        if (concept.IsEmpty)
        {
            return Outcome.UnreadOf(MeasuredField.All, null, path, reason);
        }

        if (MeasuredField.IsOfBody(measure.Quantity))
        {
            Hide(entry, measure.Quantity, context.Body);
            return new(ResourceFate.Unread, path, reason);
        }

        // What could stand as a part of it cannot be seen where the whole is not read.
        var parts = PartsOf(entry.Raw).Select(part => Measure.Of(part, context.Options).Quantity);
        ImmutableArray<RecordField> fields =
            [.. parts.Prepend(measure.Quantity).Select(MeasuredField.Of).OfType<RecordField>().Distinct()];
        return fields.IsEmpty
            ? Outcome.NotNeeded(path, $"No rule reads {concept.Said}. {reason}")
            : Outcome.UnreadOf(fields, null, path, reason);
    }

    private static void Hide(Entry entry, CodedQuantity quantity, BodyMeasurements body)
    {
        switch (quantity)
        {
            case CodedQuantity.BodySurfaceArea:
                body.Areas.Add(new(entry.Reference, null, null));
                break;
            case CodedQuantity.BodyWeight:
                body.Weights.Add(new(entry.Reference, null, null));
                break;
            default:
                body.Heights.Add(new(entry.Reference, null, null));
                break;
        }
    }

    private static Outcome Diagnosed(Concept concept, string path, string reason) =>
        concept.IsEmpty || DiagnosisReading.CourseOf(concept) is not null || DiagnosisReading.IsNamed(concept)
            ? Outcome.UnreadOf([UnreadFields.Course], null, path, reason)
        : DiagnosisReading.Against(concept) is { } against ? Outcome.UnreadOf([against], null, path, reason)
        : Outcome.NotNeeded(path, $"No rule reads {concept.Said}. {reason}");

    private static Outcome Allergic(Concept concept, string path, string reason) =>
        concept.IsEmpty ? Outcome.UnreadOf([PatientQuestions.MitoxantroneHypersensitivity.Field], null, path, reason)
        : AllergyReader.QuestionOf(concept) is { } question ? Outcome.UnreadOf([question.Field], null, path, reason)
        : Outcome.NotNeeded(path, $"No rule asks about {concept.Said}. {reason}");

    private static Outcome Given(Entry entry, string path, string reason, ReadingContext context)
    {
        var drug = entry.Resource switch
        {
            R4.MedicationAdministration given => DrugReading.Of(given.Medication, given, context.References),
            R4.MedicationStatement told => DrugReading.Of(told.Medication, told, context.References),
            R4.MedicationRequest request => DrugReading.Of(request.Medication, request, context.References),
            R4.MedicationDispense handed => DrugReading.Of(handed.Medication, handed, context.References),
            _ => DrugReading.Of(CodeOf(entry, "medicationCodeableConcept")),
        };
        return drug.Drug is { } named
            ? Outcome.UnreadDose(named, Moment.Unknown, path, reason)
            : Outcome.NotNeeded(path, $"{drug.Said} is another drug. {reason}");
    }

    /// <summary>An order that is over was carried out for all that is known.</summary>
    private static bool MayBeOver(Entry entry) => Concept.TextOf(entry.Raw, "status")
        is not ("active" or "draft" or "cancelled" or "on-hold" or "entered-in-error");

    private static Outcome Reported(Entry entry, string path, string reason, ReadingContext context)
    {
        var concept = CodeOf(entry, "code");
        if (entry.Type == "Procedure" && concept.Names.Select(DrugName.Find).FirstOrDefault(drug => drug is not null) is { } drug)
        {
            return Outcome.UnreadDose(drug, Moment.Unknown, path, reason);
        }

        return concept.IsEmpty || Measure.Of(concept, context.Options).Quantity is CodedQuantity.Electrocardiogram
            ? Outcome.UnreadOf([RecordLists.Electrocardiograms.Field], null, path, reason)
            : Outcome.NotNeeded(path, $"No rule reads {concept.Said}. {reason}");
    }

    private static Concept CodeOf(Entry entry, string name) => Concept.Of(entry.Raw, name);

    private static IEnumerable<Concept> PartsOf(JsonElement raw) =>
        raw.ValueKind is JsonValueKind.Object
            && raw.TryGetProperty("component", out var list)
            && list.ValueKind is JsonValueKind.Array
                ? list.EnumerateArray().Select(part => Concept.Of(part, "code"))
                : [];
}
