using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Hl7.Fhir.Serialization;
using Mitox.Rules.Fhir.Reading;

namespace Mitox.Rules.Fhir;

/// <summary>Reads a patient's resources of FHIR R4 into a record, with an account of each.</summary>
/// <remarks>
/// What cannot be read never disappears and never permits: it stands in the record as an unread result or as a dose of unknown
/// amount, and leaves a decision incomplete. Nothing is fetched, and no text is interpreted. The work is bounded: at most 100,000
/// entries, of which at most 10,000 stand in the record (P28).
/// </remarks>
public static class FhirRecord
{
    private static readonly FhirJsonSerializer Serializer = new();

    /// <summary>Reads one bundle: a search, "$everything", a collection, a transaction.</summary>
    /// <param name="json">The bundle as JSON of FHIR R4; a byte order mark does not matter.</param>
    /// <param name="options">Whose record it is, and what the bundle does not say.</param>
    /// <param name="reading">The record and the accounts, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">Why nothing was read; empty where something was.</param>
    /// <returns>Whether it was read; an entry that cannot be is no problem, but an account.</returns>
    public static bool TryRead(
        string json,
        FhirOptions options,
        [NotNullWhen(true)] out FhirReading? reading,
        out ImmutableArray<FhirProblem> problems) =>
        TryRead([json], options, out reading, out problems);

    /// <summary>Reads the pages of a search together, in any order.</summary>
    /// <param name="pages">Each page as JSON; one that is linked as "next" must be among them, with its link to itself.</param>
    /// <param name="options">Whose record it is, and what the bundle does not say.</param>
    /// <param name="reading">The record and the accounts, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">Why nothing was read; empty where something was.</param>
    /// <returns>Whether they were read.</returns>
    public static bool TryRead(
        IReadOnlyList<string> pages,
        FhirOptions options,
        [NotNullWhen(true)] out FhirReading? reading,
        out ImmutableArray<FhirProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(options);
        var found = new List<FhirProblem>();
        reading = Pages.Read(pages, found) is { } entries ? Read(entries, options, found) : null;
        problems = reading is null ? [.. found] : [];
        return reading is not null;
    }

    /// <summary>Reads a bundle that is at hand as a model; it is written and read again, as strictly as a text.</summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="options">Whose record it is, and what the bundle does not say.</param>
    /// <param name="reading">The record and the accounts, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">Why nothing was read; empty where something was.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(
        R4.Bundle bundle,
        FhirOptions options,
        [NotNullWhen(true)] out FhirReading? reading,
        out ImmutableArray<FhirProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        return TryRead(Serializer.SerializeToString(bundle), options, out reading, out problems);
    }

    private static FhirReading? Read(ImmutableArray<Entry> entries, FhirOptions options, List<FhirProblem> problems)
    {
        var versions = Versions.Of(entries);
        var references = new References(versions.Where(version => version.Settled is null).Select(version => version.Entry));
        var subject = new Subject(options.PatientId, entries, references);
        var context = new ReadingContext(options, references, subject, new(options));
        var reader = new EntryOutcome(context);
        var outcomes = new Outcome[versions.Count];
        var rounds = Enumerable.Range(0, versions.Count).OrderBy(index => EntryOutcome.RoundOf(versions[index].Entry.Type));
        foreach (var index in rounds)
        {
            outcomes[index] = versions[index].Settled ?? reader.Of(versions[index]);
        }

        var all = outcomes.ToList();
        var history = new RecordAssembly(options, all).Build(problems);
        return history is null
            ? null
            : new(
                subject.PatientId,
                history,
                [.. all.Select(outcome => outcome.Order).OfType<FhirOrder>()],
                [.. all.Select((outcome, index) => AccountOf(versions[index].Entry, outcome, context.Body))]);
    }

    private static ResourceAccount AccountOf(Entry entry, Outcome outcome, BodyMeasurements body) =>
        outcome.Fate is ResourceFate.NotNeeded && body.Used.Contains(entry.Reference)
            ? new(entry.Reference, ResourceFate.Used, "It made a body surface.")
            {
                FhirPath = outcome.FhirPath,
                Field = new(nameof(Infusion), nameof(Infusion.Area)),
            }
            : new(entry.Reference, outcome.Fate, outcome.Reason) { FhirPath = outcome.FhirPath, Field = outcome.Field };
}
