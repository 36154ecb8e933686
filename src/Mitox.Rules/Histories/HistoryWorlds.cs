using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules;

/// <summary>
/// The histories that a record may stand for, where it has values reported as spans or days known in part (P26, P27): one
/// for each choice of an end. A rule that is right for each of them needs to know nothing of spans.
/// </summary>
/// <remarks>
/// The newest results stand at one end and the earlier ones at another, since rules compare the two; each value has ends of its
/// own. Where there are too many, all newest results share an end, and all earlier ones.
/// </remarks>
internal sealed class HistoryWorlds
{
    /// <summary>More choices than these are put together; they are 64 histories.</summary>
    private const int MostChoices = 6;

    private readonly TreatmentHistory history;
    private readonly ClinicTime at;
    private readonly LocalDate lastDay;
    private readonly List<(MeasuredValue? Value, bool IsNewest)> measured = [];
    private readonly bool hasBirth;
    private readonly bool hasExposures;

    /// <summary>Initializes a new instance of the <see cref="HistoryWorlds"/> class.</summary>
    /// <param name="history">What is on record.</param>
    /// <param name="at">The time that is judged.</param>
    /// <param name="lastDay">The last day on which an earlier dose can have been given to count as earlier.</param>
    public HistoryWorlds(TreatmentHistory history, ClinicTime at, LocalDate lastDay)
    {
        this.history = history;
        this.at = at;
        this.lastDay = lastDay;
        hasBirth = history.Record.Patient.IsBirthDateOpen;
        hasExposures = history.PriorExposures.Any(exposure => exposure.IsLastDayOpen);
        Find(history.EjectionFractions.All.AsSpan());
        Find(history.BloodCounts.All.AsSpan());
        Find(history.LiverPanels.All.AsSpan());
        if (measured.Count + (hasBirth ? 1 : 0) + (hasExposures ? 1 : 0) > MostChoices)
        {
            measured = [.. measured.Select(choice => ((MeasuredValue?)null, choice.IsNewest)).Distinct()];
        }
    }

    /// <summary>Gets how many choices there are; each doubles the histories.</summary>
    public int Choices => measured.Count + (hasBirth ? 1 : 0) + (hasExposures ? 1 : 0);

    /// <summary>Whether a record is more than one history.</summary>
    public static bool AreNeeded(TreatmentRecord record)
    {
        if (record.Patient.IsBirthDateOpen || HasSpan(record.EjectionFractions) || HasSpan(record.BloodCounts)
            || HasSpan(record.LiverPanels))
        {
            return true;
        }

        foreach (var exposure in record.PriorExposures)
        {
            if (exposure is { EnteredInError: false, IsLastDayOpen: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the baseline ejection fraction was reported as "above", and the newest is below its bound.</summary>
    public static bool IsBelowAnOpenBaseline(TreatmentHistory history, ClinicTime at) =>
        history.BaselineEjectionFractionFor(at) is { } baseline
        && OpenBound(baseline) is { } bound
        && LowestNewest(history, at, isHigh: false) < bound;

    /// <summary>The history of one choice of ends.</summary>
    /// <param name="choice">A bit for each choice: whether it stands at its upper, or later, end.</param>
    public TreatmentHistory History(int choice)
    {
        var bit = measured.Count;
        var record = history.Record with
        {
            EjectionFractions = AtEnds(history.Record.EjectionFractions, choice),
            BloodCounts = AtEnds(history.Record.BloodCounts, choice),
            LiverPanels = AtEnds(history.Record.LiverPanels, choice),
        };
        if (hasBirth)
        {
            var born = record.Patient.BornWithin!;
            record = record with
            {
                Patient = record.Patient with { BirthDate = IsSet(choice, bit) ? born.End : born.Start },
            };
            bit++;
        }

        if (hasExposures)
        {
            record = record with
            {
                PriorExposures = [.. record.PriorExposures.Select(exposure => At(exposure, IsSet(choice, bit)))],
            };
        }

        return TreatmentHistory.Supposed(record);
    }

    /// <summary>What must be stated so that a choice is none any more.</summary>
    public (string Words, RecordField? Field) Missing(int bit) =>
        bit < measured.Count && measured[bit].Value is { } value ? ($"the {value.Words} as one number", (RecordField?)value.Field)
        : bit < measured.Count ? ("what was measured as one number each, not as a range", null)
        : hasBirth && bit == measured.Count
            ? ("the day of birth", new(nameof(Patient), nameof(Patient.BirthDate)))
            : ("the last day of what was given earlier", new(nameof(PriorExposure), nameof(PriorExposure.LastGivenOn)));

    private static bool IsSet(int choice, int bit) => (choice >> bit & 1) != 0;

    private static bool HasSpan<T>(ImmutableArray<T> records)
        where T : ClinicalRecord
    {
        foreach (var value in Catalog.ValuesOf<T>())
        {
            foreach (var record in value.CanBeSpan ? records.AsSpan() : [])
            {
                if (!record.EnteredInError && value.IsSpanOn(record))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The bound of an ejection fraction reported as "above".</summary>
    private static Percentage? OpenBound(EjectionFraction measured) =>
        Spans.Of(measured.Value) is { IsEnd: false, Ends: { IsOpenAbove: true, First: var bound } } ? bound : null;

    /// <summary>The lowest of the newest ejection fractions, at one of their ends.</summary>
    private static Percentage? LowestNewest(TreatmentHistory history, ClinicTime at, bool isHigh)
    {
        Percentage? lowest = null;
        foreach (var measured in history.EjectionFractions.NewestFor(at))
        {
            var end = HeartValues.EjectionFraction.AtEnd(measured, isHigh).Value;
            lowest = lowest < end ? lowest : end;
        }

        return lowest;
    }

    private PriorExposure At(PriorExposure exposure, bool isLate)
    {
        if (!exposure.IsLastDayOpen)
        {
            return exposure;
        }

        var (start, end) = (exposure.LastGivenWithin!.Start, exposure.LastGivenWithin.End);
        return exposure with { LastGivenOn = !isLate ? start : end <= lastDay ? end : start <= lastDay ? lastDay : start };
    }

    private void Find<T>(ReadOnlySpan<T> records)
        where T : ClinicalRecord
    {
        foreach (var value in Catalog.ValuesOf<T>())
        {
            foreach (var record in value.CanBeSpan ? records : [])
            {
                if (value.IsSpanOn(record) && (value, IsNewest(value, record)) is var choice && !measured.Contains(choice))
                {
                    measured.Add(choice);
                }
            }
        }
    }

    private ImmutableArray<T> AtEnds<T>(ImmutableArray<T> records, int choice)
        where T : ClinicalRecord => [.. records.Select(record => record.EnteredInError ? record : AtEnds(record, choice))];

    private T AtEnds<T>(T record, int choice)
        where T : ClinicalRecord
    {
        foreach (var value in Catalog.ValuesOf<T>())
        {
            if (value.CanBeSpan && value.IsSpanOn(record))
            {
                var isNewest = IsNewest(value, record);
                record = value.AtEnd(record, IsHigh(value, isNewest, choice) && !IsReached(record, isNewest, choice));
            }
        }

        return record;
    }

    /// <summary>
    /// Whether an earlier ejection fraction reported as "above" is reached by the newest: the fall from it is then none (P27).
    /// </summary>
    private bool IsReached<T>(T record, bool isNewest, int choice) =>
        !isNewest && record is EjectionFraction earlier && OpenBound(earlier) is { } bound
        && !(LowestNewest(history, at, IsHigh(HeartValues.EjectionFraction, isNewest: true, choice)) < bound);

    private bool IsHigh(MeasuredValue value, bool isNewest, int choice) =>
        IsSet(choice, measured.FindIndex(one => (one.Value is null || one.Value == value) && one.IsNewest == isNewest));

    private bool IsNewest<T>(MeasuredValue<T> value, T record)
        where T : ClinicalRecord
    {
        foreach (var newest in history.Of(value.Observation!.Value).NewestRecordsFor(at))
        {
            if (ReferenceEquals(newest, record))
            {
                return true;
            }
        }

        return false;
    }
}
