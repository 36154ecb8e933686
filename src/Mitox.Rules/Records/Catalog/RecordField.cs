using System.Text.Json.Serialization;

namespace Mitox.Rules.Authoring;

/// <summary>
/// One field of what is on record or proposed, such as "Patient.HeartFailure": where the answer to what a rule asks belongs.
/// </summary>
/// <remarks>
/// <code>
/// if (remedy is Remedy.State { Field: { Record: nameof(Patient), Name: nameof(Patient.HeartFailure) } })
/// {
///     // show the question about heart failure
/// }
/// </code>
/// </remarks>
/// <param name="Record">The type of this library that has the field: "Patient", "ClinicalAssessment", "ProposedInfusion".</param>
/// <param name="Name">
/// The property of that type; where it is a list, such as "TreatmentRecord.PriorExposures", an entry of
/// it is missing or not whole.
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record RecordField(string Record, string Name)
{
    /// <summary>Writes the field as in "Patient.HeartFailure".</summary>
    /// <returns>The type and the property.</returns>
    public override string ToString() => $"{Record}.{Name}";
}
