using System.Collections.Immutable;
using NodaTime;
using static Mitox.Rules.Tests.Support.Scenario;

namespace Mitox.Rules.Tests.Histories;

/// <summary>The same infusion or exposure twice is a problem: neither summed nor dropped in silence (P11).</summary>
public sealed class RecordCheckDuplicateTests
{
    private const string IdOfItsOwn = "each infusion, and each part of one, must have an id of its own.";
    private const string Parts =
        "parts of one infusion must have ids or times of their own, and what was recorded twice must stand once.";

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
            [$"infusions[1]: the id 'A1' is also that of infusions[0]; {IdOfItsOwn}"], First, Other with { Id = "A1" });

    [Theory]
    [InlineData(null, null)]
    [InlineData("A1", null)]
    [InlineData(null, "A1")]
    [InlineData("A1", " ")]
    public void TryCreate_SameDayAndAmountWithoutDifferingIds_NamesBoth(string? one, string? other) => AssertDuplicates(
        [$"infusions[2]: 21.6 mg on 2025-03-02 is also infusions[0]; {Parts}"],
        First with { Id = one },
        Other,
        Given(Spring, 21.60m, 1.9m) with { Id = other });

    [Fact]
    public void TryCreate_SameTimeToo_NamesTheTime() => AssertDuplicates(
        [$"infusions[1]: 21.6 mg on 2025-03-02 09:00 is also infusions[0]; {Parts}"],
        Given(new(Spring, new LocalTime(9, 0)), 21.6m),
        Given(new(Spring, new LocalTime(9, 0)), 21.6m));

    [Fact]
    public void TryCreate_SameIdDayAndAmount_OneProblem() => AssertDuplicates(
        [$"infusions[1]: the id 'A1' is also that of infusions[0]; {IdOfItsOwn}"], First, First);

    [Fact]
    public void TryCreate_EqualHalvesWithIdsOfTheirOwn_ArePartsOfOneInfusion() => AssertDuplicates(
        [], Given(Spring, 10.8m) with { Id = "A1" }, Given(Spring, 10.8m) with { Id = "A2" });

    [Fact]
    public void TryCreate_EqualHalvesAtTimesOfTheirOwn_ArePartsOfOneInfusion() => AssertDuplicates(
        [],
        Given(new(Spring, new LocalTime(9, 0)), 10.8m),
        Given(new(Spring, new LocalTime(9, 30)), 10.8m),
        Given(Spring, 10.8m));

    [Fact]
    public void TryCreate_OneWithoutAnIdBetweenTwoParts_MayBeEither() => AssertDuplicates(
        [
            $"infusions[1]: 10.8 mg on 2025-03-02 is also infusions[0]; {Parts}",
            $"infusions[2]: 10.8 mg on 2025-03-02 is also infusions[1]; {Parts}",
        ],
        Given(Spring, 10.8m) with { Id = "A1" },
        Given(Spring, 10.8m),
        Given(Spring, 10.8m) with { Id = "A2" });

    [Fact]
    public void TryCreate_ThreeTimes_EachNamesTheFirst() => AssertDuplicates(
        [
            $"infusions[1]: 21.6 mg on 2025-03-02 is also infusions[0]; {Parts}",
            $"infusions[2]: 21.6 mg on 2025-03-02 is also infusions[0]; {Parts}",
        ],
        Given(Spring, 21.6m),
        Given(Spring, 21.6m),
        Given(Spring, 21.6m));

    /// <summary>Of two halves that look like one entry twice, to leave one out would halve the dose.</summary>
    [Fact]
    public void TryCreate_Duplicate_MessageNeverAdvisesToLeaveOneOut()
    {
        var problems = ProblemsOf(First, First, Given(Summer, 10), Given(Summer, 10));

        Assert.Equal(2, problems.Length);
        Assert.All(problems, problem =>
            Assert.DoesNotContain("entered in error", problem.Message, StringComparison.Ordinal));
    }

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
            ["infusions[0]", "infusions[2]"], ProblemsOf(null!, First, First).Select(problem => problem.Path));

    [Fact]
    public void TryCreate_SameExposureTwice_NamesBoth() => RecordCheckTests.AssertProblem(
        "priorExposures[2]: it is the same as priorExposures[0]; two sums must be stated as one, and what was recorded twice "
            + "must stand once.",
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
