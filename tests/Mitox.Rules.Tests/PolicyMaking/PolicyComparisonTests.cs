using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.PolicyMaking;

[Properties(Arbitrary = [typeof(Pairs)])]
public sealed class PolicyComparisonTests
{
    [Fact]
    public void Between_2005And2009_NamesWhatTheNewEditionBrought()
    {
        var comparison = PolicyComparison.Between(Policies.UnitedStates2005, Policies.UnitedStates);

        Assert.Equal(
            ["MTX-LVEF-LOWER-LIMIT", "MTX-ECG-BEFORE-DOSE", "MTX-FOLLOW-UP-LVEF"],
            comparison.Changes.Where(change => change.Kind is RuleChangeKind.Added).Select(change => $"{change.Id}"));
        Assert.Equal(
            "MTX-LVEF-RECOVERED", $"{Assert.Single(comparison.Changes, change => change.Kind is RuleChangeKind.Changed).Id}");
        Assert.Equal(
            ["MTX-EDITION-IN-FORCE", "MTX-SESSION-EDITION-IN-FORCE", "MTX-FOLLOW-UP-EDITION-IN-FORCE"],
            comparison.Changes.Where(change => change.Kind is RuleChangeKind.Removed).Select(change => $"{change.Id}"));
    }

    [Fact]
    public void Between_2000And2005_NamesTheChangedNumber()
    {
        var change = PolicyComparison.Between(Policies.UnitedStates2000, Policies.UnitedStates2005).Changes
            .Single(change => change.Id == RuleIds.EjectionFractionBeforeDose);

        Assert.Equal(RuleChangeKind.Changed, change.Kind);
        Assert.Equal(
            "lifetime dose from which a new ejection fraction is asked for ≤ 100 mg/m², else Incomplete",
            $"{change.Old!.Criteria[^1]}");
        Assert.Equal("age of ejection fraction ≤ 30 days, else Incomplete", $"{Assert.Single(change.New!.Criteria)}");
    }

    [Fact]
    public void Between_LabelAndCap_OneNumberAndItsSource()
    {
        var change = Assert.Single(PolicyComparison.Between(Policies.UnitedStates, Policies.Cap120).Changes);

        Assert.Equal((RuleIds.LifetimeDose, RuleChangeKind.Changed), (change.Id, change.Kind));
        Assert.Equal((140, 120), (change.Old!.Criteria[0].Number, change.New!.Criteria[0].Number));
    }

    [Law("differ", "combined")]
    public void Between_AnyTwo_MirrorsAndIsEmptyForOne(PolicyPair pair, Branches branches)
    {
        var there = PolicyComparison.Between(pair.From, pair.To);
        var back = PolicyComparison.Between(pair.To, pair.From);
        branches.Hit("differ", !there.Changes.IsEmpty);
        branches.Hit("combined", pair.From.Members.Length > 1);
        Assert.Equal(
            there.Changes.Select(change => (change.Id, change.Old, change.New)).ToHashSet(),
            back.Changes.Select(change => (change.Id, Old: change.New, New: change.Old)).ToHashSet());
        Assert.Empty(PolicyComparison.Between(pair.To, pair.To).Changes);
    }

    [Fact]
    public void ToMarkdown_SamePolicy_NoRuleDiffers() => Assert.Equal(
        "## `us-2009` and `us-2009`\n\nNo rule differs.\n",
        PolicyComparison.Between(Policies.UnitedStates, Policies.UnitedStates).ToMarkdown());

    [Fact]
    public void ToMarkdown_Changes_OneRowEach()
    {
        var text = PolicyComparison.Between(Policies.UnitedStates, Policies.Cap120).ToMarkdown();

        Assert.StartsWith(
            "## `us-2009` and `cap-120`\n\n| rule | change | `us-2009` | `cap-120` |\n|---|---|---|---|\n| `MTX-LIFETIME-DOSE` | "
                + "changed | The lifetime dose must not go above 140 mg/m². (lifetime",
            text,
            StringComparison.Ordinal);
        Assert.Contains(
            "| The lifetime dose must not go above 120 mg/m². (lifetime dose with this infusion ≤ 120 mg/m², else Withhold;",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_Editions_RulesCitedFromAnotherEditionAloneStandInOneLine()
    {
        var comparison = PolicyComparison.Between(Policies.UnitedStates2005, Policies.UnitedStates);
        var lines = comparison.ToMarkdown().TrimEnd('\n').Split('\n');

        Assert.Equal(
            ["removed", "other source", "other source", "changed", "removed", "removed", "added", "added", "added"],
            lines.Where(line => line.StartsWith("| `MTX-", StringComparison.Ordinal)).Select(line => line.Split('|')[2].Trim()));
        Assert.StartsWith(
            "The same, cited from another edition (\"wording of March 2005\" there, \"June 2010, wording since 2009\" here): "
                + "`MTX-INFUSION-ROUTE`, `MTX-NEUTROPHIL-FLOOR`,",
            lines[^1],
            StringComparison.Ordinal);
        Assert.All(
            comparison.Changes, change => Assert.Contains($"`{change.Id}`", comparison.ToMarkdown(), StringComparison.Ordinal));
    }

    private static class Pairs
    {
        private static Gen<Policy> One { get; } = Gen.Elements<Policy>([.. Policies.All]);

        public static Arbitrary<PolicyPair> Any() => Law.Arbitrary(
            from one in One from two in One from three in One select new PolicyPair(Policy.Combine(one, three), two));
    }
}

/// <summary>A policy, mostly combined of two, and another to compare it with.</summary>
public sealed record PolicyPair(Policy From, Policy To);
