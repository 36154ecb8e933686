using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>The rules of texts that no policy held before: NEW-01 to NEW-11 and COR-11.</summary>
[TestsRule("MTX-MARROW-SUPPRESSION")]
[TestsRule("MTX-LIFETIME-MARK")]
[TestsRule("MTX-URINARY-INFECTION")]
[TestsRule("MTX-SESSION-PATIENT-CARD")]
[TestsRule("MTX-SESSION-VITAMIN-K-ANTAGONIST")]
[TestsRule("MTX-FOLLOW-UP-LIVE-VACCINE")]
[TestsRule("MTX-FOLLOW-UP-WEEKLY-BLOOD-COUNT")]
[TestsRule("MTX-FOLLOW-UP-LVEF-AT-END")]
[TestsRule("MTX-FOLLOW-UP-COLONOSCOPY")]
public sealed class NewTextsTests
{
    [Theory]
    [InlineData(Answer.Yes, Verdict.Review)]
    [InlineData(Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Unknown, Verdict.NoObjection)] // the counts show it
    public void MarrowSuppression_WhereItIsStated_Review(Answer answer, Verdict expected) => Assert.Equal(
        expected,
        Scenario.AllClear.WithPatient(patient => patient with { MarrowSuppression = answer })
            .VerdictOf(RuleIds.MarrowSuppression));

    [Theory]
    [InlineData("48", Answer.Yes, Verdict.NoObjection)]
    [InlineData("48.001", Answer.Yes, Verdict.Review)]
    [InlineData("60.001", Answer.Unknown, Verdict.Review)]
    [InlineData("48", Answer.Unknown, Verdict.Incomplete)]
    public void LifetimeMark_AroundSixty_ReviewAbove(string given, Answer isComplete, Verdict expected)
    {
        var scenario = Scenario.AllClearInEurope.WithLifetimeDose(CaseText.Number(given)) with
        {
            Policy = PolicyCatalog.Find("eu-mark-60")!,
            DoseHistoryIsComplete = isComplete,
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.LifetimeMark));
    }

    [Fact]
    public void LifetimeMark_AreaUnknown_Incomplete() => Assert.Equal(
        Verdict.Incomplete,
        (Scenario.AllClearInEurope.OnArea(null) with { Policy = PolicyCatalog.Find("eu-mark-60")!, Infusions = [] })
            .VerdictOf(RuleIds.LifetimeMark));

    [Theory]
    [InlineData(Answer.Yes, Verdict.Withhold)]
    [InlineData(Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void UrinaryInfection_UnderTheInstructionsOfTheVa_Withholds(Answer answer, Verdict expected) => Assert.Equal(
        expected,
        (Scenario.AllClear.WithVisit(visit => visit with { UrinaryInfection = answer }) with
        {
            Policy = PolicyCatalog.Find("us-va")!,
        }).VerdictOf(RuleIds.UrinaryInfection));

    /// <summary>Options are switched on, never a default.</summary>
    [Theory]
    [InlineData("MTX-LIFETIME-MARK")]
    [InlineData("MTX-FOLLOW-UP-COLONOSCOPY")]
    [InlineData("MTX-URINARY-INFECTION")]
    public void Option_OneBuiltInPolicyAlone_HoldsIt(string rule) => Assert.Single(
        Policies.All, policy => policy.RuleDescriptions.Any(one => $"{one.Id}" == rule));

    [Theory]
    [InlineData(Answer.Yes, Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Answer.Yes, Verdict.Review)]
    [InlineData(Answer.Yes, Answer.No, Verdict.Review)]
    [InlineData(Answer.Yes, Answer.Unknown, Verdict.Incomplete)]
    public void PatientCard_AndPrescriberGuide_BothInEurope(Answer guide, Answer card, Verdict expected)
    {
        var session = SessionCase.AllClear.With(
            session => session with { PrescriberGuideRead = guide, PatientCardGiven = card });

        Assert.Equal(expected, (session with { Policy = Policies.EuropeanUnion }).VerdictOf(RuleIds.SessionPatientCard));
    }

    /// <summary>The session is on 2 March 2026.</summary>
    [Theory]
    [InlineData(TherapyOutcome.Ongoing, null, Answer.Unknown, Verdict.Incomplete)]
    [InlineData(TherapyOutcome.Ongoing, null, Answer.No, Verdict.Review)]
    [InlineData(TherapyOutcome.Ongoing, null, Answer.Yes, Verdict.NoObjection)]
    [InlineData(TherapyOutcome.Ended, "2026-03-02", Answer.No, Verdict.Review)]
    [InlineData(TherapyOutcome.Ended, "2026-03-01", Answer.No, Verdict.NoObjection)]
    [InlineData(TherapyOutcome.Contraindicated, null, Answer.No, Verdict.NoObjection)]
    public void VitaminKAntagonist_InTheSession_AsksForTheInr(
        TherapyOutcome outcome, string? stopped, Answer isChecked, Verdict expected)
    {
        var therapy = new Therapy(TherapyKind.VitaminKAntagonist)
        {
            StoppedOn = stopped is null ? null : CaseText.Day(stopped),
            Outcome = outcome,
        };
        var session = SessionCase.AllClear.Session with { InternationalNormalizedRatioChecked = isChecked };
        var history = TreatmentHistory.Create(new() { Patient = SessionCase.AllClear.Patient, Therapies = [therapy] });

        Assert.Equal(
            expected,
            TreatmentEvaluator.EvaluateSession(history, session, Policies.UnitedStates)
                .Findings.Single(finding => finding.Rule.Id == RuleIds.SessionVitaminKAntagonist).Verdict);
    }

    /// <summary>Before the infusion the session asks: the treatment itself is no objection.</summary>
    [Fact]
    public void VitaminKAntagonist_BeforeTheInfusion_NoObjection() => Assert.Equal(
        Verdict.NoObjection,
        (Scenario.AllClear with { Therapies = [new(TherapyKind.VitaminKAntagonist)] }).Evaluate().Verdict);

    /// <summary>The last infusion was on 1 June 2019, so 1 September is allowed.</summary>
    [Theory]
    [InlineData(TherapyKind.LiveVaccine, "2019-08-31", TherapyOutcome.Planned, "2019-07-01", Verdict.Review)]
    [InlineData(TherapyKind.YellowFeverVaccine, "2019-06-30", TherapyOutcome.Ended, "2019-07-01", Verdict.Review)]
    [InlineData(TherapyKind.LiveVaccine, "2019-09-01", TherapyOutcome.Planned, "2019-07-01", Verdict.NoObjection)]
    [InlineData(TherapyKind.LiveVaccine, "2019-05-31", TherapyOutcome.Ended, "2019-07-01", Verdict.NoObjection)]
    [InlineData(TherapyKind.LiveVaccine, null, TherapyOutcome.Planned, "2019-08-31", Verdict.Review)]
    [InlineData(TherapyKind.LiveVaccine, null, TherapyOutcome.Planned, "2019-09-01", Verdict.NoObjection)]
    [InlineData(TherapyKind.LiveVaccine, null, TherapyOutcome.Contraindicated, "2019-07-01", Verdict.NoObjection)]
    [InlineData(TherapyKind.Corticosteroid, "2019-08-01", TherapyOutcome.Planned, "2019-07-01", Verdict.NoObjection)]
    public void LiveVaccine_WithinThreeMonthsAfterTheLastDose_Review(
        TherapyKind kind, string? day, TherapyOutcome outcome, string on, Verdict expected)
    {
        var vaccine = new Therapy(kind) { StartedOn = day is null ? null : CaseText.Day(day), Outcome = outcome };

        Assert.Equal(
            expected,
            AfterTreatment.AllClear.With(record => record with { Therapies = [vaccine] })
                .Find(RuleIds.LiveVaccineFollowUp, on).Verdict);
    }

    /// <summary>The last infusion was on 1 June 2019, the last count on 1 July; weekly ends on 1 December.</summary>
    [Theory]
    [InlineData("2019-07-07", Verdict.NoObjection)]
    [InlineData("2019-07-08", Verdict.Incomplete)]
    [InlineData("2019-12-02", Verdict.Incomplete)] // due in time, and never made
    public void WeeklyCounts_UnderTheRegionalProtocol_EverySevenDays(string on, Verdict expected) => Assert.Equal(
        expected,
        (AfterTreatment.AllClear with { Policy = Policies.France }).Find(RuleIds.WeeklyBloodCountFollowUp, on).Verdict);

    [Fact]
    public void WeeklyCounts_AfterSixMonths_AreOver()
    {
        var after = AfterTreatment.AllClear.With(record => record with
        {
            BloodCounts = [Scenario.Count(CaseText.At("2019-11-28"), 3, 220)],
        });

        Assert.Equal(
            FindingKind.NotApplicable,
            (after with { Policy = Policies.France }).Find(RuleIds.WeeklyBloodCountFollowUp, "2019-12-20").Kind);
    }

    [Theory]
    [InlineData(null, "2019-06-01", Verdict.Incomplete)]
    [InlineData("2019-06-02=60", "2019-07-01", Verdict.NoObjection)]
    [InlineData("2019-07-02=60", "2019-07-01", Verdict.Incomplete)] // not seen
    public void EjectionFraction_AtTheEndOfTreatment_OnceAfterTheLastInfusion(string? measured, string on, Verdict expected)
    {
        var after = measured is null ? AfterTreatment.AllClear : AfterTreatment.AllClear.MeasuredOn(measured);

        Assert.Equal(
            expected, (after with { Policy = Policies.France }).Find(RuleIds.EjectionFractionAtEndFollowUp, on).Verdict);
    }

    [Theory]
    [InlineData(Answer.Yes, Verdict.NoObjection)]
    [InlineData(Answer.No, Verdict.Review)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Colonoscopy_WhereAClinicAsks_IsDecidedAbout(Answer answer, Verdict expected)
    {
        var after = AfterTreatment.AllClear.With(record => record with
        {
            Assessments = [new(CaseText.At("2019-09-01")) { ColonoscopyDecided = answer }],
        });

        Assert.Equal(
            expected,
            (after with { Policy = PolicyCatalog.Find("eu-colonoscopy")! })
                .Find(RuleIds.ColonoscopyFollowUp, "2019-10-01").Verdict);
    }

    [Theory]
    [InlineData("eu-2016", "resolve pregnancy, with genetic counseling, then assess again")]
    [InlineData("us-2009", "resolve pregnancy, then assess again")]
    public void Pregnancy_InEurope_NamesGeneticCounseling(string policy, string expected)
    {
        var scenario = Scenario.AllClear.OfWoman().WithVisit(visit => visit with { Pregnant = Answer.Yes }) with
        {
            Policy = PolicyCatalog.Find(policy)!,
            PregnancyTests = [],
        };

        Assert.Equal(expected, $"{Assert.Single(scenario.Find(RuleIds.Pregnancy).Remedies)}");
    }

    [Theory]
    [InlineData("Mitoxantrone hydrochloride liposome injection", true)]
    [InlineData("LIPOSOMAL MITOXANTRONE", true)]
    [InlineData("Mitoxantrone Accord 2 mg/ml", false)]
    [InlineData("liposomal doxorubicin", false)]
    public void ProblemWithName_LiposomalProduct_IsRefusedByName(string name, bool isRefused) =>
        Assert.Equal(isRefused, DrugCodeTrap.ProblemWithName(name) is not null);
}
