using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.CdsHooks;

/// <summary>The orders of a request that are to be judged, by the references that a reading gives them.</summary>
internal static class DraftOrders
{
    /// <summary>
    /// The draft orders; those selected, where each selection is among them. With a selection that is not, all are judged.
    /// Null where the hook has no drafts.
    /// </summary>
    public static ImmutableArray<(string Reference, JsonElement Resource)>? Of(CdsRequest request)
    {
        if (request.Context.DraftOrders is not { } bundle)
        {
            return null;
        }

        ImmutableArray<(string Reference, JsonElement Resource)> all = [.. EntriesOf(bundle)];
        var selected = request.Context.Selections;
        return request.Hook == "order-select"
            && !selected.IsEmpty
            && selected.All(selection => all.Any(draft => IsNamed(draft.Reference, selection)))
                ? [.. all.Where(draft => selected.Any(selection => IsNamed(draft.Reference, selection)))]
                : all;
    }

    /// <summary>The names of all drafts; those without one cannot be told from others.</summary>
    public static HashSet<string> NamesOf(CdsRequest request) => request.Context.DraftOrders is { } bundle
        ? EntriesOf(bundle).Select(draft => draft.Reference).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal)
        : [];

    /// <summary>"MedicationRequest/12", or the full URL where there is no id; empty where there is neither.</summary>
    public static string NameOf(JsonElement entry)
    {
        if (entry.ValueKind is not JsonValueKind.Object || !entry.TryGetProperty("resource", out var resource))
        {
            return string.Empty;
        }

        var (type, id) = (TextOf(resource, "resourceType"), TextOf(resource, "id"));
        return type.Length > 0 && id.Length > 0 ? $"{type}/{id}" : TextOf(entry, "fullUrl");
    }

    /// <summary>Whether nothing is said of when, and how often, it is to be given.</summary>
    public static bool NamesNoTime(JsonElement order) =>
        order.ValueKind is JsonValueKind.Object
            && order.TryGetProperty("dosageInstruction", out var instructions)
            && instructions.ValueKind is JsonValueKind.Array
            && instructions.GetArrayLength() == 1
            && !instructions[0].TryGetProperty("timing", out _);

    private static bool IsNamed(string reference, string selection) =>
        reference == selection || reference.EndsWith($"/{selection}", StringComparison.Ordinal);

    private static IEnumerable<(string Reference, JsonElement Resource)> EntriesOf(JsonElement bundle)
    {
        if (bundle.ValueKind is not JsonValueKind.Object
            || !bundle.TryGetProperty("entry", out var list)
            || list.ValueKind is not JsonValueKind.Array)
        {
            yield break;
        }

        foreach (var entry in list.EnumerateArray())
        {
            if (entry.ValueKind is JsonValueKind.Object && entry.TryGetProperty("resource", out var resource))
            {
                yield return (NameOf(entry), resource);
            }
        }
    }

    private static string TextOf(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object
            && element.TryGetProperty(name, out var value)
            && value.ValueKind is JsonValueKind.String
                ? value.GetString()!
                : string.Empty;
}
