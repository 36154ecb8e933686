using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>The days on which an infusion keeps its interval.</summary>
/// <param name="Earliest">The first day, inclusive: the interval of the regimen and of every rule of the policy has passed.</param>
/// <param name="Latest">The last day within the longest interval of the policy, inclusive, or <see langword="null"/> where it names none.</param>
public readonly record struct InfusionWindow(LocalDate Earliest, LocalDate? Latest)
{
    /// <summary>Writes the window as in "2026-03-02 to 2026-05-02" or "from 2026-03-02".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() => Latest is { } latest ? $"{IsoText.Of(Earliest)} to {IsoText.Of(latest)}" : $"from {IsoText.Of(Earliest)}";
}
