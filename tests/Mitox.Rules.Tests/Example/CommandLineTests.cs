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
    [InlineData("--jsonn: unknown option; it must be --json or --help (a file may be named ./--jsonn)", "--jsonn")]
    [InlineData("-: unknown option; it must be --json or --help (a file may be named ./-)", "-")]
    [InlineData("b.json: there must be at most one file, and a.json is one already", "a.json", "b.json")]
    [InlineData("--x: unknown option; it must be --json or --help (a file may be named ./--x)", "--help", "--x")]
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
}
