using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Mitox.Rules.Reports;

/// <summary>Puts a forecast into words.</summary>
/// <remarks>Unrounded numbers, ISO dates, invariant culture, "\n" between lines. Nothing in it is a permission.</remarks>
public static class ForecastText
{
    /// <summary>The forecast as plain text: each infusion in a line, then why no further one is planned.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this CourseForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return string.Join(
            '\n',
            [Heading(forecast), .. forecast.Infusions.Select(infusion => $"  {Line(forecast, infusion)}"), .. Ending(forecast)]);
    }

    /// <summary>The forecast as Markdown: a table of the infusions, then why no further one is planned.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToMarkdown(this CourseForecast forecast)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        var text = new StringBuilder($"## {MarkdownText.Escape(Heading(forecast))}\n\n");
        if (!forecast.Infusions.IsEmpty)
        {
            _ = text.Append(
                "| infusion | date | window | dose | per area | lifetime dose | foreseen |\n|--:|---|---|--:|--:|--:|---|\n");
        }

        foreach (var infusion in forecast.Infusions)
        {
            _ = text
                .Append(CultureInfo.InvariantCulture, $"| {infusion.Number} | {IsoText.Of(infusion.Date)} | {infusion.Window} ")
                .Append(CultureInfo.InvariantCulture, $"| {infusion.Dose} | {infusion.DosePerArea} ")
                .Append(CultureInfo.InvariantCulture, $"| {AtLeast(forecast)}{infusion.LifetimeDoseAfter} ")
                .Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Escape(Foreseen(infusion))} |\n");
        }

        return $"{text}{string.Concat(Ending(forecast).Select(line => $"\n{MarkdownText.Escape(line)}"))}".TrimEnd('\n');
    }

    /// <summary>What changes between two forecasts, in one line each; what stays is left out.</summary>
    /// <param name="difference">The difference.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this ForecastDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var (before, after) = (difference.Before, difference.After);
        return string.Join(
            '\n',
            [
                .. Changed(
                    "infusions", ExactNumberText.Format(before.Infusions.Length), ExactNumberText.Format(after.Infusions.Length)),
                .. Changed("next dose", difference.NextDose.Before?.ToString() ?? "none", difference.NextDose.After?.ToString()
                    ?? "none"),
                .. Changed("last infusion", Day(difference.LastDate.Before), Day(difference.LastDate.After)),
                .. Changed(
                    "lifetime dose at the end",
                    $"{AtLeast(before)}{difference.LifetimeDose.Before}",
                    $"{AtLeast(after)}{difference.LifetimeDose.After}"),
                .. Changed("what ends it", EndOf(before), EndOf(after)),
            ]) is { Length: > 0 } changes ? changes : "nothing changes";
    }

    private static ImmutableArray<string> Changed(string what, string before, string after) =>
        before == after ? [] : [$"{what}: {before}, then {after}"];

    private static string Day(LocalDate? day) => day is { } known ? IsoText.Of(known) : "none";

    private static string Heading(CourseForecast forecast) =>
        SentenceText.OneLine(forecast.Question.IsAfterTreatment
            ? SentenceText.Capitalized($"{forecast.Question}")
            : $"Course by {forecast.Question.Regimen}, under {forecast.Question.Policy}, from "
                + $"{IsoText.Of(forecast.Question.From)}");

    private static string Line(CourseForecast forecast, PlannedInfusion infusion)
    {
        var number = ExactNumberText.Format(infusion.Number);
        var foreseen = Foreseen(infusion);
        return $"{number}. {IsoText.Of(infusion.Date)} ({infusion.Window}): {infusion.Dose}, {infusion.DosePerArea}; lifetime "
            + $"{AtLeast(forecast)}{infusion.LifetimeDoseAfter}{(foreseen.Length == 0 ? string.Empty : $"; {foreseen}")}";
    }

    /// <summary>The objections that today's facts already raise, by verdict.</summary>
    private static string Foreseen(PlannedInfusion infusion) => string.Join("; ", infusion.Foreseen
        .GroupBy(finding => finding.Verdict)
        .Select(
            same => $"{VerdictText.Of(same.Key)}: {string.Join(", ", same.Select(finding => $"{finding.Rule.Id}").Distinct())}"));

    private static ImmutableArray<string> Ending(CourseForecast forecast)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.Add(Reason(forecast));
        if (forecast.TotalsAreLowerBounds)
        {
            lines.Add("More may have been given than is on record: every total is a lower bound.");
        }

        if (forecast.Then is { } then)
        {
            lines.Add($"The regimen goes on: {then}.");
        }

        if (forecast.Question.IsAfterTreatment)
        {
            return lines.DrainToImmutable();
        }

        lines.Add(SentenceText.OneLine(
            $"Regimen: {forecast.Question.Regimen.Source}. {forecast.Question.Regimen.Source.Remark}".TrimEnd()));
        lines.Add("A plan is no permission: the policy is asked again on each day.");
        return lines.DrainToImmutable();
    }

    private static string Reason(CourseForecast forecast) => forecast switch
    {
        { FirstThatDoesNotFit: { } conflict } => $"{SentenceText.Capitalized($"{conflict}")}. Without it the lifetime dose is "
            + $"{AtLeast(forecast)}{conflict.LifetimeDoseBefore}.",
        { End: ForecastEnd.Refused, Refusal.Findings.IsEmpty: true } =>
            "No infusion is planned: the policy has no rule about one.",
        { End: ForecastEnd.Refused, Refusal: { } silent } when !silent.Objections.Any(CourseForecast.Ends) =>
            "No infusion is planned: one of the combined policies has no rule about one.",
        { End: ForecastEnd.Refused, Refusal: { } refusal } => SentenceText.OneLine($"No further infusion: {Refusals(refusal)}."),
        { End: ForecastEnd.AwaitsWorsening } => "The next phase begins only when the disease worsens.",
        { End: ForecastEnd.TreatmentEnded } => "The treatment has ended: no further infusion is planned.",
        { End: ForecastEnd.RegimenComplete } => "The regimen is then complete.",
        { End: ForecastEnd.NoCap } => "The regimen goes up to the cap, and the policy has none: no further infusion is planned.",
        { End: ForecastEnd.TooManyInfusions } => "The regimen goes on, but no more infusions are planned than any course holds.",
        { End: ForecastEnd.NoOpenDay } => "The clinic's calendar has no open day within a year from the next infusion.",
        _ => "The next infusion would come after the last day a record can have.",
    };

    /// <summary>The reason without its numbers, in a few words; a conflict with the cap has them.</summary>
    private static string EndOf(CourseForecast forecast) => forecast.End switch
    {
        ForecastEnd.CapReached => $"{forecast.FirstThatDoesNotFit}",
        ForecastEnd.Refused => forecast.Refusal is { Findings.IsEmpty: true } ? "the policy has no rule" : "a rule objects",
        ForecastEnd.RegimenComplete => "the regimen is complete",
        ForecastEnd.TreatmentEnded => "the treatment has ended",
        ForecastEnd.AwaitsWorsening => "the next phase awaits a worsening",
        ForecastEnd.NoCap => "the policy has no cap",
        ForecastEnd.NoOpenDay => "the clinic has no open day",
        ForecastEnd.TooManyInfusions => "more infusions than a course holds",
        _ => "beyond the days of records",
    };

    private static string Refusals(Decision refusal) => string.Join(
        "; ",
        refusal.Objections.Where(CourseForecast.Ends).Select(finding => $"{finding.Rule.Id}, {finding.Evidence?.Describe()}"));

    private static string AtLeast(CourseForecast forecast) => forecast.TotalsAreLowerBounds ? "at least " : string.Empty;
}
