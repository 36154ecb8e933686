using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Mitox.Rules.Reports;

/// <summary>Puts a response to treatment into words.</summary>
/// <remarks>
/// Made from the data alone: unrounded numbers, ISO dates, invariant culture, "\n" between lines. It recommends nothing.
/// </remarks>
public static class ResponseText
{
    private const string NotKnown = "not recorded";

    /// <summary>
    /// The response as plain text: the course, the relapses before, during and after it, the EDSS and the enhancing lesions.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this TreatmentResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return string.Join('\n', Lines(response).Select(line => $"{line.Subject}: {line.Value}.").Prepend(Heading(response)));
    }

    /// <summary>
    /// The response as Markdown: a heading, a list of what was compared, and a table of every day with a
    /// relapse, an EDSS or an image.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToMarkdown(this TreatmentResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        var text = new StringBuilder($"## {Heading(response)}\n");
        foreach (var (subject, value) in Lines(response))
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"\n- **{subject}**: {MarkdownText.Escape(value)}.");
        }

        if (!response.Days.IsEmpty)
        {
            _ = text.Append("\n\n| day | treatment | relapse | EDSS | enhancing lesions |\n|---|---|---|---|---|");
        }

        return text.Append(string.Concat(response.Days.Select(Row))).ToString();
    }

    private static string Heading(TreatmentResponse response) =>
        $"Response to treatment, on record on {IsoText.Of(response.On)}.";

    private static ImmutableArray<(string Subject, string Value)> Lines(TreatmentResponse response) =>
        response.Activity is not { } activity
        ? [("Course", "no infusion on record")]
        :
        [
            ("Course", Course(activity.Course)),
            ("Relapses before", activity.Before?.ToString() ?? NotKnown),
            ("Relapses during", activity.During.ToString()),
            ("Relapses after", activity.After?.ToString() ?? "treatment goes on"),
            ("EDSS", Disability(activity.Disability)),
            ("Enhancing lesions", Lesions(activity.Lesions)),
        ];

    private static string Course(TreatmentCourse course)
    {
        var start = course.StartIsKnown
            ? string.Empty
            : "; mitoxantrone, or a drug that may have been it, was given elsewhere, so its start is not recorded";
        return $"{ExactNumberText.Format(course.Infusions)} {(course.Infusions == 1 ? "infusion" : "infusions")}, "
            + $"{IsoText.Of(course.First.Date)} to {IsoText.Of(course.Last.Date)}{start}";
    }

    private static string Disability(DisabilityChange change)
    {
        var criteria = ResponseConventions.Usual;
        var seen = (change.Baseline, change.Newest) switch
        {
            ({ } baseline, { } newest) => $"{baseline.Status} on {baseline.At}, {newest.Status} on {newest.At}; ",
            ({ } baseline, null) => $"{baseline.Status} on {baseline.At}, none since; ",
            (null, { } newest) => $"none to compare with, {newest.Status} on {newest.At}; ",
            _ => "none on record; ",
        };
        var rule = $"at least {ExactNumberText.Format(criteria.Points)} {(criteria.Points == 1 ? "point" : "points")}";
        return seen + change.Trend switch
        {
            DisabilityTrend.Worsened when change.Worsening is (var first, var confirming) =>
                $"a rise of {rule} on {first.At} was confirmed on {confirming.At}",
            DisabilityTrend.RiseNotConfirmed =>
                $"a rise of {rule}, which no score {ExactNumberText.Format(criteria.MonthsToConfirm)} months later confirms",
            DisabilityTrend.Unchanged => $"no change of {rule} that lasted",
            DisabilityTrend.FallNotConfirmed =>
                $"a fall of {rule}, which no score {ExactNumberText.Format(criteria.MonthsToConfirm)} months later confirms",
            DisabilityTrend.Improved when change.Improvement is (var first, var confirming) =>
                $"a fall of {rule} on {first.At} was confirmed on {confirming.At}",
            _ => NotKnown,
        };
    }

    private static string Lesions(LesionChange change)
    {
        var before = change.Baseline is { EnhancingLesions: { } old } baseline
            ? $"{ExactNumberText.Format(old)} on {baseline.At}"
            : $"{NotKnown} before";
        var after = change.Newest is { EnhancingLesions: { } found } newest
            ? $"{ExactNumberText.Format(found)} on {newest.At}"
            : $"{NotKnown} since";
        return $"{before}, {after}";
    }

    private static string Row(ActivityOnDay day)
    {
        var phase = day.Phase switch
        {
            TreatmentPhase.Before => "before",
            TreatmentPhase.During => "during",
            TreatmentPhase.After => "after",
            _ => NotKnown,
        };
        var score = day.Disability is { } status ? ExactNumberText.Format(status.Score) : string.Empty;
        var lesions = day.EnhancingLesions is { } count ? ExactNumberText.Format(count) : string.Empty;
        return $"\n| {IsoText.Of(day.Day)} | {phase} | {(day.RelapseBegan ? "began" : string.Empty)} | {score} | {lesions} |";
    }
}
