using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.SameAnswers;

/// <summary>What the random cases do not vary, the comparison of two trees does not protect.</summary>
public sealed partial class SameAnswerCasesTests
{
    private const int Seed = 20_260_302;
    private const int Cases = 3_000;

    /// <summary>Stand in the table and are no part of a random case: words around a case, which no rule reads.</summary>
    private static readonly string[] Unasked =
    [
        "title", "source", "note", "policy", "us-2009", "eu-2016+us-2009", "true", "2026-03-02", "08:10", "08:10:30", "25",
        "adverseEvents", "includesInfusions",
    ];

    /// <summary>
    /// A tree from before adverse events cannot read them, what is known in part, or a version; the older form stands for them.
    /// </summary>
    private static readonly string[] NotReadByOlderTrees =
    [
        "`adverseEvents` |", "where no more is known", "a text in place of", "`resultUnit`",
        "`unreadResults` |", "`menopauseAge`", "`formatVersion` |",
    ];

    private static readonly string[] Lines = [.. SameAnswerCases.Random(Cases, Seed)];

    [Fact]
    public void Random_EveryNameAndWordOfTheFormat_StandsInOne()
    {
        var seen = Text().Matches(string.Concat(Lines))
            .Select(match => match.Groups["text"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(WordsOfTheFormat().Except(seen).Except(Unasked));
    }

    /// <summary>Each word of an answer, and that it is left out.</summary>
    [Fact]
    public void Random_EveryAnswer_IsYesAndNo()
    {
        var answers = Answered().Matches(string.Concat(Lines)).Select(match => match.Groups["name"].Value).Distinct();

        Assert.All(answers, name => Assert.All((string[])["yes", "no"], word => Assert.Contains(
            Lines, line => line.Contains($"\"{name}\":\"{word}\"", StringComparison.Ordinal))));
    }

    [Fact]
    public void Random_SameSeed_GivesTheSameCases() => Assert.Equal(Lines.Take(50), SameAnswerCases.Random(Cases, Seed).Take(50));

    /// <summary>A generator whose cases are refused would leave nothing to compare.</summary>
    [Fact]
    public void Random_NearlyAllCases_AreRead() => Assert.True(Lines.Length > Cases * 2, $"{Lines.Length} cases");

    /// <summary>
    /// The words in `code` of the table that describes the format, and the names of all that can be asked and measured.
    /// </summary>
    private static IEnumerable<string> WordsOfTheFormat()
    {
        var readme = Repository.Read("src", "Mitox.Rules.Json", "README.md");
        var table =
            readme[readme.IndexOf("| place |", StringComparison.Ordinal)..readme.IndexOf("## Errors", StringComparison.Ordinal)];
        var rows = string.Join(
            '\n', table.Split('\n').Where(row => !NotReadByOlderTrees.Any(part => row.Contains(part, StringComparison.Ordinal))));
        return Code().Matches(rows)
            .Select(match => match.Groups["text"].Value).Where(text => !char.IsUpper(text[0])).SelectMany(text => text.Split('.'))
            .Concat(Catalog.Questions.Select(question => question.Name))
            .Concat(Catalog.ValuesOf<BloodCount>().SelectMany(value => value.NamesInFiles))
            .Concat(Catalog.ValuesOf<LiverPanel>().Select(value => value.Name))
            .Distinct();
    }

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("\"(?<text>[^\"]*)\"")]
    private static partial Regex Text();

    [GeneratedRegex("\"(?<name>[A-Za-z]+)\":\"(yes|no)\"")]
    private static partial Regex Answered();
}
