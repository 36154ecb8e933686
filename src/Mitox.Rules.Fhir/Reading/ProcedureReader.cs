using Hl7.Fhir.Model;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Reads procedures and reports: an electrocardiogram that was recorded, and nothing else.</summary>
internal static class ProcedureReader
{
    public static Outcome Read(R4.Procedure procedure, ReadingContext context) => procedure.Status switch
    {
        EventStatus.EnteredInError => Outcome.EnteredInError("Procedure"),
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

    private static Outcome Recorded(string path, Moment when) => when.At is { } at
        ? Outcome.Used(
            new Electrocardiogram(at), RecordLists.Electrocardiograms.Field, path, "An electrocardiogram of that day.")
        : Unread(path, "The day is not certain.");

    private static Outcome Unread(string path, string problem) =>
        Outcome.UnreadOf([RecordLists.Electrocardiograms.Field], null, path, problem);
}
