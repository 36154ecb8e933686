using Mitox.Rules.Rulebook;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-REGIMEN")]
public sealed class RegimenRuleTests
{
    private static readonly Regimen Quarterly = Regimen.Create(
        "own", DosePerArea.Parse("12 mg/m2"), DosingInterval.FromMonths(3));

    [Theory]
    [InlineData("12 mg/m2", 3, 0, "Satisfied")]
    [InlineData("12.000 mg/m2", 3, 0, "Satisfied")]
    [InlineData("11.999 mg/m2", 3, 0, "Review: ClinicianDecides")]
    [InlineData("12.001 mg/m2", 3, 0, "Review: ClinicianDecides")]
    [InlineData("12 mg/m2", 1, 0, "Review: ClinicianDecides")] // V66
    [InlineData("12 mg/m2", 2, 0, "Review: ClinicianDecides")]
    [InlineData("12 mg/m2", 4, 0, "Review: ClinicianDecides")]
    [InlineData("12 mg/m2", 0, 28, "Review: ClinicianDecides")]
    [InlineData("12 mg/m2", 0, 92, "Review: ClinicianDecides")]
    public void Evaluate_NamedRegimen_SatisfiedByTheLabelSchedule(string dose, int months, int days, string expected)
    {
        var interval = months > 0 ? DosingInterval.FromMonths(months) : DosingInterval.FromDays(days);
        var scenario = Scenario.AllClear.Following(Regimen.Create("own", DosePerArea.Parse(dose), interval));

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.Regimen));
    }

    [Theory]
    [InlineData("12 mg/m2", 1, 0, "Satisfied")] // V66
    [InlineData("12 mg/m2", 2, 0, "Satisfied")]
    [InlineData("12 mg/m2", 3, 0, "Satisfied")]
    [InlineData("12 mg/m2", 4, 0, "Review: ClinicianDecides")]
    [InlineData("12 mg/m2", 0, 28, "Review: ClinicianDecides")]
    [InlineData("12 mg/m2", 0, 30, "Review: ClinicianDecides")]
    [InlineData("12 mg/m2", 0, 31, "Satisfied")]
    [InlineData("12 mg/m2", 0, 89, "Satisfied")]
    [InlineData("12 mg/m2", 0, 90, "Review: ClinicianDecides")]
    [InlineData("11.999 mg/m2", 1, 0, "Review: ClinicianDecides")]
    [InlineData("12.001 mg/m2", 3, 0, "Review: ClinicianDecides")]
    public void Evaluate_LabelWithARange_SatisfiedByEveryIntervalCertainlyWithinIt(
        string dose, int months, int days, string expected)
    {
        var interval = months > 0 ? DosingInterval.FromMonths(months) : DosingInterval.FromDays(days);
        var scenario = Scenario.AllClearInEurope.Following(Regimen.Create("own", DosePerArea.Parse(dose), interval));

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.Regimen));
    }

    [Fact]
    public void Description_LabelWithARange_SaysBothEnds()
    {
        var rule = Policies.EuropeanUnion.Rules.Single(rule => rule.Description.Id == RuleIds.Regimen).Description;

        Assert.Equal("The regimen must be the label's: 12 mg/m² every 1 month to 3 months.", rule.Sentence);
        Assert.Equal(
            [
                "dose of the regimen = 12 mg/m², else Review",
                "interval of the regimen ≥ 1 months, else Review",
                "interval of the regimen ≤ 3 months, else Review",
            ],
            rule.Criteria.Select(criterion => $"{criterion}"));
    }

    [Fact]
    public void Constructor_LongestShorterThanTheShortest_Refused() => Assert.Throws<ArgumentOutOfRangeException>(
        "longestInterval", () => new RegimenRule(Quarterly, DosingInterval.FromMonths(2)));

    [Fact]
    public void Evaluate_NoneNamed_MeansTheLabel() =>
        Assert.Equal("Satisfied", Scenario.AllClear.Following(null).OutcomeOf(RuleIds.Regimen));
}
