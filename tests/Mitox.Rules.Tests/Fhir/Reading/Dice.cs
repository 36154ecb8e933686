namespace Mitox.Rules.Tests.Fhir.Reading;

/// <summary>Numbers that follow from a seed: the same on every run and every runtime (SplitMix64).</summary>
internal sealed class Dice(int seed)
{
    private ulong state = unchecked((ulong)seed);

    /// <summary>A number from 0 to below a limit above zero.</summary>
    public int Below(int limit)
    {
        unchecked
        {
            state += 0x9E37_79B9_7F4A_7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
        }
    }

    /// <summary>One of some.</summary>
    public T OneOf<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>The same in another order.</summary>
    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> all) =>
        [.. all.Select(one => (One: one, Key: Below(int.MaxValue))).OrderBy(pair => pair.Key).Select(pair => pair.One)];
}
