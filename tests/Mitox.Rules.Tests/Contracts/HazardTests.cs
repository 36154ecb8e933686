using System.Reflection;
using System.Text.RegularExpressions;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Contracts;

/// <summary>The log of hazards names rules, facts and tests that there are, and leaves out no rule.</summary>
public sealed partial class HazardTests
{
    private static readonly string[][] Rows =
    [
        .. Repository.Read("src", "Mitox.Rules", "HAZARDS.md").Split('\n')
            .Where(line => line.StartsWith("| **H", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ")),
    ];

    private static readonly string[] RuleIdsOfPolicies =
        [.. Policies.All.SelectMany(policy => policy.RuleDescriptions).Select(rule => $"{rule.Id}").Distinct()];

    private static readonly ILookup<string, Type> Classes =
        typeof(HazardTests).Assembly.GetTypes().ToLookup(type => type.Name, StringComparer.Ordinal);

    [Fact]
    public void Rows_Each_AreNumberedAndHaveEveryCell()
    {
        Assert.InRange(Rows.Length, 20, 40);
        Assert.All(Rows, (row, index) =>
        {
            Assert.StartsWith($"**H{index + 1}** ", row[0], StringComparison.Ordinal);
            Assert.Equal(6, row.Length);
            Assert.All(row, cell => Assert.False(string.IsNullOrWhiteSpace(cell)));
        });
    }

    /// <summary>Those that can stop or withhold among them: a new rule says what it prevents.</summary>
    [Fact]
    public void Rules_EveryOneOfEveryPolicy_StandsInARowAndNoOther() => Assert.Equal(
        RuleIdsOfPolicies.Order(StringComparer.Ordinal),
        Rows.SelectMany(row => RuleName().Matches(row[2]).Select(found => found.Value)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Facts_EveryOneNamed_IsInTheTable() => Assert.All(Rows, row => Assert.Empty(
        row[3].Split(", ").Except(Fact.All.Select(fact => fact.Id))));

    [Fact]
    public void Tests_EveryOneNamed_IsThere() =>
        Assert.DoesNotContain(Rows.SelectMany(row => TestsIn(row[4])), test => !IsTest(test));

    /// <summary>A row shows its rules by the tests that are theirs, or by a law.</summary>
    [Fact]
    public void Tests_EveryRowWithRules_NamesOneOfEach() => Assert.All(Rows, row =>
    {
        var shown = TestsIn(row[4]).Select(test => Classes[test.Split('.')[0]].First())
            .SelectMany(type => type.GetCustomAttributes<TestsRuleAttribute>()).Select(tested => tested.RuleId).ToArray();
        var rules = RuleName().Matches(row[2]).Select(found => found.Value).ToArray();
        Assert.True(rules.Length == 0 || rules.Intersect(shown).Any(), row[0]);
    });

    private static IEnumerable<string> TestsIn(string cell) => Code().Matches(cell).Select(found => found.Value);

    private static bool IsTest(string name) => name.Split('.') is [var type, .. var method]
        && Classes[type].Any(found => method.Length == 0
            ? found.GetMethods().Any(one => one.GetCustomAttributes<FactAttribute>().Any())
            : found.GetMethod(method[0]) is not null);

    [GeneratedRegex("MTX-[A-Z0-9-]+")]
    private static partial Regex RuleName();

    [GeneratedRegex("(?<=`)[A-Za-z_.0-9]+(?=`)")]
    private static partial Regex Code();
}
