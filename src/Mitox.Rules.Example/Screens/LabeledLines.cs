using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mitox.Rules.Example.Screens;

/// <summary>Texts that wrap beside their labels; an empty one is left out.</summary>
internal sealed class LabeledLines(params (string Label, string Text)[] lines) : Renderable
{
    private const int LabelWidth = 8;

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn { Width = LabelWidth, NoWrap = true, Padding = new Padding(0, 0, 1, 0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var (label, text) in lines.Where(line => line.Text.Length > 0))
        {
            _ = grid.AddRow(new Text(label, Styles.Quiet), new Text(PlainLine.Of(text)));
        }

        return ((IRenderable)grid).Render(options, maxWidth);
    }
}
