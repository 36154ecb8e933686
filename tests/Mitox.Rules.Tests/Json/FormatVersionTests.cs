using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Json;

/// <summary>A file may say which version of the format it has, so that a later one is refused, and this one is read.</summary>
public sealed class FormatVersionTests
{
    private const string Refusal = "it must be 1, the version of the format that this library reads; a file of another is for a "
        + "library that knows it.";

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    public void Read_TheFirstVersion_IsReadAsAFileThatStatesNone(string version) => Assert.Equal(
        CaseJson.Write(CaseJson.Read(AllClear.Text)), CaseJson.Write(CaseJson.Read(OfVersion(version))));

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999999999999")]
    public void TryRead_AnotherVersion_IsRefused(string version)
    {
        var problem = Assert.Single(AllClear.ProblemsOf(OfVersion(version)));

        Assert.Equal(("$.formatVersion", Refusal), (problem.Path, problem.Message));
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[1]")]
    public void TryRead_VersionThatIsNoNumber_IsRefused(string version) =>
        Assert.Equal("$.formatVersion", Assert.Single(AllClear.ProblemsOf(OfVersion(version))).Path);

    /// <summary>A later form has properties that this one has not: the reader is told why.</summary>
    [Fact]
    public void TryRead_LaterVersionWithItsOwnProperties_NamesTheVersionFirst() => Assert.Equal(
        "$.formatVersion",
        AllClear.ProblemsOf("""{ "formatVersion": 2, "patientIs": {}, "proposals": [] }""")[0].Path);

    /// <summary>What is kept of decisions hashes what is written: equal cases go on having equal text.</summary>
    [Fact]
    public void Write_AnyCase_StatesNoVersionWhileThereIsOne() => Assert.DoesNotContain(
        "formatVersion", CaseJson.Write(CaseJson.Read(OfVersion("1"))), StringComparison.Ordinal);

    private static string OfVersion(string version) => AllClear.Text.Insert(1, $"\n  \"formatVersion\": {version},");
}
