using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A side effect or another adverse event, graded by a clinician.</summary>
/// <param name="At">The day it was graded, and the time where it is known.</param>
/// <param name="Kind">What it was.</param>
/// <param name="Grade">The grade, with its scale.</param>
[JsonConverter(typeof(NotJson))]
public sealed record AdverseEvent(ClinicTime At, AdverseEventKind Kind, ToxicityGrade Grade) : ClinicalRecord(At)
{
    /// <summary>
    /// Gets what it was in words, such as "mucositis", where <see cref="Kind"/> does not say; empty where it does.
    /// </summary>
    public string Description { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = string.Empty;

    /// <summary>Gets a value indicating whether it was an infection; grade 0 says that there was none.</summary>
    internal bool IsInfection => Kind is AdverseEventKind.Infection && Grade.Number > 0;
}

/// <summary>The kinds of adverse events the source texts name.</summary>
[JsonConverter(typeof(WordJson<AdverseEventKind>))]
[TypeConverter(typeof(WordConverter<AdverseEventKind>))]
public enum AdverseEventKind
{
    /// <summary>Another than those below; <see cref="AdverseEvent.Description"/> says which. The default.</summary>
    Other = 0,

    /// <summary>Nausea.</summary>
    Nausea,

    /// <summary>Vomiting.</summary>
    Vomiting,

    /// <summary>Hair loss.</summary>
    HairLoss,

    /// <summary>Mouth sores.</summary>
    MouthSores,

    /// <summary>Diarrhea.</summary>
    Diarrhea,

    /// <summary>Fatigue.</summary>
    Fatigue,

    /// <summary>An infection.</summary>
    Infection,

    /// <summary>A change of menstruation.</summary>
    MenstrualChange,

    /// <summary>Heart failure.</summary>
    HeartFailure,

    /// <summary>A fall of the ejection fraction.</summary>
    EjectionFractionFall,

    /// <summary>Suppression of the bone marrow.</summary>
    BoneMarrowSuppression,

    /// <summary>Leukemia.</summary>
    Leukemia,

    /// <summary>An injury of the liver.</summary>
    LiverInjury,

    /// <summary>A reaction at the site of the injection.</summary>
    InjectionSiteReaction,
}
