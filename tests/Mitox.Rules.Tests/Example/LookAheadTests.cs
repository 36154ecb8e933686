using System.Xml.Linq;
using Ical.Net;

namespace Mitox.Rules.Tests.Example;

public sealed class LookAheadTests
{
    [Fact]
    public void Run_SvgWithoutFile_DrawsTheFirstBundledCase()
    {
        using var picture = new TemporaryFile(string.Empty);
        var run = ExampleRun.Of("--svg", picture.FilePath);

        Assert.Equal(new ExampleRun(0, $"{picture.FilePath}\n", ""), run);
        Assert.Equal(
            "The eighth quarterly infusion of the pivotal course",
            XDocument.Load(picture.FilePath).Root!.Elements().First().Value);
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
    [InlineData("--svg: the name of a file must follow", "--svg", "--plan")]
    [InlineData("--svg: the name of a file must follow", "--svg", "")]
    public void Run_SvgWithoutName_OneLineAndExitCode2(string error, params string[] arguments) =>
        Assert.Equal(new ExampleRun(2, "", $"{error}\n"), ExampleRun.Of(arguments));

    [Fact]
    public void Run_SvgThatCannotBeWritten_OneLineAndExitCode2()
    {
        var run = ExampleRun.Of("--svg", Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "no-such-folder.svg"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(
            "the file must be writable", Assert.Single(run.Error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Plan_SaysWhatWouldChangeTheAnswerTheCourseAndTheChecks()
    {
        var run = ExampleRun.OfContent(BundledCase.Text("02-correale-rescue"), "--plan");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1. Wait until 2026-03-09.", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Infusion 12 on 2027-06-09 would reach 144 mg/m²; at most 8 mg/m² fits.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Before infusion 8 on 2026-06-09:", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A regimen that the case names is not the label's: the plan cites the case.</summary>
    [Theory]
    [InlineData("01-mims-quarterly", "Regimen: US prescribing information")]
    [InlineData("03-edan-monthly", "Regimen: The case itself")]
    public void Run_Plan_CitesWhereTheRegimenComesFrom(string name, string expected) =>
        Assert.Contains($"\n{expected}", ExampleRun.OfContent(BundledCase.Text(name), "--plan").Output, StringComparison.Ordinal);

    [Fact]
    public void Run_Ics_WritesTheInfusionsAndChecksAsACalendar()
    {
        using var calendar = new TemporaryFile(string.Empty);
        var run = ExampleRun.Of("--ics", calendar.FilePath);

        var events = Calendar.Load(File.ReadAllText(calendar.FilePath))!.Events;
        Assert.Equal(new ExampleRun(0, $"{calendar.FilePath}\n", ""), run);
        Assert.Contains(events, one =>
            one.Uid == "01-mims-quarterly-infusion-8@mitox.rules" && one.Summary == "Mitoxantrone 8: 21.8 mg planned");
        Assert.Contains(events, one => one.Summary == "Ejection fraction before infusion 9");
    }

    [Fact]
    public void Run_IcsAndSvgAndPlan_DoesAllThree()
    {
        using var calendar = new TemporaryFile(string.Empty);
        using var picture = new TemporaryFile(string.Empty);
        var run = ExampleRun.Of("--plan", "--ics", calendar.FilePath, "--svg", picture.FilePath);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(
            $"{picture.FilePath}\n{calendar.FilePath}\nThe eighth quarterly infusion of the pivotal course\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Run_IcsOfACaseWithoutBodySurface_OneLineAndExitCode2()
    {
        var run = ExampleRun.OfContent(
            """{"policy": "us-2009", "title": "No body surface", "proposal": {"date": "2026-03-02", "milligrams": 20}}""",
            "--ics",
            "never.ics");

        Assert.Equal(
            new ExampleRun(
                2, "", "--ics: the case must propose an infusion on a known body surface: there is nothing to look ahead from\n"),
            run);
    }
}
