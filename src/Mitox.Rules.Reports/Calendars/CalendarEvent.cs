using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Reports;

/// <summary>One event of whole days, and what names it in every calendar of the course.</summary>
/// <param name="Key">What tells it from every other event of the course, whatever its days.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="Summary">The title.</param>
/// <param name="Description">What else is known.</param>
internal sealed record CalendarEvent(string Key, LocalDate First, LocalDate Last, string Summary, string Description)
{
    /// <summary>What the key of an infusion begins with; its number follows.</summary>
    public const string Infusion = "infusion-";

    /// <summary>The key of the event that says that there is none.</summary>
    public const string Nothing = "nothing";

    private const int LongestWords = 48;

    public bool IsInfusion => Key.StartsWith(Infusion, StringComparison.Ordinal);

    /// <summary>
    /// The keys of the checks of a plan, done ones among them, so that a key stays when another check is done.
    /// </summary>
    /// <remarks>
    /// Made from what is checked, before or after which infusion, and after treatment for which rule: nothing of it changes where
    /// an earlier record is corrected. What is left alike is numbered.
    /// </remarks>
    public static ImmutableArray<(PlannedCheck Check, string Key)> KeysOf(MonitoringPlan plan) =>
    [
        .. plan.Checks.Where(check => check.Kind is not CheckKind.DuringInfusion)
            .GroupBy(KeyOf)
            .SelectMany(alike => alike.Select((check, index) => (
                check, index == 0 ? alike.Key : $"{alike.Key}-{ExactNumberText.Format(index + 1)}"))),
    ];

    private static string KeyOf(PlannedCheck check)
    {
        var what = check.Observation is { } observation ? $"{observation}" : Words(check.What);
        var rule = check.Kind is CheckKind.AfterTreatment ? $"-{check.Rules[0].Policy.Id}-{check.Rules[0].Id}" : string.Empty;
        return $"{check.Kind}-{ExactNumberText.Format(check.Number)}{rule}-{what}";
    }

    private static string Words(string what) => string.Concat(
        what.Take(LongestWords).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
}
