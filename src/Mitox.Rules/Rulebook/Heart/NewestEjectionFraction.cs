namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction that heart rules judge: the newest a proposal can see, stale or not (P21).</summary>
internal static class NewestEjectionFraction
{
    public static StatedFact NotKnown { get; } = new("ejection fraction", StatedFact.Unknown);

    public static Remedy Measure { get; } = new Remedy.State("the ejection fraction", new(nameof(EjectionFraction), nameof(EjectionFraction.Value)));

    public static Remedy Recover { get; } = new Remedy.Resolve("the low ejection fraction", new(nameof(EjectionFraction), nameof(EjectionFraction.Value)));

    /// <summary>The lowest where several may be the newest.</summary>
    public static EjectionFraction? Lowest(in Case input)
    {
        EjectionFraction? lowest = null;
        foreach (var measured in input.NewestEjectionFractions)
        {
            lowest = lowest is null || measured.Value < lowest.Value ? measured : lowest;
        }

        return lowest;
    }
}
