namespace Mitox.Rules.Rulebook;

/// <summary>Whether a result could be read that is certainly newer than one that could not.</summary>
internal static class ReadableResults
{
    /// <summary>
    /// Whether there is one: on a later day, or later by two known times; of the day of an infusion none that may have come after
    /// it (P31). What has no day is never older, and of a lasting fact or a sum nothing is newer.
    /// </summary>
    public static bool AreNewer(RecordField field, ClinicTime? unread, in Case input, DecisionSubject subject)
    {
        if (unread is not { } since || TimelineOf(field, input.History) is not { } timeline)
        {
            return false;
        }

        foreach (var record in timeline.RecordsVisibleTo(input.At))
        {
            if (record.At.IsCertainlyAfter(since)
                && (subject is DecisionSubject.FollowUp || !record.At.IsOfUnknownOrderTo(input.At))
                && States(record, field))
            {
                return true;
            }
        }

        return false;
    }

    private static Timeline? TimelineOf(RecordField field, TreatmentHistory history) =>
        Catalog.RowOf(field) is MeasuredValue value ? history.Of(value)
        : field == UnreadFields.Method ? history.EjectionFractions
        : field == UnreadFields.PregnancyTest ? history.PregnancyTests
        : field == RecordLists.Electrocardiograms.Field ? history.Electrocardiograms
        : field == RecordLists.Assessments.Field || field.Record == nameof(ClinicalAssessment) ? history.Assessments
        : null;

    private static bool States(ClinicalRecord record, RecordField field) => record switch
    {
        EjectionFraction measured when field == UnreadFields.Method => measured.IsMethodKnown,
        ClinicalAssessment visit when field == UnreadFields.Infection => visit.Infection is not InfectionState.Unknown,
        ClinicalAssessment visit when Catalog.RowOf(field) is Question<ClinicalAssessment> question =>
            question.Read(visit) is not Answer.Unknown,
        _ => true,
    };
}
