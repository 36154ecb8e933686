using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>The disease mitoxantrone is given for.</summary>
/// <remarks>Every dose counts into the lifetime dose, whatever it was given for.</remarks>
[JsonConverter(typeof(WordJson<TreatmentIndication>))]
[TypeConverter(typeof(WordConverter<TreatmentIndication>))]
public enum TreatmentIndication
{
    /// <summary>Multiple sclerosis, whose limits are the strictest. The default.</summary>
    MultipleSclerosis = 0,

    /// <summary>Acute nonlymphocytic leukemia (US-05).</summary>
    AcuteNonlymphocyticLeukemia,

    /// <summary>Advanced hormone-refractory prostate cancer (US-04).</summary>
    ProstateCancer,

    /// <summary>Non-Hodgkin lymphoma (EU-19).</summary>
    Lymphoma,

    /// <summary>Breast cancer (EU-19).</summary>
    BreastCancer,
}
