using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>Rules of one kind with the descriptions they have in their policy.</summary>
/// <remarks>A rule can stand in several policies; a description names the one that speaks.</remarks>
internal sealed class RuleList<T>
    where T : ClinicalRule
{
    private RuleList(ImmutableArray<T> rules, ImmutableArray<RuleDescription> descriptions, bool isSilent)
    {
        Rules = rules;
        Descriptions = descriptions;
        Start = isSilent ? Verdict.Incomplete : Verdict.NoObjection;
    }

    public ImmutableArray<T> Rules { get; }

    /// <summary>Gets the description of each rule, in the same order.</summary>
    public ImmutableArray<RuleDescription> Descriptions { get; }

    /// <summary>Gets the verdict before any rule is asked: no rules at all are no permission (P1), nor are they one in company.</summary>
    public Verdict Start { get; }

    public static RuleList<T> Of(IEnumerable<ClinicalRule> rules, PolicyDescription policy)
    {
        ImmutableArray<T> own = [.. rules.OfType<T>()];
        return new(own, [.. own.Select(rule => InTheNameOf(policy, rule.Description))], own.IsEmpty);
    }

    public static RuleList<T> Joined(IEnumerable<RuleList<T>> lists)
    {
        var all = lists.ToList();
        return new(
            [.. all.SelectMany(list => list.Rules)],
            [.. all.SelectMany(list => list.Descriptions)],
            all.Exists(list => list.Start is not Verdict.NoObjection));
    }

    /// <summary>Where a number was loosened, every citation says so.</summary>
    private static RuleDescription InTheNameOf(PolicyDescription policy, RuleDescription rule) => rule with
    {
        Policy = policy,
        Source = policy.Loosened.Length == 0
            ? rule.Source
            : rule.Source with { Remark = $"{rule.Source.Remark} Policy '{policy.Id}' loosens rules: {policy.Loosened}.".TrimStart() },
    };
}
