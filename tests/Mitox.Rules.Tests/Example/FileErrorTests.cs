namespace Mitox.Rules.Tests.Example;

public sealed class FileErrorTests
{
    [Theory]
    [InlineData("\"squareMeters\": 1.75 }, \"route\"", "\"squareMetres\": 1.75 }, \"route\"", "$.proposal.bodySurface")]
    [InlineData("\"sex\": \"female\"", "\"sex\": \"female\", \"sex\": \"female\"", "$.patient.sex")]
    [InlineData("\"2023-01-09\", \"milligrams\"", "\"2023-01-09\", \"micrograms\"", "$.infusions[0]")]
    [InlineData("\"2023-01-09\", \"milligrams\": 21", "\"2023-01-09\", \"milligrams\": \"21 mg\"", "$.infusions[0].milligrams")]
    [InlineData("\"2023-01-09\", \"milligrams\": 21", "\"2023-01-09\", \"milligrams\": -21", "$.infusions[0].milligrams")]
    [InlineData("\"2023-02-09\"", "\"2023-02-29\"", "$.infusions[1].date")]
    [InlineData("\"percent\": 61", "\"percent\": 0.61", "$.ejectionFractions[1].percent")]
    [InlineData(
        "\"neutrophilsBillionsPerLiter\": 3.1",
        "\"neutrophilsBillionsPerLiter\": 3100",
        "$.bloodCounts[0].neutrophilsBillionsPerLiter")]
    [InlineData("\"route\": \"intravenous\"", "\"route\": null", "$.proposal.route")]
    public void Run_WrongContent_OneLineNamesThePlace(string old, string replacement, string place)
    {
        var content = BundledCase.GoffetteWith(old, replacement);
        var line = 1 + content[..content.IndexOf(replacement, StringComparison.Ordinal)].Count(letter => letter == '\n');

        AssertRefused(ExampleRun.OfContent(content), $".json: {place}", $", line {line}: ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("dose: 12")]
    [InlineData("[]")]
    [InlineData("{ \"proposal\": ")]
    public void Run_NotJson_OneLineNamesThePlace(string content) =>
        AssertRefused(ExampleRun.OfContent(content), ".json: $", ", line 1: ");

    [Fact]
    public void Run_UnknownPolicy_OneLineNamesThePlaceAndThePolicies() =>
        AssertRefused(
            ExampleRun.OfContent(BundledCase.GoffetteWith("  \"patient\"", "  \"policy\": \"us-1999\",\n  \"patient\"")),
            ": $.policy, line 5: 'us-1999' is no known policy; it must be "
                + $"{string.Join(", ", Policies.All.Select(policy => policy.Description.Id))}.\n");

    [Fact]
    public void Run_SeveralProblems_SaysHowManyMore()
    {
        var content = BundledCase.GoffetteWith("\"squareMeters\": 1.75", "\"squareMeters\": 175");

        AssertRefused(ExampleRun.OfContent(content), "$.infusions[0].bodySurface.squareMeters", " (and 11 more)\n");
    }

    [Fact]
    public void Run_MissingFile_OneLineNamesIt() =>
        Assert.Equal(new ExampleRun(2, "", "no/such/case.json: there is no such file\n"), ExampleRun.Of("no/such/case.json"));

    [Fact]
    public void Run_EmptyFileName_OneLine() =>
        Assert.Equal(new ExampleRun(2, "", "The file name must not be empty\n"), ExampleRun.Of(""));

    [Fact]
    public void Run_Directory_OneLineNamesIt()
    {
        var directory = Path.GetTempPath();

        Assert.Equal(
            new ExampleRun(2, "", $"{directory}: this is a directory; it must be a JSON file\n"), ExampleRun.Of(directory));
    }

    [Fact]
    public void Run_UnreadableFile_OneLineNamesIt()
    {
        using var file = new TemporaryFile("{}");
        using var held = new FileStream(file.FilePath, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        AssertRefused(ExampleRun.Of(file.FilePath), $"{file.FilePath}: the file must be readable: ");
    }

    [Fact]
    public void Run_LineBreakInAName_StaysOneLine() =>
        AssertRefused(ExampleRun.Of("no such\nfile\u001b[31m"), "no such file\\u001b[31m: there is no such file\n");

    [Fact]
    public void Run_WrongContentAsJson_PrintsNoJson() =>
        AssertRefused(ExampleRun.OfContent("{}", "--json"), ": $, line 1: ");

    private static void AssertRefused(ExampleRun run, params string[] parts)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error[..^1], char.IsControl);
        Assert.All(parts, part => Assert.Contains(part, run.Error, StringComparison.Ordinal));
    }
}
