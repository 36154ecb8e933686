using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Planning;

/// <summary>What a license asks of the activity of the disease over the last months.</summary>
internal sealed record ActivityCriteria
{
    /// <summary>Initializes a new instance of the <see cref="ActivityCriteria"/> class.</summary>
    /// <param name="months">The calendar months looked back over; above zero.</param>
    /// <param name="relapses">The least relapses in that time; above zero.</param>
    /// <param name="riseInPoints">
    /// The least rise of the EDSS in that time, in points, which does instead of relapses; above zero.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above zero.</exception>
    public ActivityCriteria(int months, int relapses, decimal riseInPoints)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(months);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(relapses);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(riseInPoints);
        Months = months;
        Relapses = relapses;
        RiseInPoints = riseInPoints;
    }

    /// <summary>Gets the calendar months looked back over.</summary>
    public int Months { get; }

    /// <summary>Gets the least relapses in that time, inclusive.</summary>
    public int Relapses { get; }

    /// <summary>Gets the least rise of the EDSS in that time, inclusive, which does instead of relapses.</summary>
    public decimal RiseInPoints { get; }

    /// <summary>Gets a value indicating whether only relapses that left a lasting deficit count.</summary>
    public bool RelapsesMustLeaveDeficit { get; init; }

    /// <summary>Gets the lowest and highest EDSS the license covers, both inclusive, or <see langword="null"/> for any.</summary>
    public (DisabilityStatus Lowest, DisabilityStatus Highest)? Disability { get; init; }

    /// <summary>
    /// Gets how many calendar months old an image with an enhancing lesion must not yet be, or
    /// <see langword="null"/> where none is asked for.
    /// </summary>
    public int? ScanYoungerThanMonths { get; init; }

    /// <summary>Gets a value indicating whether the EDSS must be known.</summary>
    internal bool NeedsDisability => Disability is not null;

    /// <summary>Writes what is asked for.</summary>
    /// <returns>The text, in the invariant culture.</returns>
    public override string ToString()
    {
        var deficit = RelapsesMustLeaveDeficit ? " with a lasting deficit" : string.Empty;
        var range = Disability is { } disability
            ? $", {disability.Lowest} to {ExactNumberText.Format(disability.Highest.Score)}"
            : string.Empty;
        var scan = ScanYoungerThanMonths is { } age
            ? $", an enhancing lesion on an image less than {ExactNumberText.Format(age)} months old"
            : string.Empty;
        return $"{ExactNumberText.Format(Relapses)} relapses{deficit} or {ExactNumberText.Format(RiseInPoints)} "
            + $"{(RiseInPoints == 1 ? "point" : "points")} of EDSS in {ExactNumberText.Format(Months)} months{range}{scan}";
    }

    /// <summary>
    /// The first day on which an image is young enough for a day, or <see langword="null"/> where none is asked for.
    /// </summary>
    internal LocalDate? FirstUsefulDayOfScan(LocalDate on) =>
        ScanYoungerThanMonths is { } age ? on.PlusMonths(-age).PlusDays(1) : null;

    internal bool AreMetBy(DiseaseActivity activity)
    {
        var relapses = RelapsesMustLeaveDeficit ? activity.RelapsesWithDeficit : activity.Relapses;
        var isInRange = Disability is not { } range
            || (activity.NewestDisability is { } newest && newest.Status >= range.Lowest && newest.Status <= range.Highest);
        return (relapses >= Relapses || activity.Rise >= RiseInPoints)
            && isInRange
            && (ScanYoungerThanMonths is null || activity.NewestScan?.EnhancingLesions > 0);
    }

    internal ImmutableArray<Criterion> AsCriteria()
    {
        var all = ImmutableArray.CreateBuilder<Criterion>();
        all.Add(new(
            $"relapses in {ExactNumberText.Format(Months)} months, or the rise of the EDSS",
            CriterionOperator.AtLeast,
            Relapses,
            "relapses",
            Verdict.Review));
        all.Add(new(
            $"rise of the EDSS in {ExactNumberText.Format(Months)} months, or the relapses",
            CriterionOperator.AtLeast,
            RiseInPoints,
            "points",
            Verdict.Review));
        if (RelapsesMustLeaveDeficit)
        {
            all.Add(new(
                $"relapses with a lasting deficit in {ExactNumberText.Format(Months)} months, or the rise of the EDSS",
                CriterionOperator.AtLeast,
                Relapses,
                "relapses",
                Verdict.Review));
        }

        if (Disability is { } range)
        {
            all.Add(new("EDSS", CriterionOperator.AtLeast, range.Lowest.Score, "points", Verdict.Review));
            all.Add(new("EDSS", CriterionOperator.AtMost, range.Highest.Score, "points", Verdict.Review));
        }

        if (ScanYoungerThanMonths is { } age)
        {
            all.Add(new("age of the image of the brain", CriterionOperator.Below, age, "months", Verdict.Incomplete));
        }

        return all.ToImmutable();
    }
}
