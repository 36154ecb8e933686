using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Serialization;
using Mitox.Rules.Fhir;
using NodaTime;

namespace Mitox.Rules.Benchmarks;

/// <summary>Reading a bundle, beside the parsing of the model alone: what the mapping adds.</summary>
[MemoryDiagnoser]
public class FhirBenchmarks
{
    private static readonly FhirJsonDeserializer Strict =
        new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    private static readonly FhirOptions Options = new(DateTimeZone.Utc, "p1") { DoseHistoryIsComplete = Answer.Yes };

    private string text = string.Empty;
    private byte[] bytes = [];

    /// <summary>Gets or sets the number of infusions, each with a body surface, a count and a liver test.</summary>
    [Params(10, 100)]
    public int Infusions { get; set; }

    /// <summary>Writes the bundle.</summary>
    [GlobalSetup]
    public void Write()
    {
        var entries = Enumerable.Range(0, Infusions).SelectMany(EntriesOf)
            .Prepend("""{"resource":{"resourceType":"Patient","id":"p1","birthDate":"1980-05-17"}}""");
        text = $$"""{"resourceType":"Bundle","type":"collection","entry":[{{string.Join(',', entries)}}]}""";
        bytes = Encoding.UTF8.GetBytes(text);
        if (Read() != (4 * Infusions) + 1)
        {
            throw new InvalidOperationException("Every entry must be used.");
        }
    }

    /// <summary>The model alone, as strictly.</summary>
    [Benchmark(Baseline = true)]
    public bool Model()
    {
        var reader = new Utf8JsonReader(bytes);
        return Strict.TryDeserializeResource(ref reader, out _, out _);
    }

    /// <summary>The model, each entry's account, and the history.</summary>
    [Benchmark]
    public int Read() => FhirRecord.TryRead(text, Options, out var reading, out _)
        ? reading.Accounts.Count(account => account.Fate is ResourceFate.Used)
        : 0;

    private static IEnumerable<string> EntriesOf(int number)
    {
        var day = new LocalDate(2010, 1, 4).PlusMonths(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return
        [
            $$$"""{"resource":{"resourceType":"MedicationAdministration","id":"m{{{number}}}","status":"completed","subject":{"reference":"Patient/p1"},"medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"L01DB07","display":"mitoxantrone"}]},"effectiveDateTime":"{{{day}}}T10:00:00+01:00","dosage":{"dose":{"value":21.6,"unit":"mg","system":"http://unitsofmeasure.org","code":"mg"}} } }""",
            Observation($"a{number}", "8277-6", day, """{"value":1.8,"unit":"m2","system":"http://unitsofmeasure.org","code":"m2"}"""),
            Observation($"n{number}", "751-8", day, """{"value":3.2,"unit":"10*9/L","system":"http://unitsofmeasure.org","code":"10*9/L"}"""),
            Observation($"l{number}", "1742-6", day, """{"value":30,"unit":"U/L","system":"http://unitsofmeasure.org","code":"U/L"},"referenceRange":[{"high":{"value":35,"unit":"U/L","system":"http://unitsofmeasure.org","code":"U/L"}}]"""),
        ];
    }

    private static string Observation(string id, string code, string day, string value) =>
        $$$"""{"resource":{"resourceType":"Observation","id":"{{{id}}}","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],"code":{"coding":[{"system":"http://loinc.org","code":"{{{code}}}"}],"text":"a result"},"subject":{"reference":"Patient/p1"},"effectiveDateTime":"{{{day}}}T08:00:00+01:00","issued":"{{{day}}}T09:00:00+01:00","valueQuantity":{{{value}}} }}""";
}
