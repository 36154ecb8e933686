using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>
/// From which number on a record is improbable, and so questioned until it is confirmed (P23). Conventions of this library, a
/// fixed list: no policy changes it, because a slip is none of a label's business.
/// </summary>
/// <remarks>What is improbable is possible; what cannot be is refused elsewhere (P14, P25).</remarks>
internal static class ImprobableNumbers
{
    /// <summary>The smallest area in m² that is not questioned (P23).</summary>
    public const decimal SmallestArea = 1.2m;

    /// <summary>The largest area in m² that is not questioned (P23).</summary>
    public const decimal LargestArea = 2.8m;

    /// <summary>How far an area may lie from the median of the record, in percent of it, inclusive (P23).</summary>
    public const decimal AreaFromMedianPercent = 20;

    /// <summary>The lowest body mass index of an adult, in kg/m², inclusive (P23).</summary>
    public const decimal LowestBodyMassIndex = 13;

    /// <summary>The highest body mass index of an adult, in kg/m², inclusive (P23).</summary>
    public const decimal HighestBodyMassIndex = 60;

    /// <summary>
    /// As many days make a course of which every dose is about half the usual one: mL of the concentrate of 2 mg/mL (US-80) typed
    /// as mg. A single half dose is a printed reduction (EU-51), and not questioned. Convention.
    /// </summary>
    public const int DaysOfHalfDoses = 3;

    /// <summary>
    /// After a pause of more years than these the infusion before it is questioned: a digit of the year moves a day by ten years,
    /// and a course lasts about two. Convention.
    /// </summary>
    public const int LongestPauseInYears = 8;

    /// <summary>How far rounding may lead away from the dose of a named regimen, in percent (RND-01).</summary>
    public const decimal RoundingPercent = 10;

    /// <summary>The lowest dose of one day that is not questioned (P23).</summary>
    public static readonly DosePerArea LowestDose = PerArea(3);

    /// <summary>The highest dose of one day that is not questioned (P23).</summary>
    public static readonly DosePerArea HighestDose = PerArea(16);

    /// <summary>
    /// Half the usual 12 mg/m² (US-10, EU-06), rounded down as far as RND-01 allows; below it lies the regimen of 5 mg/m² (TR-01,
    /// EU-33, TR-17), which is not questioned.
    /// </summary>
    public static readonly DosePerArea LowestHalfDose = PerArea(5.4m);

    /// <summary>Half the usual 12 mg/m² (US-10, EU-06), rounded up as far as RND-01 allows.</summary>
    public static readonly DosePerArea HighestHalfDose = PerArea(6.6m);

    /// <summary>
    /// The usual 12 mg/m² (US-10, EU-06), rounded down as far as RND-01 allows: a small patient gets 14 mg, which are not mg/m²
    /// typed as mg.
    /// </summary>
    public static readonly DosePerArea LowestFullDose = PerArea(10.8m);

    /// <summary>
    /// From here to <see cref="HighestBaseAsHydrochloride"/>, in mg of the hydrochloride per m², lies the usual dose of free base
    /// that was typed as hydrochloride: 12 (US-10, US-81), and what rounding makes of it.
    /// </summary>
    public static readonly DosePerArea LowestBaseAsHydrochloride = PerArea(11.4m);

    /// <summary>See <see cref="LowestBaseAsHydrochloride"/> (US-10, US-81).</summary>
    public static readonly DosePerArea HighestBaseAsHydrochloride = PerArea(12.6m);

    /// <summary>The doses of regimens in mg/m² (TR-01, TR-09, TR-13, US-10, US-18), which are typed as mg (P23).</summary>
    public static readonly ImmutableArray<Dose> DosesPerAreaTypedAsMilligrams =
        [Milligrams(5), Milligrams(6), Milligrams(8), Milligrams(10), Milligrams(12), Milligrams(14)];

    /// <summary>
    /// 14 mg are also what a reduction to 9 or 10 mg/m² (EU-50, EU-51, EU-52) comes to, and 14 mg/m² is no dose in multiple
    /// sclerosis (US-18): from here to <see cref="HighestReducedDose"/> they are not questioned (P23, adjusted).
    /// </summary>
    public static readonly DosePerArea LowestReducedDose = PerArea(8.55m);

    /// <summary>See <see cref="LowestReducedDose"/> (EU-50, P23).</summary>
    public static readonly DosePerArea HighestReducedDose = PerArea(10.5m);

    /// <summary>14 mg: see <see cref="LowestReducedDose"/> (US-18, P23).</summary>
    public static readonly Dose HighestTypedAsMilligrams = Milligrams(14);

    /// <summary>The highest ejection fraction that is not questioned (P23).</summary>
    public static readonly Percentage HighestEjectionFraction = Percentage.FromPercent(80);

    /// <summary>The lowest lower limit of normal of an ejection fraction that is not questioned (P23).</summary>
    public static readonly Percentage LowestLowerLimit = Percentage.FromPercent(45);

    /// <summary>The highest lower limit of normal of an ejection fraction that is not questioned (P23).</summary>
    public static readonly Percentage HighestLowerLimit = Percentage.FromPercent(60);

    /// <summary>So many leukocytes and more are questioned (P23), and a high count (P29).</summary>
    public static readonly CellCount ManyLeukocytes = CellCount.FromBillionsPerLiter(30);

    /// <summary>So many neutrophils and more are questioned (P23).</summary>
    public static readonly CellCount ManyNeutrophils = CellCount.FromBillionsPerLiter(25);

    /// <summary>So many lymphocytes and more are questioned (P23).</summary>
    public static readonly CellCount ManyLymphocytes = CellCount.FromBillionsPerLiter(15);

    /// <summary>Below a tenth of its limit ALT or AST is questioned where no unit was stated (P23).</summary>
    public static readonly UpperLimitMultiple LowestTransaminase = UpperLimitMultiple.FromResult(1, 10);

    /// <summary>Below a seventh of its limit bilirubin is questioned where no unit was stated (P23).</summary>
    public static readonly UpperLimitMultiple LowestBilirubin = UpperLimitMultiple.FromResult(1, 7);

    private static DosePerArea PerArea(decimal milligrams) => DosePerArea.FromMilligramsPerSquareMeter(milligrams);

    private static Dose Milligrams(decimal milligrams) => Dose.FromMilligrams(milligrams);
}
