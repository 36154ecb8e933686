using static Mitox.Rules.Reports.TimelineLayout;

namespace Mitox.Rules.Reports;

/// <summary>
/// Draws a course as one picture (SVG): the lifetime dose in steps against the caps, and the ejection fraction against its floor.
/// </summary>
/// <remarks>
/// The picture stands alone: no script, no font and no image of elsewhere. What is planned is dashed, what does not fit is
/// crossed, so it reads in grey too; its title and description say it in words. Equal arguments give equal bytes.
/// </remarks>
public static class CourseTimeline
{
    private const string Foreseen = "warn";
    private const string UsualTitle = "Mitoxantrone course";

    /// <summary>Draws a course.</summary>
    /// <param name="history">The patient's history.</param>
    /// <param name="policy">The policy, or several combined, whose caps and floor are drawn.</param>
    /// <param name="forecast">
    /// The infusions to come, of this history under this policy, or <see langword="null"/> for none.
    /// </param>
    /// <param name="decision">
    /// The answer to a proposed infusion of this history, or <see langword="null"/>; its day and its objections are marked. A
    /// decision does not hold its history, so that of another patient is not noticed.
    /// </param>
    /// <param name="title">
    /// The title; it may name what a clinic likes, such as a case. A blank one is taken as none: "Mitoxantrone course".
    /// </param>
    /// <param name="prefix">
    /// What every id and class of the picture begins with: an ASCII letter, then ASCII letters, digits and "-". Two pictures in
    /// one page need two of them.
    /// </param>
    /// <returns>The SVG document, with "\n" between lines and a line break at the end.</returns>
    /// <exception cref="ArgumentException">
    /// The forecast is of another history or policy, the decision of another policy, or the prefix holds another character.
    /// </exception>
    public static string ToSvg(
        TreatmentHistory history,
        Policy policy,
        CourseForecast? forecast = null,
        Decision? decision = null,
        string title = UsualTitle,
        string prefix = "mitox")
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(title);
        CheckPrefix(prefix);
        CheckSame(history, policy, forecast, decision);
        var story = new TimelineStory(history, policy, forecast, decision);
        var notes = TimelineNotes.Of(story);
        var heading = string.IsNullOrWhiteSpace(title) ? UsualTitle : title;
        var titles = WrappedText.Lines(heading, PlotRight - PlotLeft, TitleSize * BoldWidth, MostHeadingLines);
        var subtitles = WrappedText.Lines($"{policy}", PlotRight - PlotLeft, TextSize, MostHeadingLines);
        var down = ((titles.Length - 1) * TitleLine) + ((subtitles.Length - 1) * SubtitleLine);
        var height = down + NotesTop + NotesGap + (Math.Max(notes.Length, 1) * NoteLine);
        var svg = new SvgWriter(prefix);
        Begin(svg, height, heading, TimelineNotes.Describe(story, policy), prefix);
        for (var index = 0; index < titles.Length; index++)
        {
            svg.Text(PlotLeft, TitleY + (index * TitleLine), titles[index], "title");
        }

        for (var index = 0; index < subtitles.Length; index++)
        {
            var y = SubtitleY + ((titles.Length - 1) * TitleLine) + (index * SubtitleLine);
            svg.Text(PlotLeft, y, subtitles[index], "label");
        }

        svg.BeginGroup(down);
        var days = story.Days.ToList();
        if (days.Count == 0)
        {
            svg.Text((PlotLeft + PlotRight) / 2, (DoseTop + DoseBottom) / 2, TimelineNotes.WithoutDays(history), "label middle");
        }
        else
        {
            var time = new TimeScale(days.Min(), days.Max());
            new DosePanel(story, time, svg).Draw();
            new HeartPanel(story, time, svg).Draw();
            DrawLegend(svg, LegendOf(story));
        }

        for (var index = 0; index < notes.Length; index++)
        {
            svg.Text(PlotLeft, NotesTop + NotesGap + (index * NoteLine), notes[index], "label");
        }

        svg.EndGroup();
        svg.Raw("</svg>");
        return svg.ToString();
    }

    private static void Begin(SvgWriter svg, double height, string title, string description, string prefix)
    {
        svg.Raw($"<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{prefix}\" "
            + $"viewBox=\"0 0 {SvgWriter.Of(Width)} {SvgWriter.Of(height)}\" role=\"img\" "
            + $"aria-labelledby=\"{prefix}-name {prefix}-description\">");
        svg.Raw($"<title id=\"{prefix}-name\">{SvgWriter.Escape(title)}</title>");
        svg.Raw($"<desc id=\"{prefix}-description\">{SvgWriter.Escape(description)}</desc>");
        svg.Raw(TimelineStyle.Of(prefix));
        svg.Raw($"<rect class=\"{prefix}-paper\" x=\"0\" y=\"0\" width=\"{SvgWriter.Of(Width)}\" "
            + $"height=\"{SvgWriter.Of(height)}\"/>");
    }

    private static void CheckPrefix(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        if (!char.IsAsciiLetter(prefix[0]) || !prefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-'))
        {
            throw new ArgumentException(
                $"{VisibleText.Quoted(prefix)} must be an ASCII letter, then ASCII letters, digits and '-'.", nameof(prefix));
        }
    }

    /// <summary>A picture of one patient's course under another's policy would be a false one.</summary>
    private static void CheckSame(TreatmentHistory history, Policy policy, CourseForecast? forecast, Decision? decision)
    {
        if (forecast is not null && !ShowTheSame(forecast.Question.History, history))
        {
            throw new ArgumentException(
                "The forecast must be of this history; its patient, doses or ejection fractions are others.", nameof(forecast));
        }

        if (forecast is not null && forecast.Question.Policy.Description != policy.Description)
        {
            throw new ArgumentException(
                $"The forecast must be under {policy}; it is under {forecast.Question.Policy}.", nameof(forecast));
        }

        if (decision is { Policy: var asked } && asked != policy.Description)
        {
            throw new ArgumentException($"The decision must be under {policy}; it is under {asked}.", nameof(decision));
        }
    }

    private static bool ShowTheSame(TreatmentHistory one, TreatmentHistory other) =>
        ReferenceEquals(one, other)
        || (one.LifetimeDose == other.LifetimeDose
            && one.Patient == other.Patient
            && one.PriorExposures.SequenceEqual(other.PriorExposures)
            && one.EjectionFractions.All.SequenceEqual(other.EjectionFractions.All)
            && one.Infusions.Select(counted => counted.Infusion)
                .SequenceEqual(other.Infusions.Select(counted => counted.Infusion)));

    /// <summary>What the picture shows, and nothing it does not.</summary>
    private static IEnumerable<(string Kind, string Text)> LegendOf(TimelineStory story) =>
    [
        .. story.History.LifetimeDose > DosePerArea.Zero ? (ReadOnlySpan<(string, string)>)[("given", "given")] : [],
        .. story.Planned.IsEmpty ? (ReadOnlySpan<(string, string)>)[] : [("planned", "planned")],
        .. story.Caps.IsEmpty && story.HeartFloor is null ? (ReadOnlySpan<(string, string)>)[] : [("cap", "cap or floor")],
        .. story.HasLowerLimits ? (ReadOnlySpan<(string, string)>)[("limit", "laboratory's lower limit")] : [],
        .. story.Planned.Any(infusion => !infusion.Foreseen.IsEmpty)
            ? (ReadOnlySpan<(string, string)>)[(Foreseen, "objection foreseen")]
            : [],
    ];

    private static void DrawLegend(SvgWriter svg, IEnumerable<(string Kind, string Text)> legend)
    {
        var x = PlotLeft;
        var y = NotesTop - (LabelRise / 2);
        foreach (var (kind, text) in legend)
        {
            if (kind == Foreseen)
            {
                svg.Diamond(x + (LegendKey / 2), y - Tick, Mark, kind);
            }
            else
            {
                svg.Line(x, y - Tick, x + LegendKey, y - Tick, kind);
            }

            svg.Text(x + LegendKey + LegendGap, y, text, "label");
            x += LegendKey + LegendGap + SvgWriter.WidthOf(text) + LegendSpace;
        }
    }
}
