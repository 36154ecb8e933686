using System.Text.Json.Nodes;

namespace Mitox.Rules.SameAnswers;

/// <summary>Leaves out of a case whatever the difference does not need.</summary>
internal sealed class Shrinker(Asker old, Asker current)
{
    /// <summary>A plan takes a tenth of a second; the smallest case is not worth minutes.</summary>
    private const int MostQuestions = 600;
    private const int MostPlans = 60;

    /// <summary>The smallest case found in which the same kind of thing differs, with how it differs there.</summary>
    public (string Case, Difference Difference) Shrink(Difference difference, string kind)
    {
        var (smallest, seen) = (JsonNode.Parse(difference.Question.Case)!, difference);
        var left = difference.IsPlan ? MostPlans : MostQuestions;
        for (var isSmaller = true; isSmaller && left > 0;)
        {
            isSmaller = false;
            for (var part = 0; part < Parts(smallest).Count && left > 0; left--)
            {
                var smaller = smallest.DeepClone();
                Parts(smaller)[part]();
                if (Difference.Of(seen.Question, seen.Policy, seen.IsPlan, smaller.ToJsonString(), old, current) is { } still
                    && still.Kinds.Contains(kind)
                    && IsReadAsBefore(still, seen))
                {
                    (smallest, seen, isSmaller) = (smaller, still, true);
                }
                else
                {
                    part++;
                }
            }
        }

        return (smallest.ToJsonString(), seen);
    }

    /// <summary>A case that one tree refuses shows something else.</summary>
    private static bool IsReadAsBefore(Difference still, Difference seen) => IsRefused(still) == IsRefused(seen);

    private static bool IsRefused(Difference difference) =>
        difference.Before.Concat(difference.After).Any(line => line.StartsWith("refused", StringComparison.Ordinal));

    /// <summary>What leaves out each member of each object and list, the outer before the inner.</summary>
    private static List<Action> Parts(JsonNode node)
    {
        var parts = new List<Action>();
        switch (node)
        {
            case JsonObject owner:
                parts.AddRange(owner.Select(pair => pair.Key).Select<string, Action>(name => () => owner.Remove(name)));
                break;
            case JsonArray list:
                parts.AddRange(Enumerable.Range(0, list.Count).Select<int, Action>(index => () => list.RemoveAt(index)));
                break;
            default:
                break;
        }

        parts.AddRange(ChildrenOf(node).SelectMany(Parts));
        return parts;
    }

    private static IEnumerable<JsonNode> ChildrenOf(JsonNode node) => node switch
    {
        JsonObject owner => owner.Select(pair => pair.Value).OfType<JsonNode>(),
        JsonArray list => list.OfType<JsonNode>(),
        _ => [],
    };
}
