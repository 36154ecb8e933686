using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>The place of the next infusion in a regimen.</summary>
/// <param name="PhaseIndex">The phase.</param>
/// <param name="GivenInPhase">The infusions of the phase before it.</param>
internal readonly record struct RegimenPosition(int PhaseIndex, int GivenInPhase)
{
    public bool IsFirstOfPhase => GivenInPhase == 0;

    /// <summary>The place after a number of infusions; behind the last phase where the regimen is complete.</summary>
    public static RegimenPosition After(int given, ImmutableArray<RegimenPhase> phases)
    {
        var phase = 0;
        while (phase < phases.Length && phases[phase].End.Most is { } most && given >= most)
        {
            given -= most;
            phase++;
        }

        return new(phase, given);
    }

    public RegimenPosition Next(ImmutableArray<RegimenPhase> phases) =>
        phases[PhaseIndex].End.Most is { } most && GivenInPhase + 1 >= most
            ? new(PhaseIndex + 1, 0)
            : new(PhaseIndex, GivenInPhase + 1);
}
