using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LIVER-TESTS-BEFORE-DOSE")]
public sealed class LiverTestsBeforeDoseRuleTests() : ObservationBeforeDoseTests(
    RuleIds.LiverTestsBeforeDose,
    maximumAgeInDays: 14,
    Observation.AlanineAminotransferase, Observation.AspartateAminotransferase, Observation.TotalBilirubin)
{
    private protected override Scenario Observed(Scenario scenario, ImmutableArray<ClinicTime> at, bool enteredInError = false) =>
        scenario with
        {
            LiverPanels = [.. at.Select(time => Scenario.Liver(time, 0.5m, 0.5m, 0.5m) with { EnteredInError = enteredInError })],
        };

    [Theory]
    [InlineData(null, 1, 1, Observation.AlanineAminotransferase)]
    [InlineData(1, null, 1, Observation.AspartateAminotransferase)]
    [InlineData(1, 1, null, Observation.TotalBilirubin)]
    public void Evaluate_OneOfThemNotMeasured_AsksForItAlone(int? alanine, int? aspartate, int? bilirubin, Observation expected)
    {
        var finding =
            (Scenario.AllClear with { LiverPanels = [Scenario.Liver(Scenario.DayBefore, alanine, aspartate, bilirubin)] })
            .Find(RuleIds.LiverTestsBeforeDose);

        Assert.Equal(expected, Assert.IsType<Remedy.Obtain>(Assert.Single(finding.Remedies)).What);
    }
}
