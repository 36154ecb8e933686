using Mitox.Rules.Json.Format.Objects;
using Mitox.Rules.Json.Format.Parts;

namespace Mitox.Rules.Json.Format.Tables;

/// <summary>The whole file.</summary>
internal static class CaseTable
{
    public const string Session = "session";
    public const string FollowUpOn = "followUpOn";

    /// <summary>The properties at the end of the table of which exactly one must be given.</summary>
    public const int Questions = 3;

    public static readonly EntryTable<CaseContent> Table = new(
        new CaseContent(),
        new VersionPart<CaseContent>("formatVersion"),
        new TextPart<CaseContent>("title", file => NotEmpty(file.Title), (file, text) => file with { Title = text }),
        new TextPart<CaseContent>("source", file => NotEmpty(file.Source), (file, text) => file with { Source = text }),
        new TextPart<CaseContent>("note", file => NotEmpty(file.Note), (file, text) => file with { Note = text }),
        new TextPart<CaseContent>("policy", file => file.PolicyId, (file, id) => file with { PolicyId = id })
        {
            Blank = "the id of a policy must not be blank; left out, it is that of the US label since 2009.",
        },
        new InnerPart<CaseContent, TreatmentRecord>(
            TreatmentTable.Table, file => file.Record, (file, record) => file with { Record = record }),
        new ObjectPart<CaseContent, ProposedInfusion>(
            "proposal", new ProposalFormat(), file => file.Proposal, (file, proposal) => file with { Proposal = proposal }),
        new ObjectPart<CaseContent, InfusionSession>(
            Session, SessionTable.Table, file => file.Session, (file, session) => file with { Session = session }),
        new DayPart<CaseContent>(FollowUpOn, file => file.FollowUpOn, (file, day) => file with { FollowUpOn = day }));

    /// <summary>The form of a file, which asks exactly one question.</summary>
    public static readonly Shape Shape = Table.Shape.Where(
        [.. Table.Shape.Rules, SchemaText.ExactlyOne(Table.Shape.Properties[^Questions..].Select(property => property.Name))]);

    private static string? NotEmpty(string text) => text.Length == 0 ? null : text;
}
