using System.Collections.Immutable;
using Mitox.Rules.Authoring;
using Mitox.Rules.Fhir;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mitox.Rules.Example.Screens;

/// <summary>What became of each entry of a bundle.</summary>
internal sealed class AccountTable(ImmutableArray<ResourceAccount> accounts) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Resource", "What became of it", "Why");
        foreach (var account in accounts)
        {
            _ = table.AddRow(
                new Text(PlainLine.Of(account.Reference)),
                new Text(account.Field is { } field ? $"{FateOf(account)}: {WordsOf(field)}" : FateOf(account)),
                new Text(PlainLine.Of(account.Reason)));
        }

        return ((IRenderable)table).Render(options, maxWidth);
    }

    private static string WordsOf(RecordField field) =>
        UnreadFields.Find($"{field}") is { } known ? UnreadFields.WordsOf(known) : "body surface";

    private static string FateOf(ResourceAccount account) => account.Fate switch
    {
        ResourceFate.Used => "used",
        ResourceFate.EnteredInError => "entered in error",
        ResourceFate.NotNeeded => "not needed",
        ResourceFate.OtherPatient => "of another patient",
        _ => "unread",
    };
}
