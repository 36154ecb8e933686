using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>The days on which an infusion keeps its interval.</summary>
/// <param name="Earliest">
/// The first day from the one that asks on, inclusive, on which the interval of the regimen and of every rule
/// of the policy has passed.
/// </param>
/// <param name="Latest">
/// The last day within the longest interval of the policy, inclusive, or <see langword="null"/> where it names none; before
/// <paramref name="Earliest"/> where the infusion is late already.
/// </param>
[JsonConverter(typeof(NotJson))]
public readonly record struct InfusionWindow(LocalDate Earliest, LocalDate? Latest)
{
    /// <summary>Gets a value indicating whether the longest interval of the policy is over before the first day.</summary>
    public bool IsLate => Latest < Earliest;

    /// <summary>
    /// Writes the window as in "2026-03-02 to 2026-05-02", "from 2026-03-02" or "from 2026-03-02, late since 2026-03-01".
    /// </summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() =>
        IsLate ? $"from {IsoText.Of(Earliest)}, late since {IsoText.Of(Latest!.Value.PlusDays(1))}"
        : Latest is { } latest ? $"{IsoText.Of(Earliest)} to {IsoText.Of(latest)}" : $"from {IsoText.Of(Earliest)}";
}
