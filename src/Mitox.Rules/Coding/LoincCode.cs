using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>A LOINC code: what it measures, or what it must not be taken for.</summary>
/// <param name="Code">The code.</param>
/// <param name="Means">What it means, in plain words.</param>
/// <param name="Observation">The observation it is a value of, or <see langword="null"/> where it is none the rules read, or a trap.</param>
/// <param name="Grade">How well its meaning is confirmed (CODE-01 to CODE-09).</param>
/// <param name="Trap">What it is mistaken for and is not; empty where there is no such danger.</param>
public sealed record LoincCode(string Code, string Means, Observation? Observation, EvidenceGrade Grade, string Trap)
{
    /// <summary>Gets the codes the source texts name. A real release of LOINC is the authority (CODE-09).</summary>
    public static ImmutableArray<LoincCode> All { get; } = [.. LoincTable.Rows];

    /// <summary>Finds what a code means.</summary>
    /// <param name="code">The code; spaces around it do not matter.</param>
    /// <returns>The code, or <see langword="null"/> where it is none of this list: then nothing is known of it.</returns>
    public static LoincCode? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var trimmed = code.Trim();
        return All.FirstOrDefault(one => one.Code == trimmed);
    }

    /// <summary>The codes whose value is an observation of this kind and whose meaning is confirmed.</summary>
    /// <param name="observation">The observation.</param>
    /// <returns>The codes; none where no confirmed one is known.</returns>
    public static ImmutableArray<LoincCode> Of(Observation observation) =>
        [.. All.Where(one => one.Observation == observation && one.Trap.Length == 0 && one.Grade is not EvidenceGrade.Unconfirmed)];
}
