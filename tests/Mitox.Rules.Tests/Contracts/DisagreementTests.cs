using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>SOURCES.md says of every disagreement how the policies resolve it.</summary>
public sealed class DisagreementTests
{
    private static readonly Dictionary<string, string> Resolved = Repository.Read("src", "Mitox.Rules", "SOURCES.md")
        .Split('\n')
        .SkipWhile(line => line != "| id | resolved |")
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|'))
        .ToDictionary(cells => cells[0].Trim(), cells => cells[1].Trim(), StringComparer.Ordinal);

    [Fact]
    public void Disagreements_EveryFact_IsResolvedOnce() => Assert.Equal(
        Fact.All.Select(fact => fact.Id).Where(id => id.StartsWith("D-", StringComparison.Ordinal)), Resolved.Keys);

    /// <summary>Every policy a resolution names is one.</summary>
    [Fact]
    public void Disagreements_EveryPolicyNamed_IsOne() => Assert.All(
        Resolved.Values.SelectMany(text => text.Split('`').Where((_, index) => index % 2 == 1)).Where(
            name => !name.Contains('.', StringComparison.Ordinal) || name.Contains("equivalence", StringComparison.Ordinal)),
        name => Assert.True(Enum.TryParse<Verdict>(name, out _) || PolicyCatalog.Find(name) is not null, name));

    /// <summary>A rule whose citation names a disagreement is not contradicted by "no rule rests on it".</summary>
    [Fact]
    public void Disagreements_NoRuleRestsOnIt_NoneDoes()
    {
        var cited = Policies.All.SelectMany(policy => policy.RuleDescriptions)
            .SelectMany(rule => rule.Source.Facts).ToHashSet(StringComparer.Ordinal);

        Assert.All(Resolved.Where(pair => pair.Value.StartsWith("No rule rests", StringComparison.Ordinal)), pair =>
            Assert.DoesNotContain(pair.Key, cited));
    }
}
