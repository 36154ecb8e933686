namespace Mitox.Rules;

/// <summary>The reason of a finding.</summary>
internal static class FindingText
{
    /// <summary>What the rule saw, or its sentence where it names nothing; in one line, without its full stop.</summary>
    public static string Of(Finding finding) =>
        SentenceText.OneLine(finding.Evidence?.Describe() ?? finding.Rule.Sentence.TrimEnd('.'));
}
