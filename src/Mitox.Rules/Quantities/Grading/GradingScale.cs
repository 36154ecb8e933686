using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>
/// A scale of toxicity grades; the version is part of its name, because one value has different grades in two versions (D-18).
/// </summary>
[JsonConverter(typeof(WordJson<GradingScale>))]
[TypeConverter(typeof(WordConverter<GradingScale>))]
public enum GradingScale
{
    /// <summary>Not recorded: such a grade cannot be compared with another. The default.</summary>
    Unknown = 0,

    /// <summary>The WHO scale (Miller 1981; GR-10).</summary>
    Who1981,

    /// <summary>The Common Terminology Criteria for Adverse Events (CTCAE), version 5 (GR-01, GR-03 to GR-05).</summary>
    CtcaeVersion5,

    /// <summary>The Common Terminology Criteria for Adverse Events (CTCAE), version 6 (GR-02).</summary>
    CtcaeVersion6,

    /// <summary>The Common Terminology Criteria for Adverse Events (CTCAE), version 3 (GR-07).</summary>
    CtcaeVersion3,

    /// <summary>The Common Terminology Criteria for Adverse Events (CTCAE), version 4, which older records use (P25).</summary>
    CtcaeVersion4,
}
