using Mitox.Rules.Tests.Support;
using NodaTime;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-HEART-FAILURE-SIGNS")]
public sealed class HeartFailureSignsRuleTests
{
    private const string Unmeasured = "Incomplete: Obtain";
    private const string Lasting = "Review: ClinicianDecides";

    [Theory]
    [InlineData("", "Incomplete: State")]
    [InlineData("2026-03-01=No", "Satisfied")]
    [InlineData("2026-03-01=Unknown", "Incomplete: State")]
    [InlineData("2026-03-01=99", "Incomplete: State")]
    [InlineData("2026-02-01=No, 2026-03-01=Unknown", "Incomplete: State")]
    [InlineData("2026-03-01=No, 2026-03-01=Unknown", "Incomplete: State")]
    [InlineData("2026-03-01=No, 2026-03-03=Yes", "Satisfied")]
    [InlineData("2026-03-03=No", "Incomplete: State")]
    public void Evaluate_NoSignsTheProposalSees_SatisfiedByNoAlone(string visits, string expected) =>
        Assert.Equal(expected, Visited(visits, "2026-03-01=62").OutcomeOf(RuleIds.HeartFailureSigns));

    [Theory]
    [InlineData("2026-03-01=Yes", "", Unmeasured)]
    [InlineData("2026-03-01=Yes", "2026-02-22=61", Unmeasured)] // V29
    [InlineData("2026-03-01=Yes", "2026-02-28=61", Unmeasured)]
    [InlineData("2026-03-01=Yes", "2026-03-01=61", Lasting)]
    [InlineData("2026-02-27=Yes", "2026-02-28=61", Lasting)]
    [InlineData("2026-03-01=Yes", "2026-03-03=61", Unmeasured)]
    [InlineData("2026-03-01 10:00=Yes", "2026-03-01 09:59=61", Unmeasured)]
    [InlineData("2026-03-01 10:00=Yes", "2026-03-01 10:00=61", Lasting)]
    [InlineData("2026-03-01 10:00=Yes", "2026-03-01=61", Unmeasured)] // it may have been before them (P31)
    [InlineData("2026-02-01=Yes, 2026-03-01=No", "2026-01-31=61", Unmeasured)]
    [InlineData("2026-02-01=Yes, 2026-03-01=No", "2026-02-01=61", "Satisfied")]
    [InlineData("2026-02-01=Yes, 2026-03-01=Unknown", "2026-02-01=61", "Incomplete: State")]
    [InlineData("2026-02-01=Yes, 2026-03-01=Yes", "2026-02-15=61", Unmeasured)]
    [InlineData("2026-03-01=No, 2026-03-01 09:00=Yes", "2026-03-01=61", Unmeasured)]
    [InlineData("2026-03-01=No, 2026-03-01 09:00=Yes", "2026-03-01 09:30=61", Lasting)]
    [InlineData("2026-03-01=Yes, 2026-03-01 09:00=No", "2026-03-01=61", Lasting)]
    [InlineData("2026-03-01 08:00=Yes, 2026-03-01 09:00=No", "2026-03-01=61", Unmeasured)]
    [InlineData("2026-03-01 08:00=Yes, 2026-03-01 09:00=No", "2026-03-01 08:30=61", "Satisfied")]
    public void Evaluate_SignsNoted_NeedAnEjectionFractionOfThatDayOrLater(string visits, string measured, string expected) =>
        Assert.Equal(expected, Visited(visits, measured).OutcomeOf(RuleIds.HeartFailureSigns));

    [Fact]
    public void Evaluate_SignsEnteredInError_NotCounted()
    {
        var mistaken = Scenario.Visit(Scenario.DayBefore) with { HeartFailureSigns = Answer.Yes, EnteredInError = true };

        Assert.Equal(
            "Satisfied",
            (Scenario.AllClear with { Assessments = [mistaken, Scenario.Visit(Scenario.DayBefore)] })
                .OutcomeOf(RuleIds.HeartFailureSigns));
    }

    [Fact]
    public void Evaluate_MeasuredWithinTheRemedy_NoLongerUnmeasuredAndNotADayOutside()
    {
        const string Visits = "2026-02-20=Yes";
        var obtain = Assert.IsType<Remedy.Obtain>(Visited(Visits, "").Find(RuleIds.HeartFailureSigns).Remedies[0]);

        Assert.Equal(new Remedy.Obtain(Observation.EjectionFraction, Day("2026-02-20"), Scenario.ProposedDay), obtain);
        Assert.Equal(Lasting, Measured(obtain.From));
        Assert.Equal(Lasting, Measured(obtain.Until));
        Assert.Equal(Unmeasured, Measured(obtain.From - Period.FromDays(1)));
        Assert.Equal(Unmeasured, Measured(obtain.Until + Period.FromDays(1)));

        string Measured(LocalDate day) =>
            (Visited(Visits, "") with { EjectionFractions = [Scenario.Echo(day, 61)] }).OutcomeOf(RuleIds.HeartFailureSigns);
    }

    private static Scenario Visited(string visits, string measured) => Scenario.AllClear.WithEjectionFractions(measured) with
    {
        Assessments =
        [
            .. Entries(visits)
                .Select(entry => Scenario.Visit(entry.At) with { HeartFailureSigns = Enum.Parse<Answer>(entry.Value) }),
        ],
    };
}
