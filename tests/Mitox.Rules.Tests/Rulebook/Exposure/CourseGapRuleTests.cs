using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-COURSE-GAP")]
public sealed class CourseGapRuleTests
{
    private const string TooLong = "Review: ClinicianDecides";

    [Theory]
    [InlineData("us-2000")]
    [InlineData("us-2005")]
    [InlineData("us-2009")]
    public void Evaluate_UnderEveryUsLabel_SixCalendarMonthsAreAllowed(string policy)
    {
        Assert.Equal("Satisfied", After(policy, "2025-09-02").OutcomeOf(RuleIds.CourseGap));
        Assert.Equal(TooLong, After(policy, "2025-09-01").OutcomeOf(RuleIds.CourseGap));
    }

    [Theory]
    [InlineData("2025-08-31", "2026-02-28", "Satisfied")]
    [InlineData("2025-08-31", "2026-03-01", TooLong)]
    [InlineData("2025-08-28", "2026-03-01", TooLong)]
    [InlineData("2015-03-02", "2026-03-02", TooLong)]
    public void Evaluate_Days_CalendarMonths(string last, string proposed, string expected) => Assert.Equal(
        expected, After("us-2009", last).ProposedFor(CaseText.Day(proposed)).OutcomeOf(RuleIds.CourseGap));

    [Theory]
    [InlineData("", "NotApplicable")]
    [InlineData("2020-01-02 2021-01-02 2025-12-02", "Satisfied")] // a gap inside the course
    [InlineData("2025-08-02 2026-03-03", TooLong)] // a later one does not count
    [InlineData("2025-08-02 2026-03-02", TooLong)]
    public void Evaluate_Infusions_TheLastBeforeTheProposalCounts(string infusions, string expected) =>
        Assert.Equal(expected, After("us-2009", infusions).OutcomeOf(RuleIds.CourseGap));

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2025-09-02", "Satisfied")]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "2025-09-01", TooLong)]
    [InlineData(CardiotoxicDrug.Unknown, "2026-02-01", TooLong)] // what may not have been mitoxantrone fills no gap
    [InlineData(CardiotoxicDrug.Doxorubicin, "2026-02-01", TooLong)]
    public void Evaluate_GivenElsewhere_OnlyWhatIsCertainFillsTheGap(CardiotoxicDrug drug, string day, string expected)
    {
        var scenario = After("us-2009", "2025-06-02") with
        {
            PriorExposures = [new(drug, DosePerArea.FromMilligramsPerSquareMeter(12)) { LastGivenOn = CaseText.Day(day) }],
        };

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.CourseGap));
    }

    [Fact]
    public void Evaluate_EnteredInError_FillsNoGap()
    {
        var scenario = After("us-2009", "2025-06-02");
        scenario = scenario with
        {
            Infusions = [.. scenario.Infusions, Scenario.Given(CaseText.Day("2026-01-02"), 20) with { EnteredInError = true }],
        };

        Assert.Equal(TooLong, scenario.OutcomeOf(RuleIds.CourseGap));
    }

    [Fact]
    public void Evaluate_UnderTheEuLabel_StopsAsBefore() =>
        Assert.Equal(Verdict.Stop, After("eu-2016", "2025-09-01").VerdictOf(RuleIds.FirstCourse));

    private static Scenario After(string policy, string infusions) =>
        (Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)! }).WithInfusionsOn(infusions.Split(' '));
}
