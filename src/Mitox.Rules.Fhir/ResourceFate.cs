using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>What became of a resource of a bundle.</summary>
[JsonConverter(typeof(WordJson<ResourceFate>))]
[TypeConverter(typeof(WordConverter<ResourceFate>))]
public enum ResourceFate
{
    /// <summary>
    /// It may matter and could not be read: it stands in the record as an unread result, or as a dose of unknown amount. The
    /// default.
    /// </summary>
    Unread = 0,

    /// <summary>It stands in the record, or a record was made with it.</summary>
    Used,

    /// <summary>It was entered in error.</summary>
    EnteredInError,

    /// <summary>No rule reads what it says.</summary>
    NotNeeded,

    /// <summary>It is of another patient.</summary>
    OtherPatient,
}
