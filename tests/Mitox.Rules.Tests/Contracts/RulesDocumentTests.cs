using System.Text;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>RULES.md says what the code holds. Run with MITOX_APPROVE=1 (or .ci/rules) to write it anew.</summary>
public sealed class RulesDocumentTests
{
    private const string Heading =
        """
        # Rules

        Every rule of every built-in policy, and every built-in regimen, with its numbers and its source, then all that can be asked and
        measured, written from the code by `.ci/rules`; a test keeps it so.

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

        Assert.All(Policies.All.SelectMany(policy => policy.RuleDescriptions), rule => Assert.Contains(
            $"| `{rule.Id}` | ", text, StringComparison.Ordinal));
        Assert.All(Policies.All, policy => Assert.Contains($"## `{policy.Description.Id}`: ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Document_EveryRegimen_HasARow() =>
        Assert.All(KnownRegimens.All, regimen => Assert.Contains($"| {regimen.Name} | ", Document(), StringComparison.Ordinal));

    private static string Document() =>
        new StringBuilder(Heading.ReplaceLineEndings("\n"))
            .AppendJoin("\n", Policies.All.Select(policy => policy.ToMarkdown()).Prepend(string.Empty))
            .Append("\n## Regimens\n\n")
            .Append("A forecast plans them; the rules of the policy judge each infusion all the same, and refuse the doses and "
                + "intervals that are not its label's.\n\n")
            .Append("| regimen | infusions | for | source | grade |\n|---|---|---|---|---|\n")
            .AppendJoin(string.Empty, KnownRegimens.All.Append(KnownRegimens.TwelveThenMaintenance(6)).Select(Row))
            .Append("\n## Questions\n\n")
            .Append("What is answered by yes or no, by the record that holds the answer. An answer that is not recorded is never "
                + "taken for the reassuring one.\n\n")
            .Append("| of | name in files | question | reassuring |\n|---|---|---|---|\n")
            .AppendJoin(string.Empty, Catalog.Questions.Select(Row))
            .Append("\n## Measured values\n\n")
            .Append("Of several names in files, one for each unit, a record has one.\n\n")
            .Append("| of | name in files | value | worse |\n|---|---|---|---|\n")
            .AppendJoin(string.Empty, Rows<EjectionFraction>())
            .AppendJoin(string.Empty, Rows<BloodCount>())
            .AppendJoin(string.Empty, Rows<LiverPanel>())
            .AppendJoin(string.Empty, Rows<DisabilityScore>())
            .AppendJoin(string.Empty, Rows<BrainScan>())
            .ToString();

    private static string Row(Question question) =>
        $"| `{question.Field.Record}` | `{question.Name}` | {question.Words} | "
            + $"{(question.Reassuring is Answer.Yes ? "yes" : "no")} |\n";

    private static IEnumerable<string> Rows<T>()
        where T : ClinicalRecord =>
        from value in Catalog.ValuesOf<T>()
        let names = value is MeasuredValue<T, UpperLimitMultiple> ? [value.Name] : value.NamesInFiles
        select $"| `{value.Field.Record}` | {string.Join(", ", names.Select(name => $"`{name}`"))} | {value.Words} | "
            + $"{(value.Worse is Direction.Lower ? "lower" : "higher")} |\n";

    private static string Row(PhasedRegimen regimen)
    {
        var cited = regimen.Source;
        var facts = string.Join(", ", cited.Facts);
        var source = $"{cited.Document}, {cited.Section} ({cited.Edition}); {facts}. {cited.Remark}".TrimEnd();
        var grade = cited.Grade is EvidenceGrade.Unconfirmed ? "*unconfirmed*" : $"{cited.Grade}";
        return $"| {regimen.Name} | {string.Join("; ", regimen.Phases)} | {regimen.Indication} | {source} | {grade} |\n";
    }
}
