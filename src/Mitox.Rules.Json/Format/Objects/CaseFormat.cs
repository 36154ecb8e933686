using System.Diagnostics.CodeAnalysis;
using Mitox.Rules.Json.Format.Tables;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;
using NodaTime;

namespace Mitox.Rules.Json.Format.Objects;

/// <summary>A whole case, whose parts are checked together.</summary>
internal sealed class CaseFormat() : ObjectFormat<CaseFile>(CaseTable.Shape)
{
    public override void Write(CaseWriter writer, CaseFile value) => CaseTable.Table.Write(writer, ContentOf(value));

    /// <summary>The first part in which two cases differ, or null. Lists are compared by what is in them.</summary>
    public static string? DifferenceOf(CaseFile written, CaseFile read) =>
        RecordFormat.DifferenceOf(written.Record, read.Record)
        ?? (written.Proposal != read.Proposal ? "proposal"
            : !AreEqual(written.Session, read.Session) ? CaseTable.Session
            : ContentOf(written) with { Record = read.Record, Session = read.Session } != ContentOf(read) ? "title"
            : null);

    public static bool AreEqual(InfusionSession? written, InfusionSession? read) =>
        written is null || read is null
            ? written is null && read is null
            : written.Reactions.SequenceEqual(read.Reactions) && (written with { Reactions = read.Reactions }) == read;

    protected override bool TryRead(in Entry entry, [MaybeNullWhen(false)] out CaseFile value)
    {
        var file = entry.Place;
        var content = CaseTable.Table.Read(entry, new());
        var history = HistoryCheck.Check(content.Record, file, CaseTable.Table);
        var birthDate = content.Record.Patient.BirthDate;
        CheckDay(
            SessionTable.Table.PlaceOfProperty(CaseTable.Table.PlaceOfProperty(file, CaseTable.Session), "date"),
            content.Session?.At.Date,
            birthDate);
        CheckDay(CaseTable.Table.PlaceOfProperty(file, CaseTable.FollowUpOn), content.FollowUpOn, birthDate);
        var first = Shape.Properties.Length - CaseTable.Questions;
        _ = OneWay.Of(entry.Part(first, CaseTable.Questions), Shape.Properties[first..]);
        value = file.File.Problems.Count == 0 && history is not null ? new(content, history) : null;
        return value is not null;
    }

    private static void CheckDay(Place place, LocalDate? day, LocalDate? birthDate)
    {
        if (day is { } date && RecordCheck.ProblemWith(date, birthDate) is { } problem)
        {
            place.Complain(problem);
        }
    }

    private static CaseContent ContentOf(CaseFile file) => new()
    {
        Title = file.Title,
        Source = file.Source,
        Note = file.Note,
        PolicyId = file.PolicyId,
        Record = file.Record,
        Proposal = file.Proposal,
        Session = file.Session,
        FollowUpOn = file.FollowUpOn,
    };
}
