using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-PROPOSAL-ORDER")]
public sealed class ProposalOrderRuleTests
{
    [Theory]
    [InlineData("", "2026-03-02", "NotApplicable")]
    [InlineData("2026-03-01", "2026-03-02", "Satisfied")]
    [InlineData("2026-03-02", "2026-03-02", "Withhold: WaitUntil")]
    [InlineData("2026-03-02 08:00", "2026-03-02 16:00", "Withhold: WaitUntil")]
    [InlineData("2026-03-03", "2026-03-02", "Withhold: WaitUntil")]
    [InlineData("2027-03-02", "2026-03-02", "Withhold: WaitUntil")]
    public void Evaluate_InfusionOnRecord_MustBeBeforeTheProposedDay(string onRecord, string proposed, string expected) =>
        Assert.Equal(expected, Recorded(onRecord, proposed).OutcomeOf(RuleIds.ProposalOrder));

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-12-31")]
    public void Evaluate_InfusionOnOrAfterTheProposal_RemedyIsTheDayAfterIt(string onRecord)
    {
        var scenario = Recorded(onRecord, "2026-03-02");
        var remedy = Assert.Single(scenario.Find(RuleIds.ProposalOrder).Remedies);

        Assert.Equal("Satisfied", scenario.Apply(remedy).OutcomeOf(RuleIds.ProposalOrder));
        Assert.Equal("Withhold: WaitUntil", scenario.ApplyAlmost(remedy).OutcomeOf(RuleIds.ProposalOrder));
    }

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2026-03-01", "Satisfied")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2026-03-02", "Withhold: WaitUntil")]
    [InlineData(CardiotoxicDrug.Unknown, "2026-03-02", "Withhold: WaitUntil")]
    [InlineData(CardiotoxicDrug.Epirubicin, "2026-03-02", "NotApplicable")]
    public void Evaluate_LastGivenElsewhere_MustBeBeforeTheProposedDay(CardiotoxicDrug drug, string lastGivenOn, string expected)
    {
        var elsewhere = new PriorExposure(drug, DosePerArea.Parse("12 mg/m2")) { LastGivenOn = Day(lastGivenOn) };
        var scenario = Recorded("", "2026-03-02") with { PriorExposures = [elsewhere] };

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.ProposalOrder));
    }

    [Fact]
    public void Evaluate_LaterInfusionEnteredInError_NotCounted()
    {
        var mistaken = Scenario.Given(Day("2026-03-03"), 21.6m) with { EnteredInError = true };

        Assert.Equal("NotApplicable", (Scenario.AllClear with { Infusions = [mistaken] }).OutcomeOf(RuleIds.ProposalOrder));
    }

    private static Scenario Recorded(string onRecord, string proposed) =>
        Scenario.AllClear.WithInfusionsOn(onRecord).ProposedFor(At(proposed));
}
