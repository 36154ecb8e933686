namespace Mitox.Rules.Rulebook;

/// <summary>Asks for the body surface area of a proposed infusion, without which there is no dose per area.</summary>
internal static class UnknownArea
{
    public static Remedy State { get; } = new Remedy.State(
        "the body surface area of the day", new(nameof(ProposedInfusion), nameof(ProposedInfusion.Area)));
}
