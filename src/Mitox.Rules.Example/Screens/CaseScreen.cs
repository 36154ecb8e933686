using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mitox.Rules.Example.Screens;

/// <summary>One case: where it is from, the course, the proposal, the verdict, the objections, what is left.</summary>
internal sealed class CaseScreen(EvaluatedCase evaluated, string heading) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var parts = new List<IRenderable>
        {
            new Spectre.Console.Rule(Markup.Escape(heading)) { Justification = Justify.Left, Style = Styles.Quiet },
        };
        if (evaluated.File.Title.Length > 0)
        {
            parts.Add(new Text(PlainLine.Of(evaluated.File.Title), Styles.Strong));
        }

        parts.Add(new LabeledLines(
            ("Source", evaluated.File.Source),
            ("Note", evaluated.File.Note),
            ("Patient", PatientText.Of(evaluated.History.Patient))));
        parts.Add(CourseTable.Of(evaluated));
        parts.Add(new LabeledLines(
            ("Omitted", OmittedText.Of(evaluated.File.Record)),
            ("Proposal", evaluated.Proposal is { } proposal ? ProposalText.Of(proposal) : string.Empty),
            ("Left", BalanceText.Of(evaluated))));
        parts.Add(Styles.BlankLine);
        parts.Add(new VerdictLine(evaluated));
        foreach (var (index, finding) in evaluated.Decision.Objections.Index())
        {
            parts.Add(new ObjectionBlock(index + 1, finding, evaluated.Decision.Policy));
        }

        parts.Add(Styles.BlankLine);
        return ((IRenderable)new Rows(parts)).Render(options, maxWidth);
    }
}
