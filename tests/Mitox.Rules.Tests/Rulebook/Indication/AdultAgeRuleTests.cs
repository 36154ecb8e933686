using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-ADULT-AGE")]
public sealed class AdultAgeRuleTests
{
    private const string Child = "Review: WaitUntil";
    private const string NotKnown = "Incomplete: State";

    [Theory]
    [InlineData("2008-03-03", "2026-03-02", Child)]
    [InlineData("2008-03-02", "2026-03-02", "Satisfied")]
    [InlineData("2008-03-01", "2026-03-02", "Satisfied")]
    [InlineData("2007-12-31", "2026-03-02", "Satisfied")]
    [InlineData("2010-05-17", "2026-03-02", Child)] // V106
    [InlineData("1954-05-17", "2026-03-02", "Satisfied")] // V107
    [InlineData("1916-03-02", "2026-03-02", "Satisfied")]
    [InlineData("1915-03-02", "2026-03-02", NotKnown)]
    [InlineData("2008-02-29", "2026-02-27", Child)]
    [InlineData("2008-02-29", "2026-02-28", "Satisfied")]
    [InlineData("2008-02-29", "2026-03-01", "Satisfied")]
    [InlineData("2026-03-02", "2026-03-02", Child)]
    [InlineData("2026-03-03", "2026-03-02", NotKnown)]
    [InlineData("", "2026-03-02", NotKnown)]
    public void Evaluate_AroundThe18thBirthday_SatisfiedFromItOn(string birth, string proposed, string expected) =>
        Assert.Equal(expected, Born(birth, proposed).OutcomeOf(RuleIds.AdultAge));

    [Theory]
    [InlineData("2008-03-03", "2026-03-03")]
    [InlineData("2008-02-29", "2026-02-28")]
    [InlineData("2010-05-17", "2028-05-17")]
    public void Evaluate_Child_RemedyIsThe18thBirthday(string birth, string birthday)
    {
        var scenario = Born(birth, "2026-01-02");
        var remedy = Assert.Single(scenario.Find(RuleIds.AdultAge).Remedies);

        Assert.Equal(new Remedy.WaitUntil(Day(birthday)), remedy);
        Assert.Equal("Satisfied", scenario.Apply(remedy).OutcomeOf(RuleIds.AdultAge));
        Assert.Equal(Child, scenario.ApplyAlmost(remedy).OutcomeOf(RuleIds.AdultAge));
    }

    [Theory]
    [InlineData("2008-03-03", 17)]
    [InlineData("2008-03-02", 18)]
    public void Evaluate_AroundThe18thBirthday_EvidenceHasTheCompletedYears(string birth, int expected) =>
        Assert.Equal(
            expected, Assert.IsType<AgeAgainstLimit>(Born(birth, "2026-03-02").Find(RuleIds.AdultAge).Evidence).AgeInYears);

    /// <summary>Without records, none of which may be before the birth.</summary>
    private static Scenario Born(string birth, string proposed) => (Scenario.AllClear with
    {
        Infusions = [],
        EjectionFractions = [],
        Electrocardiograms = [],
        BloodCounts = [],
        LiverPanels = [],
        Assessments = [],
    }).WithPatient(patient => patient with { BirthDate = birth.Length == 0 ? null : Day(birth) }).ProposedFor(Day(proposed));
}
