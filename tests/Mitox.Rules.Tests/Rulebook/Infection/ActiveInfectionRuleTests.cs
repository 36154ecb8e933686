using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-ACTIVE-INFECTION")]
public sealed class ActiveInfectionRuleTests
{
    private const string Treated = "Review: ClinicianDecides";
    private const string Untreated = "Withhold: Resolve";
    private const string NotKnown = "Incomplete: State";

    [Theory]
    [InlineData("", NotKnown)]
    [InlineData("2026-03-01=None", "Satisfied")]
    [InlineData("2026-03-01=UnderTreatment", Treated)] // V49
    [InlineData("2026-03-01=Untreated", Untreated)]
    [InlineData("2026-03-01=Unknown", NotKnown)]
    [InlineData("2026-03-01=99", NotKnown)]
    [InlineData("2026-02-14=Untreated, 2026-03-01=None", "Satisfied")] // V43
    [InlineData("2026-02-14=None, 2026-03-01=Unknown", NotKnown)]
    [InlineData("2026-02-14=Untreated, 2026-03-01=Unknown", Untreated)]
    [InlineData("2026-02-14=UnderTreatment, 2026-03-01=Unknown", NotKnown)]
    [InlineData("2026-02-01=Untreated, 2026-02-14=None, 2026-03-01=Unknown", NotKnown)]
    [InlineData("2025-02-14=Untreated", Untreated)]
    [InlineData("2026-03-01=None, 2026-03-03=Untreated", "Satisfied")]
    [InlineData("2026-03-03=None", NotKnown)]
    public void Evaluate_VisitsOnDays_JudgesTheNewestTheProposalSees(string visits, string expected) =>
        Assert.Equal(expected, Visited(visits).OutcomeOf(RuleIds.ActiveInfection));

    [Theory]
    [InlineData("2026-03-01=None, 2026-03-01 09:00=Untreated", Untreated)]
    [InlineData("2026-03-01=Untreated, 2026-03-01 09:00=None", Untreated)]
    [InlineData("2026-03-01=UnderTreatment, 2026-03-01=Untreated", Untreated)]
    [InlineData("2026-03-01=UnderTreatment, 2026-03-01=Unknown", NotKnown)]
    [InlineData("2026-03-01=None, 2026-03-01=UnderTreatment", Treated)]
    [InlineData("2026-03-01=None, 2026-03-01=99", NotKnown)]
    [InlineData("2026-03-01 08:00=Untreated, 2026-03-01 09:00=None", "Satisfied")]
    public void Evaluate_SeveralVisitsOnOneDay_TheMostCautiousThatMayBeNewestCounts(string visits, string expected) =>
        Assert.Equal(expected, Visited(visits).OutcomeOf(RuleIds.ActiveInfection));

    [Fact]
    public void Evaluate_InfectionEnteredInError_NotCounted()
    {
        var visits = Visited("2026-02-28=None, 2026-03-01=Untreated").Assessments;

        Assert.Equal(
            "Satisfied",
            (Scenario.AllClear with { Assessments = [visits[0], visits[1] with { EnteredInError = true }] })
                .OutcomeOf(RuleIds.ActiveInfection));
    }

    /// <summary>The visit denied an infection on 2026-03-01, without a time.</summary>
    [Theory]
    [InlineData("2026-02-28", 3, "Satisfied")]
    [InlineData("2026-03-01", 0, "Satisfied")]
    [InlineData("2026-03-01", 1, NotKnown)]
    [InlineData("2026-03-02", 3, NotKnown)]
    [InlineData("2026-03-03", 3, "Satisfied")] // later than the proposal: not seen (P10)
    public void Evaluate_InfectionAsAnAdverseEvent_IsOverByALaterVisitAlone(string day, int grade, string expected) =>
        Assert.Equal(expected, (Scenario.AllClear with
        {
            AdverseEvents = [new(At(day), AdverseEventKind.Infection, ToxicityGrade.Create(GradingScale.CtcaeVersion5, grade))],
        }).OutcomeOf(RuleIds.ActiveInfection));

    [Theory]
    [InlineData(InfectionState.None, Answer.Yes, Untreated)] // who has a severe infection has an active one
    [InlineData(InfectionState.Unknown, Answer.Yes, Untreated)]
    [InlineData(InfectionState.UnderTreatment, Answer.Yes, Treated)]
    [InlineData(InfectionState.Untreated, Answer.No, Untreated)]
    [InlineData(InfectionState.None, Answer.No, "Satisfied")]
    [InlineData(InfectionState.Unknown, Answer.No, NotKnown)]
    public void Evaluate_SevereInfection_IsAnActiveOne(InfectionState infection, Answer severe, string expected) =>
        Assert.Equal(
            expected,
            Scenario.AllClear.WithVisit(visit => visit with { Infection = infection, SevereInfection = severe })
                .OutcomeOf(RuleIds.ActiveInfection));

    private static Scenario Visited(string visits) => Scenario.AllClear with
    {
        Assessments = [.. Entries(visits)
            .Select(entry => Scenario.Visit(entry.At) with { Infection = Enum.Parse<InfectionState>(entry.Value) })],
    };
}
