using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Takes the pages of a bundle apart: each entry stands alone, and one that cannot be read spoils no other.</summary>
internal static class Pages
{
    /// <summary>The most entries of all pages together (P28); a convention.</summary>
    public const int MostEntries = 100_000;

    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The entries of all pages; <see langword="null"/> where there are problems.</summary>
    public static ImmutableArray<Entry>? Read(IReadOnlyList<string> pages, List<FhirProblem> problems)
    {
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var links = new PageLinks();
        var matches = 0;
        for (var index = 0; index < pages.Count; index++)
        {
            var where = pages.Count == 1 ? string.Empty : $"page {index + 1}, ";
            if (RootOf(pages[index], where, problems) is not { } root)
            {
                continue;
            }

            links.Add(root, where);
            foreach (var entry in EntriesOf(root, where))
            {
                if (entries.Count == MostEntries)
                {
                    problems.Add(new(
                        $"{where}Bundle.entry", $"More than {MostEntries:0} entries: all pages must hold at most so many."));
                    return null;
                }

                entries.Add(EntryReader.Read(entry.Element, entry.Place));
                matches += PageLinks.IsMatch(entry.Element) ? 1 : 0;
            }
        }

        if (pages.Count == 0)
        {
            problems.Add(new("Bundle", "There is no page: at least one bundle must be handed in."));
        }

        problems.AddRange(links.Problems(matches));
        return problems.Count == 0 ? entries.DrainToImmutable() : null;
    }

    private static JsonElement? RootOf(string? page, string where, List<FhirProblem> problems)
    {
        try
        {
            var root = JsonSerializer.Deserialize<JsonElement>((page ?? string.Empty).TrimStart(ByteOrderMark));
            var type = Concept.TextOf(root, "resourceType");
            if (type == "Bundle" && (!root.TryGetProperty("entry", out var list) || list.ValueKind is JsonValueKind.Array))
            {
                return root;
            }

            problems.Add(new(
                $"{where}Bundle",
                type == "Bundle" ? "\"entry\" must be a list."
                    : $"It must be a bundle of FHIR R4, \"resourceType\": \"Bundle\"; it is {VisibleText.Quoted(type)}."));
        }
        catch (JsonException wrong)
        {
            problems.Add(new(
                $"{where}Bundle",
                $"It is no whole JSON text: line {(wrong.LineNumber ?? 0) + 1}, byte {(wrong.BytePositionInLine ?? 0) + 1}."));
        }
        catch (ArgumentException)
        {
            problems.Add(new($"{where}Bundle", "It is no text: half of a pair of UTF-16 stands alone."));
        }

        return null;
    }

    private static IEnumerable<(JsonElement Element, string Place)> EntriesOf(JsonElement root, string where)
    {
        var index = 0;
        if (root.TryGetProperty("entry", out var list))
        {
            foreach (var element in list.EnumerateArray())
            {
                yield return (element, $"{where}Bundle.entry[{index++}]");
            }
        }
    }
}
