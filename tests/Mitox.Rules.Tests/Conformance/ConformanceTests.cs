using System.Text;
using System.Text.RegularExpressions;
using Mitox.Rules.Json;
using Mitox.Rules.Tests.Support;
using Xunit.Abstractions;

namespace Mitox.Rules.Tests.Conformance;

/// <summary>What the policies must say, case by case; the cases are data, for other implementations too.</summary>
public sealed partial class ConformanceTests(ITestOutputHelper output)
{
    private const int FewestCases = 250;

    private static readonly Dictionary<string, ConformanceCase> ById = ConformanceCase.All.ToDictionary(one => one.Id, StringComparer.Ordinal);

    public static TheoryData<string> Ids => [.. ById.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Evaluate_Case_DecidesAsItSays(string id)
    {
        var one = ById[id];

        var decision = Decide(one);

        output.WriteLine(decision.ToText());
        Assert.Equal(one.Expect.Objections.Order(StringComparer.Ordinal), decision.Objections.Select(finding => $"{finding.Rule.Id}").Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(one.Expect.Verdict, decision.Verdict);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Evaluate_Case_EveryObjectionCitesAFactThatDecides(string id)
    {
        var one = ById[id];

        Assert.All(Decide(one).Objections, finding => Assert.True(
            finding.Rule.Source.Facts.Intersect(one.Facts).Any() || (finding.Rule.Source.Facts.IsEmpty && one.Facts.Any(fact => Meaning().IsMatch(fact))),
            $"{finding.Rule.Id} cites {string.Join(", ", finding.Rule.Source.Facts)}; the case names {string.Join(", ", one.Facts)}."));
    }

    [Fact]
    public void Cases_AreManyAndTheirFactsExist()
    {
        var facts = Fact.All.Select(fact => fact.Id).ToHashSet();

        Assert.True(ById.Count >= FewestCases, $"There are {ById.Count} cases.");
        Assert.All(ConformanceCase.All, one =>
        {
            Assert.NotEmpty(one.Facts);
            Assert.All(one.Facts, fact => Assert.True(facts.Contains(fact) || Meaning().IsMatch(fact), $"{one.Id} names {fact}."));
        });
    }

    /// <summary>Every rule of every label objects in some case, and is silent in another.</summary>
    [Fact]
    public void Cases_EveryRule_ObjectsInOne()
    {
        var objecting = ConformanceCase.All.SelectMany(one => one.Expect.Objections).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Policies.All.SelectMany(policy => policy.RuleDescriptions).Select(rule => $"{rule.Id}").Distinct().Except(objecting));
    }

    [Fact]
    public void Cases_EveryPolicy_IsAsked() => Assert.Empty(
        Policies.All.Select(policy => policy.Description.Id).Except(ConformanceCase.All.SelectMany(one => one.Policy.Split('+'))));

    private static Decision Decide(ConformanceCase one)
    {
        var isRead = CaseJson.TryRead(Encoding.UTF8.GetBytes(one.ToJson()), out var file, out var problems);
        Assert.True(isRead, string.Join('\n', problems));
        return file!.Evaluate(PolicyCatalog.Find(file.PolicyId) ?? throw new InvalidDataException($"There is no policy {file.PolicyId}."));
    }

    [GeneratedRegex("^P[0-9]+$")]
    private static partial Regex Meaning();
}
