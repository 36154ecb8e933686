using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-ECG-BEFORE-DOSE")]
public sealed class ElectrocardiogramBeforeDoseRuleTests()
    : ObservationBeforeDoseTests(RuleIds.ElectrocardiogramBeforeDose, maximumAgeInDays: 30, Observation.Electrocardiogram)
{
    private protected override Scenario Observed(Scenario scenario, ImmutableArray<ClinicTime> at, bool enteredInError = false) =>
        scenario with
        {
            Electrocardiograms = [.. at.Select(time => new Electrocardiogram(time) with { EnteredInError = enteredInError })],
        };
}
