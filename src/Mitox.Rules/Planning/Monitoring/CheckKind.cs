using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>What a check belongs to.</summary>
[JsonConverter(typeof(WordJson<CheckKind>))]
[TypeConverter(typeof(WordConverter<CheckKind>))]
public enum CheckKind
{
    /// <summary>It is done before an infusion, which waits for it. The default.</summary>
    BeforeInfusion = 0,

    /// <summary>It is done in the weeks after an infusion, and decides about the next.</summary>
    AfterInfusion,

    /// <summary>It is done in the session of an infusion.</summary>
    DuringInfusion,

    /// <summary>It is done after the end of treatment.</summary>
    AfterTreatment,
}
