using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace Mitox.Rules;

/// <summary>One patient's treatment, ordered and checked once; what rules read.</summary>
/// <remarks>
/// Immutable, and safe to share between threads. The order of the records it was built from does not matter. Records
/// entered in error are not in it.
/// </remarks>
[JsonConverter(typeof(NotJson))]
public sealed class TreatmentHistory
{
    private readonly ValueTimeline[] byValue;

    /// <summary>The baseline for a proposal that sees every ejection fraction.</summary>
    private readonly EjectionFraction[] latestBaselines;
    private readonly EjectionFraction? latestBaseline;

    private TreatmentHistory(TreatmentRecord record, TreatmentHistory? like = null)
    {
        Record = record;
        HasSpans = HistoryWorlds.AreNeeded(record);
        var sameDoses = like is not null && HaveSameDoses(record, like.Record) ? like : null;
        PriorExposures = sameDoses?.PriorExposures
            ?? InOrder(record.PriorExposures, exposure => !exposure.EnteredInError, exposure => exposure.LastGivenOn);
        Doses = sameDoses?.Doses ?? DosesOf(record, PriorExposures);
        EjectionFractions = Timeline<EjectionFraction>.Of(record.EjectionFractions);
        foreach (var measured in EjectionFractions.All)
        {
            LowestEjectionFraction = measured.Value < LowestEjectionFraction ? measured.Value : LowestEjectionFraction;
            HighestLowerLimit = measured.LowerLimitOfNormal > HighestLowerLimit
                ? measured.LowerLimitOfNormal.Value
                : HighestLowerLimit;
        }

        Electrocardiograms = Timeline<Electrocardiogram>.Of(record.Electrocardiograms);
        BloodCounts = Timeline<BloodCount>.Of(record.BloodCounts);
        LiverPanels = Timeline<LiverPanel>.Of(record.LiverPanels);
        var pregnancyTests = Timeline<PregnancyTest>.Of(record.PregnancyTests);
        PregnancyTests = pregnancyTests.Where(test => test.IsResultKnown);
        PendingPregnancyTests = pregnancyTests.Where(test => !test.IsResultKnown);
        Assessments = Timeline<ClinicalAssessment>.Of(record.Assessments);
        PregnancyAnswers = Assessments.Where(visit => visit.Pregnant is Answer.Yes or Answer.No);
        HeartFailureSigns = Assessments.Where(visit => visit.HeartFailureSigns is Answer.Yes);
        Relapses = Timeline<Relapse>.Of(record.Relapses);
        DisabilityScores = Timeline<DisabilityScore>.Of(record.DisabilityScores);
        BrainScans = Timeline<BrainScan>.Of(record.BrainScans);
        AdverseEvents = Timeline<AdverseEvent>.Of(record.AdverseEvents);
        latestBaselines = BaselineEjectionFraction.Possible(Doses, EjectionFractions.All.AsSpan()).ToArray();
        latestBaseline = BaselineEjectionFraction.Highest(latestBaselines);
        HasPregnancyReport = HasReportOfPregnancy();
        Therapies = InOrder(record.Therapies, therapy => !therapy.EnteredInError, therapy => therapy.StartedOn);
        UnreadResults = InOrder(record.UnreadResults, unread => !unread.EnteredInError, unread => unread.At?.Date);
        HasUnreadDose = UnreadResults.Any(unread => UnreadFields.Doses.Contains(unread.What));
        var values = Catalog.Values;
        byValue = new ValueTimeline[values.Length];
        for (var ordinal = 0; ordinal < values.Length; ordinal++)
        {
            byValue[ordinal] = ValueTimeline.Of(values[ordinal], this);
        }

        var hasDoubtfulMeasurements = MeasurementDoubts.AreIn(this);
        Doubts = sameDoses?.Doubts.With(hasDoubtfulMeasurements)
            ?? new(Doses.Infusions, PriorExposures, hasDoubtfulMeasurements);
    }

    /// <summary>Gets the record it was built from, what was entered in error too.</summary>
    public TreatmentRecord Record { get; }

    /// <summary>Gets a value indicating whether it stands for several histories: values or days are known in part.</summary>
    internal bool HasSpans { get; }

    /// <summary>Gets the lasting facts.</summary>
    public Patient Patient => Record.Patient;

    /// <summary>Gets whether the doses on record are stated to be all that were ever given.</summary>
    public Answer DoseHistoryIsComplete => Record.DoseHistoryIsComplete;

    /// <summary>Gets the drugs given earlier or elsewhere that are known as a sum.</summary>
    public ImmutableArray<PriorExposure> PriorExposures { get; }

    /// <summary>Gets the infusions that count, the oldest first, each with the lifetime dose after it.</summary>
    /// <remarks>Every infusion is counted whatever its date; earlier exposure elsewhere is counted before the first.</remarks>
    public ImmutableArray<CountedInfusion> Infusions => Doses.Infusions;

    /// <summary>Gets the lifetime dose of mitoxantrone, exactly.</summary>
    /// <remarks>Each infusion counts its mg over the body surface of its own day; never total mg over one surface.</remarks>
    public DosePerArea LifetimeDose => Doses.Total;

    /// <summary>Gets a value indicating whether more may have been given than is on record.</summary>
    /// <remarks>
    /// So it is while the history is not stated complete, an earlier amount that may be mitoxantrone is not recorded, or a dose
    /// could not be read.
    /// </remarks>
    public bool LifetimeDoseIsLowerBound =>
        DoseHistoryIsComplete is not Answer.Yes || Doses.HasUnknownAmount || HasUnreadDose;

    /// <summary>Gets the measurements of the ejection fraction.</summary>
    public Timeline<EjectionFraction> EjectionFractions { get; }

    /// <summary>Gets the electrocardiograms.</summary>
    public Timeline<Electrocardiogram> Electrocardiograms { get; }

    /// <summary>Gets the blood counts, whatever they state.</summary>
    public Timeline<BloodCount> BloodCounts { get; }

    /// <summary>Gets the liver tests, whatever they state.</summary>
    public Timeline<LiverPanel> LiverPanels { get; }

    /// <summary>Gets the pregnancy tests whose result is known.</summary>
    public Timeline<PregnancyTest> PregnancyTests { get; }

    /// <summary>Gets the visits.</summary>
    public Timeline<ClinicalAssessment> Assessments { get; }

    /// <summary>Gets the relapses.</summary>
    public Timeline<Relapse> Relapses { get; }

    /// <summary>Gets the scores of disability.</summary>
    public Timeline<DisabilityScore> DisabilityScores { get; }

    /// <summary>Gets the images of the brain.</summary>
    public Timeline<BrainScan> BrainScans { get; }

    /// <summary>Gets the adverse events.</summary>
    public Timeline<AdverseEvent> AdverseEvents { get; }

    /// <summary>Gets the other treatments, past, present and planned.</summary>
    public ImmutableArray<Therapy> Therapies { get; }

    /// <summary>Gets the results and answers that could not be read.</summary>
    public ImmutableArray<UnreadResult> UnreadResults { get; }

    /// <summary>Gets a value indicating whether a dose is on record that could not be read.</summary>
    internal bool HasUnreadDose { get; }

    /// <summary>Gets the pregnancy tests whose result is not recorded yet.</summary>
    internal Timeline<PregnancyTest> PendingPregnancyTests { get; }

    /// <summary>Gets the visits at which it was recorded whether the patient is pregnant.</summary>
    internal Timeline<ClinicalAssessment> PregnancyAnswers { get; }

    /// <summary>Gets the visits at which signs of heart failure were noted.</summary>
    internal Timeline<ClinicalAssessment> HeartFailureSigns { get; }

    /// <summary>Gets a value indicating whether a pregnancy was ever reported, by a test or at a visit.</summary>
    internal bool HasPregnancyReport { get; }

    internal DoseLedger Doses { get; }

    /// <summary>Gets what is improbable and not confirmed.</summary>
    internal RecordDoubts Doubts { get; }

    /// <summary>Gets every kind of record that has a day of its own, infusions aside.</summary>
    internal ImmutableArray<Timeline> Timelines =>
    [
        EjectionFractions, Electrocardiograms, BloodCounts, LiverPanels, PregnancyTests, PendingPregnancyTests, Assessments,
        Relapses, DisabilityScores, BrainScans, AdverseEvents,
    ];

    /// <summary>
    /// Gets the lowest ejection fraction of all, whenever it was measured; the highest possible where there is none.
    /// </summary>
    internal Percentage LowestEjectionFraction { get; } = Percentage.FromPercent(100);

    /// <summary>Gets the highest lower limit of normal of all that were reported, or the default where none was.</summary>
    internal Percentage HighestLowerLimit { get; }

    /// <summary>The records that state a value.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <typeparam name="TValue">The quantity.</typeparam>
    /// <param name="value">The row of the catalog.</param>
    /// <returns>The records in order of time.</returns>
    public Timeline<TRecord> Of<TRecord, TValue>(MeasuredValue<TRecord, TValue> value)
        where TRecord : ClinicalRecord
        where TValue : IComparable<TValue>
    {
        ArgumentNullException.ThrowIfNull(value);
        return ReadingsOf(value).Records;
    }

    /// <summary>The records that state a value, with what the newest of them read.</summary>
    internal ValueTimeline<TRecord, TValue> ReadingsOf<TRecord, TValue>(MeasuredValue<TRecord, TValue> value)
        where TRecord : ClinicalRecord
        where TValue : IComparable<TValue> => (ValueTimeline<TRecord, TValue>)byValue[value.Ordinal];

    /// <summary>The records that state a value.</summary>
    internal Timeline Of(MeasuredValue value) => byValue[value.Ordinal].Records;

    /// <summary>The records of an observation, of which a result is known.</summary>
    internal Timeline Of(Observation what) => what switch
    {
        Observation.Electrocardiogram => Electrocardiograms,
        Observation.PregnancyTest => PregnancyTests,
        Observation.ClinicalAssessment => Assessments,
        _ => Of(Catalog.ValueOf(what)!),
    };

    /// <summary>Builds a history, or says everything that is wrong with the record.</summary>
    /// <param name="record">Everything on record, in any order.</param>
    /// <param name="history">The history, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">All problems, not only the first; of more than 100 the others are counted in one more.</param>
    /// <returns>Whether a history was built.</returns>
    /// <remarks>A record of more than 10,000 entries in all its lists is refused before all else (P28).</remarks>
    public static bool TryCreate(
        TreatmentRecord record,
        [NotNullWhen(true)] out TreatmentHistory? history,
        out ImmutableArray<HistoryProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(record);
        problems = RecordCheck.ProblemsOf(record);
        history = problems.IsEmpty ? new TreatmentHistory(record) : null;
        return history is not null;
    }

    /// <summary>Builds a history from a record that is known to be sound.</summary>
    /// <param name="record">Everything on record, in any order.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException">The record has problems; the message lists them all.</exception>
    public static TreatmentHistory Create(TreatmentRecord record) =>
        TryCreate(record, out var history, out var problems)
            ? history
            : throw RecordBounds.Refusal(problems, nameof(record));

    /// <summary>The history with one more infusion, which a plan supposes: the most records do not bind it.</summary>
    internal TreatmentHistory With(Infusion infusion)
    {
        var record = Record with { Infusions = Record.Infusions.Add(infusion) };
        var problems = RecordCheck.ProblemsOf(record, mostRecords: int.MaxValue);
        return problems.IsEmpty ? new(record) : throw RecordBounds.Refusal(problems, nameof(infusion));
    }

    /// <summary>Builds a history of a sound record; facts that are supposed only need not be plausible.</summary>
    /// <param name="record">Everything on record, in any order.</param>
    /// <param name="like">A history of the same doses, if any: what follows from them is not worked out again.</param>
    internal static TreatmentHistory Supposed(TreatmentRecord record, TreatmentHistory? like = null) => new(record, like);

    /// <summary>
    /// The last time mitoxantrone was given on a day before the proposed one: here or, where the day is known, elsewhere.
    /// </summary>
    /// <param name="proposed">The proposed infusion.</param>
    /// <returns>The time, or <see langword="null"/> where there is none.</returns>
    public ClinicTime? LastMitoxantroneBefore(ClinicTime proposed) => Doses.LastBefore(proposed);

    /// <summary>
    /// The ejection fraction to compare a later one with: the last on or before the first infusion, else the earliest; the
    /// highest where several may be it (P21), those of the day of that infusion too that may have been made before it (P31).
    /// After mitoxantrone elsewhere, whose first day is not recorded, it is the highest on or before the first infusion here.
    /// </summary>
    /// <param name="proposed">The proposed infusion.</param>
    /// <returns>The baseline, or <see langword="null"/> before any mitoxantrone and where the proposal cannot see one.</returns>
    public EjectionFraction? BaselineEjectionFractionFor(ClinicTime proposed) =>
        EjectionFractions.IsAllBefore(proposed)
            ? latestBaseline
            : BaselineEjectionFraction.Highest(PossibleBaselinesFor(proposed));

    /// <summary>The ejection fractions that may be the baseline; none where there is none.</summary>
    internal ReadOnlySpan<EjectionFraction> PossibleBaselinesFor(ClinicTime proposed) =>
        EjectionFractions.IsAllBefore(proposed)
            ? latestBaselines
            : BaselineEjectionFraction.Possible(Doses, EjectionFractions.VisibleTo(proposed));

    /// <summary>Writes what is on record, and the lifetime dose.</summary>
    /// <returns>A text such as "Female, born 1980-05-17, SecondaryProgressive: 11 infusions; lifetime dose 132 mg/m²".</returns>
    public override string ToString() =>
        $"{Record}; lifetime dose {(LifetimeDoseIsLowerBound ? "at least " : string.Empty)}{LifetimeDose}";

    private bool HasReportOfPregnancy() =>
        !PregnancyTests.Where(test => test.Result is PregnancyTestResult.Positive).All.IsEmpty
        || !PregnancyAnswers.Where(visit => visit.Pregnant is Answer.Yes).All.IsEmpty;

    /// <summary>By day; those of one day by what they say, so that the order they came in does not matter.</summary>
    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T> entries, Func<T, bool> counts, Func<T, LocalDate?> day)
        where T : class => entries.IsEmpty
            ? []
            : [.. entries.Where(counts).OrderBy(day).ThenBy(entry => entry.ToString(), StringComparer.Ordinal)];

    private static bool HaveSameDoses(TreatmentRecord left, TreatmentRecord right) =>
        (left.Infusions == right.Infusions || left.Infusions.AsSpan().SequenceEqual(right.Infusions.AsSpan()))
        && (left.PriorExposures == right.PriorExposures
            || left.PriorExposures.AsSpan().SequenceEqual(right.PriorExposures.AsSpan()));

    private static DoseLedger DosesOf(TreatmentRecord record, ImmutableArray<PriorExposure> exposures)
    {
        var started = Timeline<Infusion>.Of(record.Infusions, CompareDoses);
        return new(
            started.Where(infusion => infusion.Given > Dose.Zero).All.AsSpan(), exposures, started.All.AsSpan());
    }

    private static int CompareDoses(Infusion left, Infusion right) =>
        (left.Given, left.Area.SquareMeters, left.Area.Formula)
            .CompareTo((right.Given, right.Area.SquareMeters, right.Area.Formula));
}
