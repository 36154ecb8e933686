using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>What the value under a code measures.</summary>
[JsonConverter(typeof(WordJson<CodedQuantity>))]
[TypeConverter(typeof(WordConverter<CodedQuantity>))]
public enum CodedQuantity
{
    /// <summary>Nothing that may be read as a value of this list. The default.</summary>
    None = 0,

    /// <summary>The left ventricular ejection fraction.</summary>
    EjectionFraction,

    /// <summary>The absolute neutrophil count.</summary>
    Neutrophils,

    /// <summary>The leukocyte count.</summary>
    Leukocytes,

    /// <summary>The absolute lymphocyte count.</summary>
    Lymphocytes,

    /// <summary>The platelet count.</summary>
    Platelets,

    /// <summary>The hemoglobin concentration.</summary>
    Hemoglobin,

    /// <summary>Alanine aminotransferase.</summary>
    AlanineAminotransferase,

    /// <summary>Aspartate aminotransferase.</summary>
    AspartateAminotransferase,

    /// <summary>Total bilirubin.</summary>
    TotalBilirubin,

    /// <summary>Alkaline phosphatase.</summary>
    AlkalinePhosphatase,

    /// <summary>Gamma-glutamyl transferase.</summary>
    GammaGlutamylTransferase,

    /// <summary>The result of a pregnancy test.</summary>
    PregnancyTest,

    /// <summary>The body height.</summary>
    BodyHeight,

    /// <summary>The body weight.</summary>
    BodyWeight,

    /// <summary>The body-mass index.</summary>
    BodyMassIndex,

    /// <summary>The body surface area.</summary>
    BodySurfaceArea,

    /// <summary>The heart rate.</summary>
    HeartRate,

    /// <summary>The systolic blood pressure.</summary>
    SystolicBloodPressure,

    /// <summary>The diastolic blood pressure.</summary>
    DiastolicBloodPressure,

    /// <summary>The body temperature.</summary>
    BodyTemperature,

    /// <summary>The respiratory rate.</summary>
    RespiratoryRate,

    /// <summary>Whether the patient is pregnant, as told: no test.</summary>
    PregnancyStatus,

    /// <summary>The score of disability (EDSS).</summary>
    DisabilityStatus,

    /// <summary>The number of gadolinium-enhancing lesions of the brain.</summary>
    EnhancingLesions,

    /// <summary>An electrocardiogram that was recorded and read.</summary>
    Electrocardiogram,
}
