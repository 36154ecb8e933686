using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>A planned pregnancy under every label, and a lack of contraception under the US label, where it is stated.</summary>
[TestsRule("MTX-PLANNED-PREGNANCY")]
public sealed class PlannedPregnancyRuleTests
{
    private const string Stated = "Review: ClinicianDecides";

    public static TheoryData<string> PolicyIds => ["us-2000", "us-2005", "us-2009", "eu-2016"];

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Evaluate_Planned_RequiresReviewUnderEveryLabel(string policy)
    {
        var scenario = Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)! };

        Assert.Equal(Stated, scenario.WithVisit(visit => visit with { PregnancyPlanned = Answer.Yes })
            .OutcomeOf(RuleIds.PlannedPregnancy));
        Assert.Equal("Satisfied", scenario.WithVisit(visit => visit with { PregnancyPlanned = Answer.No })
            .OutcomeOf(RuleIds.PlannedPregnancy));
        Assert.Equal("NotApplicable", scenario.WithVisit(visit => visit with { PregnancyPlanned = Answer.Unknown })
            .OutcomeOf(RuleIds.PlannedPregnancy));
    }

    [Theory]
    [InlineData("2026-02-01=Yes, 2026-03-01=Unknown", Stated)]
    [InlineData("2026-02-01=Yes, 2026-03-01=No", "Satisfied")]
    [InlineData("2026-03-01=No, 2026-03-01 09:00=Yes", Stated)]
    [InlineData("2026-03-01=99", "NotApplicable")]
    [InlineData("2026-03-01=No, 2026-03-03=Yes", "Satisfied")]
    [InlineData("", "NotApplicable")]
    public void Evaluate_Visits_TheNewestThatAnswerCount(string visits, string expected) => Assert.Equal(
        expected,
        (Scenario.AllClear with
        {
            Assessments = [.. CaseText.Entries(visits)
                .Select(entry => Scenario.Visit(entry.At) with { PregnancyPlanned = Enum.Parse<Answer>(entry.Value) })],
        }).OutcomeOf(RuleIds.PlannedPregnancy));

    [Theory]
    [InlineData(Sex.Female, Answer.No, Stated)]
    [InlineData(Sex.Female, Answer.Yes, "Satisfied")]
    [InlineData(Sex.Female, Answer.Unknown, "NotApplicable")]
    [InlineData(Sex.Male, Answer.No, Stated)]
    [InlineData(Sex.Unknown, Answer.No, Stated)]
    public void Evaluate_ContraceptionUnderTheUsLabel_RequiresReviewWhereALackIsStated(Sex sex, Answer answer, string expected) =>
        Assert.Equal(
            expected,
            Scenario.AllClear.WithPatient(patient => patient with { Sex = sex })
                .WithVisit(visit => visit with { Contraception = answer }).OutcomeOf(RuleIds.Contraception));

    [Fact]
    public void Evaluate_NoContraceptionAfterHysterectomyUnderTheUsLabel_NotApplicable() => Assert.Equal(
        "NotApplicable",
        Scenario.AllClear.WithPatient(patient => patient with
        {
            Sex = Sex.Female,
            ChildbearingPotential = ChildbearingPotential.AfterHysterectomy,
        }).WithVisit(visit => visit with { Contraception = Answer.No }).OutcomeOf(RuleIds.Contraception));
}
