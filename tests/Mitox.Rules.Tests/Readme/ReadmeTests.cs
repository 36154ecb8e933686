using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Readme;

[Collection(nameof(ConsoleTests))]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void QuickStart_HasAtMostFifteenLines() =>
        Assert.InRange(Blocks("csharp")[0].Split('\n').Count(line => line.Trim().Length > 0), 1, 15);

    [Fact]
    public void QuickStart_Run_PrintsWhatTheReadmeShows() => Assert.Equal(Blocks("text")[0], Snippet.Run(Blocks("csharp")[0]));

    [Fact]
    public void CompletePatient_Run_PrintsWhatTheReadmeShows() => Assert.Equal(Blocks("text")[1], Snippet.Run(Blocks("csharp")[1]));

    [Fact]
    public void Units_Run_PrintsWhatTheReadmeShows() => Assert.Equal(Blocks("text")[2], Snippet.Run(Blocks("csharp")[2]));

    [Fact]
    public void AddingARule_Run_PrintsTheSentenceOfTheRule() =>
        Assert.Equal("Lymphocytes must not be below 1 ×10⁹/L.\n", Snippet.Run(Blocks("csharp")[3]));

    [Fact]
    public void Policies_Run_PrintsWhatTheReadmeShows() => Assert.Equal(Blocks("text")[3], Snippet.Run(Blocks("csharp")[4]));

    [Fact]
    public void LookAhead_Run_PrintsWhatTheReadmeShows() => Assert.Equal(Blocks("text")[4], Snippet.Run(Blocks("csharp")[5]));

    /// <summary>The picture is drawn anew by the command that the table beside it names, with this file for course.svg.</summary>
    [Fact]
    public void Picture_OfTheFirstCase_IsTheOneTheExampleDraws()
    {
        using var picture = new Example.TemporaryFile(string.Empty);
        Example.ExampleRun.Of("--svg", picture.FilePath);

        Assert.Contains("](src/Mitox.Rules.Example/course.svg)", Readme, StringComparison.Ordinal);
        Assert.Equal(Repository.Read("src/Mitox.Rules.Example/course.svg"), File.ReadAllText(picture.FilePath));
    }

    [Fact]
    public void Readme_EveryPolicyNamed_IsOneAndAllAreNamed()
    {
        var table = Readme[Readme.IndexOf("| ids | what |", StringComparison.Ordinal)..Readme.IndexOf("`Policy.Combine`", StringComparison.Ordinal)];
        var named = PolicyName().Matches(table).Select(found => found.Value).Where(name => PolicyCatalog.Find(name) is not null).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            Policies.All.Select(policy => policy.Description.Id).Where(id => !id.Contains("equivalence", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            named.Where(id => !id.Contains("equivalence", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Readme_NumberOfConformanceCases_IsTrue() =>
        Assert.Contains($"{Conformance.ConformanceCase.All.Length} of\nthem", Readme, StringComparison.Ordinal);

    [Fact]
    public void RuleTable_HasARowForEachRuleInOrder()
    {
        var rows = RuleRow().Matches(Readme).Select(row => row.Value);

        Assert.Equal(Policies.UnitedStates.Rules.Select(rule => RowOf(rule.Description)), rows);
    }

    private static string RowOf(RuleDescription rule)
    {
        var grade = rule.Source.Grade switch
        {
            EvidenceGrade.LibraryConvention => "library convention",
            EvidenceGrade.Unconfirmed => "unconfirmed",
            var read => $"grade {read}",
        };
        var section = rule.Source.Grade is EvidenceGrade.LibraryConvention ? string.Empty : rule.Source.Section;
        var parts = new[] { section, string.Join(", ", rule.Source.Facts), grade }.Where(part => part.Length > 0);
        return $"| `{rule.Id}` | {rule.Sentence} | {string.Join("; ", parts)} |";
    }

    private static List<string> Blocks(string language) =>
        [.. Block().Matches(Readme).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value)];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(?<=`)[a-z0-9.-]+(?=`)")]
    private static partial Regex PolicyName();

    [GeneratedRegex(@"^\| `MTX-.*\|$", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}

/// <summary>Tests that capture the console take turns, alone.</summary>
[CollectionDefinition(nameof(ConsoleTests), DisableParallelization = true)]
public sealed class ConsoleTests;
