using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>What can be observed before an infusion.</summary>
[JsonConverter(typeof(WordJson<Observation>))]
[TypeConverter(typeof(WordConverter<Observation>))]
public enum Observation
{
    /// <summary>The left ventricular ejection fraction.</summary>
    EjectionFraction = 0,

    /// <summary>The electrocardiogram.</summary>
    Electrocardiogram,

    /// <summary>The absolute neutrophil count.</summary>
    Neutrophils,

    /// <summary>The platelet count.</summary>
    Platelets,

    /// <summary>The leukocyte count.</summary>
    Leukocytes,

    /// <summary>The absolute lymphocyte count.</summary>
    Lymphocytes,

    /// <summary>Alanine aminotransferase.</summary>
    AlanineAminotransferase,

    /// <summary>Aspartate aminotransferase.</summary>
    AspartateAminotransferase,

    /// <summary>Total bilirubin.</summary>
    TotalBilirubin,

    /// <summary>The pregnancy test, with its result.</summary>
    PregnancyTest,

    /// <summary>The visit at which the patient is asked and examined.</summary>
    ClinicalAssessment,

    /// <summary>The concentration of hemoglobin.</summary>
    Hemoglobin,
}
