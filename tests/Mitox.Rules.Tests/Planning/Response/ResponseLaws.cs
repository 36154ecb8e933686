using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mitox.Rules.Tests.Laws.Generators;
using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Response;

[Properties(Arbitrary = [typeof(Patients)])]
public sealed class ResponseLaws
{
    private static readonly ResponseCriteria Usual = ResponseConventions.Usual;

    [Law("another order", "a rescue")]
    public void Of_RecordsInAnotherOrder_EqualTexts(ShuffledRecord pair, Branches branches)
    {
        var (one, other) = (TreatmentHistory.Create(pair.Record), TreatmentHistory.Create(pair.Shuffled));
        branches.Hit("another order", !pair.Record.DisabilityScores.SequenceEqual(pair.Shuffled.DisabilityScores));
        branches.Hit("a rescue", RescueCourse.Of(one, ResponseGenerator.On) is not { State: RescueState.NotARescue });
        Assert.Equal(
            TreatmentResponse.Of(one, Scenario.ProposedDay).Activity, TreatmentResponse.Of(other, Scenario.ProposedDay).Activity);
        Assert.Equal(
            TreatmentResponse.Of(one, Scenario.ProposedDay).ToMarkdown(),
            TreatmentResponse.Of(other, Scenario.ProposedDay).ToMarkdown());
        Assert.Equal(RescueCourse.Of(one, ResponseGenerator.On), RescueCourse.Of(other, ResponseGenerator.On));
    }

    [Law("higher", "the same")]
    public void Of_OneRelapseMore_RateDuringNeverLower(ScenarioAndRelapse pair, Branches branches)
    {
        if (ResponseOf(pair.Scenario).Activity is { } before)
        {
            var after = ResponseOf(WithRelapse(pair.Scenario, pair.Relapse)).Activity!;
            branches.Hit("higher", after.During.Relapses > before.During.Relapses);
            branches.Hit("the same", after.During.Relapses == before.During.Relapses);
            Assert.True(after.During.IsNotBelow(before.During));
            Assert.True(after.Before is null || after.Before.IsNotBelow(before.Before!));
        }
    }

    /// <summary>A relapse on treatment never turns what is weighed into what is not.</summary>
    [Law("weighed before", "weighed for it")]
    public void Evaluate_OneRelapseMoreOnTreatment_StaysUnderReview(ScenarioAndRelapse pair, Branches branches)
    {
        var scenario = pair.Scenario with { Policy = Policies.Response };
        var isBefore = !(ResponseOf(scenario).Activity?.During.From <= pair.Relapse.At.Date);
        var (one, other) = (scenario.Find(RuleIds.NoResponse), WithRelapse(scenario, pair.Relapse).Find(RuleIds.NoResponse));
        branches.Hit("weighed before", one.Kind is FindingKind.Objects && !isBefore);
        branches.Hit("weighed for it", one.Kind is not FindingKind.Objects && other.Kind is FindingKind.Objects);
        Assert.True(isBefore || other.Verdict <= one.Verdict, $"{one} became {other}");
    }

    [Law("stable", "worsened")]
    public void Rescue_FactsBeforeTheBaseline_StableCoursesStayStable(RescueAndEarlierFacts pair, Branches branches)
    {
        var before = RescueOf(pair.Scenario);
        branches.Hit("stable", before is { State: RescueState.StableOnInterferon or RescueState.StableAgain });
        branches.Hit("worsened", before is { State: RescueState.Worsened });
        var more = WithRelapse(pair.Scenario, pair.Relapse);
        Assert.Equal(before, RescueOf(more with { DisabilityScores = more.DisabilityScores.Add(pair.Score) }));
    }

    /// <summary>Nobody is called stable for want of a fact that would have to show it.</summary>
    [Law("stable before")]
    public void Rescue_FactMissing_NeverStable(RescueAndMissingFact pair, Branches branches)
    {
        branches.Hit("stable before", IsStable(RescueOf(pair.Scenario)));
        Assert.False(IsStable(RescueOf(Missing[pair.What](pair.Scenario))));
    }

    /// <summary>Without a score or without a baseline no trend, without an image no more or fewer lesions.</summary>
    [Law("a course", "known before")]
    public void Of_FactsMissing_Unknown(Scenario scenario, Branches branches)
    {
        if (ResponseOf(scenario with { DisabilityScores = [], BrainScans = [] }).Activity is { } activity)
        {
            branches.Hit("a course");
            branches.Hit("known before", ResponseOf(scenario).Activity!.Disability.Trend is not DisabilityTrend.Unknown);
            Assert.Equal((DisabilityTrend.Unknown, null), (activity.Disability.Trend, activity.Lesions.More));
        }
    }

    /// <summary>The newest score decides until when a course is called stable, not the day of the question.</summary>
    [Law("stable")]
    public void Rescue_Stable_UpToTheNewestScoreAlone(Rescue rescue, Branches branches)
    {
        var scenario = rescue.Scenario;
        if (RescueOf(scenario) is { State: RescueState.StableOnInterferon } stable)
        {
            branches.Hit("stable");
            Assert.Equal(scenario.History.DisabilityScores.All[^1].At.Date, stable.Until);
            Assert.True(stable.Months >= Usual.MonthsToConfirm);
            Assert.Equal(stable, RescueCourse.Of(scenario.History, ResponseGenerator.On.PlusMonths(12)));
        }
    }

    private static ImmutableArray<Func<Scenario, Scenario>> Missing { get; } =
    [
        scenario => scenario with { DisabilityScores = [] },
        scenario => scenario with
        {
            DisabilityScores = [.. scenario.DisabilityScores.Where(
                score => score.At.Date > new LocalDate(2023, 3, 9) && score.At.Date < new LocalDate(2024, 1, 1))],
            Infusions = [.. scenario.Infusions.Take(3)],
        },
        scenario => scenario with
        {
            DisabilityScores = [.. scenario.DisabilityScores.Where(score => score.At.Date <= new LocalDate(2023, 3, 9))],
            Infusions = [.. scenario.Infusions.Take(3)],
        },
        scenario => scenario with { Therapies = [], Infusions = [.. scenario.Infusions.Take(3)] },
        scenario => scenario with { DoseHistoryIsComplete = Answer.Unknown },
        scenario => scenario with { Infusions = [.. scenario.Infusions.Take(2)] },
        scenario => scenario with { Therapies = scenario.Therapies.Add(new(TherapyKind.Unknown)) },
    ];

    private static bool IsStable(RescueCourse course) =>
        course is { State: RescueState.StableOnInterferon or RescueState.StableAgain };

    private static Scenario WithRelapse(Scenario scenario, Relapse relapse) =>
        scenario with { Relapses = scenario.Relapses.Add(relapse) };

    private static TreatmentResponse ResponseOf(Scenario scenario) =>
        TreatmentResponse.Of(scenario.History, Scenario.ProposedDay);

    private static RescueCourse RescueOf(Scenario scenario) => RescueCourse.Of(scenario.History, ResponseGenerator.On);

    private static class Patients
    {
        public static Arbitrary<Scenario> Any() => Law.Arbitrary(ResponseGenerator.Any);

        public static Arbitrary<Rescue> Rescued() =>
            Law.Arbitrary(ResponseGenerator.Rescued.Select(scenario => new Rescue(scenario)));

        public static Arbitrary<ShuffledRecord> Shuffled() => Law.Arbitrary(
            from scenario in Gen.OneOf(ResponseGenerator.Any, ResponseGenerator.Rescued)
            from shuffled in CaseShuffler.Shuffle(scenario.Record)
            select new ShuffledRecord(scenario.Record, shuffled));

        public static Arbitrary<ScenarioAndRelapse> WithOneRelapseMore() => Law.Arbitrary(
            from scenario in ResponseGenerator.Any
            from day in ResponseGenerator.Day
            select new ScenarioAndRelapse(scenario, new(day)));

        public static Arbitrary<RescueAndEarlierFacts> WithEarlierFacts() => Law.Arbitrary(
            from scenario in ResponseGenerator.Rescued
            from score in ResponseGenerator.Score(ResponseGenerator.DayBetween(new(2020, 1, 1), new(2023, 1, 7)))
            from relapse in ResponseGenerator.DayBetween(new(2020, 1, 1), new(2023, 3, 9))
            select new RescueAndEarlierFacts(scenario, score, new(relapse)));

        public static Arbitrary<RescueAndMissingFact> WithAMissingFact() => Law.Arbitrary(
            from scenario in ResponseGenerator.Rescued
            from what in Gen.Choose(0, Missing.Length - 1)
            select new RescueAndMissingFact(scenario, what));
    }
}

/// <summary>A patient after a complete induction.</summary>
public sealed record Rescue(Scenario Scenario);

/// <summary>A record, and the same facts in another order.</summary>
public sealed record ShuffledRecord(TreatmentRecord Record, TreatmentRecord Shuffled);

/// <summary>A patient, and a relapse that is not on record.</summary>
public sealed record ScenarioAndRelapse(Scenario Scenario, Relapse Relapse);

/// <summary>A rescue, and a score and a relapse before its baseline that are not on record.</summary>
public sealed record RescueAndEarlierFacts(Scenario Scenario, DisabilityScore Score, Relapse Relapse);

/// <summary>A rescue, and which fact to leave out.</summary>
public sealed record RescueAndMissingFact(Scenario Scenario, int What);
