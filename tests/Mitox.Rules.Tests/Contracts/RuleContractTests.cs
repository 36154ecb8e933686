using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>Every rule is documented, cited and tested.</summary>
public sealed partial class RuleContractTests
{
    private static readonly ImmutableArray<RuleDescription> Described = [.. Policies.UnitedStates.Rules.Select(rule => rule.Description)];

    public static TheoryData<string> Ids => new(Described.Select(rule => $"{rule.Id}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Readme_EveryRule_IsInTheTableOfRules(string id) =>
        Assert.Contains(File.ReadLines(Repository.PathTo("README.md")), line => line.StartsWith('|') && line.Contains($"`{id}`", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tests_EveryRule_IsNamedByAClassOfTests(string id) =>
        Assert.Contains(id, typeof(RuleContractTests).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<TestsRuleAttribute>()).Select(tested => tested.RuleId));

    [Fact]
    public void Tests_EveryRuleNamed_IsOne() => Assert.Empty(
        typeof(RuleContractTests).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<TestsRuleAttribute>())
            .Select(tested => tested.RuleId)
            .Except(Described.Select(rule => $"{rule.Id}")));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Citation_EveryRule_IsWhole(string id)
    {
        var source = Described.Single(rule => $"{rule.Id}" == id).Source;

        Assert.All([source.Document, source.Section, source.Edition], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.All(source.Facts, fact => Assert.Matches(FactId(), fact));
        Assert.Equal(source.Facts.Length, source.Facts.Distinct().Count());
        Assert.True(Enum.IsDefined(source.Grade));
    }

    /// <summary>A rule of the label names a fact; one of the library says that it is a convention, and why.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Citation_LabelOrConvention_SaysWhatItRestsOn(string id)
    {
        var source = Described.Single(rule => $"{rule.Id}" == id).Source;

        Assert.True(source.Grade is EvidenceGrade.LibraryConvention || source.Facts.Length > 0, "A label's rule must name its facts.");
        Assert.True(source.Grade is not (EvidenceGrade.LibraryConvention or EvidenceGrade.Unconfirmed) || source.Remark.Length > 0, "It must say why.");
    }

    [Fact]
    public void Rules_InOnePolicy_HaveIdsAndSentencesOfTheirOwn()
    {
        Assert.Equal(Described.Length, Described.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(Described.Length, Described.Select(rule => rule.Sentence).Distinct().Count());
        Assert.All(Described, rule => Assert.EndsWith(".", rule.Sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void RuleIds_EveryOne_IsThatOfARuleOfThePolicy() => Assert.Equal(
        typeof(RuleIds).GetProperties().Select(property => $"{property.GetValue(null)}").Order(StringComparer.Ordinal),
        Described.Select(rule => $"{rule.Id}").Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_EveryClass_IsInThePolicy() => Assert.Empty(
        typeof(Rule).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Except(Policies.UnitedStates.Rules.Select(rule => rule.GetType())));

    [GeneratedRegex("^(US|EU|TR|CO|BSA|RND|CODE|GR|D|ADD|S)-[0-9]+$")]
    private static partial Regex FactId();
}
