using Mitox.Rules.Json.Format.Parts;

namespace Mitox.Rules.Json.Format.Tables;

/// <summary>Results and answers that could not be read.</summary>
internal static class UnreadTable
{
    public static readonly EntryTable<UnreadResult> Table = new(
        new UnreadResult(null!, null, string.Empty),
        new FieldPart<UnreadResult>("what", unread => unread.What, (unread, what) => unread with { What = what }),
        new OptionalTimePart<UnreadResult>(unread => unread.At, (unread, at) => unread with { At = at }),
        new TextPart<UnreadResult>("reason", unread => unread.Reason, (unread, reason) => unread with { Reason = reason })
        {
            Missing = "why it could not be read must be given as \"reason\", with what was seen.",
        },
        new TextPart<UnreadResult>(
            "reportedBy",
            unread => unread.ReportedBy.Length == 0 ? null : unread.ReportedBy,
            (unread, by) => unread with { ReportedBy = by }),
        new FlagPart<UnreadResult>(
            "enteredInError",
            unread => unread.EnteredInError,
            (unread, isError) => unread with { EnteredInError = isError }));
}
