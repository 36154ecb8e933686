using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Authoring;

/// <summary>What differs between two policies, or two editions of one, rule by rule.</summary>
/// <param name="From">The policy compared with.</param>
/// <param name="To">The other policy.</param>
/// <param name="Changes">
/// The rules that were added, removed or changed: first those of <paramref name="From"/> in their order, then the added ones.
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record PolicyComparison(PolicyDescription From, PolicyDescription To, ImmutableArray<RuleChange> Changes)
{
    /// <summary>Compares two policies.</summary>
    /// <param name="from">The policy compared with, such as the older edition.</param>
    /// <param name="to">The other policy, such as the newer edition.</param>
    /// <returns>The comparison. In a combination, rules of one id are compared in the order of its members.</returns>
    public static PolicyComparison Between(Policy from, Policy to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var newer = Keyed(to).ToDictionary(pair => pair.Key, pair => pair.Rule);
        var older = Keyed(from).ToList();
        var known = older.Select(pair => pair.Key).ToHashSet();
        return new(
            from.Description,
            to.Description,
            [
                .. older
                    .Select(pair => new RuleChange(pair.Rule.Id, pair.Rule, newer.GetValueOrDefault(pair.Key)))
                    .Where(change => change.Kind is not RuleChangeKind.None),
                .. Keyed(to)
                    .Where(pair => !known.Contains(pair.Key)).Select(pair => new RuleChange(pair.Rule.Id, null, pair.Rule)),
            ]);
    }

    /// <inheritdoc/>
    public bool Equals(PolicyComparison? other) =>
        other is not null && From == other.From && To == other.To && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Changes.Length);

    /// <summary>
    /// Each rule with what it judges, its id, and its place among those of that id: one that judges
    /// something else is another rule.
    /// </summary>
    private static IEnumerable<((DecisionSubject Subject, RuleId Id, int Place) Key, RuleDescription Rule)> Keyed(
        Policy policy) =>
        Enum.GetValues<DecisionSubject>().SelectMany(subject => policy.ListOf(subject).Descriptions
            .GroupBy(rule => rule.Id)
            .SelectMany(same => same.Select((rule, place) => ((subject, rule.Id, place), rule))));
}

/// <summary>What became of one rule.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Old">What it held, or <see langword="null"/> where it is new.</param>
/// <param name="New">What it holds, or <see langword="null"/> where it is gone.</param>
[JsonConverter(typeof(NotJson))]
public sealed record RuleChange(RuleId Id, RuleDescription? Old, RuleDescription? New)
{
    /// <summary>
    /// Gets whether it was added, removed or changed; a changed citation is a change, another policy alone is none.
    /// </summary>
    public RuleChangeKind Kind => (Old, New) switch
    {
        (null, _) => RuleChangeKind.Added,
        (_, null) => RuleChangeKind.Removed,
        ({ } old, { } now) when old.Sentence != now.Sentence || !old.Criteria.AsSpan().SequenceEqual(now.Criteria.AsSpan()) =>
            RuleChangeKind.Changed,
        ({ } old, { } now) when old.Source != now.Source => RuleChangeKind.OtherSource,
        _ => RuleChangeKind.None,
    };
}

/// <summary>What became of a rule.</summary>
[JsonConverter(typeof(WordJson<RuleChangeKind>))]
[TypeConverter(typeof(WordConverter<RuleChangeKind>))]
public enum RuleChangeKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Its sentence, or a number or operator, is another.</summary>
    Changed,

    /// <summary>It holds the same by another source.</summary>
    OtherSource,
}
