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

    /// <summary>Gets the EU label with the French follow-up: blood counts every quarter for 5 years (EU-24).</summary>
    public static Policy FrenchFollowUp { get; } = EuropeanUnion.TightenedAs(
        new("fr-2016", "EU SmPC with the French follow-up", "2016 and later"), [FollowUps.French()]);

    /// <summary>Gets the EU label with the follow-up Italian authors ask for: blood counts for at least 6 years (TR-42).</summary>
    public static Policy ItalianFollowUp { get; } = EuropeanUnion.TightenedAs(
        new("it-2011", "EU SmPC with the follow-up of Italian authors", "2011"), [FollowUps.Italian()]);

    /// <summary>Gets the EU label with the follow-up Spanish authors ask for: blood counts for at least 5 years (TR-43).</summary>
    public static Policy SpanishFollowUp { get; } = EuropeanUnion.TightenedAs(
        new("es-2009", "EU SmPC with the follow-up of Spanish authors", "2009"), [FollowUps.Spanish()]);

    /// <summary>Gets all built-in policies.</summary>
    public static ImmutableArray<Policy> All { get; } = [UnitedStates, EuropeanUnion, FrenchFollowUp, ItalianFollowUp, SpanishFollowUp];

    private static readonly FrozenSet<ClinicalRule> Rules =
        All.SelectMany(policy => (ImmutableArray<ClinicalRule>)[.. policy.Rules, .. policy.SessionRules, .. policy.FollowUpRules])
            .ToFrozenSet<ClinicalRule>(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the very rule, with its numbers, is one of a built-in policy.</summary>
    internal static bool Holds(ClinicalRule rule) => Rules.Contains(rule);
}
