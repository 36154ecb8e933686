using System.Text;
using Mitox.Rules.Json;

namespace Mitox.Rules.Tests.Json;

/// <summary>How much a file may hold (P28).</summary>
public sealed class CaseJsonBoundTests
{
    private const string TooManyEntries = "there are too many entries; all lists together must hold at most 10000.";

    [Fact]
    public void TryRead_MoreBytesThanTheMost_TheBoundAlone()
    {
        var problem = Assert.Single(Problems(new string(' ', 10_000_001)));

        Assert.Equal("$, line 1: the file has 10000001 bytes; it must have at most 10000000.", $"{problem}");
    }

    [Fact]
    public void TryRead_AMillionEmptyInfusions_TheBoundAlone()
    {
        var problem = Assert.Single(Problems($$"""{ "infusions": [{{Repeat("{}", 1_000_000)}}] }"""));

        Assert.Equal($"$.infusions, line 1: {TooManyEntries}", $"{problem}");
    }

    [Fact]
    public void TryRead_TooManyEntriesWithManyProblems_TheBoundIsListed()
    {
        var problems = Problems($$"""{"infusions":[{{Repeat("1", 20_000)}}]}""");

        Assert.Equal(101, problems.Length);
        Assert.Contains(problems, problem => problem.Message == TooManyEntries);
    }

    [Theory]
    [InlineData(9_999, false)]
    [InlineData(10_000, true)]
    public void TryRead_EntriesOfTwoListsAroundTheMost_OneMoreIsRefused(int electrocardiograms, bool isRefused)
    {
        var problems = Problems(
            $$"""
            { "electrocardiograms": [{{Repeat("""{ "date": "2026-03-01" }""", electrocardiograms)}}],
              "pregnancyTests": [{ "date": "2026-03-01" }], "followUpOn": "2026-03-02" }
            """);

        Assert.Equal(isRefused ? [$"$.pregnancyTests, line 2: {TooManyEntries}"] : [], problems.Select(problem => $"{problem}"));
    }

    [Fact]
    public void TryRead_AMillionUnknownProperties_MemoryIsFewTimesTheFile()
    {
        var bytes = Encoding.UTF8.GetBytes(
            "{" + string.Join(',', Enumerable.Range(0, 800_000).Select(index => $"\"x{index}\":1")) + "}");
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = CaseJson.TryRead(bytes, out _, out var problems);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3 * bytes.Length);
        Assert.Equal("$, line 1: there are more problems than the 100 listed: 799900 more.", $"{problems[^1]}");
    }

    [Fact]
    public void TryRead_SixtyFiveLevels_TheBoundIsNamed() =>
        Assert.Contains(
            Problems("{\"x\":" + new string('[', 100_000)),
            problem => problem.Message.Contains("64", StringComparison.Ordinal));

    [Fact]
    public void TryRead_ManyRecordsWithAProblemEach_AHundredAndHowManyMore()
    {
        var infusion = """{"date":"1850-01-01","milligrams":20,"bodySurface":{"squareMeters":1.8}}""";

        var problems = Problems($$"""{"infusions":[{{Repeat(infusion, 150)}}],"followUpOn":"2026-03-02"}""");

        Assert.Equal("$, line 1: there are more problems than the 100 listed: 199 more.", $"{problems[^1]}");
    }

    private static System.Collections.Immutable.ImmutableArray<JsonProblem> Problems(string json)
    {
        _ = CaseJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var problems);
        return problems;
    }

    private static string Repeat(string text, int times) => string.Join(',', Enumerable.Repeat(text, times));
}
