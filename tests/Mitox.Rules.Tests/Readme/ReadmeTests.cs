using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Readme;

/// <summary>Every program of every readme is compiled as printed, alone, and prints what stands below it.</summary>
[Collection(nameof(ConsoleTests))]
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    private static readonly Dictionary<string, string[]> Files = Repository.FilesUnder("README.md").ToDictionary(
        file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'),
        file => Program().Matches(File.ReadAllText(file)).Select(found => found.Value).ToArray(),
        StringComparer.Ordinal);

    public static TheoryData<string, int> Programs => ProgramsOf(asksAPlainSerializer: false);

    public static TheoryData<string, int> ProgramsOfAPlainSerializer => ProgramsOf(asksAPlainSerializer: true);

    [Theory]
    [MemberData(nameof(Programs))]
    public void Program_Run_PrintsWhatTheReadmeShows(string file, int number) => RunAndCompare(file, number);

    // The core has no System.Text.Json there, so its types have no converters of their own.
    [Theory]
    [Trait("Lacks", "netstandard2.0")]
    [MemberData(nameof(ProgramsOfAPlainSerializer))]
    public void Program_RunWithAPlainSerializer_PrintsWhatTheReadmeShows(string file, int number) => RunAndCompare(file, number);

    private static TheoryData<string, int> ProgramsOf(bool asksAPlainSerializer)
    {
        var programs = new TheoryData<string, int>();
        foreach (var (file, found) in Files)
        {
            foreach (var (number, program) in found.Index())
            {
                if (asksAPlainSerializer == (program.Contains("JsonSerializer.", StringComparison.Ordinal)
                    && !program.Contains("CaseJson.Converter", StringComparison.Ordinal)))
                {
                    programs.Add(file, number);
                }
            }
        }

        return programs;
    }

    private static void RunAndCompare(string file, int number)
    {
        var match = Program().Match(Files[file][number]);
        var printed = Snippet.Run(match.Groups["program"].Value);
        if (Environment.GetEnvironmentVariable("MITOX_APPROVE") == "1")
        {
            var anew = $"```csharp\n{match.Groups["program"].Value}```\n\n```text\n{printed}```";
            File.WriteAllText(
                Repository.PathTo(file), Repository.Read(file).Replace(match.Value, anew, StringComparison.Ordinal));
            return;
        }

        Assert.Equal(match.Groups["printed"].Value, printed);
    }

    [Fact]
    public void QuickStart_HasAtMostFifteenLines() =>
        Assert.InRange(Program().Match(Readme).Groups["program"].Value.Split('\n').Count(line => line.Trim().Length > 0), 1, 15);

    [Fact]
    public void FrontPage_IsShort() => Assert.InRange(Readme.Count(letter => letter == '\n'), 1, 150);

    /// <summary>What a readme names in the source tree is there.</summary>
    [Fact]
    public void Paths_NamedInAReadme_Exist() => Assert.Empty(
        from file in Files.Keys
        from path in TreePath().Matches(Repository.Read(file)).Select(found => found.Value)
        where !Path.Exists(Path.Combine(Repository.Root, path))
        select $"{file} names {path}");

    /// <summary>A link or a picture would break on the page of the package, which has this text alone.</summary>
    [Fact]
    public void Readmes_HaveNoRelativeLinks() => Assert.Empty(
        from file in Files.Keys
        from link in RelativeLink().Matches(Repository.Read(file)).Select(found => found.Value)
        select $"{file}: {link}");

    /// <summary>The picture is drawn anew by the command that the front page names, with this file for course.svg.</summary>
    [Fact]
    public void Picture_OfTheFirstCase_IsTheOneTheExampleDraws()
    {
        using var picture = new Example.TemporaryFile(string.Empty);
        Example.ExampleRun.Of("--svg", picture.FilePath);

        Assert.Equal(Repository.Read("src/Mitox.Rules.Example/course.svg"), File.ReadAllText(picture.FilePath));
    }

    [Fact]
    public void Policies_EachNamed_IsOneAndAllAreNamed()
    {
        var text = Repository.Read("src", "Mitox.Rules", "Labels", "README.md");
        var table = text[text.IndexOf("| ids | what |", StringComparison.Ordinal)..text
            .IndexOf("`Policy.Combine`", StringComparison.Ordinal)];
        var named = PolicyName().Matches(table)
            .Select(found => found.Value).Where(name => PolicyCatalog.Find(name) is not null).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            Policies.All.Select(policy => policy.Description.Id)
                .Where(id => !id.Contains("equivalence", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            named.Where(id => !id.Contains("equivalence", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>In full hundreds, so that a new case does not touch the page.</summary>
    [Fact]
    public void FrontPage_NumberOfConformanceCases_IsTrue() =>
        Assert.Contains(
            $"more than {(Conformance.ConformanceCase.All.Length - 1) / 100 * 100} of\nthem", Readme, StringComparison.Ordinal);

    [GeneratedRegex(
        "^```csharp\n(?<program>.*?)^```\n(\n```text\n(?<printed>.*?)^```$)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("(?<=`)[a-z0-9.-]+(?=`)")]
    private static partial Regex PolicyName();

    [GeneratedRegex(@"(?<=`)(src|tests|benchmarks|\.ci|\.github)/[^ `*<]+(?=`)")]
    private static partial Regex TreePath();

    [GeneratedRegex(@"\]\((?!https?://|#)[^)]*\)")]
    private static partial Regex RelativeLink();
}

/// <summary>Tests that capture the console take turns, alone.</summary>
[CollectionDefinition(nameof(ConsoleTests), DisableParallelization = true)]
public sealed class ConsoleTests;
