using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-NOT-CAPABLE-REASON")]
public sealed class NotCapableReasonRuleTests
{
    private const string Decide = "Review: ClinicianDecides";

    [Theory]
    [InlineData("us-2000")]
    [InlineData("us-2005")]
    [InlineData("us-2009")]
    [InlineData("eu-2016")]
    public void Evaluate_ListedReasons_SatisfiedUnderEveryLabel(string policy) => Assert.All(
        [
            ChildbearingPotential.AfterHysterectomy, ChildbearingPotential.AfterRemovalOfOvaries,
            ChildbearingPotential.AfterSterilization, ChildbearingPotential.CongenitallyNotCapable,
            ChildbearingPotential.AfterMenopause(45),
        ],
        potential => Assert.Equal(
            "Satisfied",
            (Woman(potential) with { Policy = PolicyCatalog.Find(policy)! }).OutcomeOf(RuleIds.NotCapableReason)));

    [Theory]
    [InlineData("takes the pill")]
    [InlineData("amenorrhoea")]
    [InlineData("hysterectomy 2015")]
    public void Evaluate_AnotherReason_RequiresReviewWithItsWords(string words)
    {
        var finding = Woman(ChildbearingPotential.NotCapable(words)).Find(RuleIds.NotCapableReason);

        Assert.Equal(Verdict.Review, finding.Verdict);
        Assert.Contains(words, finding.Evidence!.Describe(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(44, Decide)]
    [InlineData(45, "Satisfied")]
    [InlineData(46, Decide)] // born on 1980-05-17, so 45 on 2026-03-02
    public void Evaluate_Menopause_ByItsAge(int age, string expected) => Assert.Equal(
        expected,
        Woman(ChildbearingPotential.AfterMenopause(age))
            .WithPatient(patient => patient with { BirthDate = new LocalDate(1980, 5, 17) })
            .OutcomeOf(RuleIds.NotCapableReason));

    [Fact]
    public void Evaluate_MenopauseOnTheBirthdayItIsStatedFor_SatisfiedAndADayEarlierNot()
    {
        var scenario = Woman(ChildbearingPotential.AfterMenopause(45));

        Assert.Equal(
            "Satisfied",
            scenario.WithPatient(patient => patient with { BirthDate = new LocalDate(1981, 3, 2) })
                .OutcomeOf(RuleIds.NotCapableReason));
        Assert.Equal(
            Decide,
            scenario.WithPatient(patient => patient with { BirthDate = new LocalDate(1981, 3, 3) })
                .OutcomeOf(RuleIds.NotCapableReason));
    }

    [Theory]
    [InlineData(Sex.Male, "NotApplicable")]
    [InlineData(Sex.Female, Decide)]
    [InlineData(Sex.Unknown, Decide)]
    public void Evaluate_SexOfThePatient_MenAreNotAsked(Sex sex, string expected) => Assert.Equal(
        expected,
        Woman(ChildbearingPotential.NotCapable("x")).WithPatient(patient => patient with { Sex = sex })
            .OutcomeOf(RuleIds.NotCapableReason));

    [Fact]
    public void Evaluate_CapableOrNotRecorded_NotApplicable()
    {
        Assert.Equal("NotApplicable", Woman(ChildbearingPotential.Capable).OutcomeOf(RuleIds.NotCapableReason));
        Assert.Equal("NotApplicable", Woman(ChildbearingPotential.Unknown).OutcomeOf(RuleIds.NotCapableReason));
    }

    private static Scenario Woman(ChildbearingPotential potential) =>
        Scenario.AllClear.WithPatient(patient => patient with { Sex = Sex.Female, ChildbearingPotential = potential });
}
