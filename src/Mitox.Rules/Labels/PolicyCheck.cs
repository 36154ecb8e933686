using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>What must hold of policies, so that no built-in number is loosened unseen.</summary>
internal static class PolicyCheck
{
    /// <summary>Joins the ids of a combination; so no id holds one.</summary>
    public const char Joint = '+';

    /// <summary>A description whose id is not that of a built-in policy.</summary>
    public static PolicyDescription Described(string id, string name, string edition)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(edition);
        return !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.')
                ? throw new ArgumentException(
                    $"{VisibleText.Quoted(id)} is no policy id; it must be ASCII letters, digits, '-' and '.'.", nameof(id))
            : Policies.Ids.Contains(id, StringComparer.OrdinalIgnoreCase)
                ? throw new ArgumentException(
                    $"'{id}' is the id of a built-in policy; a changed one needs an id of its own.", nameof(id))
            : new(id, name, edition);
    }

    /// <summary>The description of a combination.</summary>
    public static PolicyDescription Joined(ImmutableArray<Policy> members)
    {
        var all = members.Select(member => member.Description).ToList();
        return new(
            string.Join(Joint, all.Select(one => one.Id)),
            string.Join(" and ", all.Select(one => one.Name)),
            string.Join(" and ", all.Select(one => one.Edition)))
        {
            Joined = string.Join(", with ", all.Select(one => $"{one.Name}, {one.Edition}")),
            Loosened = string.Join("; ", all.Where(one => one.Loosened.Length > 0).Select(one => $"{one.Id}: {one.Loosened}")),
        };
    }

    public static void CheckRules(ImmutableArray<Rule> rules)
    {
        var seen = new HashSet<RuleId>();
        foreach (var rule in rules.IsDefault ? [] : rules)
        {
            if (rule is null)
            {
                throw new ArgumentException("A rule must not be null.", nameof(rules));
            }

            if (rule.Description.Source == Citation.None || string.IsNullOrWhiteSpace(rule.Description.Source.Document))
            {
                throw new ArgumentException($"{rule.Description.Id} cites no document; cite it with CitedBy.", nameof(rules));
            }

            if (RuleIds.IsOfThisLibrary(rule.Description.Id) && rule.GetType().Assembly != typeof(Rule).Assembly)
            {
                throw new ArgumentException(
                    $"{rule.Description.Id} begins as the rules of this library do; one's own rule needs a prefix of its own.",
                    nameof(rules));
            }

            if (!seen.Add(rule.Description.Id))
            {
                throw new ArgumentException(
                    $"{rule.Description.Id} stands twice; each id must be that of one rule.", nameof(rules));
            }
        }
    }

    /// <summary>Rules of this library come with their whole label: no policy is a choice among them that goes unseen.</summary>
    public static ImmutableArray<Rule> WithoutRulesOfThisLibrary(ImmutableArray<Rule> rules)
    {
        CheckRules(rules);
        var taken = rules.IsDefault
            ? null
            : rules.FirstOrDefault(rule => rule is not null && RuleIds.IsOfThisLibrary(rule.Description.Id));
        return taken is null
            ? (rules.IsDefault ? [] : rules)
            : throw new ArgumentException(
                $"{taken.Description.Id} is a rule of this library, which comes with its label; make the policy with Tighten, "
                    + "Loosen, Without or Combine.",
                nameof(rules));
    }

    /// <summary>Each id is that of a rule.</summary>
    public static void CheckLeftOut(ImmutableArray<Rule> own, ImmutableArray<RuleId> rules)
    {
        if (rules.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one rule must be named.", nameof(rules));
        }

        foreach (var id in rules)
        {
            if (!own.Any(rule => rule.Description.Id == id))
            {
                throw new ArgumentException($"{id} is no rule of the label.", nameof(rules));
            }
        }
    }

    /// <summary>
    /// Each rule replaces one about the same subject: a rule about something else would leave a hole where the old one stood.
    /// </summary>
    public static void CheckReplaced(ImmutableArray<Rule> own, ImmutableArray<Rule> rules)
    {
        if (rules.IsDefaultOrEmpty)
        {
            throw new ArgumentException("At least one rule must be given.", nameof(rules));
        }

        foreach (var rule in rules)
        {
            var replaced = own.FirstOrDefault(old => old.Description.Id == rule.Description.Id)
                ?? throw new ArgumentException(
                    $"{rule.Description.Id} is no rule of the label; a rule is added with Tighten.", nameof(rules));
            if (replaced.Subject != rule.Subject)
            {
                throw new ArgumentException(
                    $"{rule.Description.Id} judges {replaced.Subject} in the label and {rule.Subject} here; a rule must replace "
                        + "one of its own subject.",
                    nameof(rules));
            }
        }
    }
}
