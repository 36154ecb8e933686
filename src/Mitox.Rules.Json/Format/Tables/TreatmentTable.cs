using Mitox.Rules.Json.Format.Parts;

namespace Mitox.Rules.Json.Format.Tables;

/// <summary>Everything on record of a patient.</summary>
internal static class TreatmentTable
{
    private static readonly Patient Nobody = new();

    /// <summary>The lists of records.</summary>
    public static readonly RecordsPart[] Lists =
    [
        new RecordsPart<Infusion>(RecordLists.Infusions, RecordTables.Infusion),
        new RecordsPart<PriorExposure>(RecordLists.PriorExposures, CourseTables.PriorExposure),
        new RecordsPart<EjectionFraction>(RecordLists.EjectionFractions, RecordTables.EjectionFraction),
        new RecordsPart<Electrocardiogram>(RecordLists.Electrocardiograms, RecordTables.Electrocardiogram),
        new RecordsPart<BloodCount>(RecordLists.BloodCounts, RecordTables.BloodCount),
        new RecordsPart<LiverPanel>(RecordLists.LiverPanels, RecordTables.LiverPanel),
        new RecordsPart<PregnancyTest>(RecordLists.PregnancyTests, RecordTables.PregnancyTest),
        new RecordsPart<ClinicalAssessment>(RecordLists.Assessments, RecordTables.Assessment),
        new RecordsPart<Relapse>(RecordLists.Relapses, RecordTables.Relapse),
        new RecordsPart<DisabilityScore>(RecordLists.DisabilityScores, RecordTables.DisabilityScore),
        new RecordsPart<BrainScan>(RecordLists.BrainScans, RecordTables.BrainScan),
        new RecordsPart<Therapy>(RecordLists.Therapies, CourseTables.Therapy),
        new RecordsPart<AdverseEvent>(
            RecordLists.AdverseEvents, CourseTables.AdverseEvent, older: ("toxicities", CourseTables.Toxicity)),
        new RecordsPart<UnreadResult>(RecordLists.UnreadResults, UnreadTable.Table),
    ];

    public static readonly EntryTable<TreatmentRecord> Table = new(
        new TreatmentRecord(),
        [
            new ObjectPart<TreatmentRecord, Patient>(
                "patient",
                PatientTable.Table,
                record => record.Patient == Nobody ? null : record.Patient,
                (record, patient) => record with { Patient = patient })
            {
                CountsInPart = true,
            },
            .. CatalogParts.QuestionsOf<TreatmentRecord>(),
            .. Lists,
        ]);
}
