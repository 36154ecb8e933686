using Hl7.Fhir.Model;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>
/// Reads procedures and reports: an electrocardiogram that was recorded, and a procedure that names a drug, which was given.
/// </summary>
internal static class ProcedureReader
{
    public static Outcome Read(R4.Procedure procedure, GivenDoses given, ReadingContext context) => procedure.Status switch
    {
        EventStatus.EnteredInError => Outcome.EnteredInError("Procedure"),
        not (EventStatus.NotDone or EventStatus.Preparation)
            when Concept.Of(procedure.Code).Names.Select(DrugName.Find).OfType<CardiotoxicDrug>().ToList() is [var drug, ..] =>
            Dose(drug, procedure, given, Moment.Of(procedure.Performed, context.Zone)),
        _ when !IsElectrocardiogram(procedure.Code, context) =>
            Outcome.NotNeeded("Procedure.code", $"No rule reads {Concept.Of(procedure.Code).Said}."),
        EventStatus.Completed => Recorded("Procedure.performed", Moment.Of(procedure.Performed, context.Zone)),
        EventStatus.Unknown => Unread("Procedure.status", "Whether it was done is not known."),
        _ => Outcome.NotNeeded("Procedure.status", "It was not completed."),
    };

    public static Outcome Read(R4.DiagnosticReport report, ReadingContext context) => report.Status switch
    {
        R4.DiagnosticReport.DiagnosticReportStatus.EnteredInError => Outcome.EnteredInError("DiagnosticReport"),
        _ when !IsElectrocardiogram(report.Code, context) => Outcome.NotNeeded(
            "DiagnosticReport.code", "What it reports is read from its observations; its text is not read."),
        R4.DiagnosticReport.DiagnosticReportStatus.Final or R4.DiagnosticReport.DiagnosticReportStatus.Amended
            or R4.DiagnosticReport.DiagnosticReportStatus.Corrected
            or R4.DiagnosticReport.DiagnosticReportStatus.Appended =>
            Recorded("DiagnosticReport.effective", Moment.Of(report.Effective, context.Zone)),
        _ => Unread("DiagnosticReport.status", "The report is not final."),
    };

    public static bool IsElectrocardiogram(R4.CodeableConcept? code, ReadingContext context) =>
        Measure.Of(Concept.Of(code), context.Options).Quantity is CodedQuantity.Electrocardiogram;

    private static Outcome Dose(CardiotoxicDrug drug, R4.Procedure procedure, GivenDoses given, Moment when) =>
        drug is CardiotoxicDrug.Mitoxantrone && when.At is { } at && given.On(at.Date) is { } administration
            ? Outcome.NotNeeded("Procedure.performed", $"It was {administration}, which is used.")
            : Outcome.UnreadDose(
                drug, when, "Procedure.code", $"{Concept.Of(procedure.Code).Said} names a drug, and how much is not known.");

    private static Outcome Recorded(string path, Moment when) => when.At is { } at
        ? Outcome.Used(
            new Electrocardiogram(at), RecordLists.Electrocardiograms.Field, path, "An electrocardiogram of that day.")
        : Unread(path, "The day is not certain.");

    private static Outcome Unread(string path, string problem) =>
        Outcome.UnreadOf([RecordLists.Electrocardiograms.Field], null, path, problem);
}
