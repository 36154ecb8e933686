using System.Collections.Immutable;
using System.Globalization;

namespace Mitox.Rules.Reports;

/// <summary>Puts into words what would change an answer, and when.</summary>
/// <remarks>Unrounded numbers, ISO dates, invariant culture, "\n" between lines. Nothing in it is a permission.</remarks>
public static class RemedyPlanText
{
    /// <summary>
    /// The plan as plain text: the answer, the best one that can be had and when, then the steps, then the
    /// objections that are left.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this RemedyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return string.Join('\n', Heading(plan), Best(plan))
            + string.Concat(plan.Steps.Select(
                (step, index) => string.Create(CultureInfo.InvariantCulture, $"\n{index + 1}. {Sentence(step)}")))
            + string.Concat(LeftOf(plan).Select(left => $"\n-  Left: {left}"));
    }

    /// <summary>
    /// The plan as Markdown: the answer as a heading, the best one that can be had and when, and lists of the
    /// steps and of what is left.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToMarkdown(this RemedyPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var steps = plan.Steps.Select((step, index) => string.Create(
            CultureInfo.InvariantCulture, $"\n{index + 1}. {MarkdownText.Escape(Sentence(step))}"));
        var left = LeftOf(plan).Select(one => $"\n- {MarkdownText.Escape(one)}").ToImmutableArray();
        return $"## {MarkdownText.Escape(Heading(plan))}\n\n{Best(plan)}"
            + (plan.Steps.IsEmpty ? string.Empty : $"\n{string.Concat(steps)}")
            + (left.IsEmpty ? string.Empty : $"\n\nLeft:\n{string.Concat(left)}");
    }

    /// <summary>How long the answer stays the same, in one sentence.</summary>
    /// <param name="validity">The answer and the first day on which it differs.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this AnswerValidity validity)
    {
        ArgumentNullException.ThrowIfNull(validity);
        var unless = "unless something new is put on record";
        return validity.Next is { } other && other.Verdict == validity.Decision.Verdict
            ? $"The answer stays {Lower(other.Verdict)}; what objects changes on {IsoText.Of(other.ProposedFor.Date)}, {unless}."
            : validity.Next is { } next
            ? $"The answer ({VerdictText.Of(validity.Decision.Verdict)}) changes on {IsoText.Of(next.ProposedFor.Date)} "
                + $"({VerdictText.Of(next.Verdict)}), {unless}."
            : $"The answer ({VerdictText.Of(validity.Decision.Verdict)}) does not change through "
                + $"{IsoText.Of(validity.LastDayAsked)}, {unless}.";
    }

    private static string Heading(RemedyPlan plan) =>
        SentenceText.OneLine(
            $"{VerdictText.Of(plan.Decision.Verdict)} for {plan.Decision.ProposedFor} under {plan.Decision.Policy}.");

    private static string Best(RemedyPlan plan) => plan switch
    {
        { Decision.Verdict: Verdict.Stop } => "No waiting, no test and no smaller dose changes this answer.",
        { Decision.Verdict: Verdict.NoObjection } => "No rule of this policy objects; no step is asked for. A clinician decides.",
        { Steps.IsEmpty: true } => string.Create(
            CultureInfo.InvariantCulture,
            $"No step within {plan.HorizonInDays} days leads to a better answer.{NotMeasurable(plan)}"),
        _ => string.Create(
            CultureInfo.InvariantCulture,
            $"At best within {plan.HorizonInDays} days: {Lower(plan.BestVerdict)} on {IsoText.Of(plan.Day)}, ")
                + "if new results are like the newest. It is no permission; a clinician decides.",
    };

    /// <summary>A smaller dose that a rule leaves, where no amount that can be measured is as small.</summary>
    private static string NotMeasurable(RemedyPlan plan) =>
        plan.Objections.SelectMany(objection => objection.Remedies)
            .FirstOrDefault(remedy => remedy is { Measurable: null, Remedy: Remedy.ReduceTo or Remedy.ReduceBelow }) is { } small
            ? $" No amount that can be measured is small enough: {small.Remedy}."
            : string.Empty;

    private static string Lower(Verdict verdict) =>
        VerdictText.Of(verdict) is var word ? $"{char.ToLowerInvariant(word[0])}{word[1..]}" : word;

    private static string Sentence(RemedyStep step) => $"{SentenceText.Capitalized(SentenceText.OneLine(step.Describe()))}.";

    /// <summary>
    /// What is left, those together that give the same reason; where nothing changes the answer its own text says it all.
    /// </summary>
    private static IEnumerable<string> LeftOf(RemedyPlan plan) =>
        plan.Left
            .GroupBy(
                finding => (finding.Verdict, Reason: FindingText.Of(finding), Remedies: string.Join("; and ", finding.Remedies)))
            .Select(same => SentenceText.OneLine($"{string.Join(", ", same.Select(finding => finding.Rule.Id).Distinct())}, "
                + $"{Lower(same.Key.Verdict)}: {same.Key.Reason}. Remedy: {same.Key.Remedies}."));
}
