using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>What a resource says something is: its codes and its words.</summary>
/// <param name="Codings">The codes.</param>
/// <param name="Text">The words beside them; empty where there are none.</param>
internal sealed record Concept(ImmutableArray<Coded> Codings, string Text)
{
    public static readonly Concept Nothing = new([], string.Empty);

    /// <summary>Gets a value indicating whether it says nothing at all.</summary>
    public bool IsEmpty => Codings.IsEmpty && Text.Length == 0;

    /// <summary>Gets the words of all; compared in any case.</summary>
    public IEnumerable<string> Names => Codings.Select(coding => coding.Display)
        .Append(Text)
        .Where(name => !string.IsNullOrWhiteSpace(name))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Gets what to call it in a sentence.</summary>
    public string Said => Text.Length > 0 ? VisibleText.Quoted(Text)
        : Codings.IsEmpty ? "what has no code"
        : VisibleText.Quoted(Codings[0].Display.Length > 0 ? Codings[0].Display : Codings[0].Code);

    public static Concept Of(R4.CodeableConcept? concept) => concept is null
        ? Nothing
        : new([.. concept.Coding.Select(Of)], concept.Text ?? string.Empty);

    /// <summary>The bare codes, of a status whose system FHIR fixes.</summary>
    public static HashSet<string> CodesOf(R4.CodeableConcept? concept) =>
        [.. Of(concept).Codings.Select(coding => coding.Code)];

    /// <summary>What a resource that could not be read as a whole says under a name; nothing where that is no concept.</summary>
    public static Concept Of(JsonElement resource, string name)
    {
        if (resource.ValueKind is not JsonValueKind.Object
            || !resource.TryGetProperty(name, out var concept)
            || concept.ValueKind is not JsonValueKind.Object)
        {
            return Nothing;
        }

        var codings = concept.TryGetProperty("coding", out var list) && list.ValueKind is JsonValueKind.Array
            ? list.EnumerateArray().Where(one => one.ValueKind is JsonValueKind.Object).Select(Of)
            : [];
        return new([.. codings], TextOf(concept, "text"));
    }

    /// <summary>The text of a property; empty where it is none.</summary>
    public static string TextOf(JsonElement element, string name)
    {
        try
        {
            return element.ValueKind is JsonValueKind.Object
                && element.TryGetProperty(name, out var value)
                && value.ValueKind is JsonValueKind.String
                    ? value.GetString()!
                    : string.Empty;
        }
        catch (InvalidOperationException)
        {
            // Half of a pair of UTF-16: no text.
            return string.Empty;
        }
    }

    private static Coded Of(R4.Coding coding) =>
        new(coding.System ?? string.Empty, coding.Code ?? string.Empty, coding.Display ?? string.Empty);

    private static Coded Of(JsonElement coding) =>
        new(TextOf(coding, "system"), TextOf(coding, "code"), TextOf(coding, "display"));
}

/// <summary>One code.</summary>
/// <param name="Uri">The URI of its system, as written; empty where there is none.</param>
/// <param name="Code">The code; empty where there is none.</param>
/// <param name="Display">Its words; empty where there are none.</param>
internal readonly record struct Coded(string Uri, string Code, string Display)
{
    /// <summary>Gets the system; unknown where it is none of those with codes of this library.</summary>
    public CodeSystem System => Uri.TrimEnd('/') switch
    {
        "http://loinc.org" or "https://loinc.org" or "urn:oid:2.16.840.1.113883.6.1" => CodeSystem.Loinc,
        "http://snomed.info/sct" or "https://snomed.info/sct" or "urn:oid:2.16.840.1.113883.6.96" => CodeSystem.SnomedCt,
        "http://www.nlm.nih.gov/research/umls/rxnorm" or "urn:oid:2.16.840.1.113883.6.88" => CodeSystem.RxNorm,
        "http://www.whocc.no/atc" or "http://fhir.de/CodeSystem/bfarm/atc" or "http://fhir.de/CodeSystem/dimdi/atc"
            or "urn:oid:2.16.840.1.113883.6.73" => CodeSystem.Atc,
        "http://hl7.org/fhir/sid/icd-10" or "urn:oid:2.16.840.1.113883.6.3" => CodeSystem.Icd10,
        "http://hl7.org/fhir/sid/icd-10-cm" or "urn:oid:2.16.840.1.113883.6.90" => CodeSystem.Icd10Cm,
        "http://www.orpha.net" or "https://www.orpha.net" => CodeSystem.Orphanet,
        var uri when uri.StartsWith("http://snomed.info/sct/", StringComparison.Ordinal) => CodeSystem.SnomedCt,
        _ => CodeSystem.Unknown,
    };
}
