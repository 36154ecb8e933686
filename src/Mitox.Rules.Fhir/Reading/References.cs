using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Finds what a reference points to, within what was handed in: nothing is fetched.</summary>
internal sealed class References
{
    private readonly Dictionary<string, Entry> byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry?> byTypeAndId = new(StringComparer.Ordinal);

    public References(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.FullUrl.Length > 0)
            {
                byUrl[entry.FullUrl] = entry;
            }

            if (entry.Type.Length > 0 && entry.Id.Length > 0)
            {
                // Of two servers: a relative reference does not say which.
                byTypeAndId[entry.Reference] = byTypeAndId.ContainsKey(entry.Reference) ? null : entry;
            }
        }
    }

    /// <summary>The entry a reference points to; <see langword="null"/> where none does, or more than one may.</summary>
    public Entry? Find(string? reference)
    {
        var plain = WithoutVersion(reference ?? string.Empty);
        return plain.Length == 0 ? null
            : byUrl.TryGetValue(plain, out var entry) ? entry
            : plain.Contains("://", StringComparison.Ordinal) || plain.StartsWith("urn:", StringComparison.Ordinal) ? null
            : byTypeAndId.GetValueOrDefault(plain);
    }

    /// <summary>The resource a reference points to, in the one that holds it or in the bundle.</summary>
    public R4.Resource? Find(string? reference, R4.DomainResource holder) =>
        reference is ['#', .. var id]
            ? holder.Contained.FirstOrDefault(contained => contained.Id == id || contained.Id == reference)
            : Find(reference)?.Resource;

    /// <summary>"Patient/1/_history/2" is Patient/1.</summary>
    public static string WithoutVersion(string reference)
    {
        var history = reference.IndexOf("/_history/", StringComparison.Ordinal);
        return (history < 0 ? reference : reference[..history]).Trim();
    }

    /// <summary>A reference without a server is of the server of the resource that holds it, by its full URL.</summary>
    public static string Whole(string reference, string holder) =>
        PartsOf(reference) is ("", { Length: > 0 }, _) && PartsOf(holder) is ({ Length: > 0 } server, _, _)
            ? $"{server}/{reference}"
            : reference;

    /// <summary>The last two parts of a URL, "Patient" and "1"; empty where it has no such parts.</summary>
    public static (string Base, string Type, string Id) PartsOf(string reference)
    {
        var plain = WithoutVersion(reference);
        var last = plain.LastIndexOf('/');
        var before = last <= 0 ? -1 : plain.LastIndexOf('/', last - 1);
        return last <= 0
            ? (string.Empty, string.Empty, string.Empty)
            : (before < 0 ? string.Empty : plain[..before], plain[(before + 1)..last], plain[(last + 1)..]);
    }
}
