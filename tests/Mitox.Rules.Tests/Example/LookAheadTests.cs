using System.Xml.Linq;

namespace Mitox.Rules.Tests.Example;

public sealed class LookAheadTests
{
    [Fact]
    public void Run_SvgWithoutFile_DrawsTheFirstBundledCase()
    {
        using var picture = new TemporaryFile(string.Empty);
        var run = ExampleRun.Of("--svg", picture.FilePath);

        Assert.Equal(new ExampleRun(0, $"{picture.FilePath}\n", ""), run);
        Assert.Equal("The eighth quarterly infusion of the pivotal course", XDocument.Load(picture.FilePath).Root!.Elements().First().Value);
    }

    [Fact]
    public void Run_SvgOfAFile_DrawsItsCaseUnderThePolicyAsked()
    {
        using var picture = new TemporaryFile(string.Empty);
        var run = ExampleRun.OfContent(BundledCase.Text(BundledCase.Goffette), "--policy", "eu-2016", "--svg", picture.FilePath);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("cap 72 mg/m² (eu-2016)", File.ReadAllText(picture.FilePath), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--svg: the name of a file must follow", "--svg")]
    [InlineData("--svg: the name of a file must follow", "--svg", "--ahead")]
    [InlineData("--svg: the name of a file must follow", "--svg", "")]
    public void Run_SvgWithoutName_OneLineAndExitCode2(string error, params string[] arguments) =>
        Assert.Equal(new ExampleRun(2, "", $"{error}\n"), ExampleRun.Of(arguments));

    [Fact]
    public void Run_SvgThatCannotBeWritten_OneLineAndExitCode2()
    {
        var run = ExampleRun.Of("--svg", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "no-such-folder.svg"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("the file must be writable", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Ahead_SaysWhatWouldChangeTheAnswerTheCourseAndTheChecks()
    {
        var run = ExampleRun.OfContent(BundledCase.Text("02-correale-rescue"), "--ahead");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1. Wait until 2026-03-09.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Infusion 12 on 2027-06-09 would reach 144 mg/m²; at most 8 mg/m² fits.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Before infusion 8 on 2026-06-09:", run.Output, StringComparison.Ordinal);
    }
}
