namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>The numbers in which the labels differ, told again.</summary>
/// <param name="Cap">The lifetime dose in mg/m².</param>
/// <param name="RoundingPercent">How far one dose may be from 12 mg/m².</param>
/// <param name="FewestMonths">The least interval.</param>
/// <param name="MostMonths">The longest interval, of the regimen as of the real one.</param>
/// <param name="IsLateWeighed">Whether an infusion later than that is for review.</param>
/// <param name="FallToWithholdAbove">The points of ejection fraction of which a greater fall withholds.</param>
/// <param name="LiverLimit">The multiple above which a liver test withholds; above 1 it is for review.</param>
/// <param name="IsLeukemiaExempt">Whether neutrophils do not matter in leukemia.</param>
/// <param name="IsAdjusted">Whether a smaller dose is expected after low counts and toxicity.</param>
/// <param name="AreLeukocytesCounted">Whether leukocytes must be counted before every dose.</param>
/// <param name="IsLowerLimitJudged">
/// Whether the laboratory's lower limit of normal matters for the newest ejection fraction.
/// </param>
internal sealed record ReferenceNumbers(
    decimal Cap,
    decimal RoundingPercent,
    int FewestMonths,
    int MostMonths,
    bool IsLateWeighed,
    decimal? FallToWithholdAbove,
    decimal LiverLimit,
    bool IsLeukemiaExempt,
    bool IsAdjusted,
    bool AreLeukocytesCounted,
    bool IsLowerLimitJudged)
{
    public static ReferenceNumbers UnitedStates { get; } = new(
        140,
        10,
        3,
        3,
        IsLateWeighed: false,
        null,
        1,
        IsLeukemiaExempt: true,
        IsAdjusted: false,
        AreLeukocytesCounted: false,
        IsLowerLimitJudged: true);

    public static ReferenceNumbers EuropeanUnion { get; } = new(
        72,
        6,
        1,
        3,
        IsLateWeighed: true,
        10,
        2.5m,
        IsLeukemiaExempt: false,
        IsAdjusted: true,
        AreLeukocytesCounted: true,
        IsLowerLimitJudged: false);
}
