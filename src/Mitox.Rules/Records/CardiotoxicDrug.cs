using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A drug, given earlier or elsewhere, that adds to the burden on the heart.</summary>
[JsonConverter(typeof(WordJson<CardiotoxicDrug>))]
[TypeConverter(typeof(WordConverter<CardiotoxicDrug>))]
public enum CardiotoxicDrug
{
    /// <summary>Not recorded; it may have been mitoxantrone ("some blue chemotherapy"). The default.</summary>
    Unknown = 0,

    /// <summary>Mitoxantrone itself, for any disease: it counts into the lifetime dose.</summary>
    Mitoxantrone,

    /// <summary>Doxorubicin, an anthracycline.</summary>
    Doxorubicin,

    /// <summary>Daunorubicin, an anthracycline.</summary>
    Daunorubicin,

    /// <summary>Epirubicin, an anthracycline.</summary>
    Epirubicin,

    /// <summary>Idarubicin, an anthracycline.</summary>
    Idarubicin,

    /// <summary>Another anthracycline.</summary>
    OtherAnthracycline,

    /// <summary>Another anthracenedione than mitoxantrone.</summary>
    OtherAnthracenedione,
}
