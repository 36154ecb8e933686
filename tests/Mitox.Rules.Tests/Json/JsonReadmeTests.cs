using System.Text.RegularExpressions;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Json;

/// <summary>What the package's readme shows is what the package does.</summary>
public sealed partial class JsonReadmeTests
{
    private static readonly string Readme = Repository.Read("src", "Mitox.Rules.Json", "README.md");

    private static string Example => Block().Matches(Readme)[0].Groups["text"].Value;

    [Fact]
    public void Case_OfTheReadme_GivesTheDecisionOfTheReadme()
    {
        var file = CaseJson.Read(Example);

        var decision = file.Evaluate(Policies.UnitedStates);

        Assert.Equal(Block().Matches(Readme)[1].Groups["text"].Value, DecisionJson.Write(decision) + "\n");
    }

    [Fact]
    public void Problem_OfTheReadme_IsThatOfItsCase()
    {
        var problem = Assert.Single(
            AllClear.ProblemsOf(Example.Replace("\"percent\": 62", "\"percent\": 0.62", StringComparison.Ordinal)));

        Assert.Contains($"\n{problem}\n", Readme, StringComparison.Ordinal);
    }

    [GeneratedRegex("^```json\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
