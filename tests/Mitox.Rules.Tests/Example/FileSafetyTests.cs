using Ical.Net;

namespace Mitox.Rules.Tests.Example;

/// <summary>The example never writes over what it read, nor one file over another, and refuses options that contradict.</summary>
public sealed class FileSafetyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mitox").FullName;

    [Theory]
    [InlineData("case.json")]
    [InlineData("./case.json")]
    [InlineData("sub/../case.json")]
    [InlineData("CASE.json")]
    [InlineData("link.json")] // a link to the file
    [InlineData("dir/case.json")] // through a link to the folder
    [InlineData("hard.json")] // a second name of the file
    public void Run_OutputIsTheInput_RefusedAndUntouched(string output)
    {
        var file = Case();
        foreach (var option in (string[])["--svg", "--ics"])
        {
            var run = ExampleRun.Of(file, option, Path.Combine(folder, output));

            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
            Assert.Equal(BundledCase.Text(BundledCase.Goffette), File.ReadAllText(file));
        }
    }

    [Theory]
    [InlineData("out.svg", "out.svg")]
    [InlineData("out.svg", "./out.svg")]
    [InlineData("out.svg", "OUT.SVG")]
    [InlineData("out.svg", "dir/out.svg")]
    public void Run_TwoOutputsAreOne_RefusedAndNothingWritten(string picture, string calendar)
    {
        var run = ExampleRun.Of(Case(), "--svg", Path.Combine(folder, picture), "--ics", Path.Combine(folder, calendar));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("it must be another one", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, picture)));
    }

    [Fact]
    public void Run_SecondOutputCannotBeWritten_FirstIsNotLeft()
    {
        var run = ExampleRun.Of(
            Case(), "--svg", Path.Combine(folder, "out.svg"), "--ics", Path.Combine(folder, "no", "such", "out.ics"));

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(Path.Combine(folder, "out.svg")));
    }

    [Fact]
    public void Run_ShorterThanWhatWasThere_IsWhole()
    {
        var picture = Path.Combine(folder, "out.svg");
        File.WriteAllText(picture, new string('x', 1_000_000));
        var run = ExampleRun.Of(Case(), "--svg", picture);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("</svg>\n", File.ReadAllText(picture), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CalendarWithoutId_SaysWhatNamesTheEventsAndOtherFilesHaveOthers()
    {
        var (one, other) = (Case(), Path.Combine(folder, "sub", "case.json"));
        File.Copy(one, other);
        var (first, second) = (Path.Combine(folder, "1.ics"), Path.Combine(folder, "2.ics"));

        Assert.Contains("state --id", ExampleRun.Of(one, "--ics", first).Output, StringComparison.Ordinal);
        Assert.Equal(0, ExampleRun.Of(other, "--ics", second).ExitCode);
        Assert.Empty(Uids(first).Intersect(Uids(second)));
        Assert.DoesNotContain("state --id", ExampleRun.Of(one, "--id", "c-1", "--ics", first).Output, StringComparison.Ordinal);
        Assert.All(Uids(first), uid => Assert.StartsWith("c-1-", uid, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Published_DroppedEventsAreCanceled()
    {
        var (first, second, later) = (
            Path.Combine(folder, "1.ics"), Path.Combine(folder, "2.ics"), Path.Combine(folder, "later.json"));
        const string Quarterly = "01-mims-quarterly";
        var content = BundledCase.Text(Quarterly);
        var record = content[..content.IndexOf("\"proposal\"", StringComparison.Ordinal)];
        File.WriteAllText(later, $"{record}\"followUpOn\": \"2026-03-03\" }}");
        Assert.Equal(0, ExampleRun.Of(Case(Quarterly), "--id", "c", "--ics", first).ExitCode);
        var run = ExampleRun.Of(later, "--id", "c", "--ics", second, "--published", first);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains(Calendar.Load(File.ReadAllText(second))!.Events, read => read.Status == "CANCELLED");
        Assert.Equal(2, ExampleRun.Of(later, "--id", "d", "--ics", second, "--published", first).ExitCode);
        Assert.Equal(2, ExampleRun.Of(later, "--id", "c", "--ics", first, "--published", first).ExitCode);
    }

    [Theory]
    [InlineData("--json --plan", "--json: it must not be given with --plan")]
    [InlineData("--svg a.svg --json", "--json: it must not be given with --svg")]
    [InlineData("--json --ics a.ics", "--json: it must not be given with --ics")]
    [InlineData("--policies --json", "--policies: it must stand alone, and --json")]
    [InlineData("--policies case.json", "--policies: it must stand alone, and case.json")]
    [InlineData("--plan --rules us-2009", "--rules: it must stand alone, and --plan")]
    [InlineData("--compare us-2005 us-2009 --policy us-2009", "--compare: it must stand alone, and --policy")]
    [InlineData("--rules us-2009 --compare us-2005 us-2009", "--rules: it must stand alone, and --compare")]
    [InlineData("--policy us-2009 --policy eu-2016", "--policy: it must be given once")]
    [InlineData("--svg a.svg --svg b.svg", "--svg: it must be given once")]
    [InlineData("--id c", "--id: it must be given with --ics")]
    [InlineData("--plan --published a.ics", "--published: it must be given with --ics")]
    public void Run_ContradictingOptions_RefusedWithAReason(string arguments, string reason)
    {
        var run = ExampleRun.Of(arguments.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(reason, run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static List<string> Uids(string path) => [.. Calendar.Load(File.ReadAllText(path))!.Events.Select(read => read.Uid!)];

    /// <summary>A case with a folder, a link to the file, one to its folder, and a second name beside it.</summary>
    private string Case(string name = BundledCase.Goffette)
    {
        var file = Path.Combine(folder, "case.json");
        File.WriteAllText(file, BundledCase.Text(name));
        if (!Directory.Exists(Path.Combine(folder, "sub")))
        {
            _ = Directory.CreateDirectory(Path.Combine(folder, "sub"));
            _ = File.CreateSymbolicLink(Path.Combine(folder, "link.json"), file);
            _ = Directory.CreateSymbolicLink(Path.Combine(folder, "dir"), folder);
            using var made = System.Diagnostics.Process.Start("ln", [file, Path.Combine(folder, "hard.json")]);
            made.WaitForExit();
        }

        return file;
    }
}
