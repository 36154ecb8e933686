using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Planning.Response;

public sealed class RescueCourseTests
{
    private static readonly RescueWorsening Relapsed = new(new(2024, 1, 20), RescueWorseningKind.Relapse);

    [Theory]
    [InlineData("2023-01-08", RescueDifference.NoInfusion)]
    [InlineData("2023-02-17", RescueDifference.Interval)] // 8 days late
    public void Of_OneInfusion_NoRescue(string on, RescueDifference expected) => Assert.Equal(
        RescueCourse.NotARescue(expected),
        (RescuePatient.Rescued with { Infusions = ResponseCase.Infusions("2023-01-09") }).On(on));

    [Theory]
    [InlineData("2023-01-09", "2023-02-16", 1)] // 7 days late
    [InlineData("2023-01-09 2023-02-09", "2023-03-16", 2)]
    public void Of_FewerThanThree_UnderWay(string infusions, string on, int given) => Assert.Equal(
        RescueCourse.UnderWay(new(2023, 1, 9), given),
        (RescuePatient.Rescued with { Infusions = ResponseCase.Infusions(infusions) }).On(on));

    [Theory]
    [InlineData("2023-01-09 2023-02-02 2023-03-02", null)] // 7 days early
    [InlineData("2023-01-09 2023-02-01 2023-03-01", RescueDifference.Interval)]
    [InlineData("2023-01-09 2023-02-16 2023-03-23", null)] // 7 days late, twice
    [InlineData("2023-01-09 2023-02-17 2023-03-17", RescueDifference.Interval)]
    [InlineData("2023-01-09 2023-04-09 2023-07-09", RescueDifference.Interval)] // quarterly, as labels have it
    [InlineData("2023-01-09 2023-02-09 2023-03-09 2023-04-09", RescueDifference.WentOn)] // monthly on, as in other trials
    public void Of_Intervals_MonthlyGiveOrTakeAWeek(string infusions, RescueDifference? expected) =>
        Assert.Equal(
            expected, (RescuePatient.Rescued with { Infusions = ResponseCase.Infusions(infusions) }).On("2023-08-01").Difference);

    [Theory]
    [InlineData("19.44", false)] // 10.8 mg/m²
    [InlineData("19.43", true)]
    [InlineData("23.76", false)] // 13.2 mg/m²
    [InlineData("23.77", true)]
    public void Of_Dose_TwelveGiveOrTakeTenPercent(string milligrams, bool differs)
    {
        var scenario = RescuePatient.Rescued with
        {
            Infusions = RescuePatient.Rescued.Infusions.SetItem(
                1, Scenario.Given(new LocalDate(2023, 2, 9), CaseText.Number(milligrams))),
        };

        Assert.Equal(differs, scenario.On("2023-08-01") is { State: RescueState.NotARescue, Difference: RescueDifference.Dose });
    }

    [Fact]
    public void Of_DoseInTwoPartsOnOneDay_IsOneInfusion()
    {
        var scenario = RescuePatient.Rescued with
        {
            Infusions =
            [
                RescuePatient.Rescued.Infusions[0],
                Scenario.Given(new LocalDate(2023, 2, 9), 10),
                Scenario.Given(new LocalDate(2023, 2, 9), 11.6m),
            ],
        };

        Assert.Equal(RescueCourse.UnderWay(new(2023, 1, 9), 2), scenario.On("2023-03-01"));
    }

    [Theory]
    [InlineData("2023-04-09")] // the day before the return
    [InlineData("2023-03-09")]
    public void Of_NoInterferonYet_InductionComplete(string on) =>
        Assert.Equal(RescueCourse.Complete(new(2023, 3, 9)), RescuePatient.Rescued.On(on));

    [Theory]
    [InlineData("2020-05-04", null, TherapyOutcome.Ongoing, "2023-03-10")] // taken all along
    [InlineData("2023-04-10", "2024-12-31", TherapyOutcome.Ended, "2023-04-10")] // stopped later than the day
    [InlineData("2023-02-01", null, TherapyOutcome.Ongoing, "2023-03-10")]
    public void Of_Interferon_CountsFromItsReturn(string start, string? stop, TherapyOutcome outcome, string since) =>
        Assert.Equal(
            CaseText.Day(since),
            In(
                RescueState.StableOnInterferon,
                RescuePatient.Rescued.StableFor(12).With(Interferon(start, stop, outcome)).On("2024-07-10")).Since);

    [Theory]
    [InlineData(null, null, TherapyOutcome.Ongoing)] // since when is not recorded
    [InlineData("2023-04-10", null, TherapyOutcome.Unknown)]
    public void Of_InterferonNotKnown_NotEnoughData(string? start, string? stop, TherapyOutcome outcome) => Assert.Equal(
        RescueCourse.NotEnoughData(RescueGap.Interferon),
        RescuePatient.Rescued.StableFor(12).With(Interferon(start, stop, outcome)).On("2024-07-10"));

    [Theory]
    [InlineData("2023-04-10", "2024-07-09", TherapyOutcome.Ended)]
    [InlineData("2023-04-10", null, TherapyOutcome.NotTolerated)]
    [InlineData("2024-07-11", null, TherapyOutcome.Ongoing)]
    [InlineData(null, null, TherapyOutcome.Contraindicated)]
    public void Of_InterferonNotTaken_InductionComplete(string? start, string? stop, TherapyOutcome outcome) => Assert.Equal(
        RescueCourse.Complete(new(2023, 3, 9)),
        RescuePatient.Rescued.StableFor(12).With(Interferon(start, stop, outcome)).On("2024-07-10"));

    [Theory]
    [InlineData("2023-07-09=4.5", false)] // not three months yet
    [InlineData("2023-07-10=4.5", true)]
    [InlineData("2023-07-10=5", true)]
    [InlineData("2023-04-10=4.5, 2023-05-10=4.5", false)]
    [InlineData("", false)]
    public void Of_Scores_StableOnlyFromThreeMonthsOn(string scores, bool isStable) => Assert.Equal(
        isStable
            ? RescueCourse.StableOnInterferon(RescuePatient.Returned, new(2023, 7, 10))
            : RescueCourse.NotEnoughData(RescueGap.LaterDisability),
        RescuePatient.Rescued.With(scores).On("2025-01-01"));

    [Fact]
    public void Of_NoScoreBefore_NotEnoughData() => Assert.Equal(
        RescueCourse.NotEnoughData(RescueGap.BaselineDisability),
        (RescuePatient.Rescued with { DisabilityScores = ResponseCase.Scores("2023-07-10=4, 2024-01-10=4") }).On("2025-01-01"));

    [Theory]
    [InlineData(Answer.Unknown)]
    [InlineData(Answer.No)]
    public void Of_DoseHistoryNotComplete_NotEnoughData(Answer complete) => Assert.Equal(
        RescueCourse.NotEnoughData(RescueGap.CompleteDoseHistory),
        (RescuePatient.Rescued.StableFor(12) with { DoseHistoryIsComplete = complete }).On("2024-07-10"));

    [Theory]
    [InlineData("2022-12-01", true)]
    [InlineData("2023-06-01", false)]
    [InlineData(null, false)]
    public void Of_MitoxantroneElsewhere_StableOnlyIfBeforeTheInduction(string? last, bool isStable)
    {
        var exposure =
            new PriorExposure(CardiotoxicDrug.Mitoxantrone, null) { LastGivenOn = last is null ? null : CaseText.Day(last) };

        Assert.Equal(
            isStable,
            (RescuePatient.Rescued.StableFor(12) with { PriorExposures = [exposure] })
                .On("2024-07-10") is { State: RescueState.StableOnInterferon });
    }

    [Theory]
    [InlineData("2023-03-09", false)] // on the day of the last infusion
    [InlineData("2023-03-10", true)]
    [InlineData("2024-07-10", true)]
    [InlineData("2024-07-11", false)] // after the day
    public void Of_Relapse_WorsenedAfterTheInduction(string day, bool hasWorsened) => Assert.Equal(
        hasWorsened ? new RescueWorsening(CaseText.Day(day), RescueWorseningKind.Relapse) : null,
        RescuePatient.Rescued.StableFor(12).With(relapses: day).On("2024-07-10").Worsening);

    [Theory]
    [InlineData("2023-07-10=5.5, 2023-10-10=5.5", RescueWorseningKind.ConfirmedRise)]
    [InlineData("2023-07-10=5.5, 2023-10-09=5.5", null)]
    // against the better score at its end
    [InlineData("2023-03-09=3.5, 2023-07-10=4.5, 2023-10-10=4.5", RescueWorseningKind.ConfirmedRise)]
    public void Of_Rise_WorsenedOnceConfirmed(string scores, RescueWorseningKind? expected) => Assert.Equal(
        expected is { } kind
            ? RescueCourse.Worsened(new(new(2023, 7, 10), kind))
            : RescueCourse.NotEnoughData(RescueGap.ConfirmingDisability),
        RescuePatient.Rescued.With(scores).On("2024-07-10"));

    [Theory]
    // as in another trial (TR-07)
    [InlineData(TherapyKind.GlatiramerAcetate, "2023-03-23", null, TherapyOutcome.Ongoing, "OtherTherapy")]
    [InlineData(TherapyKind.GlatiramerAcetate, "2023-03-23", null, TherapyOutcome.Unknown, "OtherTherapy")]
    [InlineData(TherapyKind.GlatiramerAcetate, "2019-03-23", "2020-03-23", TherapyOutcome.Failed, "stable")]
    [InlineData(TherapyKind.GlatiramerAcetate, "2019-03-23", "2023-03-09", TherapyOutcome.Failed, "stable")]
    [InlineData(TherapyKind.GlatiramerAcetate, "2019-03-23", null, TherapyOutcome.Failed, "unknown")]
    [InlineData(TherapyKind.GlatiramerAcetate, null, null, TherapyOutcome.Ongoing, "unknown")]
    [InlineData(TherapyKind.Unknown, null, null, TherapyOutcome.Unknown, "unknown")]
    [InlineData(TherapyKind.Natalizumab, "2024-07-11", null, TherapyOutcome.Planned, "stable")]
    [InlineData(TherapyKind.Corticosteroid, "2023-05-01", null, TherapyOutcome.Ongoing, "stable")]
    public void Of_OtherTherapy_IsNoReturnToInterferonAlone(
        TherapyKind kind, string? start, string? stop, TherapyOutcome outcome, string expected)
    {
        Therapy other = new(kind)
        {
            StartedOn = start is null ? null : CaseText.Day(start),
            StoppedOn = stop is null ? null : CaseText.Day(stop),
            Outcome = outcome,
        };

        var course = (RescuePatient.Rescued.StableFor(12) with { Therapies = [.. RescuePatient.Rescued.Therapies, other] }).On(
            "2024-07-10");

        Assert.Equal(expected, course switch
        {
            { Difference: { } difference } => $"{difference}",
            { State: RescueState.StableOnInterferon } => "stable",
            { Missing: RescueGap.OtherTherapy } => "unknown",
            _ => $"{course}",
        });
    }

    [Fact]
    public void Of_OtherTherapyAfterTheWorsening_StaysWorsened()
    {
        var scenario = RescuePatient.Rescued.With(relapses: "2024-01-20");

        Assert.Equal(RescueCourse.Worsened(Relapsed), (scenario with
        {
            Therapies =
            [
                .. scenario.Therapies,
                new(TherapyKind.Natalizumab) { StartedOn = new(2024, 3, 1), Outcome = TherapyOutcome.Ongoing },
            ],
        }).On("2024-07-10"));
    }

    [Theory]
    [InlineData("2024-02-05 2024-05-05 2024-08-05", true)]
    [InlineData("2024-02-05 2024-05-12", true)]
    [InlineData("2024-02-05 2024-05-13", false)]
    [InlineData("2024-02-05 2024-03-05", false)]
    public void Of_SwitchedAgain_SaysWhetherAtPublishedIntervals(string infusions, bool expected)
    {
        var again = In(
            RescueState.SwitchedAgain, RescuePatient.Rescued.With(relapses: "2024-01-20", infusions: infusions).On("2024-09-01"));

        Assert.Equal(
            (Relapsed, expected, infusions.Split(' ').Length),
            (again.Worsening, again.Again!.FollowsPublication, again.Again.Infusions));
    }

    [Fact]
    public void Of_SwitchedAgainOnARiseNotConfirmed_SaysSo() => Assert.Equal(
        new RescueWorsening(new(2024, 1, 10), RescueWorseningKind.UnconfirmedRise),
        In(
            RescueState.SwitchedAgain,
            RescuePatient.Rescued.With("2024-01-10=6", infusions: "2024-02-05").On("2024-03-01")).Worsening);

    [Theory]
    [InlineData("2024-02-05", "2024-04-10=6", false)] // not three months yet
    [InlineData("2024-02-05", "2024-05-05=5.5", true)]
    public void Of_SwitchedAgain_StableFromThreeMonthsOn(string infusion, string scores, bool isStable) =>
        Assert.Equal(
            isStable,
            RescuePatient.Rescued.With($"2024-02-01=5.5, {scores}", "2024-01-20", infusion)
                .On("2024-09-01") is { State: RescueState.StableAgain, Months: 3 });

    [Theory]
    [InlineData("", "2024-06-20", RescueWorseningKind.Relapse)]
    [InlineData(", 2024-05-05=6.5, 2024-08-05=6.5", "", RescueWorseningKind.ConfirmedRise)]
    public void Of_WorseAgain_SaysOnWhat(string scores, string relapses, RescueWorseningKind expected) => Assert.Equal(
        expected,
        In(
            RescueState.WorsenedAgain,
            RescuePatient.Rescued.With($"2024-02-01=5.5{scores}", $"2024-01-20 {relapses}", "2024-02-05")
                .On("2024-09-01")).NextWorsening!.Kind);

    [Fact]
    public void Of_WorseAgainNotConfirmed_NothingIsKnownYet() => Assert.Equal(
        RescueState.SwitchedAgain,
        RescuePatient.Rescued.With("2024-02-01=5.5, 2024-08-05=6.5", "2024-01-20", "2024-02-05").On("2024-09-01").State);

    private static RescueCourse In(RescueState state, RescueCourse course)
    {
        Assert.Equal(state, course.State);
        return course;
    }

    private static Therapy Interferon(string? start, string? stop, TherapyOutcome outcome) => new(TherapyKind.InterferonBeta)
    {
        StartedOn = start is null ? null : CaseText.Day(start),
        StoppedOn = stop is null ? null : CaseText.Day(stop),
        Outcome = outcome,
    };
}
