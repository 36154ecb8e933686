using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>How well the text behind a citation is confirmed, the weakest first.</summary>
[JsonConverter(typeof(WordJson<EvidenceGrade>))]
[TypeConverter(typeof(WordConverter<EvidenceGrade>))]
public enum EvidenceGrade
{
    /// <summary>U: no text that confirms it was read; such a fact may only tighten. The default.</summary>
    Unconfirmed = 0,

    /// <summary>A convention of this library, where the sources are silent; a policy can change it.</summary>
    LibraryConvention,

    /// <summary>C: a tertiary text states it.</summary>
    C,

    /// <summary>B: an abstract, a national handbook or another secondary text states it.</summary>
    B,

    /// <summary>A: the primary text, or a copy of it, states it.</summary>
    A,
}
