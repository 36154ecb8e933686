using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>What came of one resource: its account, and what of it stands in the record.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="FhirPath">The element that decided.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record Outcome(ResourceFate Fate, string FhirPath, string Reason)
{
    /// <summary>Gets where it stands, or what is unread of it.</summary>
    public RecordField? Field { get; init; }

    /// <summary>Gets the infusion, measurement or visit it is.</summary>
    public ClinicalRecord? Fact { get; init; }

    /// <summary>Gets the drug that was given, as a sum or of unknown amount.</summary>
    public PriorExposure? Exposure { get; init; }

    /// <summary>Gets what is unread.</summary>
    public ImmutableArray<UnreadResult> Unread { get; init; } = [];

    /// <summary>Gets the order it is.</summary>
    public FhirOrder? Order { get; init; }

    /// <summary>Gets what it says of the patient.</summary>
    public PatientFact? Patient { get; init; }

    public static Outcome Used(ClinicalRecord fact, RecordField field, string path, string reason) =>
        new(ResourceFate.Used, path, reason) { Fact = fact, Field = field };

    public static Outcome NotNeeded(string path, string reason) => new(ResourceFate.NotNeeded, path, reason);

    public static Outcome EnteredInError(string type) =>
        new(ResourceFate.EnteredInError, $"{type}.status", "It was entered in error, and does not count.");

    /// <summary>A result that exists and cannot be read: it stands in the record, so that no older one decides.</summary>
    public static Outcome UnreadOf(IEnumerable<RecordField> fields, ClinicTime? at, string path, string reason)
    {
        ImmutableArray<RecordField> all = [.. fields];
        return new(ResourceFate.Unread, path, reason)
        {
            Field = all.FirstOrDefault(),
            Unread = [.. all.Select(field => new UnreadResult(field, at, $"{path}: {reason}") { ReportedBy = "FHIR" })],
        };
    }

    /// <summary>
    /// A dose that was given, or may have been, and of which the amount is not known. Where it may be mitoxantrone an infusion is
    /// unread too: what is due after one is not known.
    /// </summary>
    public static Outcome UnreadDose(CardiotoxicDrug drug, Moment when, string path, string reason) =>
        (drug is CardiotoxicDrug.Mitoxantrone or CardiotoxicDrug.Unknown
            ? UnreadOf([RecordLists.Infusions.Field], when.At, path, reason)
            : new(ResourceFate.Unread, path, reason)) with
        {
            Field = RecordLists.PriorExposures.Field,
            Exposure = new(drug, null) { LastGivenOn = when.At?.Date, LastGivenWithin = when.At is null ? when.Within : null },
        };
}
