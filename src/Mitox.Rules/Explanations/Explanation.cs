using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Mitox.Rules;

/// <summary>Puts decisions and findings into words.</summary>
/// <remarks>Made from the findings alone: unrounded numbers, ISO dates, invariant culture, "\n" between lines.</remarks>
public static class Explanation
{
    private const string NoObjection = " No rule of this policy objects. A clinician decides.";
    private const string NoRules = " The policy has no rules.";

    /// <summary>The decision as plain text: the verdict, then each objection with its numbers, remedies and source.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>
    /// The text, without a line break at the end. Rules that object with one and the same reason share an entry.
    /// </returns>
    public static string ToText(this Decision decision)
    {
        var text = new StringBuilder(Heading(decision));
        var number = 0;
        foreach (var objection in Objections(decision))
        {
            number++;
            _ = text.Append(CultureInfo.InvariantCulture, $"\n{number}. {Text(objection)}");
        }

        foreach (var finding in Others(decision))
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"\n-  {Text(finding, decision.Policy)}");
        }

        return text.ToString();
    }

    /// <summary>
    /// The finding as plain text: what was seen; for an objection also its remedies and source, each in a line.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this Finding finding) =>
        finding.Kind is FindingKind.Objects
            ? Text(new(finding.Verdict, FindingText.Of(finding), Remedies(finding), [finding], finding.Rule.Policy))
            : Text(finding, finding.Rule.Policy);

    /// <summary>
    /// The decision as Markdown: a heading, then a list of objections with their numbers, remedies and sources.
    /// </summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToMarkdown(this Decision decision)
    {
        var text = new StringBuilder($"## {MarkdownText.Escape(Heading(decision))}\n");
        foreach (var objection in Objections(decision))
        {
            _ = text
                .Append(
                    CultureInfo.InvariantCulture,
                    $"\n- **{objection.Ids}** ({VerdictText.Of(objection.Verdict)}): {MarkdownText.Escape(objection.Sentence)}.")
                .Append(string.Concat(Details(objection).Select(detail => $"\n  - {MarkdownText.Escape(detail)}")));
        }

        foreach (var finding in Others(decision))
        {
            _ = text
                .Append(
                    CultureInfo.InvariantCulture,
                    $"\n- {NameOf(finding.Rule, decision.Policy)} ({VerdictText.Of(finding.Kind)}): ")
                .Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escape(FindingText.Of(finding))}.");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Heading(Decision decision)
    {
        var heading = $"{VerdictText.Of(decision.Verdict)} for {VerdictText.Of(decision.Subject)}{decision.ProposedFor} "
            + $"under {decision.Policy}.";
        var ending = decision.Verdict is Verdict.NoObjection ? NoObjection : decision.Findings.IsEmpty ? NoRules : string.Empty;
        return SentenceText.OneLine(heading + ending);
    }

    /// <summary>
    /// The objections, those together that give the same reason and the same remedies; one rule id is told by
    /// its most cautious finding.
    /// </summary>
    private static IEnumerable<Objection> Objections(Decision decision) =>
        MostCautious(decision.Objections)
            .GroupBy(finding => (finding.Verdict, Sentence: FindingText.Of(finding), Remedies: Remedies(finding)))
            .Select(same => new Objection(same.Key.Verdict, same.Key.Sentence, same.Key.Remedies, [.. same], decision.Policy));

    private static IEnumerable<Finding> MostCautious(ImmutableArray<Finding> objections)
    {
        var verdicts = objections.GroupBy(finding => finding.Rule.Id)
            .ToDictionary(same => same.Key, same => same.Min(finding => finding.Verdict));
        return objections.Where(finding => finding.Verdict == verdicts[finding.Rule.Id]);
    }

    private static string Text(Objection objection) =>
        $"{objection.Ids}, {VerdictText.Of(objection.Verdict)}: {objection.Sentence}."
        + string.Concat(Details(objection).Select(detail => $"\n   {detail}"));

    private static string Text(Finding other, PolicyDescription asked) =>
        $"{NameOf(other.Rule, asked)}, {VerdictText.Of(other.Kind)}: {FindingText.Of(other)}.";

    private static string Remedies(Finding finding) =>
        finding.Remedies.IsEmpty
            ? new Remedy.None().Describe()
            : SentenceText.OneLine(string.Join("; and ", finding.Remedies.Select(remedy => remedy.Describe())));

    private static IEnumerable<string> Details(Objection objection)
    {
        yield return $"Remedy: {objection.Remedies}.";
        foreach (var source in objection.Findings.Select(finding => finding.Rule.Source).Distinct())
        {
            yield return SentenceText.OneLine($"Source: {source}.");
            if (source.Remark.Length > 0)
            {
                yield return SentenceText.OneLine($"Remark: {source.Remark}");
            }
        }
    }

    /// <summary>The id of the rule; in a combination with the policy that speaks.</summary>
    private static string NameOf(RuleDescription rule, PolicyDescription asked) =>
        rule.Policy.Id == asked.Id ? $"{rule.Id}" : $"{rule.Id} ({rule.Policy.Id})";

    private static IEnumerable<Finding> Others(Decision decision) =>
        decision.Findings.Where(finding => finding.Kind is not FindingKind.Objects);

    /// <summary>One reason in words, made once, with the findings that give it.</summary>
    private sealed record Objection(
        Verdict Verdict, string Sentence, string Remedies, ImmutableArray<Finding> Findings, PolicyDescription Asked)
    {
        public string Ids => string.Join(", ", Findings.Select(finding => NameOf(finding.Rule, Asked)));
    }
}
