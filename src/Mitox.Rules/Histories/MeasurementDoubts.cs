using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>Questions ejection fractions, counts of white cells and liver tests (P23).</summary>
internal static class MeasurementDoubts
{
    private const string LostPoint = "a point may be lost";
    private const string Percent = "a point may be lost, or it is a percentage of the leukocytes";

    /// <summary>The white cells of which many are questioned before a dose, and reviewed after treatment (P23, P29).</summary>
    public static readonly ImmutableArray<(MeasuredValue<BloodCount, CellCount> Value, CellCount Many)> WhiteCells =
    [
        (BloodCountValues.Leukocytes, ImprobableNumbers.ManyLeukocytes),
        (BloodCountValues.Neutrophils, ImprobableNumbers.ManyNeutrophils),
        (BloodCountValues.Lymphocytes, ImprobableNumbers.ManyLymphocytes),
    ];

    private static readonly ImmutableArray<(MeasuredValue<LiverPanel, UpperLimitMultiple> Value, UpperLimitMultiple Lowest)>
        LiverTests =
    [
        (LiverValues.AlanineAminotransferase, ImprobableNumbers.LowestTransaminase),
        (LiverValues.AspartateAminotransferase, ImprobableNumbers.LowestTransaminase),
        (LiverValues.TotalBilirubin, ImprobableNumbers.LowestBilirubin),
    ];

    /// <summary>Whether one of a history is improbable and not confirmed, whether or not it decides anything.</summary>
    public static bool AreIn(TreatmentHistory history)
    {
        HashSet<Percentage>? limits = null;
        foreach (var measured in history.EjectionFractions.All)
        {
            if (Of(measured, history, ref limits) is not null)
            {
                return true;
            }
        }

        foreach (var count in history.BloodCounts.All)
        {
            if (IsHigh(count))
            {
                return true;
            }
        }

        foreach (var panel in history.LiverPanels.All)
        {
            if (IsLow(panel))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The ejection fractions that decide: the newest, the baseline, and every other, of which the lowest and its limit decide
    /// whether the heart recovered.
    /// </summary>
    public static IEnumerable<Doubt> OfHeart(TreatmentHistory history, ClinicTime at)
    {
        var found = new List<Doubt>();
        HashSet<Percentage>? limits = null;
        foreach (var measured in history.EjectionFractions.VisibleTo(at))
        {
            if (Of(measured, history, ref limits) is { } doubt)
            {
                found.Add(doubt);
            }
        }

        return found;
    }

    /// <summary>
    /// The counts of white cells that decide: the newest of each kind, and those since the last infusion, which may lower the
    /// dose.
    /// </summary>
    public static IEnumerable<Doubt> OfBlood(TreatmentHistory history, ClinicTime at, int previousInfusionDay)
    {
        var found = new List<Doubt>();
        foreach (var (value, many) in WhiteCells)
        {
            var visible = history.Of(value).VisibleTo(at);
            var newest = history.Of(value).NewestFor(at).Length;
            for (var index = 0; index < visible.Length; index++)
            {
                var count = visible[index];
                if ((index >= visible.Length - newest || count.At.DayNumber >= previousInfusionDay)
                    && !count.Confirmed
                    && value.Read(count) is { High: var seen }
                    && seen >= many)
                {
                    found.Add(new(
                        $"blood count of {count.At}",
                        $"{value.Words} of {seen}",
                        value == BloodCountValues.Leukocytes ? LostPoint : Percent,
                        new(nameof(BloodCount), nameof(BloodCount.Confirmed))));
                }
            }
        }

        return found;
    }

    /// <summary>The newest liver tests, where no unit was stated beside the result and its limit.</summary>
    public static IEnumerable<Doubt> OfLiver(TreatmentHistory history, ClinicTime at)
    {
        var found = new List<Doubt>();
        foreach (var (value, lowest) in LiverTests)
        {
            foreach (var panel in history.Of(value).NewestFor(at))
            {
                if (!panel.Confirmed && value.Read(panel) is { Low: { IsUnitStated: false } seen } && seen < lowest)
                {
                    found.Add(new(
                        $"liver panel of {panel.At}",
                        $"{value.Words} of {seen}, and no unit stated",
                        "the result and its limit may be in different units, or a point have moved",
                        new(nameof(LiverPanel), nameof(LiverPanel.Confirmed))));
                }
            }
        }

        return found;
    }

    private static bool IsHigh(BloodCount count)
    {
        foreach (var (value, many) in count.Confirmed ? [] : WhiteCells)
        {
            if (value.Read(count) is { High: var seen } && seen >= many)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLow(LiverPanel panel)
    {
        foreach (var (value, lowest) in panel.Confirmed ? [] : LiverTests)
        {
            if (value.Read(panel) is { Low: { IsUnitStated: false } seen } && seen < lowest)
            {
                return true;
            }
        }

        return false;
    }

    private static Doubt? Of(EjectionFraction measured, TreatmentHistory history, ref HashSet<Percentage>? limits)
    {
        if (measured.Confirmed)
        {
            return null;
        }

        return measured switch
        {
            _ when measured.Value > ImprobableNumbers.HighestEjectionFraction => Questioned(
                measured, $"ejection fraction of {measured.Value}", "a digit may be wrong, or it is another measure"),
            { LowerLimitOfNormal: { } limit }
                when limit < ImprobableNumbers.LowestLowerLimit || limit > ImprobableNumbers.HighestLowerLimit => Questioned(
                measured,
                $"lower limit of normal of {limit} beside {measured.Value}",
                "the ejection fraction and its limit may be swapped, or a digit be wrong"),
            { LowerLimitOfNormal: { } limit } when IsLimitOfAnother(measured.Value, limit, history, ref limits) => Questioned(
                measured,
                $"ejection fraction of {measured.Value} with a lower limit of {limit}, where {measured.Value} is that of another",
                "the ejection fraction and its limit may be swapped"),
            _ => null,
        };
    }

    /// <summary>Whether the value is the limit of another measurement, and its own limit lower: the two may be swapped.</summary>
    /// <param name="value">The value.</param>
    /// <param name="limit">Its own limit.</param>
    /// <param name="history">The history.</param>
    /// <param name="limits">The limits of all measurements, gathered once and only where one is asked for (P28).</param>
    private static bool IsLimitOfAnother(
        Percentage value, Percentage limit, TreatmentHistory history, ref HashSet<Percentage>? limits)
    {
        if (limit >= value || value > history.HighestLowerLimit)
        {
            return false;
        }

        if (limits is null)
        {
            limits = [];
            foreach (var measured in history.EjectionFractions.All)
            {
                if (measured.LowerLimitOfNormal is { } stated)
                {
                    limits.Add(stated);
                }
            }
        }

        return limits.Contains(value);
    }

    private static Doubt Questioned(EjectionFraction measured, string seen, string likelySlip) => new(
        $"ejection fraction of {measured.At}",
        seen,
        likelySlip,
        new(nameof(EjectionFraction), nameof(EjectionFraction.Confirmed)));
}
