using FsCheck;
using FsCheck.Fluent;

namespace Mitox.Rules.Tests.Laws.Generators;

/// <summary>The same facts in another order, or grouped into other records.</summary>
internal static class CaseShuffler
{
    public static Gen<TreatmentRecord> Shuffle(TreatmentRecord record) =>
        from shuffled in Gen.CollectToArray<RecordList, object?[]>(
            RecordLists.All, list => Gen.Shuffle<object?>([.. list.EntriesOf(record)]))
        let orders = RecordLists.All.Zip(shuffled).ToDictionary(pair => pair.First, pair => pair.Second)
        select Listed(record, list => orders[list]);

    /// <summary>Every blood count and liver panel as one record for each thing measured.</summary>
    public static TreatmentRecord Split(TreatmentRecord record) => record with
    {
        BloodCounts = [.. record.BloodCounts.SelectMany(Split)],
        LiverPanels = [.. record.LiverPanels.SelectMany(Split)],
    };

    /// <summary>The same patient with other entries in each list.</summary>
    public static TreatmentRecord Listed(TreatmentRecord record, Func<RecordList, IEnumerable<object?>> entriesOf) =>
        RecordLists.All.Aggregate(
            new TreatmentRecord { Patient = record.Patient, DoseHistoryIsComplete = record.DoseHistoryIsComplete },
            (listed, list) => entriesOf(list).Aggregate(listed, (made, entry) => list.Add(made, entry!)));

    private static T[] Split<T>(T record)
        where T : ClinicalRecord =>
        [.. Catalog.ValuesOf<T>().Where(value => value.IsStatedOn(record)).Select(
            value => (T)((ClinicalRecord)value.Again(record, record.At) with { EnteredInError = record.EnteredInError }))];
}
