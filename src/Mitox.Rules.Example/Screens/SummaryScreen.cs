using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mitox.Rules.Example.Screens;

/// <summary>All cases on one screen: title and verdict.</summary>
internal sealed class SummaryScreen(ImmutableArray<EvaluatedCase> cases) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { Alignment = Justify.Right, NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var (index, evaluated) in cases.Index())
        {
            var verdict = evaluated.Decision.Verdict;
            _ = grid.AddRow(
                new Text((index + 1).ToString(CultureInfo.InvariantCulture), Styles.Quiet),
                new Text(VerdictWords.Of(verdict), Styles.Of(verdict)),
                new Text(PlainLine.Of(evaluated.File.Title)));
        }

        var heading = new Spectre.Console.Rule("Summary") { Justification = Justify.Left, Style = Styles.Quiet };
        return ((IRenderable)new Rows(heading, grid)).Render(options, maxWidth);
    }
}
