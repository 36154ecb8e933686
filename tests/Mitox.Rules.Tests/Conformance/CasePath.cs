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
            case JsonObject owner:
                owner[steps[^1]] = value;
                break;
            default:
                throw LeadsNowhere(steps[^1]);
        }
    }

    public void Remove(JsonNode root)
    {
        if (OwnerIn(root) is JsonArray list)
        {
            list.RemoveAt(IndexIn(list, steps[^1]));
        }
        else if (OwnerIn(root) is not JsonObject owner || !owner.Remove(steps[^1]))
        {
            throw LeadsNowhere(steps[^1]);
        }
    }

    private JsonNode OwnerIn(JsonNode root)
    {
        var owner = root;
        foreach (var step in steps[..^1])
        {
            owner = (owner is JsonArray list ? list[IndexIn(list, step)] : (owner as JsonObject)?[step])
                ?? throw LeadsNowhere(step);
        }

        return owner;
    }

    private int IndexIn(JsonArray list, string step)
    {
        var isNumber = int.TryParse(step, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        var index = number < 0 ? list.Count + number : number;
        return isNumber && index >= 0 && index < list.Count ? index : throw LeadsNowhere(step);
    }

    private InvalidDataException LeadsNowhere(string step) => new($"There is no {step} on the way to {path}.");
}
