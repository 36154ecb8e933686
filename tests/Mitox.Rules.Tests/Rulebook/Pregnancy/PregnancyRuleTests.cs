using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-PREGNANCY")]
public sealed class PregnancyRuleTests
{
    private const string Pregnant = "Withhold: Resolve";
    private const string Contradicted = "Review: ClinicianDecides";
    private const string NotKnown = "Incomplete: State";
    private const string ContradictedAndNotDenied = "Incomplete: State, ClinicianDecides";

    [Theory]
    [InlineData("2026-03-01=No", "2026-03-01=Negative", "Satisfied")]
    [InlineData("2026-03-01=No", "", "Satisfied")]
    [InlineData("2026-03-01=Unknown", "2026-03-01=Negative", NotKnown)]
    [InlineData("", "2026-03-01=Negative", NotKnown)]
    [InlineData("2026-03-01=Unknown", "", NotKnown)]
    [InlineData("2026-03-01=99", "", NotKnown)]
    [InlineData("", "", NotKnown)]
    [InlineData("2026-03-01=Unknown", "2026-03-01=Pending", NotKnown)]
    [InlineData("2026-03-01=Unknown", "2026-03-01=99", NotKnown)]
    [InlineData("2026-03-03=No", "2026-03-03=Negative", NotKnown)]
    [InlineData("2026-03-01=Yes", "2026-03-01=Negative", Pregnant)]
    [InlineData("2026-03-01=Yes", "", Pregnant)]
    [InlineData("2026-03-01=No", "2026-03-01=Positive", Pregnant)] // V53
    [InlineData("", "2026-03-01=Positive", Pregnant)]
    public void Evaluate_StatedAndTested_ThePositiveOneWins(string visits, string tests, string expected) =>
        Assert.Equal(expected, Of(visits, tests).OutcomeOf(RuleIds.Pregnancy));

    [Theory]
    [InlineData("2026-03-01=No", "2025-03-01=Positive, 2026-03-01=Negative", "Satisfied")]
    [InlineData("", "2025-03-01=Negative, 2026-03-01=Positive", Pregnant)]
    [InlineData("", "2026-02-20=Positive, 2026-03-01=Pending", Pregnant)]
    [InlineData("2026-03-01=No", "2025-12-20=Positive", Pregnant)]
    [InlineData("2026-03-01=No", "2026-03-01=Negative, 2026-03-03=Positive", "Satisfied")]
    [InlineData("", "2026-03-01=Negative, 2026-03-01 09:00=Positive", Pregnant)]
    [InlineData("", "2026-03-01=Positive, 2026-03-01 09:00=Negative", Pregnant)]
    [InlineData("", "2026-03-01 08:00=Positive, 2026-03-01 09:00=Negative", ContradictedAndNotDenied)]
    [InlineData("", "2026-02-20=Positive, 2026-03-01=Negative", ContradictedAndNotDenied)]
    [InlineData("", "2025-12-02=Positive, 2026-03-01=Negative", ContradictedAndNotDenied)]
    [InlineData("2026-03-01=No", "2025-05-06=Positive, 2026-03-01=Negative", Contradicted)] // 300 days
    [InlineData("2026-03-01=No", "2025-05-05=Positive, 2026-03-01=Negative", "Satisfied")] // 301 days
    [InlineData("2026-02-20=Yes, 2026-03-01=No", "", Contradicted)]
    [InlineData("2026-02-20=Yes, 2026-03-01=Unknown", "2026-03-01=Negative", ContradictedAndNotDenied)]
    [InlineData("2026-02-20=Yes", "2026-03-01=Negative", ContradictedAndNotDenied)]
    [InlineData("2026-03-01=No", "2026-02-20=Positive, 2026-03-01=Negative", Contradicted)]
    [InlineData("2025-03-01=Yes, 2026-03-01=No", "", "Satisfied")]
    [InlineData("2026-03-01=No, 2026-03-01 09:00=Yes", "", Pregnant)]
    [InlineData("2026-03-01=Yes, 2026-03-01 09:00=No", "", Pregnant)]
    [InlineData("2026-03-01=No, 2026-03-01=Unknown", "", NotKnown)]
    public void Evaluate_SeveralVisitsOrTests_TheMostCautiousThatMayBeNewestCounts(
        string visits, string tests, string expected) =>
        Assert.Equal(expected, Of(visits, tests).OutcomeOf(RuleIds.Pregnancy));

    [Theory]
    [InlineData(Sex.Male, "Unknown", "", "", "NotApplicable")]
    [InlineData(Sex.Male, "Unknown", "2026-03-01=Yes", "", Pregnant)]
    [InlineData(Sex.Male, "Unknown", "", "2026-03-01=Positive", Pregnant)]
    [InlineData(Sex.Male, "Yes", "", "", NotKnown)]
    [InlineData(Sex.Female, "No", "", "", "NotApplicable")]
    [InlineData(Sex.Female, "No", "", "2026-03-01=Positive", Pregnant)]
    [InlineData(Sex.Female, "No", "", "2026-02-20=Positive, 2026-03-01=Negative", Contradicted)]
    [InlineData(Sex.Unknown, "Unknown", "", "", NotKnown)]
    [InlineData((Sex)99, "Unknown", "", "", NotKnown)]
    public void Evaluate_Patient_APositiveOneCountsWhoeverItIs(
        Sex sex, string capable, string visits, string tests, string expected)
    {
        var scenario = Of(visits, tests)
            .WithPatient(patient => patient with { Sex = sex, ChildbearingPotential = ChildbearingCases.Potential(capable) });

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.Pregnancy));
    }

    [Theory]
    [InlineData("2026-02-26=Yes, 2026-03-01=Unknown", "2026-02-25=Negative")]
    [InlineData("2026-02-26=Yes, 2026-03-01=99", "2026-02-26=Negative")]
    [InlineData("2026-02-26=Yes, 2026-03-01=Unknown", "")]
    public void Evaluate_KnownPregnancyAndNobodyAskedSince_NotClearedByAnEarlierTest(string visits, string tests) =>
        Assert.Equal(Pregnant, Of(visits, tests).OutcomeOf(RuleIds.Pregnancy));

    [Fact]
    public void Evaluate_PositiveEnteredInError_NotCounted()
    {
        var mistaken = new PregnancyTest(Scenario.DayBefore, PregnancyTestResult.Positive) { EnteredInError = true };

        Assert.Equal("Satisfied", (Of("2026-03-01=No", "") with { PregnancyTests = [mistaken] }).OutcomeOf(RuleIds.Pregnancy));
    }

    private static Scenario Of(string visits, string tests) => Scenario.AllClear.OfWoman() with
    {
        Assessments =
            [.. Entries(visits).Select(entry => Scenario.Visit(entry.At) with { Pregnant = Enum.Parse<Answer>(entry.Value) })],
        PregnancyTests =
            [.. Entries(tests).Select(entry => new PregnancyTest(entry.At, Enum.Parse<PregnancyTestResult>(entry.Value)))],
    };
}
