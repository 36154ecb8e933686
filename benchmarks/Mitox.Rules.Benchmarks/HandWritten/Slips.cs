using NodaTime;

namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>What of a record is improbable and not confirmed, found beforehand as a history does: it is likely a slip.</summary>
/// <remarks>Amounts are mg of free base: whether one was typed as hydrochloride, a chart kept in mg does not show.</remarks>
internal sealed class Slips
{
    private const decimal LowestDose = 3m;
    private const decimal HighestDose = 16m;
    private const decimal LowestFullDose = 10.8m;
    private const decimal LowestHalfDose = 5.4m;
    private const decimal HighestHalfDose = 6.6m;
    private const int DaysOfHalfDoses = 3;
    private const int LongestPauseInYears = 8;
    private const decimal HighestEjectionFraction = 80m;
    private const decimal LowestLowerLimit = 45m;
    private const decimal HighestLowerLimit = 60m;

    public Slips(Infusion[] infusions, PriorExposure[] exposures, EjectionFraction[] measured, BloodCount[] counts)
    {
        Doses = [.. SlipsOfDoses(infusions)];
        HasExposure = exposures.Any(IsImprobable);
        Areas = new(infusions);
        var limits = measured.Select(one => one.LowerLimitOfNormal?.Percent).ToHashSet();
        EjectionFractions = Array.FindAll(measured, one => IsImprobable(one, limits));
        HasManyCells = counts.Any(count => !count.Confirmed && LaboratoryChecks.HasManyCells(count));
    }

    /// <summary>Gets the doses of a day that are improbable, and whether a regimen that is named may explain them.</summary>
    public (decimal PerArea, bool MayBeRegimen)[] Doses { get; }

    public bool HasExposure { get; }

    public AreaSlips Areas { get; }

    public EjectionFraction[] EjectionFractions { get; }

    public bool HasManyCells { get; }

    private static IEnumerable<(decimal PerArea, bool MayBeRegimen)> SlipsOfDoses(Infusion[] infusions)
    {
        var days = infusions.GroupBy(infusion => (infusion.At.Date, infusion.Indication))
            .Select(day => DayOf([.. day]))
            .ToList();
        foreach (var day in days)
        {
            if (!day.IsConfirmed && SlipOf(day.Milligrams, day.PerArea) is { } mayBeRegimen)
            {
                yield return (day.PerArea, mayBeRegimen);
            }
        }

        var halves = days.FindAll(day => day.PerArea is >= LowestHalfDose and <= HighestHalfDose);
        if (halves.Count >= DaysOfHalfDoses && halves.Count * 2 >= days.Count)
        {
            foreach (var half in halves.Where(half => !half.IsConfirmed && SlipOf(half.Milligrams, half.PerArea) is null))
            {
                yield return (half.PerArea, true);
            }
        }

        for (var index = 1; index < days.Count; index++)
        {
            if (!days[index - 1].IsConfirmed && days[index - 1].On.PlusYears(LongestPauseInYears) < days[index].On)
            {
                yield return (days[index - 1].PerArea, false);
            }
        }
    }

    private static (LocalDate On, decimal Milligrams, decimal PerArea, bool IsConfirmed) DayOf(Infusion[] ofDay) => (
        ofDay[0].At.Date,
        ofDay.Sum(infusion => infusion.Given.Milligrams),
        ofDay.Sum(infusion => infusion.Given.Milligrams / infusion.Area.SquareMeters),
        ofDay.All(infusion => infusion.Confirmed));

    /// <summary>Whether a dose is improbable; then whether a regimen may explain it.</summary>
    private static bool? SlipOf(decimal milligrams, decimal perArea) =>
        perArea > HighestDose ? false
        : perArea >= LowestFullDose ? null
        : perArea < LowestDose ? false
        : milligrams is 5 or 6 or 8 or 10 or 12 || (milligrams is 14 && perArea is < 8.55m or > 10.5m) ? true
        : null;

    private static bool IsImprobable(PriorExposure exposure) =>
        !exposure.Confirmed
        && ((exposure.Area is { } area && AreaSlips.IsOdd(area))
            || exposure.Total?.MilligramsPerSquareMeter is > 0 and < LowestDose);

    private static bool IsImprobable(EjectionFraction measured, HashSet<decimal?> limits)
    {
        var (value, limit) = (measured.Value.Percent, measured.LowerLimitOfNormal?.Percent);
        return !measured.Confirmed
            && (value > HighestEjectionFraction
                || limit is < LowestLowerLimit or > HighestLowerLimit
                || (limit < value && limits.Contains(value)));
    }
}

/// <summary>The body surfaces of a record, and which of them are improbable, alone or beside the others.</summary>
internal sealed class AreaSlips
{
    private const decimal SmallestArea = 1.2m;
    private const decimal LargestArea = 2.8m;
    private const decimal LowestBodyMassIndex = 13m;
    private const decimal HighestBodyMassIndex = 60m;
    private const decimal HighestShare = 1.2m;
    private const decimal LowestShare = 0.8m;

    private readonly decimal[] sorted;
    private readonly decimal? smallest;
    private readonly decimal? largest;
    private readonly bool hasOdd;

    public AreaSlips(Infusion[] infusions)
    {
        var open = Array.FindAll(infusions, infusion => !infusion.Confirmed);
        sorted = [.. infusions.Select(infusion => infusion.Area.SquareMeters).Order()];
        smallest = open.Min(infusion => (decimal?)infusion.Area.SquareMeters);
        largest = open.Max(infusion => (decimal?)infusion.Area.SquareMeters);
        hasOdd = open.Any(infusion => IsOdd(infusion.Area));
    }

    public static bool IsOdd(BodySurfaceArea area) =>
        area.SquareMeters is < SmallestArea or > LargestArea
        || (area is { Height.Centimeters: var height, Weight.Kilograms: var weight }
            && weight * 10_000 / (height * height) is < LowestBodyMassIndex or > HighestBodyMassIndex);

    /// <summary>Whether one of the record, or the proposed one beside them, is improbable.</summary>
    public bool AreWith(ProposedInfusion proposal)
    {
        var area = proposal.Area;
        var asked = proposal.Confirmed ? null : area;
        if (hasOdd || (asked is not null && IsOdd(asked)))
        {
            return true;
        }

        var count = sorted.Length + (area is null ? 0 : 1);
        if (count < 2)
        {
            return false;
        }

        var (lower, upper) = (At((count - 1) / 2, area?.SquareMeters), At(count / 2, area?.SquareMeters));
        return IsFar(smallest) || IsFar(largest) || IsFar(asked?.SquareMeters);

        bool IsFar(decimal? one) => one > lower * HighestShare || one < upper * LowestShare;
    }

    /// <summary>The body surface at a place in order, the proposed one put among them.</summary>
    private decimal At(int index, decimal? proposed)
    {
        if (proposed is not { } area)
        {
            return sorted[index];
        }

        var here = index < sorted.Length ? sorted[index] : decimal.MaxValue;
        var before = index > 0 ? sorted[index - 1] : decimal.MinValue;
        return Math.Max(before, Math.Min(area, here));
    }
}
