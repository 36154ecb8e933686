using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>A code of the clinic's own for something that is measured.</summary>
/// <remarks>
/// It speaks for the clinic: a code of LOINC or SNOMED CT whose meaning this library has not confirmed can be named too. Where a
/// resource carries it beside a confirmed code of something else, the resource is unread.
/// </remarks>
/// <param name="System">The URI of the system of codes, as the clinic's server writes it.</param>
/// <param name="Code">The code, exactly.</param>
/// <param name="Quantity">What its value measures.</param>
[JsonConverter(typeof(NotJson))]
public sealed record LocalCode(string System, string Code, CodedQuantity Quantity)
{
    /// <summary>Gets how it measures, where it is an ejection fraction; not stated where the code does not say.</summary>
    public EjectionFractionMethod Method { get; init; }
}
