using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>A value that no label limits, under a clinic's own limit.</summary>
public sealed class ClinicHemoglobinTests
{
    private static readonly RuleId Id = RuleId.Create("CLINIC-HEMOGLOBIN");

    private static readonly Rule Floor = RuleKinds
        .AtLeast(Id, BloodCountValues.Hemoglobin, HemoglobinConcentration.FromGramsPerDeciliter(8), Verdict.Withhold)
        .CitedBy(ClinicRules.Source);

    private static readonly Policy Clinic = Policies.UnitedStates.Tighten("clinic", "Clinic", "2026", Floor);

    [Theory]
    [InlineData("8.1 g/dL", "Satisfied")]
    [InlineData("80 g/L", "Satisfied")]
    [InlineData("7.9 g/dL", "Withhold: Resolve")]
    [InlineData(null, "Incomplete: State")]
    public void Evaluate_HemoglobinAroundTheClinicsLimit_ObjectsOnlyBelowIt(string? hemoglobin, string expected)
    {
        var count = Scenario.Count(Scenario.DayBefore, 3, 220) with
        {
            Hemoglobin = hemoglobin is null ? null : HemoglobinConcentration.Parse(hemoglobin),
        };

        Assert.Equal(expected, (Scenario.AllClear with { Policy = Clinic, BloodCounts = [count] }).OutcomeOf(Id));
    }

    [Fact]
    public void Plan_LowHemoglobin_MustBeResolved()
    {
        var scenario = Scenario.AllClear with
        {
            Policy = Clinic,
            BloodCounts =
            [
                Scenario.Count(Scenario.DayBefore, 3, 220) with { Hemoglobin = HemoglobinConcentration.FromGramsPerDeciliter(7) },
            ],
        };

        var plan = RemedyPlan.Of(scenario.History, scenario.Proposal, Clinic, DoseRounding.DownToStep(Dose.FromMilligrams(0.1m)));

        Assert.Equal(["resolve the low hemoglobin, then assess again"], plan.Steps.Select(step => $"{step}"));
    }
}
