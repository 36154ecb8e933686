using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>What a drug was given for.</summary>
[JsonConverter(typeof(WordJson<ExposureReason>))]
[TypeConverter(typeof(WordConverter<ExposureReason>))]
public enum ExposureReason
{
    /// <summary>Not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>Multiple sclerosis.</summary>
    MultipleSclerosis,

    /// <summary>Leukemia, lymphoma or another cancer.</summary>
    Cancer,
}
