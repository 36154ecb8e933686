namespace Mitox.Rules;

/// <summary>The built-in policies.</summary>
public static class Policies
{
    /// <summary>Gets the US label in its edition since 2009: lower limit of normal, ECG before each dose, 140 mg/m² for life.</summary>
    public static Policy UnitedStates { get; } = UnitedStatesLabel.Since2009();
}
