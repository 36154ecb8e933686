using System.Globalization;
using System.Text;

namespace Mitox.Rules;

/// <summary>Puts decisions and findings into words.</summary>
/// <remarks>Made from the findings alone: unrounded numbers, ISO dates, invariant culture, "\n" between lines.</remarks>
public static class Explanation
{
    private const string NoObjection = " No rule of this policy objects. A clinician decides.";

    /// <summary>The decision as plain text: the verdict, then each objection with its numbers, remedies and source.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this Decision decision)
    {
        var text = new StringBuilder(Heading(decision));
        var number = 0;
        foreach (var finding in decision.Objections)
        {
            number++;
            _ = text.Append(CultureInfo.InvariantCulture, $"\n{number}. {finding.ToText()}");
        }

        foreach (var finding in Others(decision))
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"\n-  {finding.ToText()}");
        }

        return text.ToString();
    }

    /// <summary>The finding as plain text: what was seen; for an objection also its remedies and source, each in a line.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToText(this Finding finding) =>
        finding.Kind is FindingKind.Objects
            ? $"{finding.Rule.Id}, {VerdictText.Of(finding.Verdict)}: {Sentence(finding)}."
                + string.Concat(Details(finding).Select(detail => $"\n   {detail}"))
            : $"{finding.Rule.Id}, {VerdictText.Of(finding.Kind)}: {Sentence(finding)}.";

    /// <summary>The decision as Markdown: a heading, then a list of objections with their numbers, remedies and sources.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToMarkdown(this Decision decision)
    {
        var text = new StringBuilder($"## {Escape(Heading(decision))}\n");
        foreach (var finding in decision.Objections)
        {
            _ = text
                .Append(CultureInfo.InvariantCulture, $"\n- **{finding.Rule.Id}** ({VerdictText.Of(finding.Verdict)}): {Escape(Sentence(finding))}.")
                .Append(string.Concat(Details(finding).Select(detail => $"\n  - {Escape(detail)}")));
        }

        foreach (var finding in Others(decision))
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"\n- {finding.Rule.Id} ({VerdictText.Of(finding.Kind)}): {Escape(Sentence(finding))}.");
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Heading(Decision decision)
    {
        var heading = $"{VerdictText.Of(decision.Verdict)} for {decision.ProposedFor} under {decision.Policy}.";
        return decision.Verdict is Verdict.NoObjection ? heading + NoObjection : heading;
    }

    private static string Sentence(Finding finding) => finding.Evidence?.Describe() ?? finding.Rule.Sentence.TrimEnd('.');

    private static IEnumerable<string> Details(Finding finding)
    {
        var remedies = finding.Remedies.IsEmpty ? [new Remedy.None()] : finding.Remedies;
        yield return $"Remedy: {string.Join("; and ", remedies.Select(remedy => remedy.Describe()))}.";
        yield return $"Source: {VerdictText.Of(finding.Rule.Source)}.";
        if (finding.Rule.Source.Remark.Length > 0)
        {
            yield return $"Remark: {finding.Rule.Source.Remark}";
        }
    }

    private static IEnumerable<Finding> Others(Decision decision) =>
        decision.Findings.Where(finding => finding.Kind is not FindingKind.Objects);

    /// <summary>Keeps what was typed by a person from being read as markup.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            _ = letter is '*' or '_' or '`' or '<' or '[' or '|' or '\\' ? escaped.Append('\\') : escaped;
            _ = escaped.Append(letter is '\r' or '\n' ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
