using static Mitox.Rules.Reports.TimelineLayout;

namespace Mitox.Rules.Reports;

/// <summary>The lower panel: ejection fractions against their floor, on the same days as the doses.</summary>
internal sealed class HeartPanel
{
    private readonly TimelineStory story;
    private readonly TimeScale time;
    private readonly SvgWriter svg;
    private readonly ValueScale scale;

    public HeartPanel(TimelineStory story, TimeScale time, SvgWriter svg)
    {
        this.story = story;
        this.time = time;
        this.svg = svg;
        double[] values =
        [
            .. story.History.EjectionFractions.All.ToArray().Select(measured => (double)measured.Value.Percent),
            HeartLow + HeartMargin,
            HeartHigh - HeartMargin,
        ];
        scale = new(values.Min() - HeartMargin, values.Max() + HeartMargin, HeartTop, HeartBottom);
    }

    public void Draw()
    {
        svg.Text(PlotLeft, HeartTop - (LabelRise * 2), "Ejection fraction (LVEF), %", "panel");
        DrawAxis();
        if (story.HeartFloor is { } floor)
        {
            svg.Line(PlotLeft, scale.At(floor), PlotRight, scale.At(floor), "cap");
            svg.Text(PlotLeft + LegendGap, FloorLabelAt(floor), FloorText(floor), "caplabel");
        }

        if (story.History.EjectionFractions.All.IsEmpty)
        {
            svg.Text((PlotLeft + PlotRight) / 2, HeartTop + LabelHeight, "none on record", "label middle");
            return;
        }

        DrawMeasurements();
    }

    private void DrawAxis()
    {
        for (var value = (int)Math.Ceiling(scale.Low / HeartStep) * HeartStep; value <= scale.High; value += HeartStep)
        {
            svg.Line(PlotLeft, scale.At((double)value), PlotRight, scale.At((double)value), "grid");
            svg.Text(PlotLeft - LegendGap, scale.At((double)value) + (Tick - 1), SvgWriter.Of(value), "tick end");
        }

        svg.Line(PlotLeft, HeartBottom, PlotRight, HeartBottom, "axis");
        foreach (var tick in time.Ticks())
        {
            svg.Line(time.At(tick), HeartBottom, time.At(tick), HeartBottom + Tick, "axis");
            svg.Text(
                Math.Min(time.At(tick), PlotRight - LegendGap), HeartBottom + TickLabelGap, IsoText.Month(tick), "tick middle");
        }
    }

    /// <summary>
    /// Points with the laboratory's lower limit as a bar below, a number where it has room, and a ring around the baseline. The
    /// newest is the one that is judged: its number has room before all but the baseline's.
    /// </summary>
    private void DrawMeasurements()
    {
        var all = story.History.EjectionFractions.All;
        var (free, isBaselineShown) = (double.NegativeInfinity, false);
        for (var index = 0; index < all.Length; index++)
        {
            var measured = all[index];
            var (x, y) = (time.At(measured.At.Date), scale.At(measured.Value.Percent));
            if (measured.LowerLimitOfNormal is { } limit)
            {
                svg.Line(x - Mark, scale.At(limit.Percent), x + Mark, scale.At(limit.Percent), "limit");
            }

            svg.Circle(x, y, Mark - 2, "heart");
            var isBaseline = !isBaselineShown && measured == story.Baseline;
            if (isBaseline)
            {
                svg.Circle(x, y, Mark + 1, "ring");
                isBaselineShown = true;
            }

            var label = LabelOf(measured, isBaseline);
            var isBeforeNewest = index == all.Length - 1 || label.Left + label.Width < LabelOf(all[^1], false).Left - LegendGap;
            if (label.Left > free && (isBaseline || isBeforeNewest))
            {
                svg.Text(label.Left, label.Y, label.Text, label.Kind);
                free = label.Left + label.Width + LegendGap;
            }
        }
    }

    /// <summary>The number of a measurement: below the point where it is low and has room, never over the floor's.</summary>
    private (double Left, double Y, double Width, string Text, string Kind) LabelOf(
        EjectionFraction measured, bool isBaseline)
    {
        var (x, y) = (time.At(measured.At.Date), scale.At(measured.Value.Percent));
        var text = $"{ExactNumberText.Format(measured.Value.Percent)}{(isBaseline ? " baseline" : string.Empty)}";
        var width = SvgWriter.WidthOf(text);
        var isLow = measured.Value < measured.LowerLimitOfNormal || measured.Value.Percent < story.HeartFloor;
        var below = y + LabelHeight + Mark;
        var place = isLow && below < HeartBottom ? below : y - (Mark + 4);
        var floorEnd = story.HeartFloor is { } floor && Math.Abs(place - FloorLabelAt(floor)) < LabelHeight
            ? PlotLeft + LegendGap + SvgWriter.WidthOf(FloorText(floor)) + LegendGap
            : PlotLeft;
        var left = Math.Clamp(x - (width / 2), floorEnd, PlotRight - width);
        return (left, place, width, text, isLow ? "verdict" : "label");
    }

    private double FloorLabelAt(decimal floor) => scale.At(floor) + LabelHeight;

    private static string FloorText(decimal floor) => $"floor {ExactNumberText.Format(floor)} %";
}
