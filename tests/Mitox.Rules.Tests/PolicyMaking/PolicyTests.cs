using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.ClinicRules;

namespace Mitox.Rules.Tests.PolicyMaking;

public sealed class PolicyTests
{
    private static readonly Policy Label = Policies.UnitedStates;

    [Theory]
    [InlineData("us-2009")]
    [InlineData("US-2009")]
    [InlineData("a+b")]
    [InlineData("a b")]
    [InlineData(" ")]
    public void Constructor_IdThatIsNotItsOwn_Refused(string id) =>
        Assert.ThrowsAny<ArgumentException>(() => new Policy(id, "Name", "1", new Always("A")));

    [Fact]
    public void Constructor_RuleOfTheLibraryWithAnotherNumber_Refused() =>
        Assert.Throws<ArgumentException>(() => new Policy("own", "Own", "1", Cap(150)));

    /// <summary>A label without its floor of neutrophils would permit at 0.1, and its name would not say so.</summary>
    [Fact]
    public void Constructor_SomeRulesOfALabel_Refused() => Assert.Contains(
        "Tighten, Loosen, Without or Combine",
        Assert.Throws<ArgumentException>(() => new Policy(
            "own", "US label", "2009", [.. Label.Rules.Where(rule => rule.Description.Id != RuleIds.NeutrophilFloor)])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Without_Rule_LeavesItOutAndSaysSoInEveryDecisionAndCitation()
    {
        var own = Label.Without("own", "Own", "1", "echo only", RuleIds.EjectionFractionMethod);
        var decision = (Scenario.AllClear.Proposing(900) with { Policy = own }).Evaluate();

        Assert.DoesNotContain(own.Rules, rule => rule.Description.Id == RuleIds.EjectionFractionMethod);
        Assert.Equal(Label.Rules.Length - 1, own.Rules.Length);
        Assert.Equal("without MTX-LVEF-METHOD (echo only)", decision.Policy.Loosened);
        Assert.Contains("without MTX-LVEF-METHOD (echo only)", decision.ToText(), StringComparison.Ordinal);
        Assert.Contains("without MTX-LVEF-METHOD (echo only)", decision.Findings[0].ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_AfterLoosening_KeepsBoth() => Assert.Equal(
        "without MTX-LVEF-METHOD (a); without MTX-LVEF-FALL (b)",
        Label.Without("own", "Own", "1", "a", RuleIds.EjectionFractionMethod)
            .Without("own", "Own", "2", "b", RuleIds.EjectionFractionFall).Description.Loosened);

    [Fact]
    public void Without_NoIdOrOneThatIsNoRule_Refused()
    {
        Assert.Throws<ArgumentException>(() => Label.Without("own", "Own", "1", "why", []));
        Assert.Throws<ArgumentException>(() => Label.Without("own", "Own", "1", "why", RuleId.Create("OTHER")));
        Assert.Throws<ArgumentException>(() => Label.Without("own", "Own", "1", " ", RuleIds.EjectionFractionFall));
    }

    [Fact]
    public void Without_EveryRule_LeavesTheCaseIncomplete() => Assert.Equal(
        Verdict.Incomplete,
        (Scenario.AllClear with
        {
            Policy = Label.Without("own", "Own", "1", "none", [.. Label.OwnRules.Select(rule => rule.Description.Id)]),
        }).Evaluate().Verdict);

    [Fact]
    public void Without_TheRuleAboutWhatCouldNotBeRead_Refused() => Assert.Throws<ArgumentException>(
        () => Policies.UnitedStates.Without("own", "Own", "1", "none", RuleIds.UnreadResult));

    [Fact]
    public void Constructor_SameIdTwice_Refused() =>
        Assert.Throws<ArgumentException>(() => new Policy("own", "Own", "1", new Always("A"), new Always("A")));

    [Fact]
    public void Constructor_NullRule_Refused() => Assert.Throws<ArgumentException>(() => new Policy("own", "Own", "1", [null!]));

    [Fact]
    public void Tighten_StricterNumber_StandsBesideTheLabels()
    {
        var own = Label.Tighten("own", "Own", "1", Cap(120));

        Assert.Equal(Label.Rules.ToList(), own.Rules.Take(Label.Rules.Length));
        Assert.Equal([140, 120], own.Rules.OfType<LifetimeDoseRule>().Select(rule => rule.Limit.MilligramsPerSquareMeter));
        Assert.Equal(
            ["us-2009", "own"],
            own.RuleDescriptions.Where(rule => rule.Id == RuleIds.LifetimeDose).Select(rule => rule.Policy.Id));
        Assert.Same(Label, own.Basis);
        Assert.Empty(own.Description.Loosened);
    }

    [Fact]
    public void Tighten_NewRule_AddsIt() =>
        Assert.Equal("A", Label.Tighten("own", "Own", "1", new Always("A")).Rules[^1].ToString());

    [Fact]
    public void Loosen_LooserNumber_ShowsInEveryCitationAndDecision()
    {
        var own = Label.Loosen("own", "Own", "1", "ethics board 12/2026", Cap(150));

        Assert.All(own.RuleDescriptions, rule => Assert.EndsWith(
            "Policy 'own' loosens rules: MTX-LIFETIME-DOSE (ethics board 12/2026).",
            rule.Source.Remark,
            StringComparison.Ordinal));
        Assert.Contains(
            "loosened: MTX-LIFETIME-DOSE (ethics board 12/2026)",
            (Scenario.AllClear with { Policy = own }).Evaluate().ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Loosen_ThenTightened_StillShows() =>
        Assert.Contains(
            "ethics board",
            Label.Loosen("own", "Own", "1", "ethics board", Cap(150))
                .Tighten("own-2", "Own", "2", new Always("A")).Description.Loosened,
            StringComparison.Ordinal);

    [Fact]
    public void Loosen_UnknownRule_Refused() =>
        Assert.Throws<ArgumentException>(() => Label.Loosen("own", "Own", "1", "why", new Always("A")));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Loosen_WithoutReason_Refused(string reason) =>
        Assert.Throws<ArgumentException>(() => Label.Loosen("own", "Own", "1", reason, Cap(150)));

    [Fact]
    public void Combine_OfOne_IsThatOne() => Assert.Same(Label, Policy.Combine(Label, Label));

    [Fact]
    public void Combine_OfNone_Refused() => Assert.Throws<ArgumentException>(() => Policy.Combine());

    [Fact]
    public void Combine_TwoWithOneId_Refused() =>
        Assert.Throws<ArgumentException>(() => Policy.Combine(PolicyOf(new Always("A")), PolicyOf(new Always("B"))));

    [Fact]
    public void Combine_OneWithoutRules_Incomplete()
    {
        var combined = Policy.Combine(Label, PolicyOf());

        Assert.Equal(Verdict.Incomplete, (Scenario.AllClear with { Policy = combined }).Evaluate().Verdict);
    }

    [Fact]
    public void Combine_SameRuleInTwo_EachSpeaksForItself()
    {
        var combined = Policy.Combine(Label, Label.Tighten("cap", "Cap", "1", Cap(12)));

        var decision = (Scenario.AllClear with { Policy = combined }).Evaluate();

        Assert.Equal("cap+us-2009", decision.Policy.Id);
        Assert.Equal("cap", Assert.Single(decision.Findings).Rule.Policy.Id);
        Assert.Contains("MTX-LIFETIME-DOSE (cap), Stop", decision.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tighten_Combination_Refused()
    {
        var combined = Policy.Combine(Label, PolicyOf(new Always("A")));

        Assert.Throws<InvalidOperationException>(() => combined.Tighten("own", "Own", "1", new Always("B")));
    }

    private static Rule Cap(decimal cap) =>
        new LifetimeDoseRule(
            DosePerArea.FromMilligramsPerSquareMeter(cap),
            mayBeReached: true,
            DosePerArea.FromMilligramsPerSquareMeter(13.2m)).CitedBy(Source);
}
