using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>What was read of a patient's resources.</summary>
[JsonConverter(typeof(NotJson))]
public sealed record FhirReading
{
    internal FhirReading(
        string patientId,
        TreatmentHistory history,
        ImmutableArray<FhirOrder> orders,
        ImmutableArray<ResourceAccount> accounts)
    {
        PatientId = patientId;
        History = history;
        Orders = orders;
        Accounts = accounts;
    }

    /// <summary>Gets the id of the patient, without "Patient/".</summary>
    public string PatientId { get; }

    /// <summary>Gets the history, to be asked about a proposed infusion.</summary>
    public TreatmentHistory History { get; }

    /// <summary>Gets the record the history was built from; it can be completed and made a history again.</summary>
    public TreatmentRecord Record => History.Record;

    /// <summary>Gets the orders of mitoxantrone that are draft or active, by their references.</summary>
    public ImmutableArray<FhirOrder> Orders { get; }

    /// <summary>Gets one account for each entry, by their references: none is left out.</summary>
    public ImmutableArray<ResourceAccount> Accounts { get; }
}
