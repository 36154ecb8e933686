using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>A system of codes.</summary>
[JsonConverter(typeof(WordJson<CodeSystem>))]
[TypeConverter(typeof(WordConverter<CodeSystem>))]
public enum CodeSystem
{
    /// <summary>Not known. The default.</summary>
    Unknown = 0,

    /// <summary>The Anatomical Therapeutic Chemical classification (ATC).</summary>
    Atc,

    /// <summary>RxNorm concept identifiers.</summary>
    RxNorm,

    /// <summary>SNOMED CT.</summary>
    SnomedCt,

    /// <summary>ICD-10 of the WHO.</summary>
    Icd10,

    /// <summary>ICD-10-CM of the United States.</summary>
    Icd10Cm,

    /// <summary>LOINC.</summary>
    Loinc,

    /// <summary>Orphanet, of rare diseases.</summary>
    Orphanet,
}
