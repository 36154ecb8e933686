using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-INDICATION")]
public sealed class TreatmentIndicationRuleTests
{
    private const string NotJudged = "Review: ClinicianDecides";

    [Theory]
    [InlineData(TreatmentIndication.MultipleSclerosis, "Satisfied")]
    [InlineData(TreatmentIndication.AcuteNonlymphocyticLeukemia, NotJudged)] // V38
    [InlineData(TreatmentIndication.ProstateCancer, NotJudged)]
    [InlineData(TreatmentIndication.Lymphoma, NotJudged)]
    [InlineData(TreatmentIndication.BreastCancer, NotJudged)]
    [InlineData((TreatmentIndication)99, NotJudged)]
    public void Evaluate_Indication_SatisfiedByMultipleSclerosisAlone(TreatmentIndication indication, string expected)
    {
        Assert.Equal(expected, Scenario.AllClear.ProposedAgainst(indication).OutcomeOf(RuleIds.TreatmentIndication));
        Assert.Equal(expected, Scenario.AllClearInEurope.ProposedAgainst(indication).OutcomeOf(RuleIds.TreatmentIndication));
    }

    [Fact]
    public void Evaluate_AnotherDisease_NeverPermittedUnderAnyPolicy() => Assert.All(
        from policy in Policies.All
        from indication in Enum.GetValues<TreatmentIndication>()
        where indication is not TreatmentIndication.MultipleSclerosis
        select (Scenario.AllClear with { Policy = policy }).ProposedAgainst(indication),
        scenario => Assert.NotEqual(Verdict.NoObjection, scenario.Evaluate().Verdict));

    [Fact]
    public void Describe_Leukemia_NamesIt() =>
        Assert.Equal(
            "indication: acute nonlymphocytic leukemia, which this policy does not judge",
            Scenario.AllClear.ProposedAgainst(TreatmentIndication.AcuteNonlymphocyticLeukemia)
                .Find(RuleIds.TreatmentIndication).Evidence!.Describe());
}
