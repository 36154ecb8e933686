using System.Buffers;
using System.Text;
using System.Text.Json;
using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads a file in three steps, each only after the one before it found nothing: text, form, values.</summary>
internal static class CaseReading
{
    private const string Root = "$";
    private const string UsualPolicy = "us-2009";

    /// <summary>The case, or null where there is any problem.</summary>
    public static CaseFile? Read(ReadOnlySpan<byte> utf8Json, Problems problems)
    {
        var text = WithoutByteOrderMark(utf8Json).ToArray();
        if (IsText(text, problems))
        {
            FormCheck.Check(text, problems);
        }

        if (problems.Count > 0 || ReadEntry(text, problems) is not { } entry)
        {
            return null;
        }

        var file = new Place(problems, Root);
        if (entry.Policy is not null && string.IsNullOrWhiteSpace(entry.Policy))
        {
            file["policy"].Complain("the id of a policy must not be blank; left out, it is that of the US label since 2009.");
        }

        var record = RecordReading.Read(file, entry);
        var history = HistoryCheck.Check(record, problems);
        var proposal = entry.Proposal is null ? null : ProposalReading.Read(file, entry.Proposal);
        var session = entry.Session is null ? null : SessionReading.Read(file, entry.Session);
        var followUpOn = DayReading.ReadDate(file["followUpOn"], entry.FollowUpOn);
        QuestionDayCheck.Check(file["session"]["date"], session?.At.Date, record.Patient.BirthDate);
        QuestionDayCheck.Check(file["followUpOn"], followUpOn, record.Patient.BirthDate);
        _ = OneOf.IsGiven(file, ("proposal", entry.Proposal is not null), ("session", entry.Session is not null), ("followUpOn", entry.FollowUpOn is not null));
        return problems.Count == 0 && history is not null
            ? new CaseFile(record, history)
            {
                Proposal = proposal,
                Session = session,
                FollowUpOn = followUpOn,
                Title = entry.Title ?? string.Empty,
                Source = entry.Source ?? string.Empty,
                Note = entry.Note ?? string.Empty,
                PolicyId = entry.Policy ?? UsualPolicy,
            }
            : null;
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(Encoding.UTF8.Preamble) ? utf8Json[Encoding.UTF8.Preamble.Length..] : utf8Json;

    private static bool IsText(byte[] text, Problems problems)
    {
        if (text.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            problems.Add(Root, "the file is empty; it must hold one object in { }.");
            return false;
        }

        for (var position = 0; position < text.Length;)
        {
            if (Rune.DecodeFromUtf8(text.AsSpan(position), out _, out var length) is not OperationStatus.Done)
            {
                var line = text.AsSpan(0, position).Count((byte)'\n') + 1;
                problems.Add(Root, line, "there are bytes that are not UTF-8; the file must be UTF-8 text.");
                return false;
            }

            position += length;
        }

        return true;
    }

    /// <summary>The form is checked by now; should the generated reader still refuse it, its word counts.</summary>
    private static CaseEntry? ReadEntry(byte[] text, Problems problems)
    {
        try
        {
            return JsonSerializer.Deserialize(text, CaseEntryContext.Default.CaseEntry);
        }
        catch (JsonException exception)
        {
            problems.Add(exception.Path ?? Root, (int)(exception.LineNumber ?? 0) + 1, SyntaxProblem.Describe(exception));
            return null;
        }
    }
}
