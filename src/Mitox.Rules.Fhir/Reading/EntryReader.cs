using System.Text;
using System.Text.Json;
using Hl7.Fhir.Serialization;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads one entry, strictly.</summary>
internal static class EntryReader
{
    private const int MostMessage = 200;

    private static readonly FhirJsonDeserializer Strict =
        new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    private static readonly HashSet<string> ReadTypes = new(StringComparer.Ordinal)
    {
        "Patient", "Condition", "Observation", "MedicationAdministration", "MedicationStatement", "MedicationDispense",
        "MedicationRequest", "Medication", "AllergyIntolerance", "Procedure", "DiagnosticReport", "OperationOutcome",
    };

    /// <summary>Whether a rule reads what resources of a type say.</summary>
    public static bool IsRead(string type) => ReadTypes.Contains(type);

    public static Entry Read(JsonElement element, string place)
    {
        var entry = new Entry(place)
        {
            FullUrl = Concept.TextOf(element, "fullUrl"),
            IsDeleted = IsDeletion(element),
            DeletedUrl = IsDeletion(element) ? Concept.TextOf(element.GetProperty("request"), "url") : string.Empty,
        };
        if (element.ValueKind is not JsonValueKind.Object
            || !element.TryGetProperty("resource", out var raw)
            || raw.ValueKind is not JsonValueKind.Object)
        {
            return entry with { Problem = "The entry holds no resource." };
        }

        entry = entry with
        {
            Raw = raw,
            Type = Concept.TextOf(raw, "resourceType"),
            Id = Concept.TextOf(raw, "id"),
        };
        return entry.Type.Length == 0 ? entry with { Problem = "The resource has no \"resourceType\"." }
            : IsRead(entry.Type) ? Deserialized(entry)
            : entry;
    }

    private static Entry Deserialized(Entry entry)
    {
        var bytes = Encoding.UTF8.GetBytes(entry.Raw.GetRawText());
        if (NumberScan.ProblemOf(bytes) is { } number)
        {
            return entry with { Problem = number };
        }

        try
        {
            var reader = new Utf8JsonReader(bytes);
            return Strict.TryDeserializeResource(ref reader, out var resource, out var issues) && resource is not null
                ? entry with { Resource = resource }
                : entry with { Problem = $"It is no FHIR R4: {Short(issues.FirstOrDefault()?.Message ?? "unreadable")}" };
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // The model throws at some texts that are no FHIR; one of them must not spoil the others.
            return entry with { Problem = $"It is no FHIR R4: {Short(thrown.Message)}" };
        }
    }

    private static string Short(string message)
    {
        var plain = VisibleText.OneLine(message).Trim();
        return plain.Length <= MostMessage ? plain : $"{plain[..MostMessage]}…";
    }

    private static bool IsDeletion(JsonElement element) =>
        element.ValueKind is JsonValueKind.Object
            && element.TryGetProperty("request", out var request)
            && Concept.TextOf(request, "method") == "DELETE"
            && !element.TryGetProperty("resource", out _);
}
