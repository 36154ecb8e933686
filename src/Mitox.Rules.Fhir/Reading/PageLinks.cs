using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Whether all pages of a search were handed in: a page that is missing may hold what would object.</summary>
internal sealed class PageLinks
{
    private readonly HashSet<string> own = new(StringComparer.Ordinal);
    private readonly List<(string Where, string Url)> next = [];
    private int? total;

    public void Add(JsonElement bundle, string where)
    {
        if (bundle.TryGetProperty("link", out var links) && links.ValueKind is JsonValueKind.Array)
        {
            foreach (var link in links.EnumerateArray())
            {
                var url = Concept.TextOf(link, "url");
                switch (Concept.TextOf(link, "relation"))
                {
                    case "self":
                        own.Add(url);
                        break;
                    case "next":
                        next.Add((where, url));
                        break;
                }
            }
        }

        if (bundle.TryGetProperty("total", out var stated) && stated.ValueKind is JsonValueKind.Number
            && stated.TryGetInt32(out var number))
        {
            total = Math.Max(total ?? 0, number);
        }
    }

    /// <summary>Whether the search found an entry itself; what is included beside it is in no total.</summary>
    public static bool IsMatch(JsonElement entry) =>
        entry.ValueKind is not JsonValueKind.Object
        || !entry.TryGetProperty("search", out var search)
        || Concept.TextOf(search, "mode") is not ("include" or "outcome");

    /// <summary>What is missing where so many matches are handed in.</summary>
    public IEnumerable<FhirProblem> Problems(int matches)
    {
        foreach (var (where, url) in next.Where(link => !own.Contains(link.Url)))
        {
            yield return new(
                $"{where}Bundle.link",
                $"The next page, {VisibleText.Quoted(url)}, is not handed in: every page must be, with its own link.");
        }

        if (total > matches)
        {
            yield return new("Bundle.total", $"The search found {total}, and {matches} entries are handed in: all must be.");
        }
    }
}
