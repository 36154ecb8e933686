using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>
/// From which number on a record is improbable, and so questioned until it is confirmed (P23). Conventions of this library, a
/// fixed list: no policy changes it, because a slip is none of a label's business.
/// </summary>
/// <remarks>What is improbable is possible; what cannot be is refused elsewhere (P14, P25).</remarks>
internal static class ImprobableNumbers
{
    /// <summary>The largest and the smallest area, in m², that is not questioned.</summary>
    public const decimal SmallestArea = 1.2m;
    public const decimal LargestArea = 2.8m;

    /// <summary>How far an area may lie from the median of the record, in percent of it, inclusive.</summary>
    public const decimal AreaFromMedianPercent = 20;

    /// <summary>The body mass index, in kg/m², of an adult: from the lowest to the highest, both inclusive.</summary>
    public const decimal LowestBodyMassIndex = 13;
    public const decimal HighestBodyMassIndex = 60;

    /// <summary>
    /// As many days make a course of which every dose is about half the usual one: mL of the concentrate of 2 mg/mL typed as mg.
    /// A single half dose is a printed reduction (EU-51), and not questioned.
    /// </summary>
    public const int DaysOfHalfDoses = 3;

    /// <summary>The dose of one day, in mg/m², that is not questioned: from the lowest to the highest, both inclusive.</summary>
    public static readonly DosePerArea LowestDose = PerArea(3);
    public static readonly DosePerArea HighestDose = PerArea(16);

    /// <summary>Half the usual 12 mg/m² (US-10, EU-06), rounded up as far as RND-01 allows.</summary>
    public static readonly DosePerArea HighestHalfDose = PerArea(6.6m);

    /// <summary>
    /// The usual 12 mg/m² (US-10, EU-06), rounded down as far as RND-01 allows: a small patient gets 14 mg, which are not mg/m²
    /// typed as mg.
    /// </summary>
    public static readonly DosePerArea LowestFullDose = PerArea(10.8m);

    /// <summary>
    /// Between these, in mg of the hydrochloride per m², lies the usual dose of free base that was typed as hydrochloride: 12,
    /// and what rounding makes of it.
    /// </summary>
    public static readonly DosePerArea LowestBaseAsHydrochloride = PerArea(11.4m);
    public static readonly DosePerArea HighestBaseAsHydrochloride = PerArea(12.6m);

    /// <summary>The doses of regimens in mg/m² (TR-01, US-10, US-18), which are typed as mg.</summary>
    public static readonly ImmutableArray<Dose> DosesPerAreaTypedAsMilligrams =
        [Milligrams(5), Milligrams(8), Milligrams(10), Milligrams(12), Milligrams(14)];

    /// <summary>The highest ejection fraction that is not questioned.</summary>
    public static readonly Percentage HighestEjectionFraction = Percentage.FromPercent(80);

    /// <summary>The lower limit of normal of an ejection fraction: from the lowest to the highest, both inclusive.</summary>
    public static readonly Percentage LowestLowerLimit = Percentage.FromPercent(45);
    public static readonly Percentage HighestLowerLimit = Percentage.FromPercent(60);

    /// <summary>White cells: this number and more is questioned; of leukocytes it is a high count (P29).</summary>
    public static readonly CellCount ManyLeukocytes = CellCount.FromBillionsPerLiter(30);
    public static readonly CellCount ManyNeutrophils = CellCount.FromBillionsPerLiter(25);
    public static readonly CellCount ManyLymphocytes = CellCount.FromBillionsPerLiter(15);

    /// <summary>
    /// Below this multiple of its limit a liver test is questioned where no unit was stated: a tenth, and a seventh of bilirubin,
    /// of which a low result is common.
    /// </summary>
    public static readonly UpperLimitMultiple LowestTransaminase = UpperLimitMultiple.FromResult(1, 10);
    public static readonly UpperLimitMultiple LowestBilirubin = UpperLimitMultiple.FromResult(1, 7);

    private static DosePerArea PerArea(decimal milligrams) => DosePerArea.FromMilligramsPerSquareMeter(milligrams);

    private static Dose Milligrams(decimal milligrams) => Dose.FromMilligrams(milligrams);
}
