using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>How a check stands on a day.</summary>
[JsonConverter(typeof(WordJson<CheckState>))]
[TypeConverter(typeof(WordConverter<CheckState>))]
public enum CheckState
{
    /// <summary>Its last useful day is over, and it is not done. The default.</summary>
    Overdue = 0,

    /// <summary>It is one of its useful days, the first and the last among them, and it is not done.</summary>
    Due,

    /// <summary>Its first useful day is still to come.</summary>
    NotYet,

    /// <summary>It is done: a record that counts is there.</summary>
    Done,
}
