using System.Collections.Immutable;
using static Mitox.Rules.Reports.TimelineLayout;

namespace Mitox.Rules.Reports;

/// <summary>The words of the picture: who objects to which infusion, and the whole story for who cannot see it.</summary>
internal static class TimelineNotes
{
    private const string Indent = "    ";

    /// <summary>
    /// The lines below the picture: the objections to the proposal, then those that are foreseen for planned infusions.
    /// </summary>
    public static ImmutableArray<string> Of(TimelineStory story)
    {
        ImmutableArray<string> all =
        [
            .. Objections(story).SelectMany(Wrapped),
            .. Foreseen(story).SelectMany(Wrapped),
            .. Last(story).SelectMany(Wrapped),
        ];
        var shown = all.Length <= MostNotes
            ? all
            : [.. all[..(MostNotes - 1)], $"… and {ExactNumberText.Format(all.Length - MostNotes + 1)} more."];
        return [.. shown, .. story.UnlabeledCaps.SelectMany(Wrapped)];
    }

    /// <summary>The whole picture in words.</summary>
    public static string Describe(TimelineStory story, Policy policy)
    {
        var atLeast = story.AtLeast;
        var caps = story.Caps.IsEmpty
            ? "no cap"
            : string.Join(", ", story.Caps.Select(cap => $"a cap of {cap.Limit} ({cap.Policies})"));
        var planned = story.Planned.IsEmpty
            ? string.Empty
            : $" {Count(story.Planned.Length, "infusion")} planned from {IsoText.Of(story.Planned[0].Date)} to "
                + $"{IsoText.Of(story.Planned[^1].Date)}, up to {atLeast}{story.Planned[^1].LifetimeDoseAfter}.";
        var heart = story.History.EjectionFractions.All is { IsEmpty: false } all
            ? $" {Count(all.Length, "ejection fraction")}, the newest {all[^1].Value} on {all[^1].At}."
            : " No ejection fraction is on record.";
        var infusions = Count(story.History.Doses.NumberOfInfusions, "infusion");
        return ($"{infusions} on record, lifetime dose {atLeast}{story.History.LifetimeDose}, against {caps} under {policy}."
            + $"{planned}{heart} {string.Join(' ', Spoken(story))}").TrimEnd();
    }

    /// <summary>What a picture says that has no day to show.</summary>
    public static string WithoutDays(TreatmentHistory history) => history.LifetimeDose == DosePerArea.Zero
        ? "No infusion and no ejection fraction is on record."
        : $"{(history.LifetimeDoseIsLowerBound ? "At least " : string.Empty)}{history.LifetimeDose} given on "
            + "days that are not recorded.";

    /// <summary>The same as the lines below the picture, with reasons in place of the ids of rules: for who listens.</summary>
    private static IEnumerable<string> Spoken(TimelineStory story) =>
    [
        .. story.Decision is not { } decision
            ? []
            : decision.Objections.Select(finding =>
                $"{IsoText.Of(decision.ProposedFor.Date)} {VerdictText.Of(finding.Verdict)}: {FindingText.Of(finding)}."),
        .. story.Planned.SelectMany(
            infusion => infusion.Foreseen.Select(finding => (infusion.Number, finding.Verdict, finding.Rule.Sentence)))
            .Distinct()
            .GroupBy(pair => (pair.Verdict, pair.Sentence))
            .Select(same => $"Planned {Numbers([.. same.Select(pair => pair.Number)])} {VerdictText.Of(same.Key.Verdict)}: "
                + $"{same.Key.Sentence}"),
        .. Last(story),
    ];

    private static ImmutableArray<string> Last(TimelineStory story) =>
    [
        .. story.Conflict is { } conflict ? (ReadOnlySpan<string>)[$"{SentenceText.Capitalized($"{conflict}")}."] : [],
        .. story.History.LifetimeDoseIsLowerBound
            ? (ReadOnlySpan<string>)["More may have been given than is on record: every total is at least what is shown."]
            : [],
    ];

    private static IEnumerable<string> Objections(TimelineStory story) =>
        story.Decision is not { } decision ? []
            : decision.Objections.GroupBy(finding => finding.Verdict)
                .Select(same => $"{IsoText.Of(decision.ProposedFor.Date)} {VerdictText.Of(same.Key)}: "
                    + $"{string.Join(", ", same.Select(finding => $"{finding.Rule.Id}").Distinct())}.");

    private static IEnumerable<string> Foreseen(TimelineStory story) =>
        story.Planned
            .SelectMany(infusion => infusion.Foreseen.Select(finding => (infusion.Number, finding.Verdict, finding.Rule.Id)))
            .Distinct()
            .GroupBy(pair => (pair.Verdict, pair.Id))
            .GroupBy(rule => (rule.Key.Verdict, Numbers: Numbers([.. rule.Select(pair => pair.Number)])))
            .Select(same => $"Planned {same.Key.Numbers} {VerdictText.Of(same.Key.Verdict)}: "
                + $"{string.Join(", ", same.Select(rule => $"{rule.Key.Id}"))}.");

    /// <summary>"5", "5 to 11", "5, 7, 9".</summary>
    private static string Numbers(ImmutableArray<int> numbers) =>
        numbers.Length > 2 && numbers[^1] - numbers[0] == numbers.Length - 1
            ? $"{ExactNumberText.Format(numbers[0])} to {ExactNumberText.Format(numbers[^1])}"
            : string.Join(", ", numbers.Select(number => ExactNumberText.Format(number)));

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{ExactNumberText.Format(count)} {what}s";

    private static IEnumerable<string> Wrapped(string text) =>
        WrappedText.Lines(text, PlotRight - PlotLeft, TextSize, MostNotes, Indent);
}
