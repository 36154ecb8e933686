namespace Mitox.Rules;

/// <summary>The records that state one value.</summary>
internal abstract class ValueTimeline(Timeline records)
{
    /// <summary>Gets the records in order of time.</summary>
    public Timeline Records { get; } = records;

    /// <summary>The records of a history that state a value.</summary>
    public static ValueTimeline Of(MeasuredValue value, TreatmentHistory history) => value switch
    {
        MeasuredValue<EjectionFraction, Percentage> ofHeart => Of(ofHeart, history.EjectionFractions),
        MeasuredValue<BloodCount, CellCount> ofCells => Of(ofCells, history.BloodCounts),
        MeasuredValue<BloodCount, HemoglobinConcentration> ofBlood => Of(ofBlood, history.BloodCounts),
        MeasuredValue<LiverPanel, UpperLimitMultiple> ofLiver => Of(ofLiver, history.LiverPanels),
        MeasuredValue<DisabilityScore, DisabilityStatus> ofExamination => Of(ofExamination, history.DisabilityScores),
        MeasuredValue<BrainScan, int> ofBrain => Of(ofBrain, history.BrainScans),
        _ => throw new InvalidOperationException($"{value.Field} has no timeline."),
    };

    private static ValueTimeline<TRecord, TValue> Of<TRecord, TValue>(MeasuredValue<TRecord, TValue> value, Timeline<TRecord> all)
        where TRecord : ClinicalRecord
        where TValue : IComparable<TValue> => ValueTimeline<TRecord, TValue>.Of(all, value);
}

/// <summary>The records that state one value, of which the newest were read once, when the history was built.</summary>
internal sealed class ValueTimeline<TRecord, TValue> : ValueTimeline
    where TRecord : ClinicalRecord
    where TValue : IComparable<TValue>
{
    private static readonly ValueTimeline<TRecord, TValue> None = new(Timeline<TRecord>.Empty);

    private readonly Timeline<TRecord> records;
    private readonly bool isRead;
    private readonly Reading<TValue> newest;

    private ValueTimeline(Timeline<TRecord> records)
        : base(records) => this.records = records;

    private ValueTimeline(Timeline<TRecord> records, Reading<TValue> newest)
        : this(records)
    {
        this.newest = newest;
        isRead = true;
    }

    /// <summary>Gets the records in order of time.</summary>
    public new Timeline<TRecord> Records => records;

    public static ValueTimeline<TRecord, TValue> Of(Timeline<TRecord> all, MeasuredValue<TRecord, TValue> value)
    {
        var stating = all.Where(value.States);
        if (stating.All.IsEmpty)
        {
            return None;
        }

        var newest = Timeline<TRecord>.NewestOf(stating.All.AsSpan());
        var range = value.Read(newest[0])!.Value;
        foreach (var record in newest[1..])
        {
            var (low, high) = value.Read(record)!.Value;
            range = new(low.CompareTo(range.Low) < 0 ? low : range.Low, high.CompareTo(range.High) > 0 ? high : range.High);
        }

        return new(stating, range);
    }

    /// <summary>What the newest of all records read, from the lowest to the highest where several may be the newest.</summary>
    /// <returns>Whether it is what a proposal sees; not where there is none, or where the newest must be searched.</returns>
    public bool TryReadNewest(in ClinicTime proposed, out Reading<TValue> range)
    {
        range = newest;
        return isRead && records.IsAllBefore(proposed);
    }
}
