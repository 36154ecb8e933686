using System.Buffers;
using System.Text.Json;
using Mitox.Rules.Json.Format;
using Mitox.Rules.Json.Format.Tables;
using Mitox.Rules.Json.Reading;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes cases, and makes sure that they read back as they were.</summary>
internal static class CaseWriting
{
    public static void Write(Utf8JsonWriter json, CaseFile file)
    {
        json.WriteStartObject();
        CaseTable.Table.Write(new CaseWriter(json), ContentOf(file));
        json.WriteEndObject();
    }

    /// <summary>Refuses a case that a file cannot say exactly, before any of it is written.</summary>
    /// <exception cref="NotSupportedException">It cannot.</exception>
    public static void Check(CaseFile file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Indented))
        {
            Write(json, file);
        }

        if (CaseReading.Read(bytes.WrittenSpan, out var problems) is not { } read)
        {
            throw new NotSupportedException(string.Join('\n', problems.Select(problem => $"{problem.Path}: {problem.Message}")));
        }

        if (DifferenceOf(ContentOf(file), ContentOf(read)) is { } place)
        {
            throw new NotSupportedException($"$.{place}: a file cannot say this exactly.");
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

    /// <summary>The first part in which two cases differ, or null. Lists are compared by what is in them.</summary>
    private static string? DifferenceOf(CaseContent written, CaseContent read)
    {
        var list = RecordLists.All.FirstOrDefault(
            list => !list.EntriesOf(written.Record).SequenceEqual(list.EntriesOf(read.Record)));
        return list is not null ? list.Name
            : written.Record.Patient != read.Record.Patient ? "patient"
            : written.Record.DoseHistoryIsComplete != read.Record.DoseHistoryIsComplete ? "doseHistoryIsComplete"
            : written.Proposal != read.Proposal ? "proposal"
            : !AreEqual(written.Session, read.Session) ? CaseTable.Session
            : (written with { Record = read.Record, Proposal = read.Proposal, Session = read.Session }) != read ? "title"
            : null;
    }

    private static bool AreEqual(InfusionSession? written, InfusionSession? read) =>
        written is null || read is null
            ? written is null && read is null
            : written.Reactions.SequenceEqual(read.Reactions) && (written with { Reactions = read.Reactions }) == read;
}
