using System.Text.Json.Serialization;

namespace Mitox.Rules.Planning;

/// <summary>The treatment that follows the last infusion of a phase.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="After">
/// How long after the last infusion it begins, or <see langword="null"/> where the source does not say.
/// </param>
[JsonConverter(typeof(NotJson))]
public sealed record FollowingTherapy(TherapyKind Kind, DosingInterval? After = null)
{
    /// <summary>Writes it as in "then glatiramer acetate, 14 days after the last infusion".</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString() =>
        After is { } gap ? $"then {TherapyText.Of(Kind)}, {gap} after the last infusion" : $"then {TherapyText.Of(Kind)}";
}
