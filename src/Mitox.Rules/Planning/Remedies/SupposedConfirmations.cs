namespace Mitox.Rules.Planning;

/// <summary>Supposes that questioned records were found right as they are written (P23).</summary>
internal static class SupposedConfirmations
{
    /// <summary>The record and the proposal once all records of a kind are confirmed.</summary>
    public static (TreatmentRecord Record, ProposedInfusion Proposal) Of(
        TreatmentRecord record, ProposedInfusion proposal, RecordField field) => field.Record switch
        {
            nameof(ProposedInfusion) => (record, proposal with { Confirmed = true }),
            nameof(PriorExposure) => (
                record with
                {
                    PriorExposures = [.. record.PriorExposures.Select(exposure => exposure with { Confirmed = true })],
                },
                proposal),
            nameof(Infusion) => (Confirmed(record, RecordLists.Infusions), proposal),
            nameof(EjectionFraction) => (Confirmed(record, RecordLists.EjectionFractions), proposal),
            nameof(BloodCount) => (Confirmed(record, RecordLists.BloodCounts), proposal),
            nameof(LiverPanel) => (Confirmed(record, RecordLists.LiverPanels), proposal),
            _ => (record, proposal),
        };

    private static TreatmentRecord Confirmed<T>(TreatmentRecord record, RecordList<T> list)
        where T : ClinicalRecord =>
        list.Write(record, [.. list.Read(record).Select(entry => (T)((ClinicalRecord)entry with { Confirmed = true }))]);
}
