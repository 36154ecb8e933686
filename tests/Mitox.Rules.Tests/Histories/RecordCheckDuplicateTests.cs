using System.Collections.Immutable;
using NodaTime;
using static Mitox.Rules.Tests.Support.Scenario;

namespace Mitox.Rules.Tests.Histories;

/// <summary>The same infusion or exposure twice is a problem: neither summed nor dropped in silence (P11).</summary>
public sealed class RecordCheckDuplicateTests
{
    private static readonly LocalDate Spring = new(2025, 3, 2);
    private static readonly LocalDate Summer = new(2025, 6, 2);
    private static readonly Infusion First = Given(Spring, 21.6m) with { Id = "A1" };
    private static readonly Infusion Other = Given(Summer, 20) with { Id = "A2" };

    private static readonly PriorExposure Elsewhere =
        new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(24))
        {
            LastGivenOn = new(2015, 1, 1),
            Reason = ExposureReason.Cancer,
        };

    [Fact]
    public void TryCreate_SameId_NamesBoth() =>
        AssertDuplicates(
            ["infusions[1]: the id 'A1' is also that of infusions[0]; mark one of them as entered in error."],
            First,
            Other with { Id = "A1" });

    [Fact]
    public void TryCreate_SameDayAndAmount_NamesBoth() => AssertDuplicates(
        ["infusions[2]: 21.6 mg on 2025-03-02 is also infusions[0]; mark one of them as entered in error."],
        First,
        Other,
        Given(new(Spring, new LocalTime(9, 0)), 21.60m, 1.9m) with { Id = "A3" });

    [Fact]
    public void TryCreate_SameIdDayAndAmount_BothProblemsTheIdFirst() => AssertDuplicates(
        [
            "infusions[1]: the id 'A1' is also that of infusions[0]; mark one of them as entered in error.",
            "infusions[1]: 21.6 mg on 2025-03-02 is also infusions[0]; mark one of them as entered in error.",
        ],
        First,
        First);

    [Fact]
    public void TryCreate_ThreeTimes_EachNamesTheFirst() => AssertDuplicates(
        [
            "infusions[1]: 21.6 mg on 2025-03-02 is also infusions[0]; mark one of them as entered in error.",
            "infusions[2]: 21.6 mg on 2025-03-02 is also infusions[0]; mark one of them as entered in error.",
        ],
        Given(Spring, 21.6m),
        Given(Spring, 21.6m),
        Given(Spring, 21.6m));

    [Fact]
    public void TryCreate_SameAmountAsTheHydrochloride_IsTheSameInfusion() => Assert.Equal(
        HistoryProblemKind.Duplicate,
        Assert.Single(ProblemsOf(Given(Spring, 20), new Infusion(Spring, Dose.FromHydrochlorideMilligrams(23.28m), Area))).Kind);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void TryCreate_TwoBlankIds_AreNoIds(string? id) =>
        AssertDuplicates([], First with { Id = id }, Other with { Id = id });

    [Fact]
    public void TryCreate_IdsThatDifferInCase_AreTwo() => AssertDuplicates([], First, Other with { Id = "a1" });

    [Fact]
    public void TryCreate_SameDayOtherAmountOrSameAmountOtherDay_AreTwo() =>
        AssertDuplicates([], Given(Spring, 21.6m), Given(Spring, 21.601m), Given(Summer, 21.6m));

    [Fact]
    public void TryCreate_OneOfTwoEnteredInError_NoDuplicate()
    {
        AssertDuplicates([], First, First with { EnteredInError = true });
        AssertDuplicates([], First with { EnteredInError = true }, First);
    }

    [Fact]
    public void TryCreate_NullBeforeADuplicate_BothFoundAtTheirPlaces() =>
        Assert.Equal(
            ["infusions[0]", "infusions[2]", "infusions[2]"], ProblemsOf(null!, First, First).Select(problem => problem.Path));

    [Fact]
    public void TryCreate_SameExposureTwice_NamesBoth() => RecordCheckTests.AssertProblem(
        "priorExposures[2]: it is the same as priorExposures[0]; mark one of them as entered in error.",
        HistoryProblemKind.Duplicate,
        AllClear.Record with { PriorExposures = [Elsewhere, Elsewhere with { LastGivenOn = null }, Elsewhere with { }] });

    [Fact]
    public void TryCreate_ExposuresThatDifferOrAreEnteredInError_NoDuplicate() => Assert.Empty(
        RecordCheckTests.Problems(AllClear.Record with
        {
            PriorExposures =
            [
                Elsewhere,
                Elsewhere with { EnteredInError = true },
                Elsewhere with { EnteredInError = true },
                Elsewhere with { Total = null },
                Elsewhere with { LastGivenOn = null },
                Elsewhere with { Drug = CardiotoxicDrug.Unknown },
            ],
        }));

    private static ImmutableArray<HistoryProblem> ProblemsOf(params Infusion[] infusions) =>
        RecordCheckTests.Problems(AllClear.Record with { Infusions = [.. infusions] });

    private static void AssertDuplicates(string[] expected, params Infusion[] infusions)
    {
        var problems = ProblemsOf(infusions);

        Assert.Equal(expected, problems.Select(problem => problem.ToString()));
        Assert.All(problems, problem => Assert.Equal(HistoryProblemKind.Duplicate, problem.Kind));
    }
}
