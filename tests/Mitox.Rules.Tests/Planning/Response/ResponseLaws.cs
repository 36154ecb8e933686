using System.Collections.Immutable;
using FsCheck.Fluent;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Response;

public sealed class ResponseLaws
{
    private static readonly ResponseCriteria Usual = ResponseConventions.Usual;

    [Fact]
    public void Of_RecordsInAnotherOrder_EqualTexts() => Law.Holds(
        from scenario in Gen.OneOf(ResponseGenerator.Any, ResponseGenerator.Rescued) from shuffled in CaseShuffler.Shuffle(scenario.Record) select (Record: scenario.Record, Shuffled: shuffled),
        _ => [],
        (pair, branches) =>
        {
            var (one, other) = (TreatmentHistory.Create(pair.Record), TreatmentHistory.Create(pair.Shuffled));
            branches.Hit("another order", !pair.Record.DisabilityScores.SequenceEqual(pair.Shuffled.DisabilityScores));
            branches.Hit("a rescue", RescueAssessment.Of(one, ResponseGenerator.On) is not RescueCourse.NotARescue);
            Assert.Equal(TreatmentResponse.Of(one, Scenario.ProposedDay).Activity, TreatmentResponse.Of(other, Scenario.ProposedDay).Activity);
            Assert.Equal(TreatmentResponse.Of(one, Scenario.ProposedDay).ToMarkdown(), TreatmentResponse.Of(other, Scenario.ProposedDay).ToMarkdown());
            Assert.Equal(RescueAssessment.Of(one, ResponseGenerator.On), RescueAssessment.Of(other, ResponseGenerator.On));
        },
        "another order",
        "a rescue");

    [Fact]
    public void Of_OneRelapseMore_RateDuringNeverLower() => Law.Holds(
        from scenario in ResponseGenerator.Any from day in ResponseGenerator.Day select (Scenario: scenario, Relapse: new Relapse(day)),
        _ => [],
        (pair, branches) =>
        {
            if (ResponseOf(pair.Scenario).Activity is { } before)
            {
                var after = ResponseOf(WithRelapse(pair.Scenario, pair.Relapse)).Activity!;
                branches.Hit("higher", after.During.Relapses > before.During.Relapses);
                branches.Hit("the same", after.During.Relapses == before.During.Relapses);
                Assert.True(after.During.IsNotBelow(before.During));
                Assert.True(after.Before is null || after.Before.IsNotBelow(before.Before!));
            }
        },
        "higher",
        "the same");

    /// <summary>A relapse on treatment never turns what is weighed into what is not.</summary>
    [Fact]
    public void Evaluate_OneRelapseMoreOnTreatment_StaysUnderReview() => Law.Holds(
        from scenario in ResponseGenerator.Any from day in ResponseGenerator.Day select (Scenario: scenario with { Policy = Policies.Response }, Relapse: new Relapse(day)),
        _ => [],
        (pair, branches) =>
        {
            var isBefore = !(ResponseOf(pair.Scenario).Activity?.During.From <= pair.Relapse.At.Date);
            var (one, other) = (pair.Scenario.Find(RuleIds.NoResponse), WithRelapse(pair.Scenario, pair.Relapse).Find(RuleIds.NoResponse));
            branches.Hit("weighed before", one.Kind is FindingKind.Objects && !isBefore);
            branches.Hit("weighed for it", one.Kind is not FindingKind.Objects && other.Kind is FindingKind.Objects);
            Assert.True(isBefore || other.Verdict <= one.Verdict, $"{one} became {other}");
        },
        "weighed before",
        "weighed for it");

    [Fact]
    public void Rescue_FactsBeforeTheBaseline_StableCoursesStayStable() => Law.Holds(
        from scenario in ResponseGenerator.Rescued
        from score in ResponseGenerator.Score(ResponseGenerator.DayBetween(new(2020, 1, 1), new(2023, 1, 7)))
        from relapse in ResponseGenerator.DayBetween(new(2020, 1, 1), new(2023, 3, 9))
        select (Scenario: scenario, Score: score, Relapse: new Relapse(relapse)),
        _ => [],
        (pair, branches) =>
        {
            var before = RescueOf(pair.Scenario);
            branches.Hit("stable", before is RescueCourse.StableOnInterferon or RescueCourse.StableAgain);
            branches.Hit("worsened", before is RescueCourse.Worsened);
            var more = WithRelapse(pair.Scenario, pair.Relapse);
            Assert.Equal(before, RescueOf(more with { DisabilityScores = more.DisabilityScores.Add(pair.Score) }));
        },
        "stable",
        "worsened");

    /// <summary>Nobody is called stable for want of a fact that would have to show it.</summary>
    [Fact]
    public void Rescue_FactMissing_NeverStable() => Law.Holds(
        from scenario in ResponseGenerator.Rescued from what in Gen.Choose(0, Missing.Length - 1) select (Scenario: scenario, What: what),
        _ => [],
        (pair, branches) =>
        {
            branches.Hit("stable before", IsStable(RescueOf(pair.Scenario)));
            Assert.False(IsStable(RescueOf(Missing[pair.What](pair.Scenario))));
        },
        "stable before");

    /// <summary>Without a score or without a baseline no trend, without an image no more or fewer lesions.</summary>
    [Fact]
    public void Of_FactsMissing_Unknown() => Law.Holds(
        ResponseGenerator.Any,
        _ => [],
        (scenario, branches) =>
        {
            if (ResponseOf(scenario with { DisabilityScores = [], BrainScans = [] }).Activity is { } activity)
            {
                branches.Hit("a course");
                branches.Hit("known before", ResponseOf(scenario).Activity!.Disability.Trend is not DisabilityTrend.Unknown);
                Assert.Equal((DisabilityTrend.Unknown, null), (activity.Disability.Trend, activity.Lesions.More));
            }
        },
        "a course",
        "known before");

    /// <summary>The newest score decides until when a course is called stable, not the day of the question.</summary>
    [Fact]
    public void Rescue_Stable_UpToTheNewestScoreAlone() => Law.Holds(
        ResponseGenerator.Rescued,
        _ => [],
        (scenario, branches) =>
        {
            if (RescueOf(scenario) is RescueCourse.StableOnInterferon stable)
            {
                branches.Hit("stable");
                Assert.Equal(scenario.History.DisabilityScores.All[^1].At.Date, stable.Until);
                Assert.True(stable.Months >= Usual.MonthsToConfirm);
                Assert.Equal(stable, RescueAssessment.Of(scenario.History, ResponseGenerator.On.PlusMonths(12)));
            }
        },
        "stable");

    private static ImmutableArray<Func<Scenario, Scenario>> Missing { get; } =
    [
        scenario => scenario with { DisabilityScores = [] },
        scenario => scenario with { DisabilityScores = [.. scenario.DisabilityScores.Where(score => score.At.Date > new LocalDate(2023, 3, 9) && score.At.Date < new LocalDate(2024, 1, 1))], Infusions = [.. scenario.Infusions.Take(3)] },
        scenario => scenario with { DisabilityScores = [.. scenario.DisabilityScores.Where(score => score.At.Date <= new LocalDate(2023, 3, 9))], Infusions = [.. scenario.Infusions.Take(3)] },
        scenario => scenario with { Therapies = [], Infusions = [.. scenario.Infusions.Take(3)] },
        scenario => scenario with { DoseHistoryIsComplete = Answer.Unknown },
        scenario => scenario with { Infusions = [.. scenario.Infusions.Take(2)] },
        scenario => scenario with { Therapies = scenario.Therapies.Add(new(TherapyKind.Unknown)) },
    ];

    private static bool IsStable(RescueCourse course) => course is RescueCourse.StableOnInterferon or RescueCourse.StableAgain;

    private static Scenario WithRelapse(Scenario scenario, Relapse relapse) => scenario with { Relapses = scenario.Relapses.Add(relapse) };

    private static TreatmentResponse ResponseOf(Scenario scenario) => TreatmentResponse.Of(scenario.History, Scenario.ProposedDay);

    private static RescueCourse RescueOf(Scenario scenario) => RescueAssessment.Of(scenario.History, ResponseGenerator.On);
}
