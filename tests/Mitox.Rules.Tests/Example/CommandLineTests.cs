namespace Mitox.Rules.Tests.Example;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Run_Help_PrintsUsage(string option)
    {
        var run = ExampleRun.Of(option);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.All(run.OutputLines, line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData(
        "--jsonn: unknown option; it must be --policy, --plan, --ics, --id, --published, --svg, --fhir, --patient, --zone, "
            + "--cds, --policies, --compare, --rules, --json or --help (a file may be named ./--jsonn)",
        "--jsonn")]
    [InlineData(
        "-: unknown option; it must be --policy, --plan, --ics, --id, --published, --svg, --fhir, --patient, --zone, "
            + "--cds, --policies, --compare, --rules, --json or --help (a file may be named ./-)",
        "-")]
    [InlineData("b.json: there must be at most one file, and a.json is one already", "a.json", "b.json")]
    [InlineData(
        "--x: unknown option; it must be --policy, --plan, --ics, --id, --published, --svg, --fhir, --patient, --zone, "
            + "--cds, --policies, --compare, --rules, --json or --help (a file may be named ./--x)",
        "--help",
        "--x")]
    public void Run_WrongArguments_OneLineAndExitCode2(string error, params string[] arguments) =>
        Assert.Equal(new ExampleRun(2, "", $"{error}\n"), ExampleRun.Of(arguments));

    [Fact]
    public void Run_NoArguments_ShowsEveryBundledCase()
    {
        var run = ExampleRun.Of();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Case 1 of 11", run.Output, StringComparison.Ordinal);
        Assert.Contains("Case 11 of 11", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BundledCase.Goffette)]
    [InlineData("01-mims-quarterly")]
    [InlineData("10-limit-passed")]
    public void Run_File_ExitCodeIsNotTheVerdict(string name)
    {
        var run = ExampleRun.OfContent(BundledCase.Text(name));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(BundledCase.Evaluate(name).File.Title, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-2009", "under US label, 2009 and later (us-2009)")]
    [InlineData("eu-2016", "under EU and UK SmPC, 2016 and later (eu-2016)")]
    [InlineData("us-2009+eu-2016", "(eu-2016+us-2009)")]
    [InlineData("de-kknms", "(de-kknms)")]
    public void Run_Policy_AsksItInPlaceOfTheCases(string id, string expected)
    {
        var run = ExampleRun.Of("--policy", id);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(11, run.Output.ReplaceLineEndings(" ").Split(expected).Length - 1);
    }

    [Fact]
    public void Run_JoinedPolicies_EachObjectionSaysWhichSpeaks()
    {
        var run = ExampleRun.OfContent(BundledCase.Text(BundledCase.Goffette), "--policy", "us-2009+eu-2016");

        Assert.Contains("MTX-LIFETIME-DOSE (eu-2016)", run.Output, StringComparison.Ordinal);
        Assert.Contains("MTX-LIFETIME-DOSE (us-2009)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Policies_ListsEveryOne()
    {
        var run = ExampleRun.Of("--policies");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Policies.All.Select(policy => policy.Description.Id), run.OutputLines.Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("us-2009", "; in force from 2009-02-01; ")]
    [InlineData("us-2005", "; in force from 2005-03-01 until before 2009-02-01; ")]
    [InlineData("de-before-2016", "; in force until before 2016-04-28; ")]
    [InlineData("cap-100", "; in force from 2009-02-01; ")]
    public void Run_Policies_SaysWhenEachWasInForce(string id, string expected) =>
        Assert.Contains(
            expected,
            Assert.Single(ExampleRun.Of("--policies").OutputLines, line => line.StartsWith($"{id} ", StringComparison.Ordinal)),
            StringComparison.Ordinal);

    [Fact]
    public void Run_Policies_CountsAllRulesOfEach() => Assert.Equal(
        Policies.All.Select(policy => $"{policy.RuleDescriptions.Length} rules"),
        ExampleRun.Of("--policies").OutputLines.Select(line => line.Split("; ")[^1]));

    /// <summary>The policy of the file is not asked, so it need not be one.</summary>
    [Fact]
    public void Run_PolicyBesideAFileThatNamesNone_AsksTheOneOfTheCommandLine()
    {
        var content = BundledCase.GoffetteWith("  \"patient\"", "  \"policy\": \"us-1999\",\n  \"patient\"");

        var run = ExampleRun.OfContent(content, "--policy", "eu-2016");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("(eu-2016)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Compare_PrintsWhatDiffers()
    {
        var run = ExampleRun.Of("--compare", "us-2005", "us-2009");

        Assert.Equal(
            (0, PolicyComparison.Between(Policies.UnitedStates2005, Policies.UnitedStates).ToMarkdown()),
            (run.ExitCode, run.Output));
        Assert.Contains("| `MTX-ECG-BEFORE-DOSE` | added |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Rules_WritesThemDown() =>
        Assert.Equal(Policies.Cap120.ToMarkdown(), ExampleRun.Of("--rules", "cap-120").Output);

    [Theory]
    [InlineData("us-1999: there is no such policy; it must be us-2009, ", "--policy", "us-1999")]
    [InlineData("us-2009+x: there is no such policy; it must be us-2009, ", "--compare", "us-2009+x", "us-2005")]
    [InlineData("--policy: the id of a policy must follow", "--policy")]
    [InlineData("--compare: the id of a policy must follow", "--compare", "us-2009")]
    public void Run_WrongPolicy_OneLineAndExitCode2(string error, params string[] arguments)
    {
        var run = ExampleRun.Of(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }
}
