using System.Text.Json;
using System.Text.Json.Nodes;
using Mitox.Rules.Tests.Laws.Generators;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>Writes the cases of the laws as case JSON. What is unknown is left out; amounts are written in mg, counts in 10⁹/L.</summary>
internal static class CaseWriting
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static JsonObject Write(TreatmentCase value)
    {
        var record = value.Record;
        return Of(
            ("policy", value.Policy.Description.Id),
            ("patient", PatientWriting.Write(record.Patient)),
            ("doseHistoryIsComplete", Word(record.DoseHistoryIsComplete)),
            ("infusions", List(record.Infusions, Write)),
            ("priorExposures", List(record.PriorExposures, Write)),
            ("ejectionFractions", List(record.EjectionFractions, RecordWriting.Write)),
            ("electrocardiograms", List(record.Electrocardiograms, one => Dated(one))),
            ("bloodCounts", List(record.BloodCounts, RecordWriting.Write)),
            ("liverPanels", List(record.LiverPanels, RecordWriting.Write)),
            ("pregnancyTests", List(record.PregnancyTests, one => Dated(one, ("result", Word(one.Result))))),
            ("assessments", List(record.Assessments, RecordWriting.Write)),
            ("therapies", List(record.Therapies, Write)),
            ("toxicities", List([.. record.AdverseEvents.Where(one => one.Kind is not AdverseEventKind.BoneMarrowSuppression)], RecordWriting.WriteToxicity)),
            ("proposal", Write(value.Proposal)));
    }

    /// <summary>An object of those members that have a value.</summary>
    public static JsonObject Of(params IEnumerable<(string Name, JsonNode? Value)> members) =>
        [.. members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value))];

    public static JsonObject Dated(ClinicalRecord record, params IEnumerable<(string Name, JsonNode? Value)> members) =>
        Of([("date", Day(record.At.Date)), ("time", Time(record.At)), .. members, ("enteredInError", Error(record.EnteredInError))]);

    /// <summary>The word of the format, or nothing for what no word stands for.</summary>
    public static JsonNode? Word<T>(T value)
        where T : struct, Enum => $"{value}" is var name && name is not "Unknown" ? JsonNamingPolicy.CamelCase.ConvertName(name) : null;

    public static JsonNode? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static JsonNode? Time(ClinicTime at) => at.Time is { } time ? Minutes.Format(time) : null;

    private static JsonNode? Error(bool enteredInError) => enteredInError ? true : null;

    private static JsonArray? List<T>(IReadOnlyCollection<T> records, Func<T, JsonObject> write) =>
        records.Count == 0 ? null : new([.. records.Select(write)]);

    private static JsonObject Write(Infusion one) => Dated(
        one, ("id", one.Id), ("milligrams", one.Given.Milligrams), ("bodySurface", Write(one.Area)), ("indication", Word(one.Indication)));

    private static JsonObject? Write(BodySurfaceArea? area) => area is null ? null
        : area.Formula is BodySurfaceFormula.Stated ? Of(("squareMeters", area.SquareMeters))
        : Of(("formula", Word(area.Formula)), ("heightCentimeters", area.Height!.Value.Centimeters), ("weightKilograms", area.Weight!.Value.Kilograms));

    private static JsonObject Write(PriorExposure one) => Of(
        ("drug", Word(one.Drug)),
        ("milligramsPerSquareMeter", one.Total?.MilligramsPerSquareMeter),
        ("lastGivenOn", Day(one.LastGivenOn)),
        ("reason", Word(one.Reason)),
        ("enteredInError", Error(one.EnteredInError)));

    private static JsonObject Write(Therapy one) => Of(
        ("kind", Word(one.Kind)),
        ("startedOn", Day(one.StartedOn)),
        ("stoppedOn", Day(one.StoppedOn)),
        ("outcome", Word(one.Outcome)),
        ("enteredInError", Error(one.EnteredInError)));

    private static JsonObject Write(ProposedInfusion one) => Of(
        ("date", Day(one.At.Date)),
        ("time", Time(one.At)),
        ("milligrams", one.Dose.Milligrams),
        ("bodySurface", Write(one.Area)),
        ("route", Word(one.Route)),
        ("regimen", one.Regimen is { } regimen ? Write(regimen) : null),
        ("indication", Word(one.Indication)));

    private static JsonObject Write(Regimen one) => Of(
        ("name", one.Name),
        ("milligramsPerSquareMeter", one.DosePerInfusion.MilligramsPerSquareMeter),
        one.Interval.Months > 0 ? ("intervalMonths", one.Interval.Months) : ("intervalDays", one.Interval.Days));
}
