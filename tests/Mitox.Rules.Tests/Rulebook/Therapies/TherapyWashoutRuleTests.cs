using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-THERAPY-WASHOUT")]
public sealed class TherapyWashoutRuleTests
{
    [Theory]
    [InlineData(TherapyKind.Fingolimod, 12, Verdict.Withhold)] // V97
    [InlineData(TherapyKind.Fingolimod, 27, Verdict.Withhold)]
    [InlineData(TherapyKind.Fingolimod, 28, Verdict.NoObjection)]
    [InlineData(TherapyKind.Teriflunomide, 27, Verdict.Withhold)]
    [InlineData(TherapyKind.Teriflunomide, 28, Verdict.NoObjection)]
    [InlineData(TherapyKind.Fingolimod, null, Verdict.Withhold)]
    [InlineData(TherapyKind.Siponimod, 1, Verdict.NoObjection)]
    public void Evaluate_DaysSinceTheLast_FourWeeksMustPass(TherapyKind kind, int? daysBefore, Verdict expected) =>
        Assert.Equal(expected, Ended((kind, daysBefore)).VerdictOf(RuleIds.TherapyWashout));

    [Fact]
    public void Evaluate_Two_TheLaterNamesTheDay() => Assert.Equal(
        new Remedy.WaitUntil(Scenario.ProposedDay.PlusDays(27)),
        Assert.Single(Ended((TherapyKind.Fingolimod, 20), (TherapyKind.Teriflunomide, 1)).Find(RuleIds.TherapyWashout).Remedies));

    [Fact]
    public void Evaluate_OneWithoutALastDayBesideAnother_AsksForBoth() => Assert.Equal(
        [
            new Remedy.WaitUntil(Scenario.ProposedDay.PlusDays(8)),
            new Remedy.State("the last day of teriflunomide", new(nameof(Therapy), nameof(Therapy.StoppedOn))),
        ],
        Ended((TherapyKind.Fingolimod, 20), (TherapyKind.Teriflunomide, null))
            .Find(RuleIds.TherapyWashout).Remedies.AsEnumerable());

    [Theory]
    [InlineData(TherapyOutcome.Contraindicated)]
    [InlineData(TherapyOutcome.Planned)]
    public void Evaluate_NeverGiven_Satisfied(TherapyOutcome outcome)
    {
        var scenario = Scenario.AllClearInEurope with
        {
            Policy = Policies.Germany,
            Therapies = [new(TherapyKind.Fingolimod) { Outcome = outcome }],
        };

        Assert.Equal(Verdict.NoObjection, scenario.VerdictOf(RuleIds.TherapyWashout));
    }

    [Theory]
    [InlineData(TherapyKind.Unknown, null, TherapyOutcome.Unknown, Verdict.Incomplete)]
    [InlineData(TherapyKind.Unknown, null, TherapyOutcome.Ongoing, Verdict.Incomplete)]
    [InlineData(TherapyKind.Unknown, 27, TherapyOutcome.Ended, Verdict.Incomplete)]
    [InlineData((TherapyKind)99, 27, TherapyOutcome.Ended, Verdict.Incomplete)]
    [InlineData(TherapyKind.Unknown, 28, TherapyOutcome.Ended, Verdict.NoObjection)]
    [InlineData(TherapyKind.Unknown, null, TherapyOutcome.Contraindicated, Verdict.NoObjection)]
    [InlineData(TherapyKind.Unknown, null, TherapyOutcome.Planned, Verdict.NoObjection)]
    public void Evaluate_KindNotRecorded_IncompleteWithinTheTime(
        TherapyKind kind, int? daysBefore, TherapyOutcome outcome, Verdict expected)
    {
        var scenario = Scenario.AllClearInEurope with
        {
            Policy = Policies.Germany,
            Therapies = [new(kind)
            {
                Outcome = outcome,
                StoppedOn = daysBefore is { } days ? Scenario.ProposedDay.PlusDays(-days) : null,
            }],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.TherapyWashout));
    }

    [Fact]
    public void Evaluate_KindNotRecordedBesideOneToWashOut_Withheld() => Assert.Equal(
        Verdict.Withhold,
        Ended((TherapyKind.Unknown, 1), (TherapyKind.Fingolimod, 1)).VerdictOf(RuleIds.TherapyWashout));

    private static Scenario Ended(params (TherapyKind Kind, int? DaysBefore)[] therapies) => Scenario.AllClearInEurope with
    {
        Policy = Policies.Germany,
        Therapies = [.. therapies.Select(one =>
            new Therapy(one.Kind) { StoppedOn = one.DaysBefore is { } days ? Scenario.ProposedDay.PlusDays(-days) : null })],
    };
}
