using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>The project's own fact table is sound, and every citation rests on it.</summary>
public sealed partial class FactTableTests
{
    private static readonly string[] Prefixes = Fact.Prefixes.Split('|');

    private static readonly Dictionary<string, Fact> ById = Fact.All.ToDictionary(fact => fact.Id, StringComparer.Ordinal);

    public static TheoryData<string> Cited =>
        new(Policies.All.SelectMany(policy => policy.RuleDescriptions.Select(rule => $"{policy.Description.Id}/{rule.Id}")));

    [Fact]
    public void Facts_EveryOne_IsWhole() => Assert.All(Fact.All, fact =>
    {
        Assert.Matches(Id(), fact.Id);
        Assert.All([fact.Statement, fact.Document], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Matches(Grade(), fact.Grade);
        Assert.DoesNotMatch(Address(), $"{fact.Statement} {fact.Document} {fact.Section}");
    });

    [Fact]
    public void Facts_File_OneToALineInOrder()
    {
        var ordered = Fact.All.OrderBy(fact => Array.IndexOf(Prefixes, fact.Id.Split('-')[0]))
            .ThenBy(fact => int.Parse(fact.Id.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture));

        Assert.Distinct(Fact.All.Select(fact => fact.Id));
        Assert.Equal(ordered, Fact.All);
        Assert.Equal(Fact.All.Length + 2, Fact.Text.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [MemberData(nameof(Cited))]
    public void Citation_EveryFact_IsInTheTableAndOneBearsTheGrade(string place)
    {
        var source = Policies.All.Single(policy => policy.Description.Id == place.Split('/')[0])
            .RuleDescriptions.Single(rule => $"{rule.Id}" == place.Split('/')[1]).Source;

        Assert.All(source.Facts, fact => Assert.Contains(fact, ById.Keys));
        Assert.True(
            source.Grade is EvidenceGrade.LibraryConvention || source.Facts.Any(fact => ById[fact].BestGrade >= source.Grade),
            $"{place} has grade {source.Grade}, its facts have "
                + $"{string.Join(", ", source.Facts.Select(fact => ById[fact].Grade))}.");
    }

    [Fact]
    public void SourcesDocument_TableOfFacts_IsWhatTheDataSay()
    {
        const string Start = "<!-- facts: written from facts.json by .ci/rules -->\n";
        const string End = "<!-- end of facts -->\n";
        var path = Repository.PathTo("src", "Mitox.Rules", "SOURCES.md");
        var text = File.ReadAllText(path);
        var table = string.Join(
            '\n',
            Fact.All.Select(fact => fact.ToRow())
                .Prepend("|---|---|---|---|").Prepend("| id | statement | source | grade |").Prepend(string.Empty))
            + "\n\n";
        var written = text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + table
            + text[text.IndexOf(End, StringComparison.Ordinal)..];
        if (Environment.GetEnvironmentVariable("MITOX_APPROVE") == "1")
        {
            File.WriteAllText(path, written);
        }

        Assert.Equal(File.ReadAllText(path), written);
    }

    [GeneratedRegex("^(?:" + Fact.Prefixes + ")-[0-9]+$")]
    private static partial Regex Id();

    [GeneratedRegex("^(?:–|[ABCU](?:/[ABCU])*)$")]
    private static partial Regex Grade();

    [GeneratedRegex(@"https?://|www\.|\.(com|org|net|gov)\b")]
    private static partial Regex Address();
}
