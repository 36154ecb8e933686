using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>
/// The table of every rule about an answer of the newest visit; each rule adds which answer, and what a yes asks for.
/// </summary>
public abstract class VisitAnswerTests
{
    private const string Yes = "Yes";

    private readonly RuleId rule;
    private readonly string outcomeOfYes;
    private readonly string outcomeOfYesAndUnknown;

    private protected VisitAnswerTests(RuleId rule, string outcomeOfYes, string outcomeOfYesAndUnknown)
    {
        this.rule = rule;
        this.outcomeOfYes = outcomeOfYes;
        this.outcomeOfYesAndUnknown = outcomeOfYesAndUnknown;
    }

    [Theory]
    [InlineData("", "Incomplete: State")]
    [InlineData("2026-03-01=No", "Satisfied")]
    [InlineData("2026-03-01=Yes", Yes)]
    [InlineData("2026-03-01=Unknown", "Incomplete: State")]
    [InlineData("2026-03-01=99", "Incomplete: State")]
    [InlineData("2025-03-01=Yes", Yes)]
    [InlineData("2026-02-01=Yes, 2026-03-01=No", "Satisfied")]
    [InlineData("2026-02-01=No, 2026-03-01=Unknown", "Incomplete: State")]
    [InlineData("2026-02-01=Yes, 2026-02-14=No, 2026-03-01=Unknown", "Incomplete: State")]
    [InlineData("2026-03-01=No, 2026-03-03=Yes", "Satisfied")]
    [InlineData("2026-03-03=No", "Incomplete: State")]
    public void Evaluate_VisitsOnDays_JudgesTheNewestTheProposalSees(string visits, string expected) =>
        Assert.Equal(Outcome(expected), Visited(visits).OutcomeOf(rule));

    [Theory]
    [InlineData("2026-03-01=No, 2026-03-01 09:00=Yes", Yes)]
    [InlineData("2026-03-01=Yes, 2026-03-01 09:00=No", Yes)]
    [InlineData("2026-03-01=Unknown, 2026-03-01=No", "Incomplete: State")]
    [InlineData("2026-03-01=99, 2026-03-01=No", "Incomplete: State")]
    [InlineData("2026-03-01 08:00=Yes, 2026-03-01 09:00=No", "Satisfied")]
    [InlineData("2026-03-01 08:00=No, 2026-03-01 09:00=Yes", Yes)]
    public void Evaluate_SeveralVisitsOnOneDay_TheMostCautiousThatMayBeNewestCounts(string visits, string expected) =>
        Assert.Equal(Outcome(expected), Visited(visits).OutcomeOf(rule));

    [Fact]
    public void Evaluate_YesAndUnknownOnOneDay_TheMoreCautiousVerdictCounts() =>
        Assert.Equal(outcomeOfYesAndUnknown, Visited("2026-03-01=Unknown, 2026-03-01=Yes").OutcomeOf(rule));

    [Theory]
    [InlineData("2026-02-26=Yes, 2026-03-01=Unknown")]
    [InlineData("2026-02-26=No, 2026-02-26=Yes, 2026-03-01=99")]
    [InlineData("2025-02-26=Yes, 2026-02-26=Unknown, 2026-03-01=Unknown")]
    public void Evaluate_NewestVisitDoesNotAnswer_AnEarlierYesIsNotErased(string visits) =>
        Assert.Equal(outcomeOfYesAndUnknown, Visited(visits).OutcomeOf(rule));

    [Fact]
    public void Evaluate_YesEnteredInError_NotCounted()
    {
        var visits = Visited("2026-02-28=No, 2026-03-01=Yes").Assessments;
        var corrected = Asked with { Assessments = [visits[0], visits[1] with { EnteredInError = true }] };

        Assert.Equal("Satisfied", corrected.OutcomeOf(rule));
    }

    private protected virtual Scenario Asked => Scenario.AllClear;

    private protected abstract ClinicalAssessment With(ClinicalAssessment visit, Answer answer);

    private string Outcome(string expected) => expected == Yes ? outcomeOfYes : expected;

    private Scenario Visited(string visits) => Asked with
    {
        Assessments =
            [.. CaseText.Entries(visits).Select(entry => With(Scenario.Visit(entry.At), Enum.Parse<Answer>(entry.Value)))],
    };
}
