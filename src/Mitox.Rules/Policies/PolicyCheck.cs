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
                ? throw new ArgumentException($"'{id}' is no policy id; it must be ASCII letters, digits, '-' and '.'.", nameof(id))
            : Policies.All.Any(policy => string.Equals(policy.Description.Id, id, StringComparison.OrdinalIgnoreCase))
                ? throw new ArgumentException($"'{id}' is the id of a built-in policy; a changed one needs an id of its own.", nameof(id))
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
            Loosened = string.Join("; ", all.Where(one => one.Loosened.Length > 0).Select(one => $"{one.Id}: {one.Loosened}")),
        };
    }

    public static void CheckRules(ImmutableArray<ClinicalRule> rules)
    {
        var seen = new HashSet<RuleId>();
        foreach (var rule in rules.IsDefault ? [] : rules)
        {
            if (rule is null)
            {
                throw new ArgumentException("A rule must not be null.", nameof(rules));
            }

            if (!seen.Add(rule.Description.Id))
            {
                throw new ArgumentException($"{rule.Description.Id} stands twice; each id must be that of one rule.", nameof(rules));
            }
        }
    }

    /// <summary>Rules of this library are those of a built-in policy, with its numbers.</summary>
    public static ImmutableArray<ClinicalRule> WithoutChangedNumbers(ImmutableArray<ClinicalRule> rules)
    {
        var changed = rules.IsDefault ? null : rules.FirstOrDefault(rule =>
            rule is not null && RuleIds.IsOfThisLibrary(rule.Description.Id) && !Policies.Holds(rule));
        return changed is null
            ? (rules.IsDefault ? [] : rules)
            : throw new ArgumentException(
                $"{changed.Description.Id} is not as in a built-in policy; change its numbers with Tighten or Loosen of that policy.", nameof(rules));
    }

    /// <summary>Each rule that replaces one is of its class, and allows nothing that one did not.</summary>
    public static void CheckStricter(ImmutableArray<ClinicalRule> own, ImmutableArray<ClinicalRule> rules)
    {
        foreach (var rule in rules)
        {
            if (own.FirstOrDefault(old => old.Description.Id == rule.Description.Id) is { } replaced && LooserIn(replaced, rule) is { } looser)
            {
                throw new ArgumentException($"{rule.Description.Id}: {looser}; a looser rule needs Loosen.", nameof(rules));
            }
        }
    }

    /// <summary>Each rule replaces one.</summary>
    public static void CheckReplaced(ImmutableArray<ClinicalRule> own, ImmutableArray<ClinicalRule> rules)
    {
        foreach (var rule in rules)
        {
            if (!own.Any(old => old.Description.Id == rule.Description.Id))
            {
                throw new ArgumentException($"{rule.Description.Id} is no rule of the policy; a rule is added with Tighten.", nameof(rules));
            }
        }
    }

    private static string? LooserIn(ClinicalRule old, ClinicalRule rule)
    {
        if (ReferenceEquals(old, rule))
        {
            return null;
        }

        if (old.GetType() != rule.GetType() || old.Description.Criteria.IsEmpty)
        {
            return "nothing shows that the new rule is not looser";
        }

        var missing = old.Description.Criteria.FirstOrDefault(
            criterion => !rule.Description.Criteria.Any(found => found.IsAbout(criterion) && found.IsNotLooserThan(criterion)));
        return missing is null
            ? rule.IsOtherwiseNotLooserThan(old) ? null : "what it holds beside its numbers is looser"
            : $"'{missing}' is not kept by '{string.Join("', '", rule.Description.Criteria)}'";
    }
}
