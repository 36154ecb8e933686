using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Authoring;

/// <summary>The lists of a <see cref="TreatmentRecord"/>: each stands here once.</summary>
internal static class RecordLists
{
    public static readonly RecordList<Infusion> Infusions = new(
        nameof(TreatmentRecord.Infusions), record => record.Infusions, (record, entries) => record with { Infusions = entries });

    public static readonly RecordList<PriorExposure> PriorExposures = new(
        nameof(TreatmentRecord.PriorExposures),
        record => record.PriorExposures,
        (record, entries) => record with { PriorExposures = entries });

    public static readonly RecordList<EjectionFraction> EjectionFractions = new(
        nameof(TreatmentRecord.EjectionFractions),
        record => record.EjectionFractions,
        (record, entries) => record with { EjectionFractions = entries });

    public static readonly RecordList<Electrocardiogram> Electrocardiograms = new(
        nameof(TreatmentRecord.Electrocardiograms),
        record => record.Electrocardiograms,
        (record, entries) => record with { Electrocardiograms = entries });

    public static readonly RecordList<BloodCount> BloodCounts = new(
        nameof(TreatmentRecord.BloodCounts),
        record => record.BloodCounts,
        (record, entries) => record with { BloodCounts = entries });

    public static readonly RecordList<LiverPanel> LiverPanels = new(
        nameof(TreatmentRecord.LiverPanels),
        record => record.LiverPanels,
        (record, entries) => record with { LiverPanels = entries });

    public static readonly RecordList<PregnancyTest> PregnancyTests = new(
        nameof(TreatmentRecord.PregnancyTests),
        record => record.PregnancyTests,
        (record, entries) => record with { PregnancyTests = entries });

    public static readonly RecordList<ClinicalAssessment> Assessments = new(
        nameof(TreatmentRecord.Assessments),
        record => record.Assessments,
        (record, entries) => record with { Assessments = entries });

    public static readonly RecordList<Relapse> Relapses = new(
        nameof(TreatmentRecord.Relapses), record => record.Relapses, (record, entries) => record with { Relapses = entries });

    public static readonly RecordList<DisabilityScore> DisabilityScores = new(
        nameof(TreatmentRecord.DisabilityScores),
        record => record.DisabilityScores,
        (record, entries) => record with { DisabilityScores = entries });

    public static readonly RecordList<BrainScan> BrainScans = new(
        nameof(TreatmentRecord.BrainScans),
        record => record.BrainScans,
        (record, entries) => record with { BrainScans = entries });

    public static readonly RecordList<Therapy> Therapies = new(
        nameof(TreatmentRecord.Therapies), record => record.Therapies, (record, entries) => record with { Therapies = entries });

    public static readonly RecordList<AdverseEvent> AdverseEvents = new(
        nameof(TreatmentRecord.AdverseEvents),
        record => record.AdverseEvents,
        (record, entries) => record with { AdverseEvents = entries });

    public static readonly RecordList<UnreadResult> UnreadResults = new(
        nameof(TreatmentRecord.UnreadResults),
        record => record.UnreadResults,
        (record, entries) => record with { UnreadResults = entries });

    /// <summary>All of them, in the order they stand in files.</summary>
    public static readonly ImmutableArray<RecordList> All =
    [
        Infusions, PriorExposures, EjectionFractions, Electrocardiograms, BloodCounts, LiverPanels, PregnancyTests, Assessments,
        Relapses, DisabilityScores, BrainScans, Therapies, AdverseEvents, UnreadResults,
    ];

    /// <summary>The record in which the entries of one kind and day that have no time have one.</summary>
    public static TreatmentRecord TimedOn(TreatmentRecord record, string kind, LocalDate day, LocalTime time) =>
        All.Single(list => list.EntryType.Name == kind).Changed(record, entry =>
            entry is ClinicalRecord { At: var at } dated && at.Date == day && at.Time is null
                ? dated with { At = new(day, time) }
                : entry);

    /// <summary>The list that holds entries of a kind.</summary>
    /// <exception cref="ArgumentException">No list does.</exception>
    public static RecordList Of(Type entry) =>
        All.FirstOrDefault(list => list.EntryType == entry)
            ?? throw new ArgumentException($"{entry.Name} is in no list of a treatment record.", nameof(entry));
}
