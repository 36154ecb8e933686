using System.Globalization;
using System.Text.Json.Nodes;

namespace Mitox.Rules.Tests.Conformance;

/// <summary>A place in a case: names with points between, and [0], [-1] for the last, or [+] for a new one at the end.</summary>
internal sealed class CasePath
{
    private const string New = "+";
    private readonly string path;
    private readonly string[] steps;

    public CasePath(string path)
    {
        this.path = path;
        steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal).Split('.');
    }

    public void Put(JsonNode root, JsonNode? value)
    {
        switch (OwnerIn(root))
        {
            case JsonArray list when steps[^1] == New:
                list.Add(value);
                break;
            case JsonArray list:
                list[IndexIn(list, steps[^1])] = value;
                break;
            case var owner:
                owner[steps[^1]] = value;
                break;
        }
    }

    public void Remove(JsonNode root)
    {
        if (OwnerIn(root) is JsonArray list)
        {
            list.RemoveAt(IndexIn(list, steps[^1]));
        }
        else if (!OwnerIn(root).AsObject().Remove(steps[^1]))
        {
            throw new InvalidDataException($"There is no {path} to leave out.");
        }
    }

    private JsonNode OwnerIn(JsonNode root)
    {
        var owner = root;
        foreach (var step in steps[..^1])
        {
            owner = (owner is JsonArray list ? list[IndexIn(list, step)] : owner[step]) ?? throw new InvalidDataException($"There is no {step} on the way to {path}.");
        }

        return owner;
    }

    private static int IndexIn(JsonArray list, string step)
    {
        var index = int.Parse(step, CultureInfo.InvariantCulture);
        return index < 0 ? list.Count + index : index;
    }
}
