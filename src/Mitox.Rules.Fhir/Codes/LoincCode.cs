using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Fhir;

/// <summary>A LOINC code: what it measures, or what it must not be taken for.</summary>
/// <param name="Code">The code.</param>
/// <param name="Means">What it means, in plain words; where that is unconfirmed or seen in public code only, it says so.</param>
/// <param name="Quantity">What its value measures; none where it must not be read as a value.</param>
/// <param name="Unit">The kind of unit of its value.</param>
[JsonConverter(typeof(NotJson))]
public sealed record LoincCode(string Code, string Means, CodedQuantity Quantity, UnitKind Unit)
{
    /// <summary>Gets the codes the source texts name. A real release of LOINC is the authority (CODE-09).</summary>
    public static ImmutableArray<LoincCode> All { get; } = [.. LoincTable.Rows];

    /// <summary>Gets how well its meaning is confirmed (CODE-01 to CODE-11).</summary>
    public EvidenceGrade Grade { get; init; }

    /// <summary>Gets the id of the fact that states it.</summary>
    public string Fact { get; init; } = string.Empty;

    /// <summary>
    /// Gets what it is mistaken for and is not; empty where no such danger is known. A code to be read can have it too.
    /// </summary>
    public string Trap { get; init; } = string.Empty;

    /// <summary>Gets how it measures, where it is an ejection fraction; unknown where the code does not say.</summary>
    public EjectionFractionMethod Method { get; init; }

    /// <summary>Gets the count of which it is a share, where it is one; none otherwise.</summary>
    internal CodedQuantity ShareOf { get; init; }

    /// <summary>Gets a value indicating whether it measures something and its meaning is confirmed, by grade A or B.</summary>
    public bool IsConfirmed => Quantity is not CodedQuantity.None && Grade >= EvidenceGrade.B;

    /// <summary>
    /// Gets the observation it is a value of, or <see langword="null"/> where it is none of
    /// <see cref="Mitox.Rules.Observation"/>, or a trap.
    /// </summary>
    /// <remarks>An unconfirmed code has it too: <see cref="IsConfirmed"/> says whether it may be relied on.</remarks>
    public Observation? Observation => Quantity switch
    {
        CodedQuantity.EjectionFraction => Mitox.Rules.Observation.EjectionFraction,
        CodedQuantity.Neutrophils => Mitox.Rules.Observation.Neutrophils,
        CodedQuantity.Platelets => Mitox.Rules.Observation.Platelets,
        CodedQuantity.Leukocytes => Mitox.Rules.Observation.Leukocytes,
        CodedQuantity.Lymphocytes => Mitox.Rules.Observation.Lymphocytes,
        CodedQuantity.AlanineAminotransferase => Mitox.Rules.Observation.AlanineAminotransferase,
        CodedQuantity.AspartateAminotransferase => Mitox.Rules.Observation.AspartateAminotransferase,
        CodedQuantity.TotalBilirubin => Mitox.Rules.Observation.TotalBilirubin,
        CodedQuantity.PregnancyTest => Mitox.Rules.Observation.PregnancyTest,
        _ => null,
    };

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
        [.. All.Where(one => one.Observation == observation && one.IsConfirmed)];

    /// <summary>The codes whose value measures this quantity and whose meaning is confirmed.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The codes; none where no confirmed one is known, and none for <see cref="CodedQuantity.None"/>.</returns>
    public static ImmutableArray<LoincCode> Of(CodedQuantity quantity) =>
        [.. All.Where(one => one.Quantity == quantity && one.IsConfirmed)];
}
