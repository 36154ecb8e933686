using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>The built-in policies.</summary>
public static class Policies
{
    /// <summary>Gets the US label in its edition since 2009: lower limit of normal, ECG before each dose, 140 mg/m² for life.</summary>
    public static Policy UnitedStates { get; } = UnitedStatesLabel.Since2009();

    /// <summary>Gets all built-in policies.</summary>
    public static ImmutableArray<Policy> All { get; } = [UnitedStates];

    /// <summary>Finds a built-in policy.</summary>
    /// <param name="id">Its id, such as "us-2009"; upper and lower case differ.</param>
    /// <returns>The policy, or <see langword="null"/> where there is none of that id.</returns>
    public static Policy? Find(string id) => All.FirstOrDefault(policy => policy.Description.Id == id);
}
