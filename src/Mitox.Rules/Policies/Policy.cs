using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>A list of rules with their numbers and sources: a label's edition, a national text, a clinic's own, or several combined.</summary>
/// <remarks>
/// Immutable. All rules run, in this order, and the most cautious verdict counts; so adding a rule can only tighten. A policy is
/// made from rules of one's own, from another policy by <see cref="Tighten"/>, <see cref="Loosen"/> or <see cref="Without"/>, or from several by <see cref="Combine"/>.
/// </remarks>
public sealed class Policy
{
    /// <summary>Initializes a new instance of the <see cref="Policy"/> class.</summary>
    /// <param name="id">A short id of its own, such as "clinic-2026": ASCII letters, digits, "-" and "."; none of a built-in policy.</param>
    /// <param name="name">The name, such as "US label"; not blank.</param>
    /// <param name="edition">The edition of the text it follows; not blank.</param>
    /// <param name="rules">Rules of one's own, each id once; with none about a question, its answer is incomplete.</param>
    /// <exception cref="ArgumentException">
    /// A text is blank, the id is not allowed, a rule is <see langword="null"/>, an id stands twice, or a rule is one of this library: those
    /// come with their whole label, by <see cref="Tighten"/>, <see cref="Loosen"/>, <see cref="Without"/> or <see cref="Combine"/>.
    /// </exception>
    public Policy(string id, string name, string edition, params ImmutableArray<ClinicalRule> rules)
        : this(PolicyCheck.Described(id, name, edition), PolicyCheck.WithoutRulesOfThisLibrary(rules), basis: null)
    {
    }

    private Policy(PolicyDescription description, ImmutableArray<ClinicalRule> rules, Policy? basis)
    {
        PolicyCheck.CheckRules(rules);
        Description = description;
        Basis = basis;
        Members = [this];
        DoseList = RuleList<Rule>.Of(rules, description);
        SessionList = RuleList<SessionRule>.Of(rules, description);
        FollowUpList = RuleList<FollowUpRule>.Of(rules, description);
    }

    private Policy(PolicyDescription description, ImmutableArray<Policy> members)
    {
        Description = description;
        Members = members;
        DoseList = RuleList<Rule>.Joined(members.Select(member => member.DoseList));
        SessionList = RuleList<SessionRule>.Joined(members.Select(member => member.SessionList));
        FollowUpList = RuleList<FollowUpRule>.Joined(members.Select(member => member.FollowUpList));
    }

    /// <summary>Gets the id, the name and the edition.</summary>
    public PolicyDescription Description { get; }

    /// <summary>Gets the policies it is combined of; itself where it is not combined.</summary>
    public ImmutableArray<Policy> Members { get; }

    /// <summary>Gets the policy this one was made from by <see cref="Tighten"/> or <see cref="Loosen"/>, or <see langword="null"/>.</summary>
    public Policy? Basis { get; }

    /// <summary>Gets the rules about a proposed infusion, in the order they run.</summary>
    public ImmutableArray<Rule> Rules => DoseList.Rules;

    /// <summary>Gets the rules about how an infusion is given, in the order they run.</summary>
    public ImmutableArray<SessionRule> SessionRules => SessionList.Rules;

    /// <summary>Gets the rules about the time after the last infusion, in the order they run.</summary>
    public ImmutableArray<FollowUpRule> FollowUpRules => FollowUpList.Rules;

    /// <summary>Gets what each rule of every kind holds and which policy speaks, in the order of the three lists.</summary>
    public ImmutableArray<RuleDescription> RuleDescriptions =>
        [.. DoseList.Descriptions, .. SessionList.Descriptions, .. FollowUpList.Descriptions];

    internal RuleList<Rule> DoseList { get; }

    internal RuleList<SessionRule> SessionList { get; }

    internal RuleList<FollowUpRule> FollowUpList { get; }

    /// <summary>Combines policies into the strictest of all: every rule of every policy runs, and each finding says which policy speaks.</summary>
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
            .. policies.SelectMany(policy => policy.Members).Distinct().OrderBy(member => member.Description.Id, StringComparer.Ordinal),
        ];
        return members is [var only] ? only
            : members.GroupBy(member => member.Description.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Skip(1).Any()) is { } shared
                ? throw new ArgumentException($"Two different policies have the id '{shared.Key}'.", nameof(policies))
            : new(PolicyCheck.Joined(members), members);
    }

    /// <summary>Makes a policy of one's own that is stricter: a rule replaces the one of its id, or is added where there is none.</summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="rules">The rules; one that replaces another must be of its class, and none of its numbers looser.</param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">As for a new policy; or a number is looser, which <see cref="Loosen"/> is for.</exception>
    /// <exception cref="InvalidOperationException">The policy is a combination: tighten its members, then combine.</exception>
    public Policy Tighten(string id, string name, string edition, params ImmutableArray<ClinicalRule> rules) =>
        TightenedAs(PolicyCheck.Described(id, name, edition), rules);

    /// <summary>Makes a policy with an institution's own cap on the lifetime dose, lower than this policy's.</summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cap">The cap.</param>
    /// <param name="mayBeReached">Whether it may be reached exactly ("not above 120"), or the dose must stay below it ("stop at 120").</param>
    /// <param name="source">Where the cap comes from.</param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Tighten"/>; the policy has no cap, or a lower one.</exception>
    public Policy WithCap(string id, string name, DosePerArea cap, bool mayBeReached, Citation source) =>
        Tighten(
            id,
            name,
            source?.Edition ?? throw new ArgumentNullException(nameof(source)),
            [CapOf(cap, mayBeReached, source), .. Rules.OfType<EquivalentLifetimeDoseRule>().Select(rule => rule.WithCap(cap, mayBeReached))]);

    /// <summary>Makes a policy that counts earlier anthracyclines into the cap on the lifetime dose, by a ratio the caller names.</summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="ratio">The ratio; see <see cref="EquivalenceRatios"/>.</param>
    /// <param name="source">Where the choice of the ratio comes from.</param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Tighten"/>; or the policy has no cap.</exception>
    public Policy CountingAnthracyclines(string id, string name, EquivalenceRatio ratio, Citation source) =>
        Tighten(id, name, source?.Edition ?? throw new ArgumentNullException(nameof(source)), EquivalentCapOf(ratio, source));

    /// <summary>Makes a policy that lets a clinician weigh it where the disease is no less active on treatment than before.</summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="numbers">The spans, and what counts as a change; see <see cref="ResponseConventions.NoResponse"/>.</param>
    /// <param name="source">Where the numbers come from.</param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Tighten"/>; the policy has such a rule with other numbers.</exception>
    public Policy WeighingResponse(string id, string name, NoResponseNumbers numbers, Citation source) =>
        Tighten(id, name, source?.Edition ?? throw new ArgumentNullException(nameof(source)), new NoResponseRule(numbers, source));

    /// <summary>
    /// Makes a policy of one's own in which rules are replaced by looser ones. Every citation of the new policy, and every decision
    /// under it, says which rules are loosened and why.
    /// </summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="rules">The rules that replace those of their ids.</param>
    /// <returns>The new policy.</returns>
    /// <exception cref="ArgumentException">As for a new policy; or the policy has no rule of that id.</exception>
    /// <exception cref="InvalidOperationException">The policy is a combination: loosen its members, then combine.</exception>
    public Policy Loosen(string id, string name, string edition, string reason, params ImmutableArray<ClinicalRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var description = PolicyCheck.Described(id, name, edition);
        PolicyCheck.CheckRules(rules);
        var own = OwnRules();
        PolicyCheck.CheckReplaced(own, rules);
        return new(LoosenedAs(description, string.Join(", ", rules.Select(rule => rule.Description.Id)), reason), Replaced(own, rules), this);
    }

    /// <summary>
    /// Makes a policy of one's own in which rules are left out. Every citation of the new policy, and every decision under it, says which
    /// and why.
    /// </summary>
    /// <param name="id">The id of the new policy.</param>
    /// <param name="name">Its name.</param>
    /// <param name="edition">Its edition.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="rules">The ids of the rules to leave out; at least one.</param>
    /// <returns>The new policy; one without any rule about a question leaves it incomplete.</returns>
    /// <exception cref="ArgumentException">As for a new policy; no id is given, or the policy has no rule of one.</exception>
    /// <exception cref="InvalidOperationException">The policy is a combination: change its members, then combine.</exception>
    public Policy Without(string id, string name, string edition, string reason, params ImmutableArray<RuleId> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        var description = PolicyCheck.Described(id, name, edition);
        var own = OwnRules();
        PolicyCheck.CheckLeftOut(own, rules);
        return new(
            LoosenedAs(description, $"without {string.Join(", ", rules)}", reason),
            [.. own.Where(rule => !rules.Contains(rule.Description.Id))],
            this);
    }

    /// <summary>Writes the policy as in "US label, 2009 and later (us-2009)".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Description.ToString();

    /// <summary>A policy of this library, whose id is its own.</summary>
    internal static Policy BuiltIn(PolicyDescription description, params ImmutableArray<ClinicalRule> rules) => new(description, rules, basis: null);

    /// <summary>A policy of this library made from another one.</summary>
    internal Policy TightenedAs(PolicyDescription description, ImmutableArray<ClinicalRule> rules)
    {
        PolicyCheck.CheckRules(rules);
        var own = OwnRules();
        PolicyCheck.CheckStricter(own, rules);
        return new(description with { Loosened = Description.Loosened }, Replaced(own, rules), this);
    }

    /// <summary>The rule of the policy's cap with another one.</summary>
    internal LifetimeDoseRule CapOf(DosePerArea cap, bool mayBeReached, Citation source) =>
        Rules.OfType<LifetimeDoseRule>().FirstOrDefault()?.WithCap(cap, mayBeReached, source)
            ?? throw new ArgumentException($"'{Description.Id}' has no cap on the lifetime dose.", nameof(cap));

    /// <summary>The rule of the policy's cap with anthracyclines counted.</summary>
    internal EquivalentLifetimeDoseRule EquivalentCapOf(EquivalenceRatio ratio, Citation source) =>
        Rules.OfType<LifetimeDoseRule>().FirstOrDefault()?.Counting(ratio, source)
            ?? throw new ArgumentException($"'{Description.Id}' has no cap on the lifetime dose.", nameof(ratio));

    private static ImmutableArray<ClinicalRule> Replaced(ImmutableArray<ClinicalRule> own, ImmutableArray<ClinicalRule> rules)
    {
        var byId = rules.ToDictionary(rule => rule.Description.Id);
        var ids = own.Select(rule => rule.Description.Id).ToHashSet();
        return
        [
            .. own.Select(rule => byId.GetValueOrDefault(rule.Description.Id, rule)),
            .. rules.Where(rule => !ids.Contains(rule.Description.Id)),
        ];
    }

    private PolicyDescription LoosenedAs(PolicyDescription description, string what, string reason) => description with
    {
        Loosened = $"{Description.Loosened}{(Description.Loosened.Length == 0 ? string.Empty : "; ")}{what} ({reason})",
    };

    private ImmutableArray<ClinicalRule> OwnRules() =>
        Members.Length == 1
            ? [.. Rules, .. SessionRules, .. FollowUpRules]
            : throw new InvalidOperationException($"'{Description.Id}' is a combination: change its members, then combine them.");
}
