using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-OTHER-THERAPIES")]
public sealed class OtherTherapiesRuleTests
{
    [Theory]
    [InlineData(TherapyKind.Fingolimod, 12, Verdict.Review)] // V97
    [InlineData(TherapyKind.Fingolimod, 27, Verdict.Review)]
    [InlineData(TherapyKind.Fingolimod, 28, Verdict.NoObjection)]
    [InlineData(TherapyKind.Teriflunomide, 27, Verdict.Review)]
    [InlineData(TherapyKind.Ocrelizumab, 27, Verdict.Review)]
    [InlineData(TherapyKind.Ocrelizumab, 400, Verdict.NoObjection)]
    [InlineData(TherapyKind.Methotrexate, 27, Verdict.Review)]
    [InlineData(TherapyKind.InterferonBeta, 0, Verdict.NoObjection)]
    [InlineData(TherapyKind.InterferonBeta, -1, Verdict.Review)]
    [InlineData(TherapyKind.GlatiramerAcetate, null, Verdict.Review)]
    [InlineData(TherapyKind.Fingolimod, null, Verdict.Review)]
    [InlineData(TherapyKind.Cyclophosphamide, 4_000, Verdict.Review)] // V93
    [InlineData(TherapyKind.AutologousStemCellTransplantation, 4_000, Verdict.Review)]
    [InlineData(TherapyKind.Alemtuzumab, 4_000, Verdict.Review)]
    [InlineData(TherapyKind.Cladribine, 4_000, Verdict.Review)]
    [InlineData(TherapyKind.Corticosteroid, null, Verdict.NoObjection)]
    [InlineData(TherapyKind.Dexrazoxane, null, Verdict.NoObjection)]
    [InlineData(TherapyKind.PlasmaExchange, null, Verdict.NoObjection)]
    [InlineData(TherapyKind.LowDoseNaltrexone, null, Verdict.Review)]
    [InlineData(TherapyKind.Unknown, 4_000, Verdict.Review)]
    [InlineData((TherapyKind)99, 4_000, Verdict.Review)]
    public void Evaluate_TherapyThatEndedSoManyDaysBefore_IsWeighedWhereItConcerns(
        TherapyKind kind, int? daysBefore, Verdict expected) =>
        Assert.Equal(
            expected,
            With(new Therapy(kind) { StoppedOn = daysBefore is { } days ? Scenario.ProposedDay.PlusDays(-days) : null })
                .VerdictOf(RuleIds.OtherTherapies));

    [Theory]
    [InlineData(TherapyKind.Alemtuzumab, TherapyOutcome.Contraindicated, Verdict.NoObjection)] // V101
    [InlineData(TherapyKind.Alemtuzumab, TherapyOutcome.Planned, Verdict.NoObjection)]
    [InlineData(TherapyKind.Alemtuzumab, TherapyOutcome.Failed, Verdict.Review)]
    [InlineData(TherapyKind.LiveVaccine, TherapyOutcome.Planned, Verdict.Review)] // V96
    [InlineData(TherapyKind.LiveVaccine, TherapyOutcome.Contraindicated, Verdict.NoObjection)]
    [InlineData(TherapyKind.Unknown, TherapyOutcome.Contraindicated, Verdict.NoObjection)]
    public void Evaluate_Outcome_WhatWasNeverGivenDoesNotConcern(TherapyKind kind, TherapyOutcome outcome, Verdict expected) =>
        Assert.Equal(expected, With(new Therapy(kind) { Outcome = outcome }).VerdictOf(RuleIds.OtherTherapies));

    [Fact]
    public void Evaluate_BegunAfterTheDay_NotSeen() =>
        Assert.Equal(
            Verdict.NoObjection,
            With(new Therapy(TherapyKind.Cyclophosphamide) { StartedOn = Scenario.ProposedDay.PlusDays(1) })
                .VerdictOf(RuleIds.OtherTherapies));

    /// <summary>V96: a vaccination with a day to come is planned, whether or not somebody called it so.</summary>
    [Theory]
    [InlineData(TherapyOutcome.Unknown, Verdict.Review)]
    [InlineData(TherapyOutcome.Ongoing, Verdict.Review)]
    public void Evaluate_LiveVaccineOnADayToCome_IsPlanned(TherapyOutcome outcome, Verdict expected) => Assert.Equal(
        expected,
        With(new Therapy(TherapyKind.LiveVaccine) { StartedOn = Scenario.ProposedDay.PlusDays(7), Outcome = outcome })
            .VerdictOf(RuleIds.OtherTherapies));

    /// <summary>A plan whose day has come may have been carried out: nobody has said that it was not.</summary>
    [Theory]
    [InlineData(0, Verdict.Review)]
    [InlineData(1, Verdict.NoObjection)]
    public void Evaluate_PlannedForADay_CountsFromThatDay(int daysAfter, Verdict expected) => Assert.Equal(
        expected,
        With(new Therapy(TherapyKind.Alemtuzumab)
        {
            StartedOn = Scenario.ProposedDay.PlusDays(daysAfter),
            Outcome = TherapyOutcome.Planned,
        }).VerdictOf(RuleIds.OtherTherapies));

    [Fact]
    public void Evaluate_Several_EachIsNamed()
    {
        var evidence = With(
            new(TherapyKind.Cyclophosphamide), new(TherapyKind.Dexrazoxane), new(TherapyKind.AutologousStemCellTransplantation))
            .Find(RuleIds.OtherTherapies).Evidence!.Describe();

        Assert.Contains("late heart failure", evidence, StringComparison.Ordinal);
        Assert.Contains("harms heart and marrow", evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("dexrazoxane", evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_EnteredInError_NotCounted() =>
        Assert.Equal(
            FindingKind.NotApplicable,
            With(new Therapy(TherapyKind.Cyclophosphamide) { EnteredInError = true }).Find(RuleIds.OtherTherapies).Kind);

    [Fact]
    public void Evaluate_None_NotApplicable() =>
        Assert.Equal(FindingKind.NotApplicable, Scenario.AllClear.Find(RuleIds.OtherTherapies).Kind);

    [Fact]
    public void Evaluate_Harmless_AreShown() => Assert.Equal(
        "other treatments: corticosteroid, dexrazoxane",
        With(new(TherapyKind.Corticosteroid), new(TherapyKind.Dexrazoxane)).Find(RuleIds.OtherTherapies).Evidence!.Describe());

    [Fact]
    public void Dexrazoxane_OnRecord_RaisesNoCap()
    {
        var scenario = With(new Therapy(TherapyKind.Dexrazoxane)).WithLifetimeDose(140);

        Assert.Equal(Verdict.Stop, scenario.VerdictOf(RuleIds.LifetimeDose));
    }

    [Fact]
    public void Evaluate_Objection_SaysWhatTheSourceSays() => Assert.Equal(
        "fingolimod, ended on 2026-02-18, 12 days before: a switch after an oral drug (EU-31)",
        With(new Therapy(TherapyKind.Fingolimod) { StoppedOn = new LocalDate(2026, 2, 18) })
            .Find(RuleIds.OtherTherapies).Evidence!.Describe());

    private static Scenario With(params Therapy[] therapies) => Scenario.AllClear with { Therapies = [.. therapies] };
}
