using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Authoring;

/// <summary>What a reader needs to know of a rule: its id, what it holds, where it comes from, and which policy speaks.</summary>
/// <param name="Id">The permanent id.</param>
/// <param name="Sentence">What must hold, in one plain sentence.</param>
/// <param name="Source">The citation.</param>
/// <param name="Criteria">The numbers of the rule; empty where it has none.</param>
[JsonConverter(typeof(NotJson))]
public sealed record RuleDescription(RuleId Id, string Sentence, Citation Source, ImmutableArray<Criterion> Criteria)
{
    /// <summary>
    /// Gets the policy that speaks; in a combination the one the rule came from. A rule that stands alone has none.
    /// </summary>
    public PolicyDescription Policy { get; init; } = PolicyDescription.None;

    /// <summary>Gets the description of a finding that no rule made: it stands for "unknown" and stops.</summary>
    internal static RuleDescription None { get; } =
        new(default, "A finding must come from a rule.", Citation.None, []);

    /// <inheritdoc/>
    public bool Equals(RuleDescription? other) =>
        other is not null
        && Id == other.Id
        && Sentence == other.Sentence
        && Source == other.Source
        && Policy == other.Policy
        && Criteria.AsSpan().SequenceEqual(other.Criteria.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Sentence, Source, Policy);
}
