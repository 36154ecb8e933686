using System.Collections.Immutable;

namespace Mitox.Rules.Example.Input;

/// <summary>The policies a case can name.</summary>
internal static class KnownPolicies
{
    private static readonly ImmutableArray<Policy> All = [Policies.UnitedStates];

    public static string Ids => string.Join(", ", All.Select(policy => policy.Description.Id));

    public static Policy? Find(string id) => All.FirstOrDefault(policy => policy.Description.Id == id);
}
