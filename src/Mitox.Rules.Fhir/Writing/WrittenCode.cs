using System.Collections.Immutable;

namespace Mitox.Rules.Fhir;

/// <summary>The codes and names that are written.</summary>
internal static class WrittenCode
{
    /// <summary>Names of this library: a URN of its own, and no address where something could be found.</summary>
    private const string Urn = "urn:mitox-rules";

    /// <summary>The system of rule ids.</summary>
    public const string Rules = $"{Urn}:rule";

    /// <summary>The system of the ids of facts.</summary>
    public const string Facts = $"{Urn}:fact";

    public const string Ucum = "http://unitsofmeasure.org";

    public const string Loinc = "http://loinc.org";

    private const string SnomedCt = "http://snomed.info/sct";

    /// <summary>Into a vein.</summary>
    public static R4.CodeableConcept Intravenous => new(SnomedCt, "47625008");

    /// <summary>Mitoxantrone, in each system with a confirmed code.</summary>
    public static R4.CodeableConcept Mitoxantrone => new()
    {
        Coding =
        [
            .. DrugCode.All
                .Where(code => code is { Drug: CardiotoxicDrug.Mitoxantrone, Grade: >= EvidenceGrade.B })
                .Select(code => new R4.Coding(UriOf(code.System), code.Code)),
        ],
        Text = "mitoxantrone",
    };

    /// <summary>The name of a policy.</summary>
    public static string PolicyUri(PolicyDescription policy) => $"{Urn}:policy:{Uri.EscapeDataString(policy.Id)}";

    /// <summary>What is measured: the confirmed codes, any of which will do, and its name.</summary>
    public static R4.CodeableConcept Of(Observation what) => new()
    {
        Coding = [.. LoincOf(what).Select(code => new R4.Coding(Loinc, code.Code, code.Means))],
        Text = Catalog.WordsOf(what),
    };

    /// <summary>A reference to the patient: an id alone is of the server that the record is from.</summary>
    public static R4.ResourceReference Patient(string patientId) =>
        new(patientId.Contains(':', StringComparison.Ordinal) || patientId.StartsWith("Patient/", StringComparison.Ordinal)
            ? patientId
            : $"Patient/{patientId}");

    private static ImmutableArray<LoincCode> LoincOf(Observation what) =>
        what is Observation.Electrocardiogram ? LoincCode.Of(CodedQuantity.Electrocardiogram)
        : what is Observation.Hemoglobin ? LoincCode.Of(CodedQuantity.Hemoglobin)
        : LoincCode.Of(what);

    private static string UriOf(CodeSystem system) => system switch
    {
        CodeSystem.Atc => "http://www.whocc.no/atc",
        CodeSystem.RxNorm => "http://www.nlm.nih.gov/research/umls/rxnorm",
        CodeSystem.SnomedCt => SnomedCt,
        _ => throw new InvalidOperationException($"No URI of {system} is written."),
    };
}
