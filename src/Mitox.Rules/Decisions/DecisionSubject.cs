using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Authoring;

/// <summary>What a decision is about.</summary>
[JsonConverter(typeof(WordJson<DecisionSubject>))]
[TypeConverter(typeof(WordConverter<DecisionSubject>))]
public enum DecisionSubject
{
    /// <summary>A proposed infusion.</summary>
    Infusion = 0,

    /// <summary>How an infusion is, or was, given.</summary>
    Session,

    /// <summary>The time after the last infusion.</summary>
    FollowUp,
}
