using NodaTime;
using static Mitox.Rules.Tests.Support.Scenario;

namespace Mitox.Rules.Tests.Histories;

/// <summary>A treatment whose days contradict what became of it is refused, not read past.</summary>
public sealed class RecordCheckTherapyTests
{
    private const string NoLastDay = "a treatment that is planned must have no last day; one that went on until ";
    private static readonly LocalDate Spring = new(2025, 3, 2);
    private static readonly LocalDate Summer = new(2025, 6, 2);

    [Theory]
    [InlineData(TherapyOutcome.Planned, false, true, "stoppedOn", NoLastDay + "2025-06-02 must say what became of it.")]
    [InlineData(TherapyOutcome.Planned, true, true, "stoppedOn", NoLastDay + "2025-06-02 must say what became of it.")]
    [InlineData(TherapyOutcome.Ongoing, false, true, "stoppedOn", "a treatment that goes on must have no last day.")]
    [InlineData(TherapyOutcome.Ongoing, true, true, "stoppedOn", "a treatment that goes on must have no last day.")]
    [InlineData(
        TherapyOutcome.Contraindicated, true, false, "outcome",
        "a treatment that was never given because it is contraindicated must have no days.")]
    [InlineData(
        TherapyOutcome.Contraindicated, false, true, "outcome",
        "a treatment that was never given because it is contraindicated must have no days.")]
    public void TryCreate_DaysContradictTheOutcome_Refused(
        TherapyOutcome outcome, bool begun, bool stopped, string part, string message)
    {
        var problem = Assert.Single(ProblemsOf(new Therapy(TherapyKind.Fingolimod)
        {
            Outcome = outcome,
            StartedOn = begun ? Spring : null,
            StoppedOn = stopped ? Summer : null,
        }));

        Assert.Equal(
            (HistoryProblemKind.Implausible, $"therapies[0].{part}", message), (problem.Kind, problem.Path, problem.Message));
    }

    [Theory]
    [InlineData(TherapyOutcome.Unknown)]
    [InlineData(TherapyOutcome.Ended)]
    [InlineData(TherapyOutcome.Failed)]
    [InlineData(TherapyOutcome.NotTolerated)]
    public void TryCreate_GivenAndStopped_Read(TherapyOutcome outcome) => Assert.Empty(ProblemsOf(
        new Therapy(TherapyKind.Fingolimod) { Outcome = outcome, StartedOn = Spring, StoppedOn = Summer }));

    [Fact]
    public void TryCreate_PlannedWithItsFirstDay_Read() => Assert.Empty(ProblemsOf(
        new Therapy(TherapyKind.Fingolimod) { Outcome = TherapyOutcome.Planned, StartedOn = Spring }));

    [Fact]
    public void TryCreate_StoppedBeforeItBegan_Refused() => Assert.Equal(
        "2025-03-02 must not be before the start on 2025-06-02.",
        Assert.Single(ProblemsOf(new Therapy(TherapyKind.Fingolimod) { StartedOn = Summer, StoppedOn = Spring })).Message);

    [Fact]
    public void TryCreate_ContradictionEnteredInError_Kept() => Assert.Empty(ProblemsOf(
        new Therapy(TherapyKind.Fingolimod) { Outcome = TherapyOutcome.Planned, StoppedOn = Summer, EnteredInError = true }));

    private static System.Collections.Immutable.ImmutableArray<HistoryProblem> ProblemsOf(Therapy therapy)
    {
        TreatmentHistory.TryCreate(AllClear.Record with { Therapies = [therapy] }, out _, out var problems);
        return problems;
    }
}
