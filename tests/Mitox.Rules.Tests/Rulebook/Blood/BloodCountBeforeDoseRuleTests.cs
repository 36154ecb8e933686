using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-BLOOD-COUNT-BEFORE-DOSE")]
public sealed class BloodCountBeforeDoseRuleTests()
    : ObservationBeforeDoseTests(
        RuleIds.BloodCountBeforeDose, maximumAgeInDays: 7, Observation.Neutrophils, Observation.Platelets)
{
    private protected override Scenario Observed(Scenario scenario, ImmutableArray<ClinicTime> at, bool enteredInError = false) =>
        scenario with
        {
            BloodCounts = [.. at.Select(time => Scenario.Count(time, 3, 220) with { EnteredInError = enteredInError })],
        };

    [Theory]
    [InlineData(null, 220, Observation.Neutrophils)]
    [InlineData(3, null, Observation.Platelets)]
    public void Evaluate_OneOfThemNotCounted_AsksForItAlone(int? neutrophils, int? platelets, Observation expected)
    {
        var finding = (Scenario.AllClear with { BloodCounts = [Scenario.Count(Scenario.DayBefore, neutrophils, platelets)] })
            .Find(RuleIds.BloodCountBeforeDose);

        Assert.Equal(expected, Assert.IsType<Remedy.Obtain>(Assert.Single(finding.Remedies)).What);
    }

    [Fact]
    public void Evaluate_CountedOnTwoDaysInTime_Satisfied()
    {
        var scenario = Scenario.AllClear with
        {
            BloodCounts =
                [Scenario.Count(Scenario.DayBefore, 3, null), Scenario.Count(Scenario.DayBefore.PlusDays(-1), null, 220)],
        };

        Assert.Equal("Satisfied", scenario.OutcomeOf(RuleIds.BloodCountBeforeDose));
    }

    [Theory]
    [InlineData("eu-2016", new[] { Observation.Leukocytes })]
    [InlineData("fr-ra", new[] { Observation.Leukocytes, Observation.Lymphocytes })]
    public void Evaluate_WhatTheTextGradesIsNotCounted_AsksForIt(string policy, Observation[] expected)
    {
        var finding = (Scenario.AllClear with { Policy = PolicyCatalog.Find(policy)! }).Find(RuleIds.BloodCountBeforeDose);

        Assert.Equal(expected, finding.Remedies.Select(remedy => Assert.IsType<Remedy.Obtain>(remedy).What));
    }

    [Fact]
    public void Constructor_NoObservation_Refused() => Assert.Throws<ArgumentException>(
        "observations", () => RuleKinds.Recent(RuleIds.BloodCountBeforeDose, "Nothing must be counted", 7));
}
