using System.Buffers;
using System.Text.Json;

namespace Mitox.Rules.SameAnswers;

/// <summary>What the policies say of a case: verdict, objections, remedies, balance; no words.</summary>
internal static class Answers
{
    public const string Separator = " | ";

    private static readonly Dictionary<string, Policy?> Found = new(StringComparer.Ordinal);

    public static IEnumerable<string> Of(string json, string[] policies, Tally tally)
    {
        if (!TryRead(json, out var file, out var refusal))
        {
            return policies.Select(_ => refusal);
        }

        return policies.Select(id => Find(id) is { } policy
            ? string.Join(Separator, [.. DecisionLines.Of(JsonOf(file.Evaluate(policy)), id, tally), Balance(file, policy)])
            : "there is no such policy");
    }

    /// <summary>Counts the finding of every rule; nothing is answered.</summary>
    public static string CountInFull(string json, string[] policies, Tally tally)
    {
        if (TryRead(json, out var file, out _))
        {
            foreach (var id in policies)
            {
                if (Find(id) is { } policy)
                {
                    _ = DecisionLines.Of(JsonOf(file.EvaluateInFull(policy)), id, tally);
                }
            }
        }

        return string.Empty;
    }

    private static Policy? Find(string id)
    {
        if (!Found.TryGetValue(id, out var policy))
        {
            Found[id] = policy = PolicyCatalog.Find(id);
        }

        return policy;
    }

    /// <summary>Of a refusal the places count; what is said of them are words.</summary>
    private static bool TryRead(string json, out CaseFile file, out string refusal)
    {
        try
        {
            (file, refusal) = (CaseJson.Read(LaterNames.Without(json)), string.Empty);
            return true;
        }
        catch (FormatException problems)
        {
            var places = problems.Message.Split('\n')
                .Select(problem => problem.Split(',', ':')[0]).Where(place => place.StartsWith('$'));
            (file, refusal) = (null!, $"refused {string.Join(' ', places.Distinct().Order(StringComparer.Ordinal))}");
            return false;
        }
    }

    private static JsonElement JsonOf(Decision decision)
    {
        var bytes = new ArrayBufferWriter<byte>(16_384);
        using (var writer = new Utf8JsonWriter(bytes))
        {
            DecisionJson.Write(writer, decision);
        }

        using var document = JsonDocument.Parse(bytes.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static string Balance(CaseFile file, Policy policy) =>
        LifetimeDoseBalance.Of(file.History, policy) is { } balance
            ? $"balance given {balance.Given}, counted {balance.Counted}, limit {balance.Limit}, remaining {balance.Remaining}, "
                + $"at least {balance.GivenIsLowerBound}, may be reached {balance.LimitMayBeReached}"
            : "balance none";
}
