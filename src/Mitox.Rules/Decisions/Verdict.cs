using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>The answer to a proposed infusion, the most cautious first.</summary>
/// <remarks>A verdict of several findings is the most cautious one. No name promises safety: a clinician decides.</remarks>
[JsonConverter(typeof(WordJson<Verdict>))]
[TypeConverter(typeof(WordConverter<Verdict>))]
public enum Verdict
{
    /// <summary>
    /// No waiting, no test and no smaller dose can make the infusion permissible under this policy. The default.
    /// </summary>
    Stop = 0,

    /// <summary>Not now: wait, correct or reduce, then evaluate again.</summary>
    Withhold,

    /// <summary>Something that is required is not recorded, absent or stale.</summary>
    Incomplete,

    /// <summary>The source leaves it to a clinician, the use is off-label, or the sources disagree.</summary>
    Review,

    /// <summary>No rule of the policy objects.</summary>
    NoObjection,
}
