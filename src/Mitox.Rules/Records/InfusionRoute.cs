using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>The way the drug is to go in.</summary>
[JsonConverter(typeof(WordJson<InfusionRoute>))]
[TypeConverter(typeof(WordConverter<InfusionRoute>))]
public enum InfusionRoute
{
    /// <summary>Not stated. The default.</summary>
    Unknown = 0,

    /// <summary>Into a vein: the only route the label allows (US-82).</summary>
    Intravenous,

    /// <summary>Under the skin.</summary>
    Subcutaneous,

    /// <summary>Into a muscle.</summary>
    Intramuscular,

    /// <summary>Into an artery.</summary>
    IntraArterial,

    /// <summary>Into the spinal fluid.</summary>
    Intrathecal,

    /// <summary>Any other.</summary>
    Other,
}
