namespace Mitox.Rules.Example.Input;

/// <summary>The ids of the built-in policies.</summary>
internal static class PolicyIds
{
    public static string All { get; } = string.Join(", ", Policies.All.Select(policy => policy.Description.Id));
}
