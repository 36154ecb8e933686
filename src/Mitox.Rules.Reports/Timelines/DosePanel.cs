using System.Globalization;
using System.Text;
using NodaTime;
using static Mitox.Rules.Reports.TimelineLayout;

namespace Mitox.Rules.Reports;

/// <summary>The upper panel: the lifetime dose in steps against the caps.</summary>
internal sealed class DosePanel(TimelineStory story, TimeScale time, SvgWriter svg)
{
    private readonly ValueScale scale = new(
        0, Math.Max((double)story.HighestDose * DoseHeadroom, DoseSteps[2]), DoseTop, DoseBottom);

    /// <summary>Where the labels of the last steps stand.</summary>
    private readonly List<(double Left, double Right, double Y)> levels = [];

    public void Draw()
    {
        svg.Text(PlotLeft, DoseTop - (LabelRise * 2), "Lifetime dose, mg/m²", "panel");
        DrawAxis();
        DrawCaps();
        DrawGiven();
        DrawPlanned();
        DrawConflict();
        DrawProposal();
    }

    private void DrawAxis()
    {
        var step = DoseSteps.FirstOrDefault(step => scale.High / step <= MostDoseTicks);
        for (var wider = DoseSteps[^1]; step == 0; wider *= 10)
        {
            step = scale.High / wider <= MostDoseTicks ? wider : 0;
        }

        for (var value = 0d; value <= scale.High; value += step)
        {
            svg.Line(PlotLeft, scale.At(value), PlotRight, scale.At(value), value == 0 ? "axis" : "grid");
            svg.Text(PlotLeft - LegendGap, scale.At(value) + (Tick - 1), SvgWriter.Of(value), "tick end");
        }
    }

    /// <summary>Each cap with its label above it, at the left: a course rises to the right. None is above the panel.</summary>
    private void DrawCaps()
    {
        var labels = story.CapLabels;
        var places = new double[Math.Min(labels.Length, MostCapLabels)];
        for (var index = 0; index < story.Caps.Length; index++)
        {
            var y = scale.At(story.Caps[index].Limit.MilligramsPerSquareMeter);
            svg.Line(PlotLeft, y, PlotRight, y, "cap");
            if (index < places.Length)
            {
                places[index] = Math.Min(y - LabelRise, index == 0 ? y : places[index - 1] - LabelHeight);
            }
        }

        var highest = DoseTop + LabelRise;
        for (var index = places.Length - 1; index >= 0; index--)
        {
            places[index] = Math.Max(places[index], highest);
            highest = places[index] + LabelHeight;
        }

        for (var index = 0; index < places.Length; index++)
        {
            svg.TextBelow(PlotLeft + LegendGap, places[index], labels[index], "caplabel");
        }
    }

    private void DrawGiven()
    {
        var start = story.StartingDose.MilligramsPerSquareMeter;
        var path = new StringBuilder($"M{SvgWriter.Of(PlotLeft)} {SvgWriter.Of(scale.At(start))}");
        foreach (var counted in story.History.Infusions)
        {
            Step(path, counted.Infusion.At.Date, counted.LifetimeDose.MilligramsPerSquareMeter);
        }

        if (story.History.LifetimeDose == DosePerArea.Zero)
        {
            return;
        }

        _ = path.Append(
            CultureInfo.InvariantCulture, $"H{SvgWriter.Of(story.Planned.IsEmpty ? PlotRight : time.At(story.Planned[0].Date))}");
        svg.Path("given", path.ToString());
        foreach (var counted in story.History.Infusions)
        {
            svg.Circle(
                time.At(counted.Infusion.At.Date), scale.At(counted.LifetimeDose.MilligramsPerSquareMeter), Mark / 2, "dose");
        }

        if (story.History.Infusions.IsEmpty)
        {
            svg.Text(
                PlotLeft + LegendGap,
                scale.At(start) + LabelHeight,
                $"{story.AtLeast}{story.History.LifetimeDose} given elsewhere",
                "label");
            return;
        }

        LabelLevel(
            story.History.Infusions[^1].Infusion.At.Date,
            story.History.LifetimeDose,
            $"{story.AtLeast}{story.History.LifetimeDose} given");
        if (start > 0)
        {
            svg.Text(PlotLeft + LegendGap, scale.At(start) + LabelHeight, $"{story.AtLeast}{story.StartingDose} before", "label");
        }
    }

    private void DrawPlanned()
    {
        if (story.Planned.IsEmpty)
        {
            return;
        }

        var before = story.History.LifetimeDose.MilligramsPerSquareMeter;
        var path = new StringBuilder($"M{SvgWriter.Of(time.At(story.Planned[0].Date))} {SvgWriter.Of(scale.At(before))}");
        foreach (var infusion in story.Planned)
        {
            Step(path, infusion.Date, infusion.LifetimeDoseAfter.MilligramsPerSquareMeter);
        }

        _ = path.Append(
            CultureInfo.InvariantCulture,
            $"H{SvgWriter.Of(story.Conflict is { } conflict ? time.At(conflict.Date) : PlotRight)}");
        svg.Path("planned", path.ToString());
        foreach (var infusion in story.Planned)
        {
            var (x, y) = (time.At(infusion.Date), scale.At(infusion.LifetimeDoseAfter.MilligramsPerSquareMeter));
            if (infusion.Foreseen.IsEmpty)
            {
                svg.Circle(x, y, Mark / 2, "plan");
            }
            else
            {
                svg.Diamond(x, y, Mark, "warn");
            }
        }

        var last = story.Planned[^1];
        LabelLevel(last.Date, last.LifetimeDoseAfter, $"{story.AtLeast}{last.LifetimeDoseAfter} planned");
    }

    /// <summary>A cross where the first dose that does not fit would lead, with what fits.</summary>
    private void DrawConflict()
    {
        if (story.Conflict is not { } conflict)
        {
            return;
        }

        var (x, y) = (time.At(conflict.Date), scale.At(conflict.LifetimeDoseAfter.MilligramsPerSquareMeter));
        svg.Line(x, scale.At(conflict.LifetimeDoseBefore.MilligramsPerSquareMeter), x, y, "toomuch");
        svg.Path(
            "cross",
            $"M{SvgWriter.Of(x - Mark)} {SvgWriter.Of(y - Mark)}L{SvgWriter.Of(x + Mark)} "
                + $"{SvgWriter.Of(y + Mark)}M{SvgWriter.Of(x - Mark)} {SvgWriter.Of(y + Mark)}L{SvgWriter.Of(x + Mark)} "
                + $"{SvgWriter.Of(y - Mark)}");
        var fits = conflict.Largest is { } largest
            ? $"{(conflict.LargestIsTooMuch ? "less than" : "at most")} {largest}"
            : "does not fit";
        Label(
            conflict.Date,
            conflict.LifetimeDoseAfter.MilligramsPerSquareMeter,
            $"infusion {ExactNumberText.Format(conflict.Number)}: {fits}",
            -(LabelRise * 2));
    }

    /// <summary>The proposed day as an upright line, with the verdict at its foot.</summary>
    private void DrawProposal()
    {
        if (story is not { ProposedDay: { } day, Decision: { } decision })
        {
            return;
        }

        var x = time.At(day);
        svg.Line(x, DoseTop, x, HeartBottom, "today");
        Label(day, 0, $"{IsoText.Of(day)}: {VerdictText.Of(decision.Verdict)}", TickLabelGap, "verdict");
    }

    /// <summary>
    /// A label above the last step, at its left, where the course is lower; below it, at its right, where a cap is near.
    /// </summary>
    private void LabelLevel(LocalDate day, DosePerArea level, string text)
    {
        var (x, y) = (time.At(day), scale.At(level.MilligramsPerSquareMeter));
        var isNearCap = story.Caps.Any(
            cap => Math.Abs(y - scale.At(cap.Limit.MilligramsPerSquareMeter)) < LabelHeight + LabelRise && cap.Limit >= level);
        var width = SvgWriter.WidthOf(text);
        if (!isNearCap && x - LegendGap - width >= PlotLeft)
        {
            svg.Text(x - LegendGap, y - LabelRise, text, "label end");
            levels.Add((x - LegendGap - width, x - LegendGap, y - LabelRise));
        }
        else if (x + LegendGap + width <= Width)
        {
            svg.Text(x + LegendGap, y + LabelHeight, text, "label");
            levels.Add((x + LegendGap, x + LegendGap + width, y + LabelHeight));
        }
    }

    /// <summary>A label beside its day, above those of the steps where they would stand in one place.</summary>
    private void Label(LocalDate day, decimal dose, string text, double below, string kind = "label")
    {
        var (x, width) = (time.At(day), SvgWriter.WidthOf(text));
        var (left, right) = (x - LegendGap - width >= PlotLeft, x + LegendGap + width <= PlotRight);
        var place = left || !right
            ? (X: Math.Max(x - LegendGap, PlotLeft + width), Kind: "end")
            : (X: x + LegendGap, Kind: "start");
        var from = place.Kind == "end" ? place.X - width : place.X;
        var y = scale.At(dose) + below;
        foreach (var level in levels.OrderByDescending(level => level.Y))
        {
            var isOver = from < level.Right && from + width > level.Left && Math.Abs(y - level.Y) < LabelHeight;
            y = isOver ? level.Y - LabelHeight : y;
        }

        svg.Text(place.X, y, text, $"{kind} {place.Kind}");
    }

    private void Step(StringBuilder path, LocalDate day, decimal dose) =>
        path.Append(CultureInfo.InvariantCulture, $"H{SvgWriter.Of(time.At(day))}V{SvgWriter.Of(scale.At(dose))}");
}
