using System.Collections.Immutable;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Validation;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Conformance;
using NodaTime;

namespace Mitox.Rules.Tests.Fhir.Writing;

/// <summary>What is written, looked at by the model of FHIR itself.</summary>
internal static class Written
{
    public const string PatientId = "p1";

    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private static readonly FhirJsonSerializer Serializer = new();

    private static readonly FhirJsonDeserializer Strict =
        new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    /// <summary>Gets the decision of every conformance case.</summary>
    public static ImmutableArray<(string Id, Decision Decision, CaseFile File)> Decisions { get; } =
    [
        .. ConformanceCase.All.Select(one => (one.Id, File: CaseJson.Read(one.ToJson())))
            .Select(one => (one.Id, one.File.Evaluate(PolicyCatalog.Find(one.File.PolicyId)!), one.File)),
    ];

    public static string TextOf(R4.Base resource) => Serializer.SerializeToString(resource);

    /// <summary>It validates as it is, and what is serialized of it is read strictly and is the same.</summary>
    public static void IsValid(R4.Resource resource)
    {
        Assert.Empty(resource.Validate(R4.ModelInfo.ModelInspector, NarrativeValidationKind.FhirXhtml));
        var text = TextOf(resource);
        Assert.Equal(text, TextOf(Strict.DeserializeResource(text)));
    }

    public static FhirReading Read(R4.Bundle bundle)
    {
        var isRead = FhirRecord.TryRead(bundle, new(Zone, PatientId), out var reading, out var problems);
        Assert.True(isRead, string.Join('\n', problems));
        return reading!;
    }
}
