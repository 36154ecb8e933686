using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction that heart rules judge: the newest a proposal can see, stale or not (P21).</summary>
internal static class NewestEjectionFraction
{
    public static StatedFact NotRecorded { get; } = new(HeartValues.EjectionFraction.Words, StatedFact.Unknown);

    public static Remedy Measure { get; } = new Remedy.State(
        $"the {HeartValues.EjectionFraction.Words}", HeartValues.EjectionFraction.Field);

    public static ImmutableArray<Remedy> Recover { get; } =
        [new Remedy.Resolve($"the low {HeartValues.EjectionFraction.Words}", HeartValues.EjectionFraction.Field)];

    /// <summary>The lowest where several may be the newest.</summary>
    public static EjectionFraction? Lowest(in Case input) =>
        HeartValues.EjectionFraction.WorstOf(input.NewestEjectionFractions, out _);
}
