using System.Collections.Immutable;
using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-PREGNANCY-TEST-BEFORE-DOSE")]
public sealed class PregnancyTestBeforeDoseRuleTests() : ObservationBeforeDoseTests(
    RuleIds.PregnancyTestBeforeDose, maximumAgeInDays: 7, Observation.PregnancyTest)
{
    private const string Missing = "Incomplete: Obtain";

    [Theory]
    [InlineData(Sex.Female, "Yes", Missing)]
    [InlineData(Sex.Female, "Unknown", Missing)] // V50: contraception is nowhere asked
    [InlineData(Sex.Female, "No", "NotApplicable")] // V54
    [InlineData(Sex.Unknown, "Yes", Missing)]
    [InlineData(Sex.Unknown, "Unknown", Missing)]
    [InlineData(Sex.Unknown, "No", "NotApplicable")]
    [InlineData((Sex)99, "Unknown", Missing)]
    [InlineData(Sex.Male, "Yes", Missing)]
    [InlineData(Sex.Male, "Unknown", "NotApplicable")]
    [InlineData(Sex.Male, "No", "NotApplicable")]
    public void Evaluate_NoTest_NeededByWhoeverMayBeCapable(Sex sex, string capable, string expected)
    {
        var scenario = Scenario.AllClear
            .WithPatient(patient => patient with { Sex = sex, ChildbearingPotential = ChildbearingCases.Potential(capable) });

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.PregnancyTestBeforeDose));
    }

    [Theory]
    [InlineData(Sex.Female, "No", "hysterectomy")]
    [InlineData(Sex.Male, "Unknown", "male")]
    public void Evaluate_NotApplicable_EvidenceSaysWhy(Sex sex, string capable, string reason)
    {
        var scenario = Scenario.AllClear
            .WithPatient(patient => patient with { Sex = sex, ChildbearingPotential = ChildbearingCases.Potential(capable) });

        Assert.Equal(reason, Assert.IsType<StatedFact>(scenario.Find(RuleIds.PregnancyTestBeforeDose).Evidence).Value);
    }

    [Theory]
    [InlineData("2026-03-01=Negative", "Satisfied")]
    [InlineData("2026-03-01=Positive", "Satisfied")]
    [InlineData("2026-03-01=Pending", Missing)]
    [InlineData("2026-03-02 08:00=Pending", Missing)] // V52
    [InlineData("2026-03-01=99", Missing)]
    [InlineData("2025-12-01=Negative, 2026-03-01=Pending", Missing)]
    [InlineData("2026-02-20=Negative, 2026-03-01=Pending", Missing)]
    public void Evaluate_Results_MustBeKnown(string tests, string expected) =>
        Assert.Equal(expected, Tested(tests).OutcomeOf(RuleIds.PregnancyTestBeforeDose));

    [Theory]
    [InlineData("2026-03-01=Pending", TestValidity.ResultPending)]
    [InlineData("2026-03-01=99", TestValidity.ResultPending)]
    [InlineData("2026-02-22=Pending", TestValidity.Missing)]
    [InlineData("2026-02-22=Negative", TestValidity.TooOld)]
    [InlineData("2026-02-22=Negative, 2026-03-03=Pending", TestValidity.TooOld)]
    public void Evaluate_NoResultThatCounts_EvidenceSaysWhetherOneIsPending(string tests, TestValidity expected)
    {
        var evidence = Assert.IsType<ObservationValidities>(Tested(tests).Find(RuleIds.PregnancyTestBeforeDose).Evidence);

        Assert.Equal(expected, Assert.Single(evidence.Items).State);
    }

    private protected override Scenario Patient => Scenario.AllClear.OfWoman();

    private protected override Scenario Observed(Scenario scenario, ImmutableArray<ClinicTime> at, bool enteredInError = false) =>
        scenario with
        {
            PregnancyTests =
                [.. at.Select(time => new PregnancyTest(time, PregnancyTestResult.Negative) { EnteredInError = enteredInError })],
        };

    private static Scenario Tested(string tests) => Scenario.AllClear.OfWoman() with
    {
        PregnancyTests =
            [.. Entries(tests).Select(entry => new PregnancyTest(entry.At, Enum.Parse<PregnancyTestResult>(entry.Value)))],
    };
}
