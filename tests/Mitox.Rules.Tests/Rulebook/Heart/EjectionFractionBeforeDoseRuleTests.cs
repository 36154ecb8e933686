using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-LVEF-BEFORE-DOSE")]
public sealed class EjectionFractionBeforeDoseRuleTests()
    : ObservationBeforeDoseTests(RuleIds.EjectionFractionBeforeDose, maximumAgeInDays: 30, Observation.EjectionFraction)
{
    private protected override Scenario Observed(Scenario scenario, ImmutableArray<ClinicTime> at, bool enteredInError = false) =>
        scenario with
        {
            EjectionFractions = [.. at.Select(time => Scenario.Echo(time, 62) with { EnteredInError = enteredInError })],
        };
}
