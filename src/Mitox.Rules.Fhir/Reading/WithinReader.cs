using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>
/// What stands only within another resource, such as the results of a report: it is not read there, and not lost.
/// </summary>
internal static class WithinReader
{
    private const string Reason = "It stands within another resource: send each as an entry of its own.";

    /// <summary>The outcome of a resource, with what is unread within it.</summary>
    public static Outcome Add(Entry entry, Outcome outcome, ReadingContext context)
    {
        if (outcome.Fate is ResourceFate.EnteredInError || !entry.Raw.TryGetProperty("contained", out var list))
        {
            return outcome;
        }

        var path = $"{entry.Type}.contained";
        var within = list.EnumerateArray()
            .Where(raw => MayBeOwn(raw, context))
            .Select(raw => Read(new Entry(path) { Type = Concept.TextOf(raw, "resourceType"), Raw = raw }, path, context))
            .Where(one => one.Fate is ResourceFate.Unread)
            .ToList();
        if (within.Count == 0)
        {
            return outcome;
        }

        var all = outcome.Fate is ResourceFate.NotNeeded ? within[0] : outcome;
        ImmutableArray<UnreadResult> unread =
            [.. outcome.Unread, .. within.SelectMany(one => one.Unread).DistinctBy(one => (one.What, one.At))];
        return all with
        {
            Unread = unread,
            Exposure = outcome.Exposure ?? within.Select(one => one.Exposure).FirstOrDefault(one => one is not null),
        };
    }

    private static bool MayBeOwn(JsonElement raw, ReadingContext context) =>
        Concept.TextOf(raw, "status") != "entered-in-error"
        && (!raw.TryGetProperty("subject", out var subject)
            || context.Subject.Of(Concept.TextOf(subject, "reference"), string.Empty) is Ownership.Own or Ownership.Unknown);

    private static Outcome Read(Entry inner, string path, ReadingContext context)
    {
        var isRead = inner.Type is "MedicationAdministration"
            || (inner.Type is "Observation"
                && !MeasuredField.IsOfBody(Measure.Of(Concept.Of(inner.Raw, "code"), context.Options).Quantity));
        if (!isRead)
        {
            return Outcome.NotNeeded(path, Reason);
        }

        var outcome = UnreadFallback.Of(inner, path, Reason, context);
        var at = Moment.Of(Concept.TextOf(inner.Raw, "effectiveDateTime"), context.Zone).At;
        return outcome with { Unread = [.. outcome.Unread.Select(one => one with { At = at })] };
    }
}
