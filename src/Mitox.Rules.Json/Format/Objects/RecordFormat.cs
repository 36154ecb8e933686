using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Format.Tables;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>Everything on record of a patient by itself, of which a history can be built.</summary>
internal sealed class RecordFormat() : ObjectFormat<TreatmentRecord>(TreatmentTable.Table.Shape)
{
    public override void Write(CaseWriter writer, TreatmentRecord value) => TreatmentTable.Table.Write(writer, value);

    /// <summary>The first part in which two records differ, or null. Lists are compared by what is in them.</summary>
    public static string? DifferenceOf(TreatmentRecord written, TreatmentRecord read) =>
        RecordLists.All.FirstOrDefault(list => !list.EntriesOf(written).SequenceEqual(list.EntriesOf(read)))?.Name
        ?? (written.Patient != read.Patient ? "patient"
            : written.DoseHistoryIsComplete != read.DoseHistoryIsComplete ? "doseHistoryIsComplete"
            : null);

    protected override bool TryRead(in Entry entry, [MaybeNullWhen(false)] out TreatmentRecord value)
    {
        value = TreatmentTable.Table.Read(entry, new());
        return HistoryCheck.Check(value, entry.Place, TreatmentTable.Table) is not null;
    }
}
