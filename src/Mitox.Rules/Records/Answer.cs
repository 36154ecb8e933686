using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>The answer to a question about a patient: yes, no, or not recorded.</summary>
/// <remarks>Not recorded is never taken for no: a rule that needs the answer finds the case incomplete.</remarks>
[JsonConverter(typeof(WordJson<Answer>))]
[TypeConverter(typeof(WordConverter<Answer>))]
public enum Answer
{
    /// <summary>Not recorded. The default.</summary>
    Unknown = 0,

    /// <summary>Somebody has said no.</summary>
    No,

    /// <summary>Somebody has said yes.</summary>
    Yes,
}
