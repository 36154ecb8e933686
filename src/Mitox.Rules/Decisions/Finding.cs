using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>What one rule found in one case.</summary>
/// <remarks>Made by rules alone. The default value objects and stops.</remarks>
[JsonConverter(typeof(NotJson))]
[DebuggerDisplay("{DebuggerText,nq}")]
public readonly record struct Finding
{
    private readonly RuleDescription? rule;
    private readonly Judgment? judgment;

    internal Finding(RuleDescription rule, Judgment judgment)
    {
        this.rule = rule;
        this.judgment = judgment;
    }

    /// <summary>Gets the rule that found it.</summary>
    public RuleDescription Rule => rule ?? RuleDescription.None;

    /// <summary>Gets whether the rule objects, is satisfied or does not apply.</summary>
    public FindingKind Kind => judgment?.Kind ?? default;

    /// <summary>Gets what the finding asks for; <see cref="Verdict.NoObjection"/> unless the rule objects.</summary>
    public Verdict Verdict => judgment?.Verdict ?? default;

    /// <summary>Gets the values behind the finding; never <see langword="null"/> where the rule objects.</summary>
    public IEvidence? Evidence => judgment?.Evidence;

    /// <summary>Gets what would make the objection go away, all of it together; empty where the rule does not object.</summary>
    public ImmutableArray<Remedy> Remedies => judgment?.Remedies ?? [];

    /// <summary>Gets what a debugger shows: the numbers too.</summary>
    private string DebuggerText => Evidence is { } evidence ? $"{this}: {evidence.Describe()}" : ToString();

    /// <summary>The finding in the name of a policy.</summary>
    internal Finding SpokenAs(RuleDescription description) => new(description, judgment!);

    /// <summary>Whether the rule so described made the finding.</summary>
    internal bool IsOf(RuleDescription description) => ReferenceEquals(rule, description);

    /// <summary>Whether both are of one rule of one policy; of combined policies each has its own.</summary>
    internal bool IsOfTheSameRuleAs(Finding other) => Rule.Id == other.Rule.Id && Rule.Policy == other.Rule.Policy;

    /// <inheritdoc/>
    public bool Equals(Finding other) =>
        Kind == other.Kind
        && Verdict == other.Verdict
        && Rule == other.Rule
        && Equals(Evidence, other.Evidence)
        && Remedies.AsSpan().SequenceEqual(other.Remedies.AsSpan());

    /// <summary>Writes the rule and what it asks for.</summary>
    /// <returns>One line, in the invariant culture.</returns>
    public override string ToString() => Kind is FindingKind.Objects ? $"{Rule.Id}: {Verdict}" : $"{Rule.Id}: {Kind}";

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Verdict, Rule.Id, Evidence);
}

/// <summary>What a rule can find.</summary>
[JsonConverter(typeof(WordJson<FindingKind>))]
[TypeConverter(typeof(WordConverter<FindingKind>))]
public enum FindingKind
{
    /// <summary>The rule objects, or cannot tell for want of a fact. The default.</summary>
    Objects = 0,

    /// <summary>The rule was asked and is satisfied.</summary>
    Satisfied,

    /// <summary>The rule does not concern this case.</summary>
    NotApplicable,
}
