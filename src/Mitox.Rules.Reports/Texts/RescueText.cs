
namespace Mitox.Rules.Reports;

/// <summary>Puts the state of a rescue course into words.</summary>
/// <remarks>Made from the data alone: unrounded numbers, ISO dates, invariant culture. It reports and recommends nothing.</remarks>
public static class RescueText
{
    private static readonly (string Shortest, string Longest) Published =
        (ExactNumberText.Format(RescueProtocol.PublishedMonths.Shortest), ExactNumberText.Format(RescueProtocol.PublishedMonths.Longest));

    private static readonly string PublishedStable = $"in the publication {Published.Shortest} to {Published.Longest} months";

    /// <summary>The state as plain text: what is on record, and then the source.</summary>
    /// <param name="course">The state of the course.</param>
    /// <returns>Two lines, without a line break at the end.</returns>
    public static string ToText(this RescueCourse course) =>
        $"Rescue course: {Sentence(course)}.\nSource: {VerdictText.Of(RescueProtocol.Source)}. {RescueProtocol.Source.Remark}";

    /// <summary>The state as Markdown: what is on record, and then the source.</summary>
    /// <param name="course">The state of the course.</param>
    /// <returns>A list of two entries, without a line break at the end.</returns>
    public static string ToMarkdown(this RescueCourse course) => string.Join('\n', course.ToText().Split('\n').Select(line => $"- {MarkdownText.Escape(line)}"));

    private static string Sentence(RescueCourse course) => course switch
    {
        RescueCourse.NotARescue none => $"none, {Text(none.Difference)}",
        RescueCourse.InductionUnderWay induction =>
            $"{ExactNumberText.Format(induction.Given)} of {ExactNumberText.Format(RescueProtocol.Infusions)} infusions since {IsoText.Of(induction.First)}; nothing yet tells it from another regimen of monthly infusions",
        RescueCourse.InductionComplete complete => $"the induction is complete since {IsoText.Of(complete.Last)}; interferon beta is not on record as taken",
        RescueCourse.StableOnInterferon stable =>
            $"on interferon beta since {IsoText.Of(stable.Since)} and stable until {IsoText.Of(stable.Until)}, {Months(stable.Months)}; {PublishedStable}",
        RescueCourse.Worsened worse => $"{Text(worse.Evidence)}; in the publication those who worsened were switched to mitoxantrone again, every {RescueProtocol.IntervalAfterWorsening}",
        RescueCourse.SwitchedAgain again => $"{Text(again.Evidence)}; {Text(again.Again)}; how it went is not on record yet",
        RescueCourse.StableAgain again => $"{Text(again.Evidence)}; {Text(again.Again)}; stable until {IsoText.Of(again.Until)}, {Months(again.Months)}; {PublishedStable}",
        RescueCourse.WorsenedAgain again => $"{Text(again.Evidence)}; {Text(again.Again)}; {Text(again.Then)}; the publication has no such patient",
        RescueCourse.NotEnoughData unknown => $"not enough on record: {Text(unknown.Missing)}",
        _ => throw new ArgumentNullException(nameof(course)),
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
        $"switched to mitoxantrone again on {IsoText.Of(again.First)}, {ExactNumberText.Format(again.Infusions)} {(again.Infusions == 1 ? "infusion" : "infusions")}"
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
