using NodaTime;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Resources as hospitals send them, each a text; what is not said is plain and true.</summary>
internal static class Hospital
{
    public const string Own = "\"subject\":{\"reference\":\"Patient/p1\"}";

    public const string Mitoxantrone =
        "\"medicationCodeableConcept\":{\"coding\":[{\"system\":\"http://www.whocc.no/atc\",\"code\":\"L01DB07\"}]}";

    public static string Area { get; } = Result("area", "8277-6", "\"valueQuantity\":{\"value\":1.8,\"unit\":\"m2\"}");

    public static FhirReading Read(params string[] resources) => ReadEntries([.. resources.Select(Entry)]);

    public static FhirReading ReadEntries(params string[] entries) => ReadEntries("p1", entries);

    public static FhirReading ReadEntries(string patient, string[] entries) =>
        TrapBundle.Read(Bundle(entries), new FhirOptions(DateTimeZone.Utc, patient));

    public static string Bundle(params string[] entries) =>
        $$"""{"resourceType":"Bundle","type":"collection","entry":[{{string.Join(',', entries)}}]}""";

    public static string Entry(string resource) => $$"""{"resource":{{resource}}}""";

    public static string Entry(string url, string resource) => $$"""{"fullUrl":"{{url}}","resource":{{resource}}}""";

    /// <summary>A final result of 1 March 2025 under a code of LOINC.</summary>
    public static string Result(string id, string code, string value, string subject = Own) =>
        Measured(id, $$"""{"coding":[{"system":"http://loinc.org","code":"{{code}}"}]}""", $"{value},{subject}");

    /// <summary>A final result that has a name and no code.</summary>
    public static string Named(string name, string value) =>
        Measured("named", $$"""{"text":"{{name}}"}""", $"{value},{Own}");

    /// <summary>What was given on 1 March 2025.</summary>
    public static string Given(
        string id, string more = "\"status\":\"completed\"", string drug = Mitoxantrone, string subject = Own) =>
        $$"""
        {"resourceType":"MedicationAdministration","id":"{{id}}",{{more}},{{drug}},{{subject}},
        "effectiveDateTime":"2025-03-01","dosage":{"dose":{"value":20,"unit":"mg"} } }
        """;

    private static string Measured(string id, string code, string more) =>
        $$"""
        {"resourceType":"Observation","id":"{{id}}","status":"final","code":{{code}},"effectiveDateTime":"2025-03-01",{{more}} }
        """;
}
