
namespace Mitox.Rules.Reports;

/// <summary>Puts the state of a rescue course into words.</summary>
/// <remarks>
/// Made from the data alone: unrounded numbers, ISO dates, invariant culture. It reports and recommends nothing.
/// </remarks>
public static class RescueText
{
    private static readonly (string Shortest, string Longest) Published =
        (
            ExactNumberText.Format(RescueProtocol.PublishedMonths.Shortest),
            ExactNumberText.Format(RescueProtocol.PublishedMonths.Longest));

    private static readonly string PublishedStable = $"in the publication {Published.Shortest} to {Published.Longest} months";

    /// <summary>The state as plain text: what is on record, and then the source.</summary>
    /// <param name="course">The state of the course.</param>
    /// <returns>Two lines, without a line break at the end.</returns>
    public static string ToText(this RescueCourse course) =>
        $"Rescue course: {Sentence(course)}.\nSource: {RescueProtocol.Source}. {RescueProtocol.Source.Remark}";

    /// <summary>The state as Markdown: what is on record, and then the source.</summary>
    /// <param name="course">The state of the course.</param>
    /// <returns>A list of two entries, without a line break at the end.</returns>
    public static string ToMarkdown(this RescueCourse course) =>
        string.Join('\n', course.ToText().Split('\n').Select(line => $"- {MarkdownText.Escape(line)}"));

    private static string Sentence(RescueCourse course) => course switch
    {
        { Difference: { } difference } => $"none, {Text(difference)}",
        { Missing: { } missing } => $"not enough on record: {Text(missing)}",
        { Given: { } given, Since: { } first } =>
            $"{ExactNumberText.Format(given)} of {ExactNumberText.Format(RescueProtocol.Infusions)} infusions "
            + $"since {IsoText.Of(first)}; nothing yet tells it from another regimen of monthly infusions",
        { Worsening: { } worsening, Again: null } =>
            $"{Text(worsening)}; in the publication those who worsened were switched to mitoxantrone again, "
            + $"every {RescueProtocol.IntervalAfterWorsening}",
        { Worsening: { } worsening, Again: { } again } => $"{Text(worsening)}; {Text(again)}; {Since(course)}",
        { Since: { } since, Until: { } until, Months: { } months } =>
            $"on interferon beta since {IsoText.Of(since)} and stable until {IsoText.Of(until)}, {Months(months)}; "
            + PublishedStable,
        { Since: { } last } => $"the induction is complete since {IsoText.Of(last)}; interferon beta is not on record as taken",
        _ => throw new ArgumentNullException(nameof(course)),
    };

    /// <summary>How it went since mitoxantrone was given again.</summary>
    private static string Since(RescueCourse course) => course switch
    {
        { NextWorsening: { } next } => $"{Text(next)}; the publication has no such patient",
        { Until: { } until, Months: { } months } => $"stable until {IsoText.Of(until)}, {Months(months)}; {PublishedStable}",
        _ => "how it went is not on record yet",
    };

    private static string Months(int months) => $"{ExactNumberText.Format(months)} {(months == 1 ? "month" : "months")}";

    private static string Text(RescueDifference difference) => difference switch
    {
        RescueDifference.Dose => $"a dose is not {RescueProtocol.DosePerInfusion}",
        RescueDifference.Interval => $"an infusion did not follow {RescueProtocol.Interval} after the one before",
        RescueDifference.WentOn => "infusions went on though no worsening is on record",
        RescueDifference.OtherDisease => "an infusion was for another disease",
        RescueDifference.OtherTherapy => "another treatment followed or went on",
        _ => "no infusion is on record",
    };

    private static string Text(RescueWorsening worsening) => worsening.Kind switch
    {
        RescueWorseningKind.ConfirmedRise => $"worsened by a rise of the EDSS on {IsoText.Of(worsening.On)}, confirmed later",
        RescueWorseningKind.UnconfirmedRise => $"worsened by a rise of the EDSS on {IsoText.Of(worsening.On)}, not confirmed",
        _ => $"worsened by a relapse on {IsoText.Of(worsening.On)}",
    };

    private static string Text(RescueSwitch again) =>
        $"switched to mitoxantrone again on {IsoText.Of(again.First)}, {ExactNumberText.Format(again.Infusions)} "
        + $"{(again.Infusions == 1 ? "infusion" : "infusions")}"
        + (again.FollowsPublication ? string.Empty : $", not every {RescueProtocol.IntervalAfterWorsening}");

    private static string Text(RescueGap gap) => gap switch
    {
        RescueGap.Interferon => "whether interferon beta goes on, and since when",
        RescueGap.OtherTherapy => "when another treatment began or ended",
        RescueGap.BaselineDisability => "an EDSS on or before the last infusion of the induction",
        RescueGap.LaterDisability => "an EDSS late enough after the return to interferon beta",
        RescueGap.ConfirmingDisability => "an EDSS that confirms the rise of the newest one, or not",
        _ => "that the doses on record are all that were ever given",
    };
}
