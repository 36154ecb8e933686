using System.Globalization;
using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>An entry, and whether another is the same resource.</summary>
/// <param name="Entry">The entry.</param>
internal sealed record Version(Entry Entry)
{
    /// <summary>Gets what became of it; null where it is still to be read.</summary>
    public Outcome? Settled { get; init; }

    /// <summary>Gets why it must not be read although nothing is wrong with it; empty where it may.</summary>
    public string Doubt { get; init; } = string.Empty;
}

/// <summary>Finds entries that are one resource: the same again on another page, or an older version.</summary>
internal static class Versions
{
    /// <summary>
    /// As many versions of one resource are compared with each other; of more, those that are spelled differently differ (P28).
    /// </summary>
    private const int MostCompared = 16;

    /// <summary>All entries, in an order that does not depend on pages, with what is settled here.</summary>
    public static List<Version> Of(IReadOnlyList<Entry> entries)
    {
        var all = new List<Version>();
        var deleted = entries.Where(entry => entry.IsDeleted).SelectMany(DeletedBy).ToHashSet(StringComparer.Ordinal);
        foreach (var group in entries.GroupBy(KeyOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (group.Take(2).ToList() is [var single])
            {
                all.Add(new(single));
                continue;
            }

            var distinct = new List<Entry>();
            var texts = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (entry, text) in group.Select(entry => (Entry: entry, Text: TextOf(entry)))
                .OrderBy(pair => pair.Text, StringComparer.Ordinal))
            {
                var isCompared = entry.HasIdentity && distinct.Count < MostCompared;
                if (!texts.Add(text) || (isCompared && distinct.Exists(one => IsSame(one, entry))))
                {
                    all.Add(Again(entry));
                }
                else
                {
                    distinct.Add(entry);
                }
            }

            all.AddRange(WithoutOlder(distinct));
        }

        return deleted.Count == 0 ? all : [.. all.Select(version => WithoutDeleted(version, deleted))];
    }

    /// <summary>What stands in a history beside its deletion does not count, unless it came again: that cannot be told.</summary>
    private static Version WithoutDeleted(Version version, HashSet<string> deleted) =>
        version is { Settled: null, Entry.IsDeleted: false, Entry: var entry }
            && (deleted.Contains(entry.FullUrl) || deleted.Contains(entry.Reference))
                ? version with { Doubt = "It was deleted, by another entry: whether it counts cannot be told." }
                : version;

    private static IEnumerable<string> DeletedBy(Entry entry) =>
        new[] { entry.FullUrl, entry.DeletedUrl }.Where(url => url.Length > 0).Select(References.WithoutVersion);

    /// <summary>Without an id nobody can tell a copy of a dose from a second one.</summary>
    private static Version Again(Entry entry) => entry.HasIdentity
        ? new(entry) { Settled = Outcome.NotNeeded(entry.Path, "It is the same resource again.") }
        : new(entry) { Doubt = "It is the same as another without an id: whether it is a copy cannot be told." };

    private static IEnumerable<Version> WithoutOlder(List<Entry> versions)
    {
        if (versions.Count < 2 || !versions[0].HasIdentity)
        {
            return versions.Select(version => new Version(version));
        }

        // Ages are compared with the newest only: of three, of which one has no number, they stand in no order.
        var newest = versions.Aggregate((one, other) => Compare(AgeOf(one), AgeOf(other)) >= 0 ? one : other);
        return versions.TrueForAll(one => one == newest || (HasAge(one) && Compare(AgeOf(newest), AgeOf(one)) > 0))
            ? versions.Select(version => new Version(version)
            {
                Settled = version == newest
                    ? null
                    : Outcome.NotNeeded($"{version.Path}.meta", "It is an older version of the resource."),
            })
            : versions.Select(version => new Version(version)
            {
                Doubt = "It stands here twice with different contents, and which is newer cannot be told.",
            });
    }

    private static string KeyOf(Entry entry) =>
        entry.Id.Length > 0 ? $"{entry.Type}/{entry.Id} {BaseOf(entry)}"
        : entry.FullUrl.Length > 0 ? entry.FullUrl
        : entry.Type;

    /// <summary>Of which server it is, where the full URL says: ids of two servers are not the same.</summary>
    private static string BaseOf(Entry entry) =>
        entry.FullUrl.EndsWith($"/{entry.Type}/{entry.Id}", StringComparison.Ordinal)
            ? entry.FullUrl[..^(entry.Type.Length + entry.Id.Length + 2)]
            : string.Empty;

    private static bool IsSame(Entry one, Entry other) =>
        one.Resource is { } first
            && other.Resource is { } second
            && R4.PocoEqualityComparisons.IsExactly(first, second);

    private static string TextOf(Entry entry) =>
        entry.Raw.ValueKind is JsonValueKind.Undefined ? string.Empty : entry.Raw.GetRawText();

    private static bool HasAge(Entry entry) => AgeOf(entry) is not (null, null);

    private static (DateTimeOffset? Updated, long? Version) AgeOf(Entry entry) => (
        entry.Meta?.LastUpdated,
        long.TryParse(entry.Meta?.VersionId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>Which is newer; neither where its number and its time disagree.</summary>
    private static int Compare((DateTimeOffset? Updated, long? Version) x, (DateTimeOffset? Updated, long? Version) y)
    {
        var byNumber = (x.Version, y.Version) is ({ } one, { } other) ? one.CompareTo(other) : 0;
        var byTime = (x.Updated, y.Updated) is ({ } first, { } second) ? first.CompareTo(second) : 0;
        return byNumber * byTime < 0 ? 0 : byNumber != 0 ? byNumber : byTime;
    }
}
