using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>The built-in policies.</summary>
public static class Policies
{
    /// <summary>Gets the US label in its edition since 2009: lower limit of normal, ECG before each dose, 140 mg/m² for life.</summary>
    public static Policy UnitedStates { get; } = UnitedStatesLabel.Since2009();

    /// <summary>Gets the harmonized EU and UK label since 2016: 12 mg/m² every 1 to 3 months, 72 mg/m² for life.</summary>
    public static Policy EuropeanUnion { get; } = EuropeanUnionLabel.Since2016();

    /// <summary>Gets all built-in policies.</summary>
    public static ImmutableArray<Policy> All { get; } = [UnitedStates, EuropeanUnion];

    private static readonly FrozenSet<ClinicalRule> Rules =
        All.SelectMany(policy => (ImmutableArray<ClinicalRule>)[.. policy.Rules, .. policy.SessionRules, .. policy.FollowUpRules])
            .ToFrozenSet<ClinicalRule>(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the very rule, with its numbers, is one of a built-in policy.</summary>
    internal static bool Holds(ClinicalRule rule) => Rules.Contains(rule);
}
