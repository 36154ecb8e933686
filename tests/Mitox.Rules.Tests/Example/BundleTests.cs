using System.Text.Json;
using Mitox.Rules.Tests.Fhir.Reading;

namespace Mitox.Rules.Tests.Example;

public sealed class BundleTests
{
    private static readonly ExampleRun Run = OfTraps("--policy", "eu-2016");

    [Fact]
    public void Run_Bundle_ShowsEveryEntryBeforeTheDecision()
    {
        Assert.Equal(0, Run.ExitCode);
        Assert.True(
            Run.Output.IndexOf("Observation/n-plain", StringComparison.Ordinal)
                < Run.Output.IndexOf("MedicationRequest/ordered ─", StringComparison.Ordinal));
        Assert.Contains("Patient/p2", Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Bundle_JudgesEachOrder()
    {
        Assert.Contains("MedicationRequest/draft", Run.Output, StringComparison.Ordinal);
        Assert.Contains("Incomplete", Run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Run_BundleAsCards_OneCardForEachOrder()
    {
        using var cards = JsonDocument.Parse(OfTraps("--cds").Output);

        Assert.Equal(2, cards.RootElement.GetProperty("cards").GetArrayLength());
    }

    [Fact]
    public void Run_NoBundle_OneLine()
    {
        using var file = new TemporaryFile("{}");
        var run = ExampleRun.Of("--fhir", file.FilePath, "--patient", "p1");

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("it is ''.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fhir", "x.json")]
    [InlineData("--patient", "p1")]
    [InlineData("--zone", "Europe/Berlin")]
    [InlineData("--zone", "Nowhere")]
    [InlineData("--cds")]
    [InlineData("--fhir", "x.json", "--patient", "p1", "--json")]
    [InlineData("case.json", "--fhir", "x.json", "--patient", "p1")]
    public void Run_WhatContradictsABundle_Refused(params string[] arguments) =>
        Assert.Equal(2, ExampleRun.Of(arguments).ExitCode);

    private static ExampleRun OfTraps(params string[] options)
    {
        using var file = new TemporaryFile(TrapBundle.Of(TrapBundle.Traps));
        return ExampleRun.Of(["--fhir", file.FilePath, "--patient", "p1", "--zone", "Europe/Berlin", .. options]);
    }
}
