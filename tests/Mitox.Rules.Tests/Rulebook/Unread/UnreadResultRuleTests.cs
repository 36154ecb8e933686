using Mitox.Rules.Tests.Support;
using static Mitox.Rules.Tests.Support.CaseText;

namespace Mitox.Rules.Tests.Rulebook;

/// <summary>Every test of the scenario was done on 2026-03-01, the day before the infusion, without a time.</summary>
[TestsRule("MTX-UNREAD-RESULT")]
public sealed class UnreadResultRuleTests
{
    private const string NewResult = "Incomplete: Obtain";
    private const string WhatItSays = "Incomplete: State";
    private const string NewResultAndReview = "Incomplete: Obtain, ClinicianDecides";
    private const string Reviewed = "Review: ClinicianDecides";

    public static TheoryData<string> PolicyIds => [.. Policies.Ids];

    [Theory]
    [InlineData(null, WhatItSays)] // no day is never older
    [InlineData("2026-02-28", "Satisfied")]
    [InlineData("2026-02-28 23:59", "Satisfied")]
    [InlineData("2026-03-01", NewResult)] // of one day, no time tells
    [InlineData("2026-03-01 07:00", NewResult)]
    [InlineData("2026-03-02", WhatItSays)]
    [InlineData("2026-03-03", "Satisfied")] // later than the proposal: not seen (P10)
    public void Evaluate_CountThatCouldNotBeRead_ObjectsUnlessAReadableOneIsCertainlyNewer(string? day, string expected) =>
        Assert.Equal(expected, Unread(Observation.Neutrophils, day).OutcomeOf(RuleIds.UnreadResult));

    /// <summary>A dose, and what is said of the patient for good, counts whatever its day (P10).</summary>
    [Theory]
    [InlineData("TreatmentRecord.Infusions")]
    [InlineData("TreatmentRecord.PriorExposures")]
    [InlineData("Infusion.Reaction")]
    [InlineData("Patient.HeartFailure")]
    public void Evaluate_DoseOrLastingFactOfALaterDay_IsSeen(string field)
    {
        var unread = new UnreadResult(UnreadFields.Find(field)!, new(Scenario.ProposedDay.PlusDays(1)), "illegible");

        Assert.Equal(
            Verdict.Incomplete, (Scenario.AllClear with { UnreadResults = [unread] }).VerdictOf(RuleIds.UnreadResult));
    }

    [Theory]
    [InlineData("2026-03-01 07:00", "2026-03-01 08:00", "Satisfied")]
    [InlineData("2026-03-01 08:00", "2026-03-01 07:00", NewResult)]
    [InlineData("2026-03-01 08:00", "2026-03-01 08:00", NewResult)]
    [InlineData("2026-03-01", "2026-03-01 08:00", NewResult)]
    [InlineData("2026-02-28", "2026-03-02 08:00", WhatItSays, "2026-03-02 09:00", "2026-03-02")] // which is after the infusion
    [InlineData("2026-02-28", "2026-03-02 08:00", "Satisfied", "2026-03-02 09:00")]
    [InlineData("2026-02-28", "2026-03-02 08:00", NewResult)] // may be after an infusion without a time (P31)
    public void Evaluate_TwoTimes_TheReadableOneMustBeCertainlyNewerAndBeforeTheInfusion(
        string unread, string readable, string expected, string proposed = "2026-03-02", string? other = null)
    {
        var scenario = (Unread(Observation.Neutrophils, other ?? unread) with
        {
            BloodCounts = [Scenario.Count(At(readable), 3, 220)],
        }).ProposedFor(At(proposed));

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.UnreadResult));
    }

    [Theory]
    [InlineData("Patient.MitoxantroneHypersensitivity", WhatItSays)]
    [InlineData("TreatmentRecord.Infusions", WhatItSays)]
    [InlineData("TreatmentRecord.Therapies", WhatItSays)]
    [InlineData("Patient.BirthDate", WhatItSays)]
    [InlineData("ClinicalAssessment.Infection", NewResult)]
    [InlineData("TreatmentRecord.Electrocardiograms", NewResult)]
    [InlineData("TreatmentRecord.Assessments", NewResult)]
    [InlineData("TreatmentRecord.BloodCounts", NewResult)]
    [InlineData("EjectionFraction.Value", NewResultAndReview)] // an earlier one that was low is reviewed too
    [InlineData("EjectionFraction.LowerLimitOfNormal", WhatItSays)]
    [InlineData("BloodCount.Leukocytes", NewResult)] // of which neutrophils are a part
    [InlineData("BloodCount.Lymphocytes", "Satisfied")] // read after a depleting treatment alone, and in Europe
    [InlineData("BloodCount.Hemoglobin", "Satisfied")]
    [InlineData("Patient.SevereRenalImpairment", "Satisfied")] // asked in Europe
    public void Evaluate_FieldThatCouldNotBeRead_ObjectsWhereARuleOfThePolicyReadsIt(string field, string expected) =>
        Assert.Equal(expected, Unread(field, "2026-03-01").OutcomeOf(RuleIds.UnreadResult));

    [Theory]
    [InlineData("BloodCount.Neutrophils", Verdict.Incomplete)]
    [InlineData("Patient.SevereRenalImpairment", Verdict.Incomplete)]
    [InlineData("Patient.WorseningRelapsingRemitting", Verdict.NoObjection)] // asked in the US
    [InlineData("BloodCount.Lymphocytes", Verdict.NoObjection)]
    public void Evaluate_UnderTheEuLabel_ReadsWhatThatLabelAsks(string field, Verdict expected) => Assert.Equal(
        expected,
        (Scenario.AllClearInEurope with { UnreadResults = [Of(field, null)] }).VerdictOf(RuleIds.UnreadResult));

    [Fact]
    public void Evaluate_LymphocytesAfterADepletingTreatment_AreReadInEurope() => Assert.Equal(
        Verdict.Incomplete,
        (Scenario.AllClearInEurope with
        {
            Therapies = [new(TherapyKind.Alemtuzumab) { StartedOn = Day("2024-01-01"), StoppedOn = Day("2024-01-05") }],
            UnreadResults = [Of("BloodCount.Lymphocytes", null)],
        }).VerdictOf(RuleIds.UnreadResult));

    /// <summary>The count of 0.4 left out let the 3.0 of before decide.</summary>
    [Fact]
    public void Evaluate_LowCountDeliveredAsText_IsNoLongerPassedOver()
    {
        var left = Scenario.AllClear;
        var unread = left with
        {
            UnreadResults = [UnreadResult.Of(Observation.Neutrophils, Scenario.ProposedDay, "\"<0.5\" is no number")],
        };

        Assert.Equal(Verdict.NoObjection, left.Evaluate().Verdict);
        Assert.Equal(Verdict.Incomplete, unread.Evaluate().Verdict);
    }

    [Theory]
    [InlineData("2026-02-28", "Satisfied")]
    [InlineData("2026-03-01", NewResult)]
    [InlineData("2026-03-02", WhatItSays)]
    public void Evaluate_PendingPregnancyTestBesideANegativeOne_Objects(string pending, string expected)
    {
        var scenario = Scenario.AllClear.OfWoman();
        var waiting = scenario with
        {
            PregnancyTests = scenario.PregnancyTests.Add(new(At(pending), PregnancyTestResult.Pending)),
        };

        Assert.Equal(expected, waiting.OutcomeOf(RuleIds.UnreadResult));
    }

    /// <summary>
    /// Some rules read an older result beside the newest: then a newer one does not answer. Where the gravest that such a rule
    /// could say is review, review is asked for. The course began on 2025-03-02, the previous infusion was on 2025-12-02.
    /// </summary>
    [Theory]
    [InlineData("us-2009", "EjectionFraction.Value", "2025-03-02", Reviewed)] // may be the baseline
    [InlineData("us-2009", "EjectionFraction.Value", "2025-03-03", Reviewed)] // may have been low
    [InlineData("us-2009", "EjectionFraction.Method", "2025-03-02", Reviewed)]
    [InlineData("us-2009", "EjectionFraction.Method", "2025-03-03", "Satisfied")] // after the first infusion
    [InlineData("us-2009", "BloodCount.Neutrophils", "2025-12-10", "Satisfied")] // the US label has no table
    [InlineData("eu-2016", "EjectionFraction.Value", "2025-03-02", WhatItSays)] // a fall withholds
    [InlineData("eu-2016", "EjectionFraction.Value", "2025-03-03", Reviewed)]
    [InlineData("eu-2016", "BloodCount.Neutrophils", "2025-12-02", WhatItSays)] // of the day of the previous infusion (P31)
    [InlineData("eu-2016", "BloodCount.Neutrophils", "2025-12-23", WhatItSays)] // 21 days after it
    [InlineData("eu-2016", "BloodCount.Neutrophils", "2026-01-20", WhatItSays)] // with an infection it may have stopped treatment
    [InlineData("eu-2016", "BloodCount.Neutrophils", "2026-01-30", "Satisfied")] // a visit denies that
    [InlineData("eu-2016", "BloodCount.Platelets", "2026-01-20", Reviewed)] // low ones are, on any day since the infusion
    [InlineData("eu-2016", "BloodCount.Platelets", "2025-12-01", "Satisfied")] // before it
    [InlineData("eu-2016", "TreatmentRecord.BloodCounts", "2025-12-23", WhatItSays)]
    [InlineData("eu-2016", "LiverPanel.TotalBilirubin", "2025-12-23", "Satisfied")]
    public void Evaluate_OlderResultThatARuleReadsBesideTheNewest_Objects(
        string policy, string field, string day, string expected)
    {
        var clear = policy == "us-2009" ? Scenario.AllClear : Scenario.AllClearInEurope;
        var scenario = clear with
        {
            Assessments = [Scenario.Visit(Day("2026-01-30")), .. clear.Assessments],
            UnreadResults = [Of(field, day)],
        };

        Assert.Equal(expected, scenario.OutcomeOf(RuleIds.UnreadResult));
    }

    [Fact]
    public void Evaluate_InfectionNearALowCountThatCouldNotBeRead_IsAskedFor()
    {
        var scenario = Scenario.AllClearInEurope;
        var low = scenario with { BloodCounts = scenario.BloodCounts.Add(Scenario.Count(Day("2026-01-20"), 0.9m, 220)) };
        var unread = Of("ClinicalAssessment.Infection", "2026-01-22");

        Assert.Equal("Satisfied", (scenario with { UnreadResults = [unread] }).OutcomeOf(RuleIds.UnreadResult));
        Assert.Equal(WhatItSays, (low with { UnreadResults = [unread] }).OutcomeOf(RuleIds.UnreadResult));
    }

    /// <summary>With no result that counts the rule about the test before the dose says that one is pending.</summary>
    [Fact]
    public void Evaluate_PendingPregnancyTestAlone_IsToldOnce()
    {
        var scenario = Scenario.AllClear.OfWoman() with
        {
            PregnancyTests = [new(Scenario.DayBefore, PregnancyTestResult.Pending)],
        };

        Assert.Equal([RuleIds.PregnancyTestBeforeDose], scenario.Evaluate().Objections.Select(finding => finding.Rule.Id));
    }

    /// <summary>Another rule withholds for a positive test, whoever the patient is.</summary>
    [Fact]
    public void Evaluate_PregnancyTestOfWhoIsNotCapable_IsReadAllTheSame() =>
        Assert.Equal(NewResult, Unread(Observation.PregnancyTest, "2026-03-01").OutcomeOf(RuleIds.UnreadResult));

    [Fact]
    public void Evaluate_EnteredInError_IsNotAsked() => Assert.Equal(
        "Satisfied",
        (Scenario.AllClear with { UnreadResults = [Of("BloodCount.Neutrophils", null) with { EnteredInError = true }] })
            .OutcomeOf(RuleIds.UnreadResult));

    [Fact]
    public void Evaluate_Unread_SaysWhatWhenWhyAndInWhoseWords()
    {
        var unread = UnreadResult.Of(Observation.Neutrophils, Day("2026-03-01"), "\"<0.5\" is no number") with
        {
            ReportedBy = "laboratory interface",
        };

        Assert.Equal(
            "results that could not be read: neutrophil count on 2026-03-01: \"<0.5\" is no number (laboratory interface)",
            (Scenario.AllClear with { UnreadResults = [unread] }).Find(RuleIds.UnreadResult).Evidence!.Describe());
    }

    [Fact]
    public void Evaluate_ObtainedAsAsked_NoLongerObjects()
    {
        var scenario = Unread(Observation.Neutrophils, "2026-03-01");
        var remedy = Assert.IsType<Remedy.Obtain>(Assert.Single(scenario.Find(RuleIds.UnreadResult).Remedies));

        Assert.Equal((Observation.Neutrophils, Day("2026-03-02"), Day("2026-03-02")), (remedy.What, remedy.From, remedy.Until));
        Assert.Equal(
            Verdict.NoObjection,
            (scenario with { BloodCounts = scenario.BloodCounts.Add(Scenario.Count(remedy.From, 3, null)) }).Evaluate().Verdict);
    }

    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Rules_OfEveryPolicy_HaveItOnceForEachQuestionTheyJudge(string id) => Assert.All(
        Enum.GetValues<DecisionSubject>(),
        subject => Assert.Equal(
            PolicyCatalog.Find(id)!.RulesAbout(subject).IsEmpty ? 0 : 1,
            PolicyCatalog.Find(id)!.RulesAbout(subject).Select(rule => rule.Description.Id).Distinct()
                .Count(rule => rule == RuleIds.UnreadResult || rule == RuleIds.SessionUnreadResult || rule
                    == RuleIds.FollowUpUnreadResult)));

    /// <summary>What a rule does not say it reads, nobody asks for again: of a clinic's own, everything is read.</summary>
    [Theory]
    [MemberData(nameof(PolicyIds))]
    public void Rules_OfEveryPolicy_SayWhatTheyRead(string id)
    {
        var policy = PolicyCatalog.Find(id)!;
        var input = new Case(Scenario.AllClear.History, Scenario.AllClear.Proposal, isInFull: true);
        foreach (var rule in Enum.GetValues<DecisionSubject>().SelectMany(subject => policy.RulesAbout(subject)))
        {
            Assert.True(rule.FieldsReadIn(input) is not null, $"{rule} does not say what it reads.");
            Assert.All(rule.FieldsReadIn(input)!.Value, field => Assert.Contains(field, UnreadFields.All));
        }
    }

    [Fact]
    public void Evaluate_ClinicsOwnRule_ReadsEverything() => Assert.Equal(
        Verdict.Incomplete,
        (Unread(Observation.Hemoglobin, null) with
        {
            Policy = Policies.UnitedStates.Tighten("clinic-1", "Clinic", "2026", new SilentRule()),
        }).VerdictOf(RuleIds.UnreadResult));

    [Theory]
    [InlineData(Observation.Hemoglobin, Verdict.Incomplete)]
    [InlineData(Observation.Platelets, Verdict.NoObjection)]
    public void Evaluate_PolicyOfAClinicAlone_HasTheRuleToo(Observation what, Verdict expected) => Assert.Equal(
        expected,
        (Unread(what, null) with
        {
            Policy = new Policy("clinic-1", "Clinic", "2026", RuleKinds.AtMost(
                RuleId.Create("CLINIC-HEMOGLOBIN"),
                BloodCountValues.Hemoglobin,
                HemoglobinConcentration.FromGramsPerDeciliter(20),
                Verdict.Review).CitedBy(ClinicSource)),
        }).VerdictOf(RuleIds.UnreadResult));

    private static Citation ClinicSource { get; } = new("Handbook", "Infusions", "2026", ["CLINIC-1"], EvidenceGrade.A);

    private static UnreadResult Of(string field, string? day) =>
        new(UnreadFields.Find(field)!, day is null ? null : At(day), "it was sent as a picture");

    private static Scenario Unread(string field, string? day) => Scenario.AllClear with { UnreadResults = [Of(field, day)] };

    private static Scenario Unread(Observation what, string? day) => Scenario.AllClear with
    {
        UnreadResults = [UnreadResult.Of(what, day is null ? null : At(day), "\"<0.5\" is no number")],
    };

    private sealed class SilentRule() : Rule(RuleId.Create("CLINIC-SILENT"), "It reads what it likes.", ClinicSource)
    {
        protected override Finding Judge(in Case input) => Satisfied(input, new StatedFact("it", "said"));
    }
}
