using System.Collections.Immutable;

namespace Mitox.Rules.Reports;

/// <summary>Puts a monitoring plan into words.</summary>
/// <remarks>ISO dates, invariant culture, "\n" between lines.</remarks>
public static class MonitoringPlanText
{
    /// <summary>
    /// The plan as plain text: the checks around each infusion, those of every session once, and those after treatment.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this MonitoringPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return string.Join(
            '\n',
            [
                Heading(plan),
                .. Sections(plan).SelectMany(section => section.Lines.Select(line => $"  {line}").Prepend($"{section.Title}:")),
            ]);
    }

    /// <summary>
    /// The plan as Markdown: a heading, then a list for each infusion, for the sessions and for the time after treatment.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToMarkdown(this MonitoringPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return string.Join(
            '\n',
            [
                $"## {MarkdownText.Escape(Heading(plan))}",
                .. Sections(plan).SelectMany(section =>
                    section.Lines.Select(line => $"- {MarkdownText.Escape(line)}").Prepend($"\n### {section.Title}\n")),
            ]);
    }

    private static string Heading(MonitoringPlan plan) =>
        SentenceText.OneLine($"Checks under {plan.Forecast.Question.Policy}, as of {IsoText.Of(plan.On)}");

    private static IEnumerable<(string Title, ImmutableArray<string> Lines)> Sections(MonitoringPlan plan)
    {
        foreach (var infusion in plan.Forecast.Infusions)
        {
            var number = infusion.Number;
            if (LinesOf(plan, CheckKind.AfterInfusion, number - 1) is { IsEmpty: false } after)
            {
                yield return ($"After infusion {ExactNumberText.Format(number - 1)}", after);
            }

            if (LinesOf(plan, CheckKind.BeforeInfusion, number) is { IsEmpty: false } before)
            {
                yield return ($"Before infusion {ExactNumberText.Format(number)} on {IsoText.Of(infusion.Date)}", before);
            }
        }

        ImmutableArray<string> session =
            [.. plan.Checks.Where(check => check.Kind is CheckKind.DuringInfusion).Select(Line).Distinct()];
        if (!session.IsEmpty)
        {
            yield return ("In every session", session);
        }

        var later = plan.Checks.Where(check => check.Kind is CheckKind.AfterTreatment)
            .Select(check => $"{check.What}: {CheckText.Days(check)}").ToImmutableArray();
        if (!later.IsEmpty || plan.GoesOn)
        {
            yield return ("After treatment", plan.GoesOn ? later.Add($"and so on after {IsoText.Of(plan.Until)}") : later);
        }
    }

    private static ImmutableArray<string> LinesOf(MonitoringPlan plan, CheckKind kind, int number) =>
    [
        .. plan.Checks
            .Where(check => check.Kind == kind && check.InfusionNumber == number)
            .GroupBy(CheckText.Days)
            .Select(same => $"{string.Join(", ", same.Select(check => check.What))}: {same.Key}"),
    ];

    private static string Line(PlannedCheck check) => SentenceText.OneLine(check.What);
}
