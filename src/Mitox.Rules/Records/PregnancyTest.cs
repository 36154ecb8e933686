using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>A pregnancy test.</summary>
/// <param name="At">The day the sample was taken, and the time where it is known.</param>
/// <param name="Result">The result; a pending one is no result.</param>
[JsonConverter(typeof(NotJson))]
public sealed record PregnancyTest(ClinicTime At, PregnancyTestResult Result) : ClinicalRecord(At)
{
    /// <summary>Gets a value indicating whether it says whether the patient is pregnant.</summary>
    internal bool IsResultKnown => Result is PregnancyTestResult.Negative or PregnancyTestResult.Positive;
}

/// <summary>The result of a pregnancy test.</summary>
[JsonConverter(typeof(WordJson<PregnancyTestResult>))]
[TypeConverter(typeof(WordConverter<PregnancyTestResult>))]
public enum PregnancyTestResult
{
    /// <summary>Not recorded yet. The default.</summary>
    Pending = 0,

    /// <summary>Not pregnant.</summary>
    Negative,

    /// <summary>Pregnant.</summary>
    Positive,
}
