using System.Text.RegularExpressions;

namespace Mitox.Rules.SameAnswers;

/// <summary>
/// Days, numbers with their units, rules, verdicts, observations and states of a printed plan, line by line. Everything else
/// are words, which may change.
/// </summary>
internal static partial class PlanTokens
{
    /// <summary>
    /// Lines that only cite, and those that repeat the sentences of the session's rules; sessions are
    /// asked by cases of their own.
    /// </summary>
    private static readonly string[] Skipped = ["Regimen:", "A plan is", "More may have been given"];

    private static readonly string[] SessionHeadings = ["In every session"];

    private static readonly string[] Verdicts = ["STOP", "WITHHOLD", "INCOMPLETE", "REVIEW"];

    public static string Of(string text)
    {
        var lines = new List<string>();
        var steps = new List<string>(); // and what names rules
        var isSession = false;
        foreach (var line in text.Split('\n').Skip(1)) // The first line is the title of the case.
        {
            isSession = SessionHeadings.Any(line.StartsWith) || (isSession && line.StartsWith("  ", StringComparison.Ordinal));
            if (!isSession && !Skipped.Any(line.StartsWith))
            {
                var tokens = string.Join(' ', TokensOf(Policy().Replace(line, string.Empty)));
                (Step().IsMatch(line) || tokens.Contains("MTX-", StringComparison.Ordinal) ? steps : lines).Add(tokens);
            }
        }

        // In which order steps and rules are told is presentation.
        return string.Join(Answers.Separator, [.. steps.Order(StringComparer.Ordinal), .. lines.Where(line => line.Length > 0)]);
    }

    /// <summary>A line that gives the reason of a rule has its numbers in a sentence, which may be put otherwise.</summary>
    private static IEnumerable<string> TokensOf(string line)
    {
        var tokens = Token().Matches(Step().Replace(line, "»")).Select(token => token.Value.ToUpperInvariant());
        return Question().IsMatch(line) ? tokens.Take(1)
            : line.Contains("MTX-", StringComparison.Ordinal) && Reason().IsMatch(line)
                ? InAnyOrder(tokens.Where(token => IsRule(token) || Verdicts.Contains(token)))
            : InAnyOrder(tokens);
    }

    /// <summary>The rules of a line by name, the rest as it stands.</summary>
    private static IEnumerable<string> InAnyOrder(IEnumerable<string> tokens) =>
        tokens.OrderBy(token => IsRule(token) ? token : string.Empty, StringComparer.Ordinal);

    private static bool IsRule(string token) => token.StartsWith("MTX-", StringComparison.Ordinal);

    [GeneratedRegex(
        """
        \d{4}-\d{2}-\d{2}                                          # a day
        | MTX-[A-Z0-9-]+                                           # a rule
        | \d+(\.\d+)?…?(\s(mg/m²|mg|m²|%|days|months|years)(?=\W|$))?  # a number
        | (?<=^»)[A-Z][a-z]+                                       # what a step asks for, without its number
        | \b(stop|withhold|incomplete|review|no\ objection)\b
        | \b(done|not\ yet|due|overdue|at\ least|at\ most|less\ than)\b
        | \b(ejection\ fraction|ECG|neutrophil|platelet|leukocyte|lymphocyte)\b
        | \b(ALT|AST|bilirubin|pregnancy\ test|clinical\ assessment)\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Token();

    /// <summary>The name of a policy has the years of its edition in it.</summary>
    [GeneratedRegex(@"\bunder .*?\)")]
    private static partial Regex Policy();

    [GeneratedRegex(@"^\d+\. (?=[A-Z])")]
    private static partial Regex Step();

    /// <summary>What is to be stated or resolved is put in words; its field is compared in the decision.</summary>
    [GeneratedRegex(@"^\d+\. (State|Resolve)\b")]
    private static partial Regex Question();

    [GeneratedRegex("Left:|Remedy:|No further infusion")]
    private static partial Regex Reason();
}
