using System.Text.Json;
using Mitox.Rules.Example.Input;
using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Example;

public sealed class JsonOutputTests
{
    [Fact]
    public void Run_FileAsJson_IsTheDecisionOfTheFile()
    {
        var run = ExampleRun.OfContent(BundledCase.Text(BundledCase.Goffette), "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{DecisionJson.Write(BundledCase.Evaluate(BundledCase.Goffette).Decision)}\n", run.Output);
        using var parsed = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Object, parsed.RootElement.ValueKind);
    }

    [Fact]
    public void Run_BundledCasesAsJson_IsAnArrayOfTitleAndDecision()
    {
        var run = ExampleRun.Of("--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var parsed = JsonDocument.Parse(run.Output);
        Assert.Equal(
            BundledCases.Names.Select(name => BundledCase.Evaluate(name).File.Title),
            parsed.RootElement.EnumerateArray().Select(item => item.GetProperty("title").GetString()));
        Assert.All(parsed.RootElement.EnumerateArray(), item => Assert.Equal(
            JsonValueKind.Object, item.GetProperty("decision").ValueKind));
    }

    [Fact]
    public void Run_OptionBeforeOrAfterTheFile_SameOutput()
    {
        using var file = new TemporaryFile(BundledCase.Text(BundledCase.Goffette));

        Assert.Equal(ExampleRun.Of(file.FilePath, "--json"), ExampleRun.Of("--json", file.FilePath));
    }
}
