using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>
/// A list of rules with their numbers and sources: a label's edition, a national text, a clinic's own, or several combined.
/// </summary>
/// <remarks>
/// Immutable. All rules run, in this order, and the most cautious verdict counts; so adding a rule can only tighten. A policy is
/// made from rules of one's own, from another policy by <see cref="Tighten"/>, <see cref="Loosen"/> or <see cref="Without"/>, or
/// from several by <see cref="Combine"/>.
/// </remarks>
[JsonConverter(typeof(NotJson))]
[DebuggerDisplay("{Description,nq}: {Rules.Length} rules")]
public sealed class Policy
{
    /// <summary>
    /// The rules of the label, and what was added to them: the first layer is loosened, the others only tighten.
    /// </summary>
    private readonly ImmutableArray<PolicyLayer> layers;
    private readonly RuleList infusion;
    private readonly RuleList session;
    private readonly RuleList followUp;

    /// <summary>Initializes a new instance of the <see cref="Policy"/> class.</summary>
    /// <param name="id">
    /// A short id of its own, such as "clinic-2026": ASCII letters, digits, "-" and "."; none of a built-in policy.
    /// </param>
    /// <param name="name">The name, such as "US label"; not blank.</param>
    /// <param name="edition">The edition of the text it follows; not blank.</param>
    /// <param name="rules">Rules of one's own, each id once; with none about a question, its answer is incomplete.</param>
    /// <exception cref="ArgumentException">
    /// A text is blank, the id is not allowed, a rule is <see langword="null"/> or cites no document, an id stands twice, or a
    /// rule has an id of this library: those come with their whole label, by <see cref="Tighten"/>, <see cref="Loosen"/>,
    /// <see cref="Without"/> or <see cref="Combine"/>.
    /// </exception>
    public Policy(string id, string name, string edition, params ImmutableArray<Rule> rules)
        : this(
            PolicyCheck.Described(id, name, edition),
            [new(PolicyCheck.Described(id, name, edition), PolicyCheck.WithoutRulesOfThisLibrary(rules))],
            basis: null)
    {
    }

    private Policy(PolicyDescription description, ImmutableArray<PolicyLayer> layers, Policy? basis)
    {
        Description = description;
        Basis = basis;
        Members = [this];
        this.layers = layers;
        infusion = RuleList.Of(layers, DecisionSubject.Infusion);
        session = RuleList.Of(layers, DecisionSubject.Session);
        followUp = RuleList.Of(layers, DecisionSubject.FollowUp);
    }

    private Policy(PolicyDescription description, ImmutableArray<Policy> members)
    {
        Description = description;
        Members = members;
        layers = [];
        infusion = RuleList.Joined(members.Select(member => member.infusion));
        session = RuleList.Joined(members.Select(member => member.session));
        followUp = RuleList.Joined(members.Select(member => member.followUp));
    }

    /// <summary>Gets the id, the name and the edition.</summary>
    public PolicyDescription Description { get; }

    /// <summary>Gets the policies it is combined of; itself where it is not combined.</summary>
    public ImmutableArray<Policy> Members { get; }

    /// <summary>
    /// Gets the policy this one was made from by <see cref="Tighten"/>, <see cref="Loosen"/> or <see cref="Without"/>,
    /// or <see langword="null"/>.
    /// </summary>
    public Policy? Basis { get; }

    /// <summary>Gets the rules about a proposed infusion, in the order they run.</summary>
    public ImmutableArray<Rule> Rules => infusion.Rules;

    /// <summary>
    /// Gets what each rule holds and which policy speaks: about infusions, then sessions, then the time after treatment.
    /// </summary>
    public ImmutableArray<RuleDescription> RuleDescriptions =>
        [.. infusion.Descriptions, .. session.Descriptions, .. followUp.Descriptions];

    /// <summary>Gets the rules of its label, of every subject.</summary>
    internal ImmutableArray<Rule> OwnRules => Label.Rules;

    private PolicyLayer Label => layers.IsEmpty
        ? throw new InvalidOperationException($"'{Description.Id}' is a combination: change its members, then combine them.")
        : layers[0];

    /// <summary>
    /// Combines policies into the strictest of all: every rule of every policy runs, and each finding says which policy speaks.
    /// </summary>
    /// <param name="policies">At least one; order, grouping and repetition do not matter.</param>
    /// <returns>The combination, with the ids joined by "+"; the policy itself where there is but one.</returns>
    /// <exception cref="ArgumentException">There is none, or two different policies share an id.</exception>
    public static Policy Combine(params ImmutableArray<Policy> policies)
    {
        if (policies.IsDefaultOrEmpty || policies.Contains(null!))
        {
            throw new ArgumentException("At least one policy must be given, and none may be null.", nameof(policies));
        }

        ImmutableArray<Policy> members =
        [
            .. policies.SelectMany(policy => policy.Members)
                .Distinct().OrderBy(member => member.Description.Id, StringComparer.Ordinal),
        ];
        return members is [var only] ? only
            : members.GroupBy(member => member.Description.Id, StringComparer.Ordinal)
                .FirstOrDefault(same => same.Skip(1).Any()) is { } shared
                ? throw new ArgumentException($"Two different policies have the id '{shared.Key}'.", nameof(policies))
            : new(PolicyCheck.Joined(members), members);
    }

    /// <summary>The rules that judge one thing, in the order they run.</summary>
    /// <param name="subject">A proposed infusion, a session, or the time after treatment.</param>
    /// <returns>The rules.</returns>
    public ImmutableArray<Rule> RulesAbout(DecisionSubject subject) => ListOf(subject).Rules;

    /// <summary>
    /// Makes a stricter policy of one's own: its rules run beside those of this policy, and the most cautious finding counts.
    /// </summary>
    /// <remarks>Nothing of this policy is replaced, so a rule that is looser than its own changes nothing.</remarks>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="rules">The rules, each id once.</param>
    /// <returns>
    /// The new policy; a finding of an added rule says that the new policy speaks, the others that this one does.
    /// </returns>
    /// <exception cref="ArgumentException">As for a new policy.</exception>
    /// <exception cref="InvalidOperationException">The policy is a combination: tighten its members, then combine.</exception>
    public Policy Tighten(string id, string name, string edition, params ImmutableArray<Rule> rules)
    {
        var description = PolicyCheck.Described(id, name, edition);
        PolicyCheck.CheckRules(rules);
        _ = Label;
        return new(
            description with { Loosened = Description.Loosened },
            layers.Add(new(description, rules.IsDefault ? [] : rules)),
            this);
    }

    /// <summary>Makes a policy with an institution's own cap on the lifetime dose, lower than this policy's.</summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cap">The cap in mg/m²; not above this policy's.</param>
    /// <param name="mayBeReached">
    /// Whether it may be reached exactly ("not above 120"), or the dose must stay below it ("stop at 120").
    /// </param>
    /// <param name="source">Where the cap comes from.</param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">
    /// As for <see cref="Tighten"/>; the policy has no cap, or a lower one, so that this one would change nothing.
    /// </exception>
    public Policy WithCap(string id, string name, DosePerArea cap, bool mayBeReached, Citation source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Rules.OfType<LifetimeDoseRule>().FirstOrDefault(rule => rule.Limit < cap) is { } lower
            ? throw new ArgumentException(
                $"A cap of {cap} is above the {lower.Limit} of '{Description.Id}' and would change "
                    + "nothing; a higher cap needs Loosen.",
                nameof(cap))
            : Rules.OfType<EquivalentLifetimeDoseRule>().Aggregate(
                Tighten(id, name, source.Edition, CapOf(cap, mayBeReached).CitedBy(source)),
                (capped, counting) => capped.WithLayer(counting.WithCap(cap, mayBeReached).CitedBy(source)));
    }

    /// <summary>
    /// Makes a policy that counts earlier anthracyclines into the cap on the lifetime dose, by a ratio the caller names.
    /// </summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="ratio">The ratio; the published ones stand in <see cref="Policies.CountingAnthracyclines"/>.</param>
    /// <param name="source">Where the choice of the ratio comes from.</param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Tighten"/>; or the policy has no cap.</exception>
    public Policy CountingAnthracyclines(string id, string name, EquivalenceRatio ratio, Citation source) =>
        Tighten(
            id, name, source?.Edition ?? throw new ArgumentNullException(nameof(source)), EquivalentCapOf(ratio).CitedBy(source));

    /// <summary>Makes a policy that requires review where the disease is no less active on treatment than before.</summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="source">
    /// Where the wish to ask comes from; spans, and what counts as a change, are library conventions.
    /// </param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Tighten"/>.</exception>
    public Policy ReviewingResponse(string id, string name, Citation source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Tighten(id, name, source.Edition, new NoResponseRule(ResponseConventions.NoResponse).CitedBy(source));
    }

    /// <summary>
    /// Makes a policy of one's own in which rules of the label are replaced by looser ones. Every citation of the new policy, and
    /// every decision under it, says which rules are loosened and why.
    /// </summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="rules">The rules that replace those of their ids.</param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">As for a new policy; or the label has no rule of that id.</exception>
    /// <exception cref="InvalidOperationException">The policy is a combination: loosen its members, then combine.</exception>
    public Policy Loosen(string id, string name, string edition, string reason, params ImmutableArray<Rule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var description = PolicyCheck.Described(id, name, edition);
        PolicyCheck.CheckRules(rules);
        PolicyCheck.CheckReplaced(OwnRules, rules);
        var byId = rules.ToDictionary(rule => rule.Description.Id);
        return WithLabel(
            LoosenedAs(description, string.Join(", ", byId.Keys), reason),
            [.. OwnRules.Select(rule => byId.GetValueOrDefault(rule.Description.Id, rule))]);
    }

    /// <summary>
    /// Makes a policy of one's own in which rules of the label are left out. Every citation of the new policy, and every decision
    /// under it, says which and why.
    /// </summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="rules">The ids of the rules to leave out; at least one.</param>
    /// <returns>The new policy; one without any rule about a question leaves it incomplete.</returns>
    /// <exception cref="ArgumentException">As for a new policy; no id is given, or the label has no rule of one.</exception>
    /// <exception cref="InvalidOperationException">The policy is a combination: change its members, then combine.</exception>
    public Policy Without(string id, string name, string edition, string reason, params ImmutableArray<RuleId> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var description = PolicyCheck.Described(id, name, edition);
        PolicyCheck.CheckLeftOut(OwnRules, rules);
        return WithLabel(
            LoosenedAs(description, $"without {string.Join(", ", rules)}", reason),
            [.. OwnRules.Where(rule => !rules.Contains(rule.Description.Id))]);
    }

    /// <summary>Writes the policy as in "US label, 2009 and later (us-2009)".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Description.ToString();

    /// <summary>A policy of this library, whose id is its own.</summary>
    internal static Policy BuiltIn(PolicyDescription description, ImmutableArray<Rule> rules, Policy? basis = null)
    {
        PolicyCheck.CheckRules(rules);
        return new(description, [new(description, rules)], basis);
    }

    internal RuleList ListOf(DecisionSubject subject) => subject switch
    {
        DecisionSubject.Infusion => infusion,
        DecisionSubject.Session => session,
        DecisionSubject.FollowUp => followUp,
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, "It must be a subject of the enumeration."),
    };

    /// <summary>The rule of the policy's cap with another one.</summary>
    internal LifetimeDoseRule CapOf(DosePerArea cap, bool mayBeReached) => Cap(nameof(cap)).WithCap(cap, mayBeReached);

    /// <summary>The rule of the policy's cap with anthracyclines counted.</summary>
    internal EquivalentLifetimeDoseRule EquivalentCapOf(EquivalenceRatio ratio) => Cap(nameof(ratio)).Counting(ratio);

    /// <summary>The lowest cap; of equal ones that which must not be reached.</summary>
    private LifetimeDoseRule Cap(string parameter) =>
        Rules.OfType<LifetimeDoseRule>().MinBy(rule => (rule.Limit, rule.MayBeReached))
            ?? throw new ArgumentException($"'{Description.Id}' has no cap on the lifetime dose.", parameter);

    /// <summary>
    /// This policy with one rule more, in its own name; ratios that count anthracyclines share an id, so each
    /// stands in a layer of its own.
    /// </summary>
    private Policy WithLayer(Rule rule) => new(Description, layers.Add(new(Description, [rule])), Basis);

    private Policy WithLabel(PolicyDescription description, ImmutableArray<Rule> rules) =>
        new(description, layers.SetItem(0, new(description, rules)), this);

    private PolicyDescription LoosenedAs(PolicyDescription description, string what, string reason) => description with
    {
        Loosened = $"{Description.Loosened}{(Description.Loosened.Length == 0 ? string.Empty : "; ")}{what} ({reason})",
    };
}

/// <summary>Rules that stand in a policy together, and in whose name they speak.</summary>
internal sealed record PolicyLayer(PolicyDescription Description, ImmutableArray<Rule> Rules);
