using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>
/// Questions a body surface: by itself, by the height and weight behind it, and beside the others of the record.
/// </summary>
internal sealed class BodySurfaceDoubts
{
    private const string Pair = "height and weight may be swapped, in inches or in pounds, or a point moved";

    /// <summary>All areas of the record, from the smallest to the largest.</summary>
    private readonly decimal[] areas;

    /// <summary>The smallest and the largest of those that are not confirmed.</summary>
    private readonly decimal smallest = decimal.MaxValue;
    private readonly decimal largest;

    public BodySurfaceDoubts(ImmutableArray<CountedInfusion> infusions)
    {
        areas = new decimal[infusions.Length];
        var isInOrder = true;
        for (var index = 0; index < areas.Length; index++)
        {
            var infusion = infusions[index].Infusion;
            var area = areas[index] = infusion.Area.SquareMeters;
            isInOrder &= index == 0 || areas[index - 1] <= area;
            if (!infusion.Confirmed)
            {
                smallest = Math.Min(smallest, area);
                largest = Math.Max(largest, area);
                HasOdd |= IsOdd(infusion.Area);
            }
        }

        if (!isInOrder)
        {
            Array.Sort(areas);
        }
    }

    /// <summary>Gets a value indicating whether one of the record is improbable by itself.</summary>
    public bool HasOdd { get; }

    /// <summary>Whether all areas of the record, and this one beside them, are as expected; nothing is searched.</summary>
    public bool IsQuietWith(BodySurfaceArea? area, bool isConfirmed)
    {
        if (HasOdd || (area is not null && !isConfirmed && IsOdd(area)))
        {
            return false;
        }

        if (areas.Length + (area is null ? 0 : 1) < 2)
        {
            return true;
        }

        var median = MedianWith(area?.SquareMeters);
        return (areas.Length == 0 || largest == 0 || (!IsFar(smallest, median) && !IsFar(largest, median)))
            && (area is null || isConfirmed || !IsFar(area.SquareMeters, median));
    }

    /// <summary>What is improbable of an area by itself, or <see langword="null"/>.</summary>
    public static (string Seen, string LikelySlip)? OddOf(BodySurfaceArea area)
    {
        if (IndexOf(area) is { } index && IsOddIndex(index))
        {
            var limit = index < ImprobableNumbers.LowestBodyMassIndex
                ? $"below {ExactNumberText.Format(ImprobableNumbers.LowestBodyMassIndex)}"
                : $"above {ExactNumberText.Format(ImprobableNumbers.HighestBodyMassIndex)}";
            return ($"{area} of {area.Height} and {area.Weight}, a body mass index {limit} kg/m²", Pair);
        }

        if (IsOddNumber(area.SquareMeters))
        {
            return ($"body surface of {area}", "a point may have moved, or another number stand in its place");
        }

        return null;
    }

    /// <summary>What is improbable of an area, or <see langword="null"/>.</summary>
    /// <param name="area">The area: one of the record, or that of the proposal or session.</param>
    /// <param name="beside">The area of the proposal or session, which counts into the median, or none.</param>
    public (string Seen, string LikelySlip)? Of(BodySurfaceArea area, BodySurfaceArea? beside)
    {
        if (OddOf(area) is { } odd)
        {
            return odd;
        }

        var median = MedianWith(beside?.SquareMeters);
        var middle = area.SquareMeters > median.Lower ? median.Lower : median.Upper;
        return areas.Length + (beside is null ? 0 : 1) > 1 && IsFar(area.SquareMeters, median)
            ? ($"body surface of {area}, far from {ExactNumberText.Format(middle)} m² in the middle of the record",
                "a digit may be wrong, a weight be in pounds, or it is another patient's")
            : null;
    }

    private static bool IsOdd(BodySurfaceArea area) =>
        IsOddNumber(area.SquareMeters) || (area.Height is not null && IndexOf(area) is { } index && IsOddIndex(index));

    private static bool IsOddNumber(decimal area) => area is < ImprobableNumbers.SmallestArea or > ImprobableNumbers.LargestArea;

    private static bool IsOddIndex(decimal index) =>
        index is < ImprobableNumbers.LowestBodyMassIndex or > ImprobableNumbers.HighestBodyMassIndex;

    private static decimal? IndexOf(BodySurfaceArea area) =>
        area is { Height: { Centimeters: var height }, Weight: { Kilograms: var weight } }
            ? weight * 10_000 / (height * height)
            : null;

    private static bool IsFar(decimal area, (decimal Lower, decimal Upper) median) =>
        area * 100 > median.Lower * (100 + ImprobableNumbers.AreaFromMedianPercent)
        || area * 100 < median.Upper * (100 - ImprobableNumbers.AreaFromMedianPercent);

    /// <summary>The one or two areas in the middle of the record, with one more among them.</summary>
    private (decimal Lower, decimal Upper) MedianWith(decimal? more)
    {
        var count = areas.Length + (more is null ? 0 : 1);
        return count == 0 ? default : (At((count - 1) / 2, more), At(count / 2, more));
    }

    /// <summary>The area at a place in order, where one more is put in its place.</summary>
    private decimal At(int index, decimal? more)
    {
        if (more is not { } area)
        {
            return areas[index];
        }

        // The one more stands between its neighbors: what is below it keeps its place, what is above moves up by one.
        var here = index < areas.Length ? areas[index] : decimal.MaxValue;
        var before = index > 0 ? areas[index - 1] : decimal.MinValue;
        return Math.Max(before, Math.Min(area, here));
    }
}
