using System.Text.Json.Nodes;

namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Makes bundles that are almost right: parts are lost, doubled, exchanged, of another type, or cut.</summary>
internal static class FhirFuzz
{
    private static readonly Func<JsonNode?>[] Strange =
    [
        () => null, () => 0, () => -1.5m, () => true, () => string.Empty, () => "\u202E\u0000x", () => new JsonObject(),
        () => new JsonArray(), () => "2025-02-30", () => "0000", () => "9999-12-31T23:59:59-14:00", () => "1e400",
        () => JsonNode.Parse("0.00000000000000000000000000000000001"), () => JsonNode.Parse("1e28"), () => "#",
        () => "Patient/p1",
        () => new string('9', 400), () => "entered-in-error", () => "http://loinc.org",
        () => JsonNode.Parse("""{"extension":[{"url":"http://x","valueCode":"unknown"}]}"""),
    ];

    /// <summary>A bundle made of some entries with some changes, as a text.</summary>
    public static string Bundle(IReadOnlyList<JsonObject> entries, int seed)
    {
        var dice = new Dice(seed);
        var chosen = Enumerable.Range(0, 1 + dice.Below(8))
            .Select(_ => dice.OneOf(entries).DeepClone())
            .ToArray();
        var root = JsonNode.Parse(TrapBundle.Of(chosen))!;
        for (var change = dice.Below(6); change > 0; change--)
        {
            Change(root, entries, dice);
        }

        var text = root.ToJsonString();
        return dice.Below(40) switch
        {
            0 => text[..dice.Below(text.Length)],
            1 => '\uFEFF' + text,
            2 => text.Replace("\"value\":", "\"value\":1,\"value\":", StringComparison.Ordinal),
            _ => text,
        };
    }

    private static void Change(JsonNode root, IReadOnlyList<JsonObject> entries, Dice dice)
    {
        var nodes = All(root).Where(node => node.Parent is not null).ToList();
        if (nodes.Count == 0)
        {
            return;
        }

        var node = dice.OneOf(nodes);
        switch (dice.Below(4))
        {
            case 0 when node.Parent is JsonObject holder:
                holder.Remove(node.GetPropertyName());
                break;
            case 1 when node.Parent is JsonArray list:
                list.Add(node.DeepClone());
                break;
            case 2:
                var others = All(dice.OneOf(entries)).ToList();
                node.ReplaceWith(dice.OneOf(others).DeepClone());
                break;
            default:
                Put(node, dice.OneOf(Strange)());
                break;
        }
    }

    private static void Put(JsonNode node, JsonNode? value)
    {
        switch (node.Parent)
        {
            case JsonObject holder:
                holder[node.GetPropertyName()] = value;
                break;
            case JsonArray list:
                list[node.GetElementIndex()] = value;
                break;
        }
    }

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject holder => holder.Select(pair => pair.Value).SelectMany(All).Prepend(holder),
        JsonArray list => list.SelectMany(All).Prepend(list),
        null => [],
        _ => [node],
    };
}
