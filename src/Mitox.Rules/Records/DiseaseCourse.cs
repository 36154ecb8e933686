using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>The course of the multiple sclerosis.</summary>
/// <remarks>A bare ICD code G35 says nothing about the course, and G35.A does not say "worsening" (CODE-33).</remarks>
[JsonConverter(typeof(WordJson<DiseaseCourse>))]
[TypeConverter(typeof(WordConverter<DiseaseCourse>))]
public enum DiseaseCourse
{
    /// <summary>Not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>Clinically isolated syndrome (CIS).</summary>
    ClinicallyIsolatedSyndrome,

    /// <summary>
    /// Relapsing-remitting (RRMS), worsening or not: <see cref="Patient.WorseningRelapsingRemitting"/> says which.
    /// </summary>
    RelapsingRemitting,

    /// <summary>Secondary progressive (SPMS), with or without relapses.</summary>
    SecondaryProgressive,

    /// <summary>Progressive-relapsing (PRMS).</summary>
    ProgressiveRelapsing,

    /// <summary>Primary progressive (PPMS).</summary>
    PrimaryProgressive,
}
