namespace Mitox.Rules;

/// <summary>Questions ejection fractions, counts of white cells and liver tests (P23).</summary>
internal static class MeasurementDoubts
{
    private const string LostPoint = "a point may be lost, or it is a percentage of the leukocytes";

    /// <summary>White cells whose high counts are questioned.</summary>
    private static readonly (MeasuredValue<BloodCount, CellCount> Value, CellCount Many, string LikelySlip)[] WhiteCells =
    [
        (BloodCountValues.Leukocytes, ImprobableNumbers.ManyLeukocytes, "a point may be lost"),
        (BloodCountValues.Neutrophils, ImprobableNumbers.ManyNeutrophils, LostPoint),
        (BloodCountValues.Lymphocytes, ImprobableNumbers.ManyLymphocytes, LostPoint),
    ];

    private static readonly (MeasuredValue<LiverPanel, UpperLimitMultiple> Value, UpperLimitMultiple Lowest)[] LiverTests =
    [
        (LiverValues.AlanineAminotransferase, ImprobableNumbers.LowestTransaminase),
        (LiverValues.AspartateAminotransferase, ImprobableNumbers.LowestTransaminase),
        (LiverValues.TotalBilirubin, ImprobableNumbers.LowestBilirubin),
    ];

    /// <summary>Whether one of a history is improbable and not confirmed, whether or not it decides anything.</summary>
    public static bool AreIn(TreatmentHistory history)
    {
        foreach (var measured in history.EjectionFractions.All)
        {
            if (Of(measured, history) is not null)
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
        EjectionFraction[] deciding = [.. history.EjectionFractions.VisibleTo(at)];
        return deciding.Select(measured => Of(measured, history)).OfType<Doubt>();
    }

    /// <summary>
    /// The counts of white cells that decide: the newest of each kind, and those since the last infusion, which may lower the
    /// dose.
    /// </summary>
    public static IEnumerable<Doubt> OfBlood(TreatmentHistory history, ClinicTime at, int previousInfusionDay)
    {
        var found = new List<Doubt>();
        foreach (var (value, many, slip) in WhiteCells)
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
                        slip,
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

    private static bool IsHigh(BloodCount count) =>
        !count.Confirmed
        && (count.Leukocytes >= ImprobableNumbers.ManyLeukocytes
            || count.Neutrophils >= ImprobableNumbers.ManyNeutrophils
            || count.Lymphocytes >= ImprobableNumbers.ManyLymphocytes);

    private static bool IsLow(LiverPanel panel) =>
        !panel.Confirmed
        && (IsLow(panel.AlanineAminotransferase, ImprobableNumbers.LowestTransaminase)
            || IsLow(panel.AspartateAminotransferase, ImprobableNumbers.LowestTransaminase)
            || IsLow(panel.TotalBilirubin, ImprobableNumbers.LowestBilirubin));

    private static bool IsLow(UpperLimitMultiple? multiple, UpperLimitMultiple lowest) =>
        multiple is { IsUnitStated: false } && multiple < lowest;

    private static Doubt? Of(EjectionFraction measured, TreatmentHistory history)
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
            { LowerLimitOfNormal: { } limit } when IsLimitOfAnother(measured.Value, limit, history) => Questioned(
                measured,
                $"ejection fraction of {measured.Value} with a lower limit of {limit}, where {measured.Value} is that of another",
                "the ejection fraction and its limit may be swapped"),
            _ => null,
        };
    }

    /// <summary>Whether the value is the limit of another measurement, and its own limit lower: the two may be swapped.</summary>
    private static bool IsLimitOfAnother(Percentage value, Percentage limit, TreatmentHistory history)
    {
        if (limit >= value || value > history.HighestLowerLimit)
        {
            return false;
        }

        foreach (var other in history.EjectionFractions.All)
        {
            if (other.LowerLimitOfNormal == value)
            {
                return true;
            }
        }

        return false;
    }

    private static Doubt Questioned(EjectionFraction measured, string seen, string likelySlip) => new(
        $"ejection fraction of {measured.At}",
        seen,
        likelySlip,
        new(nameof(EjectionFraction), nameof(EjectionFraction.Confirmed)));
}
