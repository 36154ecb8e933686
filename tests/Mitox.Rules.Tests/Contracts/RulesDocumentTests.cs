using System.Text;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>RULES.md says what the code holds. Run with MITOX_APPROVE=1 (or .ci/rules) to write it anew.</summary>
public sealed class RulesDocumentTests
{
    private const string Heading =
        """
        # Rules

        Every rule of every built-in policy, and every built-in regimen, with its numbers and its source, written from the code by
        `.ci/rules`; a test keeps it so.

        * **numbers**: what must stand how to which number, and what the rule asks for where it does not. A rule without numbers asks
          for a fact alone.
        * **source**: document, section, edition and the ids of the facts it rests on, each explained in `SOURCES.md` and held as data in
          `facts.json`; then what a reader must know besides.
        * **grade**: A primary text, B secondary, C tertiary; *unconfirmed*: no text that says so was read; *convention*: the sources are
          silent and this library chose, as `SOURCES.md` says.
        * A policy made from another lists what it adds or changes. Combined policies (`a+b`) run the rules of all.

        This is not medical advice.

        """;

    [Fact]
    public void Rules_Document_IsWhatTheCodeHolds()
    {
        var path = Repository.PathTo("src", "Mitox.Rules", "RULES.md");
        var written = Document();
        if (Environment.GetEnvironmentVariable("MITOX_APPROVE") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(File.ReadAllText(path), written);
    }

    [Fact]
    public void Document_EveryRuleOfEveryPolicy_HasARow()
    {
        var text = Document();

        Assert.All(Policies.All.SelectMany(policy => policy.RuleDescriptions), rule => Assert.Contains($"| `{rule.Id}` | ", text, StringComparison.Ordinal));
        Assert.All(Policies.All, policy => Assert.Contains($"## `{policy.Description.Id}`: ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Document_EveryRegimen_HasARow() =>
        Assert.All(KnownRegimens.All, regimen => Assert.Contains($"| {regimen.Name} | ", Document(), StringComparison.Ordinal));

    private static string Document() =>
        new StringBuilder(Heading.ReplaceLineEndings("\n"))
            .AppendJoin("\n", Policies.All.Select(policy => policy.ToMarkdown()).Prepend(string.Empty))
            .Append("\n## Regimens\n\n")
            .Append("A forecast plans them; the rules of the policy judge each infusion all the same, and refuse the doses and intervals that are not its label's.\n\n")
            .Append("| regimen | infusions | for | source | grade |\n|---|---|---|---|---|\n")
            .AppendJoin(string.Empty, KnownRegimens.All.Append(KnownRegimens.TwelveThenMaintenance(6)).Select(Row))
            .ToString();

    private static string Row(PhasedRegimen regimen)
    {
        var source = $"{regimen.Source.Document}, {regimen.Source.Section} ({regimen.Source.Edition}); {string.Join(", ", regimen.Source.Facts)}. {regimen.Source.Remark}".TrimEnd();
        var grade = regimen.Source.Grade is EvidenceGrade.Unconfirmed ? "*unconfirmed*" : $"{regimen.Source.Grade}";
        return $"| {regimen.Name} | {string.Join("; ", regimen.Phases)} | {regimen.Indication} | {source} | {grade} |\n";
    }
}
