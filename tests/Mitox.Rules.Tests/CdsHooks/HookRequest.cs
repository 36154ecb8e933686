using System.Text;
using System.Text.Json.Nodes;
using Mitox.Rules.CdsHooks;
using NodaTime;

namespace Mitox.Rules.Tests.CdsHooks;

/// <summary>
/// A request to change one thing of: an infusion of 21.6 mg on 1.8 m² on 15 January 2026, and an order of 20 mg for 2 March.
/// </summary>
internal static class HookRequest
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static readonly ClinicTime Today = ClinicTime.Parse("2026-03-01");

    private const string Draft = """
        {
          "resourceType": "MedicationRequest", "id": "d1", "status": "draft", "intent": "order",
          "text": { "status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">20 mg</div>" },
          "medicationCodeableConcept": { "coding": [{ "system": "http://www.whocc.no/atc", "code": "L01DB07" }] },
          "subject": { "reference": "Patient/p1" },
          "dosageInstruction": [{
            "text": "20 mg on 2 March",
            "timing": { "event": ["2026-03-02"] },
            "route": { "coding": [{ "system": "http://snomed.info/sct", "code": "47625008" }] },
            "doseAndRate": [{ "doseQuantity": {
              "value": 20, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "mg" } }]
          }]
        }
        """;

    private const string Given = """
        {
          "resourceType": "MedicationAdministration", "id": "m1", "status": "completed",
          "medicationCodeableConcept": { "coding": [{ "system": "http://www.whocc.no/atc", "code": "L01DB07" }] },
          "subject": { "reference": "Patient/p1" }, "effectiveDateTime": "2026-01-15",
          "dosage": { "dose": { "value": 21.6, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "mg" } }
        }
        """;

    /// <summary>The body surface on the day of the infusion, and shortly before the order.</summary>
    private const string Areas = """
        [
          { "resource": {
            "resourceType": "Observation", "id": "b1", "status": "final", "subject": { "reference": "Patient/p1" },
            "code": { "coding": [{ "system": "http://loinc.org", "code": "8277-6" }] }, "effectiveDateTime": "2026-01-15",
            "valueQuantity": { "value": 1.8, "unit": "m2", "system": "http://unitsofmeasure.org", "code": "m2" } } },
          { "resource": {
            "resourceType": "Observation", "id": "b2", "status": "final", "subject": { "reference": "Patient/p1" },
            "code": { "coding": [{ "system": "http://loinc.org", "code": "8277-6" }] }, "effectiveDateTime": "2026-02-28",
            "valueQuantity": { "value": 1.8, "unit": "m2", "system": "http://unitsofmeasure.org", "code": "m2" } } }
        ]
        """;

    public static CdsService ServiceOf(string hook) => CdsService.All.Single(service => service.Hook == hook);

    public static JsonObject DraftOrder => JsonNode.Parse(Draft)!.AsObject();

    /// <summary>The request of a hook; with patient-view the order is on record, with the others a draft.</summary>
    public static JsonObject Of(string hook, Action<JsonObject>? change = null)
    {
        var prefetch = new JsonObject();
        foreach (var key in ServiceOf(hook).Prefetch.Keys)
        {
            prefetch[key] = Bundle();
        }

        prefetch["patient"] = JsonNode.Parse("""{ "resourceType": "Patient", "id": "p1", "birthDate": "1980-05-17" }""");
        prefetch["medicationAdministration"] = Bundle(Entry(JsonNode.Parse(Given)!));
        prefetch["observation"] = Bundle([.. JsonNode.Parse(Areas)!.AsArray().Select(entry => entry!.DeepClone())]);
        var context = new JsonObject { ["userId"] = "Practitioner/7", ["patientId"] = "p1" };
        if (hook == "patient-view")
        {
            prefetch["medicationRequest"] = Bundle(Entry(DraftOrder));
        }
        else
        {
            context["draftOrders"] = Bundle(Entry(DraftOrder));
        }

        if (hook == "order-select")
        {
            context["selections"] = new JsonArray("MedicationRequest/d1");
        }

        var request = new JsonObject
        {
            ["hook"] = hook,
            ["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
            ["context"] = context,
            ["prefetch"] = prefetch,
        };
        change?.Invoke(request);
        return request;
    }

    public static JsonObject Bundle(params JsonNode[] entries) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "collection",
        ["entry"] = new JsonArray([.. entries]),
    };

    public static JsonObject Entry(JsonNode resource) => new() { ["resource"] = resource };

    public static CdsRequest Read(JsonObject json)
    {
        var isRead = CdsJson.TryReadRequest(Encoding.UTF8.GetBytes(json.ToJsonString()), out var request, out var problem);
        Assert.True(isRead, problem);
        return request!;
    }

    public static IReadOnlyList<CdsJudgment> Judge(JsonObject json)
    {
        var request = Read(json);
        var isRead = CdsRecord.TryRead(
            request, ServiceOf(request.Hook), new(Zone, request.Context.PatientId), out var reading, out var problems);
        Assert.True(isRead, string.Join('\n', problems));
        return CdsJudgment.Of(request, reading!, Policies.UnitedStates, Today);
    }
}
