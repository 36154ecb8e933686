namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Choices that follow from one number alone (SplitMix64), so that a case can be written again from its seed.</summary>
internal sealed class Dice(ulong seed)
{
    private const int Hundred = 100;
    private ulong state = seed;

    public bool Chance(int percent) => Next(Hundred) < percent;

    public T Pick<T>(params ReadOnlySpan<T> values) => values[Next(values.Length)];

    public int Next(int below) => (int)(Next() % (ulong)below);

    private ulong Next()
    {
        unchecked
        {
            state += 0x9E37_79B9_7F4A_7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
