using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Patients that are said to be the same person: after a merge, what was under the other one is not another's.</summary>
internal static class MergedPatients
{
    /// <summary>All names of patients that are linked to those, however far.</summary>
    public static HashSet<string> Of(IEnumerable<string> own, IEnumerable<Entry> entries, References references)
    {
        var links = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry.Type == "Patient"))
        {
            var names = NamesOf(entry).Concat(LinksOf(entry.Raw).SelectMany(link => NamesOf(link, references))).ToList();
            foreach (var name in names.Skip(1))
            {
                Add(links, names[0], name);
                Add(links, name, names[0]);
            }
        }

        var found = new HashSet<string>(own, StringComparer.Ordinal);
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var name))
        {
            foreach (var other in links.GetValueOrDefault(name, []).Where(found.Add))
            {
                open.Enqueue(other);
            }
        }

        return found;
    }

    private static void Add(Dictionary<string, List<string>> links, string from, string to)
    {
        if (!links.TryGetValue(from, out var list))
        {
            links[from] = list = [];
        }

        list.Add(to);
    }

    private static IEnumerable<string> NamesOf(Entry entry) =>
        new[] { entry.Reference, entry.FullUrl }.Where(name => name.Length > 0);

    private static IEnumerable<string> NamesOf(string link, References references) =>
        references.Find(link) is { } entry ? NamesOf(entry).Append(link) : [link];

    private static IEnumerable<string> LinksOf(JsonElement patient) =>
        patient.ValueKind is JsonValueKind.Object
            && patient.TryGetProperty("link", out var list)
            && list.ValueKind is JsonValueKind.Array
                ? list.EnumerateArray()
                    .Where(link => link.ValueKind is JsonValueKind.Object && link.TryGetProperty("other", out _))
                    .Select(link => References.WithoutVersion(Concept.TextOf(link.GetProperty("other"), "reference")))
                    .Where(link => link.Length > 0)
                : [];
}
