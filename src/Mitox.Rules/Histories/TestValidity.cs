using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Evidence;

/// <summary>Whether a test counts as done before a proposed infusion.</summary>
[JsonConverter(typeof(WordJson<TestValidity>))]
[TypeConverter(typeof(WordConverter<TestValidity>))]
public enum TestValidity
{
    /// <summary>There is none on record.</summary>
    Missing = 0,

    /// <summary>The sample was taken, the result is not recorded.</summary>
    ResultPending,

    /// <summary>It was not done after the previous infusion.</summary>
    BeforePreviousInfusion,

    /// <summary>It was done too long before the proposed infusion.</summary>
    TooOld,

    /// <summary>
    /// It was done on the day of the proposed infusion, and the time of only one of the two is recorded: it may have come later.
    /// </summary>
    OrderUnknown,

    /// <summary>It counts.</summary>
    Current,
}
