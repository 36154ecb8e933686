using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>Rules that judge one thing, with the descriptions they have in their policy.</summary>
/// <remarks>A rule can stand in several policies; a description names the one that speaks.</remarks>
internal sealed class RuleList
{
    private RuleList(ImmutableArray<Rule> rules, ImmutableArray<RuleDescription> descriptions, bool isSilent)
    {
        Rules = rules;
        Descriptions = descriptions;
        Start = isSilent ? Verdict.Incomplete : Verdict.NoObjection;
    }

    public ImmutableArray<Rule> Rules { get; }

    public ImmutableArray<RuleDescription> Descriptions { get; }

    /// <summary>Gets the verdict before any rule was asked: without rules of every member it is incomplete.</summary>
    public Verdict Start { get; }

    /// <summary>The rules of all layers about a subject; what was added to a label may be silent about it.</summary>
    public static RuleList Of(ImmutableArray<PolicyLayer> layers, DecisionSubject subject)
    {
        var rules = new List<Rule>();
        var descriptions = new List<RuleDescription>();
        foreach (var layer in layers)
        {
            foreach (var rule in layer.Rules)
            {
                if (rule.Subject == subject)
                {
                    rules.Add(rule);
                    descriptions.Add(InTheNameOf(layer.Description, rule.Description));
                }
            }
        }

        if (rules.Count > 0)
        {
            // Behind the rules of the label, and before what was added to it.
            var place = layers[0].Rules.Count(rule => rule.Subject == subject);
            rules.InsertRange(place, RecordRows.About(subject));
            descriptions.InsertRange(
                place, RecordRows.About(subject).Select(row => InTheNameOf(layers[0].Description, row.Description)));
        }

        return new([.. rules], [.. descriptions], rules.Count == 0);
    }

    public static RuleList Joined(IEnumerable<RuleList> lists)
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
            : rule.Source with
            {
                Remark = $"{rule.Source.Remark} Policy '{policy.Id}' loosens rules: {policy.Loosened}.".TrimStart(),
            },
    };
}
