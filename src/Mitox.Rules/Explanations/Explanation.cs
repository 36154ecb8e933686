using System.Globalization;
using System.Text;

namespace Mitox.Rules;

/// <summary>Puts a decision into words.</summary>
/// <remarks>Made from the findings alone: unrounded numbers, ISO dates, invariant culture, "\n" between lines.</remarks>
public static class Explanation
{
    private const string NoObjection = "No rule of this policy objects. A clinician decides.";

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
            _ = text
                .Append(CultureInfo.InvariantCulture, $"\n{number}. {finding.Rule.Id}, {VerdictText.Of(finding.Verdict)}: {Sentence(finding)}.")
                .Append(CultureInfo.InvariantCulture, $"\n   Remedy: {Remedies(finding)}.")
                .Append(CultureInfo.InvariantCulture, $"\n   Source: {VerdictText.Of(finding.Rule.Source)}.");
            _ = finding.Rule.Source.Remark.Length > 0
                ? text.Append(CultureInfo.InvariantCulture, $"\n   Remark: {finding.Rule.Source.Remark}")
                : text;
        }

        foreach (var finding in Others(decision))
        {
            _ = text.Append(CultureInfo.InvariantCulture, $"\n-  {finding.Rule.Id}, {VerdictText.Of(finding.Kind)}: {Sentence(finding)}.");
        }

        return text.ToString();
    }

    /// <summary>The decision as Markdown: a heading, then a list of objections with their numbers, remedies and sources.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The text, without a line break at the end.</returns>
    public static string ToMarkdown(this Decision decision)
    {
        var text = new StringBuilder($"## {Heading(decision)}\n");
        foreach (var finding in decision.Objections)
        {
            _ = text
                .Append(CultureInfo.InvariantCulture, $"\n- **{finding.Rule.Id}** ({VerdictText.Of(finding.Verdict)}): {Escape(Sentence(finding))}.")
                .Append(CultureInfo.InvariantCulture, $"\n  - Remedy: {Escape(Remedies(finding))}.")
                .Append(CultureInfo.InvariantCulture, $"\n  - Source: {Escape(VerdictText.Of(finding.Rule.Source))}.");
            _ = finding.Rule.Source.Remark.Length > 0
                ? text.Append(CultureInfo.InvariantCulture, $"\n  - Remark: {Escape(finding.Rule.Source.Remark)}")
                : text;
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
        return decision.Verdict is Verdict.NoObjection ? $"{heading} {NoObjection}" : heading;
    }

    private static string Sentence(Finding finding) => finding.Evidence?.Describe() ?? finding.Rule.Sentence.TrimEnd('.');

    private static string Remedies(Finding finding) => string.Join("; and ", finding.Remedies.Select(remedy => remedy.Describe()));

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
