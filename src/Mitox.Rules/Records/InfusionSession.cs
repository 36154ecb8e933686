namespace Mitox.Rules;

/// <summary>How one infusion is prepared, given and watched.</summary>
/// <param name="At">The day, and the time it starts where that is known.</param>
public sealed record InfusionSession(ClinicTime At)
{
    /// <summary>Gets the route.</summary>
    public InfusionRoute Route { get; init; }
}
