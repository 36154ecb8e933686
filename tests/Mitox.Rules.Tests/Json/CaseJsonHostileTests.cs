namespace Mitox.Rules.Tests.Json;

/// <summary>Whatever somebody sends is refused with its place and line; nothing throws.</summary>
public sealed class CaseJsonHostileTests
{
    private const string Amount = "    \"milligrams\": 21.6,\n";

    [Theory]
    [InlineData("\"milligrams\": 21.6, \"\\u006dilligrams\": 2.16", "stands there twice")]
    [InlineData("\"milligrams\": 2.16,\n \"milligrams\": 21.6", "stands there twice")]
    [InlineData("\"milligrams\": 21.6, // as ordered\n \"x\": 1", "without comments")]
    [InlineData("\"milligrams\": 21.6 /* 216 */", "without comments")]
    [InlineData("\"milligrams\": 21.6,,", "plain JSON")]
    [InlineData("\"milligrams\": NaN", "plain JSON")]
    [InlineData("\"milligrams\": \"NaN\"", "without quotes")]
    [InlineData("\"milligrams\": Infinity", "plain JSON")]
    [InlineData("\"milligrams\": -Infinity", "plain JSON")]
    [InlineData("\"milligrams\": 1e2147483648", "more digits than can be kept")]
    [InlineData("\"milligrams\": 1e-2147483649", "more digits than can be kept")]
    [InlineData("\"milligrams\": 1e99999999999999999999", "more digits than can be kept")]
    [InlineData("\"milligrams\": 2.16e-30", "more digits than can be kept")]
    [InlineData("\"milligrams\": 0x15", "plain JSON")]
    [InlineData("\"milligrams\": +21.6", "plain JSON")]
    [InlineData("\"milligrams\": .5", "plain JSON")]
    [InlineData("\"milligrams\": 21.", "plain JSON")]
    [InlineData("'milligrams': 21.6", "plain JSON")]
    [InlineData("milligrams: 21.6", "plain JSON")]
    [InlineData("\"milligrams\": [[[[[21.6]]]]]", "not a list")]
    [InlineData("\"__proto__\": { \"milligrams\": 21.6 }", "no such property")]
    [InlineData("\"$ref\": \"#/infusions/0/milligrams\"", "no such property")]
    [InlineData("\"milligrams\\u0000\": 21.6", "no such property")]
    [InlineData("\"milligrams \": 21.6", "no such property")]
    [InlineData("\"\\ud800\": 21.6", "not valid text")]
    public void TryRead_HostileAmount_RefusedInTheProposal(string amount, string message)
    {
        var problems = AllClear.ProblemsOf(AllClear.Replace(Amount, $"    {amount},\n"));

        Assert.NotEmpty(problems);
        Assert.StartsWith("$.proposal", problems[0].Path, StringComparison.Ordinal);
        Assert.InRange(problems[0].Line, 48, 53);
        Assert.Contains(message, problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_TrailingComma_RefusedAtItsLine()
    {
        var problem = Assert.Single(AllClear.ProblemsOf("{\n \"followUpOn\": \"2026-03-02\",\n}"));

        Assert.Equal(3, problem.Line);
        Assert.Contains("trailing comma", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>The depth is bounded wherever it is: in a known place, in an unknown one, and in what is skipped.</summary>
    [Theory]
    [InlineData("{ \"infusions\": [", "[", "$.infusions")]
    [InlineData("{\n\"unknown\": ", "{\"a\":", "$.unknown")]
    [InlineData("{\n\"unknown\": ", "[", "$.unknown")]
    public void TryRead_NestedDeeply_RefusedWithItsPlace(string before, string nest, string path)
    {
        var problems = AllClear.ProblemsOf(before + string.Concat(Enumerable.Repeat(nest, 100_000)));

        Assert.StartsWith(path, problems[^1].Path, StringComparison.Ordinal);
        Assert.Contains("depth", problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryRead_ANumberOfAMillionDigits_RefusedAtOnce()
    {
        var problem = Assert.Single(AllClear.ProblemsOf(AllClear.Replace(
            Amount, $"    \"milligrams\": {new string('9', 1_000_000)},\n")));

        Assert.Equal(("$.proposal.milligrams", 51), (problem.Path, problem.Line));
        Assert.True(problem.Message.Length < 200, problem.Message);
    }
}
