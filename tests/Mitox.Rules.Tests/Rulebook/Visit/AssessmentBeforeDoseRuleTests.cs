using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-ASSESSMENT-BEFORE-DOSE")]
public sealed class AssessmentBeforeDoseRuleTests()
    : ObservationBeforeDoseTests(RuleIds.AssessmentBeforeDose, maximumAgeInDays: 7, Observation.ClinicalAssessment)
{
    private protected override Scenario Observed(Scenario scenario, ImmutableArray<ClinicTime> at, bool enteredInError = false) =>
        scenario with { Assessments = [.. at.Select(time => Scenario.Visit(time) with { EnteredInError = enteredInError })] };
}
