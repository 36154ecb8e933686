using System.Collections.Concurrent;

namespace Mitox.Rules.Tests.Support;

/// <summary>
/// Counts how often the interesting branches of a law were hit; a law that never met one proved nothing about it.
/// </summary>
public sealed class Branches
{
    private readonly ConcurrentDictionary<string, int> hits;

    public Branches(IEnumerable<string> names) => hits = new(names.Select(name => KeyValuePair.Create(name, 0)));

    /// <summary>Counts a branch where the condition holds.</summary>
    public void Hit(string name, bool condition = true)
    {
        if (condition)
        {
            _ = hits.AddOrUpdate(
                name,
                _ => throw new ArgumentException($"The law does not name the branch '{name}'.", nameof(name)),
                (_, count) => count + 1);
        }
    }

    /// <summary>What was never met, in words; empty where everything was.</summary>
    public string NeverHit
    {
        get
        {
            var missed = hits.Where(pair => pair.Value == 0).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList();
            return missed.Count == 0 ? string.Empty : $"Never hit: {string.Join(", ", missed)}. Hit: {this}";
        }
    }

    public override string ToString() =>
        string.Join(
            ", ", hits.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value} times"));
}
