using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Mitox.Rules.Json.Format;
using Mitox.Rules.Json.Format.Tables;
using NodaTime;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads a file in three steps, each only after the one before it found nothing: text, form, values.</summary>
internal static class CaseReading
{
    /// <summary>The case, or null where there is any problem.</summary>
    public static CaseFile? Read(ReadOnlySpan<byte> utf8Json, out ImmutableArray<JsonProblem> problems)
    {
        if (utf8Json.Length > FileBounds.MostBytes)
        {
            problems = [new("$", 1, FileBounds.TooManyBytes(utf8Json.Length))];
            return null;
        }

        using var text = new FileText(WithoutByteOrderMark(utf8Json), CaseTable.Table.Shape);
        if (IsText(text))
        {
            FormReading.Read(text, CaseTable.Table.Shape);
        }

        var file = text.Problems.Count == 0 ? ReadValues(new(text, Node: 0)) : null;
        problems = text.Problems.InOrder();
        return file;
    }

    private static CaseFile? ReadValues(Place file)
    {
        Span<int> given = stackalloc int[CaseTable.Table.Shape.Properties.Length];
        var entry = Entry.Of(file, given);
        var content = CaseTable.Table.Read(entry, new());
        var history = HistoryCheck.Check(content.Record, file);
        var birthDate = content.Record.Patient.BirthDate;
        CheckDay(
            SessionTable.Table.PlaceOfProperty(CaseTable.Table.PlaceOfProperty(file, CaseTable.Session), "date"),
            content.Session?.At.Date,
            birthDate);
        CheckDay(CaseTable.Table.PlaceOfProperty(file, CaseTable.FollowUpOn), content.FollowUpOn, birthDate);
        _ = OneWay.Of(
            entry.Part(given.Length - CaseTable.Questions, CaseTable.Questions),
            CaseTable.Table.Shape.Properties[^CaseTable.Questions..]);
        return file.File.Problems.Count == 0 && history is not null ? new(content, history) : null;
    }

    private static void CheckDay(Place place, LocalDate? day, LocalDate? birthDate)
    {
        if (day is { } date && RecordCheck.ProblemWith(date, birthDate) is { } problem)
        {
            place.Complain(problem);
        }
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;

    private static bool IsText(FileText text)
    {
        if (text.Bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            text.Problems.Add("$", 1, "the file is empty; it must hold one object in { }.");
            return false;
        }

        if (Utf8.IsValid(text.Bytes))
        {
            return true;
        }

        var position = 0;
        while (Rune.DecodeFromUtf8(text.Bytes[position..], out _, out var length) is OperationStatus.Done)
        {
            position += length;
        }

        text.Problems.Add("$", text.LineAt(position), "there are bytes that are not UTF-8; the file must be UTF-8 text.");
        return false;
    }
}
