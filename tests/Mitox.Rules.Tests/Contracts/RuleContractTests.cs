using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>Every rule is documented, cited and tested.</summary>
public sealed partial class RuleContractTests
{
    /// <summary>The rules of every kind of every built-in policy.</summary>
    private static readonly ImmutableArray<RuleDescription> Described =
        [.. Policies.All.SelectMany(policy => policy.RuleDescriptions)];

    /// <summary>The rules that a class of tests names as its own.</summary>
    private static IEnumerable<string> Named =>
        typeof(RuleContractTests).Assembly
            .GetTypes().SelectMany(type => type.GetCustomAttributes<TestsRuleAttribute>()).Select(tested => tested.RuleId);

    public static TheoryData<string> Ids => [.. Described.Select(rule => $"{rule.Id}").Distinct()];

    public static TheoryData<string, string> IdsByPolicy
    {
        get
        {
            TheoryData<string, string> pairs = [];
            foreach (var rule in Described)
            {
                pairs.Add(rule.Policy.Id, $"{rule.Id}");
            }

            return pairs;
        }
    }

    public static TheoryData<string> PolicyIds => [.. Policies.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tests_EveryRule_IsNamedByAClassOfTests(string id) =>
        Assert.Contains(id, Named.Concat(RequiredAnswerTests.Ids));

    [Fact]
    public void Tests_EveryRuleNamed_IsOne() => Assert.Empty(
        Named.Except(Described.Select(rule => $"{rule.Id}")));

    [Theory]
    [MemberData(nameof(IdsByPolicy))]
    public void Citation_EveryRule_IsWhole(string policy, string id)
    {
        var source = SourceOf(policy, id);

        Assert.All([source.Document, source.Section, source.Edition], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.All(source.Facts, fact => Assert.Matches(FactId(), fact));
        Assert.Equal(source.Facts.Length, source.Facts.Distinct().Count());
        Assert.True(Enum.IsDefined(source.Grade));
    }

    /// <summary>A rule of the label names a fact; one of the library says that it is a convention, and why.</summary>
    [Theory]
    [MemberData(nameof(IdsByPolicy))]
    public void Citation_LabelOrConvention_SaysWhatItRestsOn(string policy, string id)
    {
        var source = SourceOf(policy, id);

        Assert.True(
            source.Grade is EvidenceGrade.LibraryConvention || source.Facts.Length > 0, "A label's rule must name its facts.");
        Assert.True(
            source.Grade is not (EvidenceGrade.LibraryConvention or EvidenceGrade.Unconfirmed) || source.Remark.Length > 0,
            "It must say why.");
    }

    /// <summary>What no text read confirms is named so, where the reader of a citation looks.</summary>
    [Theory]
    [MemberData(nameof(IdsByPolicy))]
    public void Citation_Unconfirmed_SaysSo(string policy, string id)
    {
        var source = SourceOf(policy, id);

        Assert.True(source.Grade is not EvidenceGrade.Unconfirmed
            || source.Remark.Contains("unconfirmed", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Rules_InOnePolicy_HaveIdsAndSentencesOfTheirOwn(string id)
    {
        var rules = PolicyCatalog.Find(id)!.RuleDescriptions;

        Assert.Distinct(rules.Select(rule => rule.Id));
        Assert.Distinct(rules.Select(rule => rule.Sentence));
        Assert.All(rules, rule => Assert.EndsWith(".", rule.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void RuleIds_EveryOne_IsThatOfARuleOfSomePolicy() => Assert.Equal(
        typeof(RuleIds).GetProperties().Select(property => $"{property.GetValue(null)}").Order(StringComparer.Ordinal),
        Described.Select(rule => $"{rule.Id}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_EveryClass_IsInSomePolicy() => Assert.Empty(
        typeof(Rule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Except(Policies.All.SelectMany<Policy, Rule>(policy =>
                [.. policy.Rules, .. policy.RulesAbout(DecisionSubject.Session), .. policy.RulesAbout(DecisionSubject.FollowUp)])
                .Select(rule => rule.GetType()).Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)));

    private static Citation SourceOf(string policy, string id) =>
        Described.Single(rule => rule.Policy.Id == policy && $"{rule.Id}" == id).Source;

    [GeneratedRegex("^(?:" + Fact.Prefixes + ")-[0-9]+$")]
    private static partial Regex FactId();
}
