using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>What is not on record, or contradicts itself, permits nothing (P3).</summary>
public sealed class UnknownIsNoPermissionTests
{
    [Theory]
    [InlineData(3.0, 220.0, 6.0, Verdict.NoObjection)]
    [InlineData(null, 220.0, 6.0, Verdict.Review)]
    [InlineData(3.0, null, 6.0, Verdict.Review)]
    [InlineData(3.0, 220.0, null, Verdict.Review)]
    public void Evaluate_NadirWithoutALine_Reviewed(double? neutrophils, double? platelets, double? leukocytes, Verdict expected)
    {
        var scenario = Scenario.AllClearInEurope with
        {
            BloodCounts =
            [
                Scenario.Count(
                    Scenario.PreviousInfusionDay.PlusDays(14), (decimal?)neutrophils, (decimal?)platelets, (decimal?)leukocytes),
                Scenario.Count(Scenario.DayBefore, 3, 220, 6),
            ],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.DoseAdjustment));
    }

    [Theory]
    [InlineData(1, Verdict.Incomplete)]
    [InlineData(3, Verdict.NoObjection)]
    public void Evaluate_StartScheduleAfterDosesKnownAsASum_LastIntervalOrIncomplete(int months, Verdict expected)
    {
        var scenario = Scenario.AllClearInEurope with
        {
            Policy = Policies.Denmark,
            Infusions = [],
            PriorExposures =
            [
                new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(48))
                {
                    Reason = ExposureReason.MultipleSclerosis,
                    LastGivenOn = Scenario.ProposedDay.PlusMonths(-months),
                },
            ],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.StartSchedule));
    }

    [Theory]
    [InlineData(-60, Verdict.Withhold)]
    [InlineData(0, Verdict.Withhold)]
    [InlineData(1, Verdict.NoObjection)]
    public void Evaluate_PlannedTreatment_CountsFromItsDayOn(int start, Verdict expected)
    {
        var scenario = Scenario.AllClearInEurope with
        {
            Policy = Policies.Germany,
            Therapies = [new(TherapyKind.Fingolimod)
            {
                Outcome = TherapyOutcome.Planned,
                StartedOn = Scenario.ProposedDay.PlusDays(start),
            }],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.TherapyWashout));
    }

    [Theory]
    [InlineData(TherapyOutcome.Contraindicated, "therapies[0].outcome")]
    [InlineData(TherapyOutcome.Ongoing, "therapies[0].stoppedOn")]
    [InlineData(TherapyOutcome.Planned, "therapies[0].stoppedOn")]
    public void TryCreate_TreatmentThatContradictsItself_Problem(TherapyOutcome outcome, string path)
    {
        TreatmentRecord record =
            new() { Therapies = [new(TherapyKind.Fingolimod) { Outcome = outcome, StoppedOn = Scenario.DayBefore }] };

        Assert.False(TreatmentHistory.TryCreate(record, out _, out var problems));
        Assert.Equal(path, Assert.Single(problems).Path);
    }

    [Fact]
    public void Evaluate_AnthracyclineOnRecordAndDenied_HighRiskOfTheHeart()
    {
        var scenario = Scenario.AllClearInEurope with
        {
            Policy = Policies.HeartRisk,
            PriorExposures = [new(CardiotoxicDrug.Doxorubicin, DosePerArea.FromMilligramsPerSquareMeter(300))],
        };

        Assert.Contains("earlier anthracycline", scenario.Find(RuleIds.HeartRisk).Evidence!.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void FollowUp_ContraceptionAnsweredBeforeTreatmentOnly_Incomplete()
    {
        var after = (AfterTreatment.AllClear with { Policy = Policies.EuropeanUnion }).With(record => record with
        {
            Assessments = [new(AfterTreatment.LastInfusion.PlusDays(-1)) { Contraception = Answer.Yes }],
        });

        Assert.Equal(Verdict.Incomplete, after.Find(RuleIds.ContraceptionFollowUp, "2019-08-01").Verdict);
    }

    [Theory]
    [InlineData("MTX-FOLLOW-UP-CONTRACEPTION")]
    [InlineData("MTX-FOLLOW-UP-LVEF")]
    public void FollowUp_AnotherDoseOnAnUnknownDay_NothingHasEnded(string rule)
    {
        var after = (AfterTreatment.AllClear with { Policy = Policies.EuropeanUnion }).With(record => record with
        {
            PriorExposures = [new(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))],
            EjectionFractions =
                [.. Enumerable.Range(1, 5).Select(year => Scenario.Echo(AfterTreatment.LastInfusion.PlusYears(year), 64))],
        });

        Assert.Equal(Verdict.Incomplete, after.Find(RuleId.Create(rule), "2026-08-01").Verdict);
    }
}
