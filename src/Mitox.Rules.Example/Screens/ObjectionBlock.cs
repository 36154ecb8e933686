using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mitox.Rules.Example.Screens;

/// <summary>One objection: its rule, its numbers, what would make it go away, and where it comes from.</summary>
internal sealed class ObjectionBlock(int number, Finding finding, PolicyDescription asked) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{number}. ");
        var speaker = finding.Rule.Policy.Id == asked.Id ? string.Empty : $" ({finding.Rule.Policy.Id})";
        var heading = new Paragraph(place, Styles.Strong)
            .Append(VerdictWords.Of(finding.Verdict), Styles.Of(finding.Verdict))
            .Append($"  {finding.Rule.Id}{speaker}", Styles.Quiet);
        var details = new Rows(
            new Text(Sentence(finding.Evidence?.Describe() ?? finding.Rule.Sentence)),
            new LabeledLines(
                ("Remedy", Sentence(string.Join("; and ", finding.Remedies.Select(remedy => remedy.Describe())))),
                ("Source", CitationText.Of(finding.Rule.Source)),
                ("Remark", finding.Rule.Source.Remark)));
        var block = new Rows(Styles.BlankLine, heading, new Padder(details, new Padding(place.Length, 0, 0, 0)));
        return ((IRenderable)block).Render(options, maxWidth);
    }

    /// <summary>The library begins its sentences small and leaves the full stop to whoever shows them.</summary>
    private static string Sentence(string text) =>
        PlainLine.Of(text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..].TrimEnd('.')}.");
}
