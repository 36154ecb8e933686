using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>Every id that a reader meets is explained in SOURCES.md, which is shipped in the package.</summary>
public sealed partial class SourcesTests
{
    private static readonly string Sources = Repository.Read("src", "Mitox.Rules", "SOURCES.md");

    private static readonly string[][] Facts = [.. Rows("| id | statement | source | grade |")];

    private static readonly string[][] Meanings = [.. Rows("| id | question | decided |")];

    [Fact]
    public void Facts_EveryIdAReaderMeets_HasARow() => Assert.Empty(IdsIn(FactId()).Except(Facts.Select(row => row[0])));

    [Fact]
    public void Meanings_EveryIdAReaderMeets_HasARow() => Assert.Empty(IdsIn(MeaningId()).Except(Meanings.Select(row => row[0])));

    [Fact]
    public void Meanings_EveryRow_HasIdQuestionAndAnswer() =>
        Assert.All(Meanings, row => Assert.True(
            row.Length == 3 && row.All(cell => cell.Length > 0) && MeaningId().Match(row[0]).Value == row[0],
            string.Join(" | ", row)));

    [Fact]
    public void Ids_EveryRow_IsListedOnce() => Assert.Distinct(Facts.Concat(Meanings).Select(row => row[0]));

    /// <summary>The cells of each row of the table with this heading.</summary>
    private static IEnumerable<string[]> Rows(string heading) =>
        Sources.Split('\n').SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line[1..].TrimEnd('|').Split('|').Select(cell => cell.Trim()).ToArray());

    /// <summary>The ids in the README and in the code, the cases and the texts below src, SOURCES.md among them.</summary>
    private static string[] IdsIn(Regex id)
    {
        string[] names = ["*.cs", "*.json", "*.md"];
        var texts = names.SelectMany(name => Repository.FilesUnder(name, "src"))
            .Select(File.ReadAllText).Append(Repository.Read("README.md"));
        return [.. texts.SelectMany(text => id.Matches(text).Select(found => found.Value)).Distinct()];
    }

    [GeneratedRegex(@"\b(?:" + Fact.Prefixes + @")-[0-9]+\b")]
    private static partial Regex FactId();

    [GeneratedRegex(@"\bP[0-9]+\b")]
    private static partial Regex MeaningId();
}
