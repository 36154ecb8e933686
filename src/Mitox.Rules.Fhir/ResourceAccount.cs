using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>What became of one entry of a bundle, and why.</summary>
/// <param name="Reference">
/// Which resource it is: "Observation/neutrophils-7", its full URL where it has no id, or its place, "Bundle.entry[4]", where it
/// has neither.
/// </param>
/// <param name="Fate">What became of it.</param>
/// <param name="Reason">Why, in a sentence.</param>
[JsonConverter(typeof(NotJson))]
public sealed record ResourceAccount(string Reference, ResourceFate Fate, string Reason)
{
    /// <summary>
    /// Gets the element that decided, such as "Observation.value"; the type of the resource where it is the whole, and
    /// "Bundle.entry" where even that is not known.
    /// </summary>
    public string FhirPath { get; init; } = "Bundle.entry";

    /// <summary>
    /// Gets where it stands in the record, or what of it is unread; <see langword="null"/> where it stands nowhere.
    /// </summary>
    public RecordField? Field { get; init; }

    /// <summary>Writes the account as a sentence.</summary>
    /// <returns>A text such as "Observation/7, Observation.value: unread, for BloodCount.Neutrophils. …", in one line.</returns>
    public override string ToString()
    {
        var fate = Fate switch
        {
            ResourceFate.Used => Field is null ? "used" : $"used as {Field}",
            ResourceFate.EnteredInError => "entered in error",
            ResourceFate.NotNeeded => "not needed",
            ResourceFate.OtherPatient => "of another patient",
            _ => Field is null ? "unread" : $"unread, for {Field}",
        };
        return VisibleText.OneLine($"{Reference}, {FhirPath}: {fate}. {Reason}");
    }
}
