using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>A list of rules with their numbers and sources: a label's edition, or a clinic's own.</summary>
/// <remarks>Immutable. All rules run, in this order, and the most cautious verdict counts; so adding a rule can only tighten.</remarks>
public sealed class Policy
{
    /// <summary>Initializes a new instance of the <see cref="Policy"/> class.</summary>
    /// <param name="id">A short id of its own, such as "us-2009"; not blank.</param>
    /// <param name="name">The name, such as "US label"; not blank.</param>
    /// <param name="edition">The edition of the text it follows; not blank.</param>
    /// <param name="rules">The rules; with none, every case is incomplete.</param>
    /// <exception cref="ArgumentException">A text is blank, or a rule is <see langword="null"/>.</exception>
    public Policy(string id, string name, string edition, ImmutableArray<Rule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        Rules = rules.IsDefault ? [] : rules;
        if (Rules.Contains(null!))
        {
            throw new ArgumentException("A rule must not be null.", nameof(rules));
        }

        Description = new(id, name, edition);
    }

    /// <summary>Gets the id, the name and the edition.</summary>
    public PolicyDescription Description { get; }

    /// <summary>Gets the rules, in the order they run.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Writes the policy as in "US label, 2009 and later (us-2009)".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Description.ToString();
}
