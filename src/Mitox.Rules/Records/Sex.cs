using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A patient's sex, as far as it matters to pregnancy.</summary>
[JsonConverter(typeof(WordJson<Sex>))]
[TypeConverter(typeof(WordConverter<Sex>))]
public enum Sex
{
    /// <summary>Not recorded; treated as capable of pregnancy. The default.</summary>
    Unknown = 0,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}
