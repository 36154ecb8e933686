using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-REGIMEN")]
public sealed class RegimenRuleTests
{
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

    [Fact]
    public void Evaluate_NoneNamed_MeansTheLabel() =>
        Assert.Equal("Satisfied", Scenario.AllClear.Following(null).OutcomeOf(RuleIds.Regimen));
}
