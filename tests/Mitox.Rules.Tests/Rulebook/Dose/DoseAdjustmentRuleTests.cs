using Mitox.Rules.Tests.Support;

namespace Mitox.Rules.Tests.Rulebook;

[TestsRule("MTX-DOSE-ADJUSTMENT")]
public sealed class DoseAdjustmentRuleTests
{
    private const string Nadir = "2025-12-16";

    /// <summary>The label's dose under the EU label, with a normal count two weeks after the previous infusion.</summary>
    private static readonly Scenario Clear = Scenario.AllClear with
    {
        Policy = Policies.EuropeanUnion,
        BloodCounts = [Scenario.Count(CaseText.At(Nadir), 3, 220, 6), Scenario.Count(Scenario.DayBefore, 3, 220, 6)],
    };

    /// <summary>As printed: signs of infection and a grade of the white cells (COR-03).</summary>
    [Theory]
    [InlineData("2.0", "6", Verdict.NoObjection, "12")]
    [InlineData("1.999", "6", Verdict.Withhold, "9")]
    [InlineData("1.5", "6", Verdict.Withhold, "9")]
    [InlineData("1.499", "6", Verdict.Withhold, "6")]
    [InlineData("1.0", "6", Verdict.Withhold, "6")]
    [InlineData("0.999", "6", Verdict.Stop, "12")]
    [InlineData("0.499", "6", Verdict.Stop, "12")]
    [InlineData("2.0", "3.999", Verdict.Withhold, "9")]
    [InlineData("2.0", "2.999", Verdict.Withhold, "6")]
    [InlineData("1.999", "1.999", Verdict.Stop, "12")]
    public void Evaluate_CountBeforeTheInfusionWithInfection_TheWorseGradeNamesTheNextDose(
        string neutrophils, string leukocytes, Verdict expected, string next)
    {
        var finding = Find(Before(neutrophils, leukocytes, InfectionState.UnderTreatment));

        Assert.Equal(
            (expected, $"{next} mg/m²"), (finding.Verdict, $"{Assert.IsType<DoseAdjustment>(finding.Evidence).NextDose}"));
    }

    /// <summary>The table does not say what it means: a convention, which names the dose a clinician may choose.</summary>
    [Theory]
    [InlineData("2.0", "6", Verdict.NoObjection, "12")]
    [InlineData("1.999", "6", Verdict.Review, "9")]
    [InlineData("1.5", "6", Verdict.Review, "9")]
    [InlineData("1.499", "6", Verdict.Review, "6")]
    [InlineData("1.0", "6", Verdict.Review, "6")]
    [InlineData("0.999", "6", Verdict.Withhold, "12")]
    [InlineData("0.499", "6", Verdict.Withhold, "12")]
    [InlineData("2.0", "3.999", Verdict.Review, "9")]
    [InlineData("2.0", "2.999", Verdict.Review, "6")]
    [InlineData("1.999", "1.999", Verdict.Withhold, "12")]
    public void Evaluate_CountBeforeTheInfusionWithoutInfection_ReviewOrWithheld(
        string neutrophils, string leukocytes, Verdict expected, string next)
    {
        var finding = Find(Before(neutrophils, leukocytes, InfectionState.None));

        Assert.Equal(
            (expected, $"{next} mg/m²"), (finding.Verdict, $"{Assert.IsType<DoseAdjustment>(finding.Evidence).NextDose}"));
        Assert.Equal(
            expected is not Verdict.NoObjection, $"{finding.Evidence}".Contains("by convention", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2.0", Verdict.NoObjection)]
    [InlineData("1.999", Verdict.Incomplete)]
    [InlineData("1.499", Verdict.Incomplete)]
    [InlineData("0.999", Verdict.Incomplete)]
    public void Evaluate_CountBeforeTheInfusionAndInfectionUnknown_Incomplete(string neutrophils, Verdict expected) =>
        Assert.Equal(expected, Find(Before(neutrophils, "6", InfectionState.Unknown)).Verdict);

    /// <summary>Signs belong to the count of the day before where they were noted within 7 days of it.</summary>
    [Theory]
    [InlineData("2026-02-22", Verdict.Withhold)]
    [InlineData("2026-02-21", Verdict.Review)]
    [InlineData("2026-03-03", Verdict.Review)] // not seen
    public void Evaluate_InfectionNotedEarlier_CountsWithinSevenDays(string day, Verdict expected)
    {
        var noted = Scenario.Visit(CaseText.At(day)) with { Infection = InfectionState.Untreated };
        var scenario = Before("1.999", "6", InfectionState.None);

        Assert.Equal(expected, Find(scenario with { Assessments = [noted, .. scenario.Assessments] }).Verdict);
    }

    [Theory]
    [InlineData(AdverseEventKind.Infection, 1, Verdict.Withhold)]
    [InlineData(AdverseEventKind.Infection, 0, Verdict.Review)]
    [InlineData(AdverseEventKind.Nausea, 1, Verdict.Review)]
    public void Evaluate_InfectionGraded_IsASign(AdverseEventKind kind, int grade, Verdict expected)
    {
        var graded = new AdverseEvent(CaseText.At("2026-02-25"), kind, ToxicityGrade.Create(GradingScale.Who1981, grade));

        Assert.Equal(
            expected, Find(Before("1.999", "6", InfectionState.None) with { AdverseEvents = [graded] }).Verdict);
    }

    /// <summary>A differential count is one of white cells: platelets are a convention.</summary>
    [Theory]
    [InlineData("100", InfectionState.UnderTreatment, Verdict.NoObjection, "12")]
    [InlineData("99.999", InfectionState.UnderTreatment, Verdict.Review, "9")]
    [InlineData("74.999", InfectionState.None, Verdict.Review, "6")]
    [InlineData("49.999", InfectionState.Unknown, Verdict.Review, "12")]
    [InlineData("24.999", InfectionState.UnderTreatment, Verdict.Review, "12")]
    public void Evaluate_PlateletsBeforeTheInfusion_Review(
        string platelets, InfectionState infection, Verdict expected, string next)
    {
        var scenario = Before("3", "6", infection);
        var finding = Find(scenario with
        {
            BloodCounts = [scenario.BloodCounts[0], Scenario.Count(Scenario.DayBefore, 3, CaseText.Number(platelets), 6)],
        });

        Assert.Equal(
            (expected, $"{next} mg/m²"), (finding.Verdict, $"{Assert.IsType<DoseAdjustment>(finding.Evidence).NextDose}"));
    }

    [Theory]
    [InlineData("50", InfectionState.UnderTreatment, Verdict.NoObjection)]
    [InlineData("49.999", InfectionState.UnderTreatment, Verdict.Review)]
    [InlineData("49.999", InfectionState.None, Verdict.Review)]
    public void Evaluate_PlateletsAfterThePreviousInfusion_ReviewFromGradeThree(
        string platelets, InfectionState infection, Verdict expected)
    {
        var scenario = AfterPrevious(Nadir, "3", infection);

        Assert.Equal(
            expected,
            Find(scenario with
            {
                BloodCounts = [Scenario.Count(CaseText.At(Nadir), 3, CaseText.Number(platelets), 6), scenario.BloodCounts[1]],
            }).Verdict);
    }

    /// <summary>The table does not read platelets (COR-03): of them none of its weeks end, until the next infusion.</summary>
    [Theory]
    [InlineData("2025-12-02", Verdict.Review)] // of the day of the previous infusion, no times
    [InlineData("2025-12-23", Verdict.Review)] // the last of the three weeks
    [InlineData("2025-12-24", Verdict.Review)]
    [InlineData("2026-02-01", Verdict.Review)]
    [InlineData("2025-12-01", Verdict.NoObjection)] // before it
    public void Evaluate_LowPlateletsThatRecovered_ReviewOnAnyDaySinceThePreviousInfusion(string day, Verdict expected) =>
        Assert.Equal(
            expected,
            Find(Clear with
            {
                BloodCounts = [.. Clear.BloodCounts, Scenario.Count(CaseText.At(day), 3, 24.999m, 6)],
            }).Verdict);

    /// <summary>The dose that is named may be chosen, with its rounding: 9.54 mg/m² are 17.172 mg on 1.8 m².</summary>
    [Theory]
    [InlineData("16.2", Verdict.NoObjection)]
    [InlineData("17.172", Verdict.NoObjection)]
    [InlineData("17.173", Verdict.Review)]
    public void Evaluate_DoseThatIsNamedWithoutInfection_MayBeChosen(string milligrams, Verdict expected)
    {
        var scenario = Before("1.999", "6", InfectionState.None).Proposing(CaseText.Number(milligrams));

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.DoseAdjustment));
        Assert.Equal(
            milligrams is "17.173" ? Verdict.Review : Verdict.NoObjection, scenario.VerdictOf(RuleIds.DosePerInfusion));
    }

    /// <summary>A stale count names the lower dose, and a new one with infection reduces: both are asked for.</summary>
    [Fact]
    public void Evaluate_ReducedAndAdvised_TheLowerOfBothIsSatisfiedAlone()
    {
        var scenario = Clear with
        {
            BloodCounts =
            [
                Clear.BloodCounts[0],
                Scenario.Count(CaseText.At("2026-02-10"), null, null, 2.9m),
                Scenario.Count(Scenario.DayBefore, 1.999m, 220),
            ],
            Assessments =
            [
                Scenario.Visit(CaseText.At("2026-02-10")),
                Scenario.Visit(Scenario.DayBefore) with { Infection = InfectionState.UnderTreatment },
            ],
        };

        Assert.Equal(Verdict.Withhold, Find(scenario).Verdict);
        Assert.Equal(Verdict.Review, Find(scenario.Proposing(16.2m)).Verdict);
        Assert.Equal(Verdict.NoObjection, Find(scenario.Proposing(10.8m)).Verdict);
    }

    /// <summary>
    /// Under treatment, more than 21 days after the infusion of 2 December 2025: with signs of infection discontinued for good,
    /// whatever came after; without them it has recovered.
    /// </summary>
    [Theory]
    [InlineData("2026-02-28", "0.999", InfectionState.UnderTreatment, Verdict.Stop)]
    [InlineData("2026-02-10", "0.999", InfectionState.Untreated, Verdict.Stop)]
    [InlineData("2025-12-24", "0.999", InfectionState.UnderTreatment, Verdict.Stop)] // 22 days after
    [InlineData("2025-12-23", "0.999", InfectionState.UnderTreatment, Verdict.Withhold)] // 21 days after: the nadir
    [InlineData("2025-12-24", "0.999", InfectionState.Unknown, Verdict.Incomplete)]
    [InlineData("2025-12-24", "0.999", InfectionState.None, Verdict.NoObjection)]
    [InlineData("2026-02-23", "0.999", InfectionState.None, Verdict.Review)] // of the week before
    [InlineData("2026-02-28", "1.0", InfectionState.UnderTreatment, Verdict.NoObjection)] // grade 2: the newest names the dose
    [InlineData("2026-03-03", "0.999", InfectionState.UnderTreatment, Verdict.NoObjection)] // not seen
    public void Evaluate_EarlierCountThatDiscontinues_DoesSoForGoodWithInfection(
        string day, string neutrophils, InfectionState infection, Verdict expected) =>
        Assert.Equal(expected, Find(Clear with
        {
            BloodCounts = [.. Clear.BloodCounts, Scenario.Count(CaseText.At(day), CaseText.Number(neutrophils), 220, 6)],
            Assessments = [Scenario.Visit(CaseText.At(day)) with { Infection = infection }, .. Clear.Assessments],
        }).Verdict);

    /// <summary>
    /// Before the first infusion there is nothing to discontinue: the counts must recover, and a clinician
    /// weighs one of the week before.
    /// </summary>
    [Theory]
    [InlineData("2026-03-01=0.999", InfectionState.None, Verdict.Withhold)]
    [InlineData("2026-03-01=0.999", InfectionState.UnderTreatment, Verdict.Withhold)]
    [InlineData("2026-02-23=0.999", InfectionState.None, Verdict.Withhold)] // 7 days before
    [InlineData("2026-02-22=0.999", InfectionState.None, Verdict.Withhold)] // older, and the newest
    [InlineData("2026-02-23=0.999, 2026-03-01=3", InfectionState.None, Verdict.Review)]
    [InlineData("2026-02-22=0.999, 2026-03-01=3", InfectionState.UnderTreatment, Verdict.NoObjection)]
    public void Evaluate_CountBeforeTheFirstInfusionThatDiscontinues_MustRecover(
        string counts, InfectionState infection, Verdict expected) => Assert.Equal(
        expected,
        Find(Clear.WithVisit(visit => visit with { Infection = infection }) with
        {
            Infusions = [],
            BloodCounts =
                [.. CaseText.Entries(counts).Select(entry => Scenario.Count(entry.At, CaseText.Number(entry.Value), 220, 6))],
        }).Verdict);

    /// <summary>The counts judge the marrow; a suppression that none of them shows is for a clinician.</summary>
    [Theory]
    [InlineData("2025-12-16", 4, "3", Verdict.Review)]
    [InlineData("2025-12-16", 1, "3", Verdict.Review)]
    [InlineData("2025-12-16", 0, "3", Verdict.NoObjection)]
    [InlineData("2025-12-16", 1, "1.9", Verdict.NoObjection)] // a count of grade 1 shows it
    [InlineData("2025-12-16", 2, "1.9", Verdict.Review)]
    [InlineData("2025-12-02", 4, "3", Verdict.Review)] // the day of the previous infusion
    [InlineData("2025-12-01", 2, "3", Verdict.NoObjection)] // before it
    [InlineData("2025-12-01", 3, "3", Verdict.Review)] // that grade would have discontinued treatment
    [InlineData("2026-01-07", 1, "1.9", Verdict.Review)] // the count is of 22 days before
    [InlineData("2026-03-03", 4, "3", Verdict.NoObjection)] // not seen
    public void Evaluate_MarrowSuppression_ReviewUnlessACountShowsIt(string day, int grade, string nadir, Verdict expected)
    {
        var scenario = Clear with
        {
            BloodCounts = [Scenario.Count(CaseText.At(Nadir), CaseText.Number(nadir), 220, 6), Clear.BloodCounts[1]],
            AdverseEvents = [new(
                CaseText.At(day), AdverseEventKind.BoneMarrowSuppression, ToxicityGrade.Create(GradingScale.Who1981, grade))],
        };

        Assert.Equal(expected, Find(scenario).Verdict);
    }

    [Fact]
    public void Evaluate_NadirAloneOnRecord_NoStopThatANewCountWouldUndo() =>
        Assert.NotEqual(
            Verdict.Stop, Find(Clear with { BloodCounts = [Scenario.Count(CaseText.At(Nadir), 0.9m, 220, 6)] }).Verdict);

    [Fact]
    public void Explain_EarlierCountOfTheWeek_SaysSo()
    {
        var low = Scenario.Count(CaseText.At("2026-02-28"), 0.999m, 220, 6);

        var finding = Find(Clear with { Infusions = [], BloodCounts = [low, Clear.BloodCounts[^1]] });

        Assert.Equal(
            "blood count before the infusion of WHO grade 3 on 2026-02-28: so low that with signs of infection the table "
                + "discontinues treatment, though a later count is better",
            $"{finding.Evidence}");
    }

    /// <summary>Grade 1 before the infusion asks for 9 mg/m², grade 4 after the previous for 8; both with infection.</summary>
    [Fact]
    public void Evaluate_TwoRowsNameASmallerDose_TheRemedySatisfiesBoth()
    {
        var scenario = AfterPrevious(Nadir, "0.4", InfectionState.UnderTreatment);
        var both = scenario with
        {
            Assessments = [scenario.Assessments[0], Infected(Scenario.DayBefore)],
            BloodCounts =
            [
                .. scenario.BloodCounts.Where(count => count.At != Scenario.DayBefore),
                Scenario.Count(Scenario.DayBefore, 1.999m, 220, 6),
            ],
        };

        var remedy = Assert.IsType<Remedy.ReduceTo>(Assert.Single(Find(both).Remedies));

        Assert.Equal(DosePerArea.Parse("8.48 mg/m2"), remedy.LargestPerArea);
        Assert.Equal(Verdict.NoObjection, Find(both.Apply(remedy)).Verdict);
    }

    [Fact]
    public void Evaluate_SmallerDoseAndNoRowForTheNadir_AsksForBoth() =>
        Assert.Equal(
            "Withhold: ReduceTo, ClinicianDecides",
            (Clear with
            {
                BloodCounts = [Scenario.Count(Scenario.DayBefore, 1.999m, 220, 6)],
                Assessments = [Infected(Scenario.DayBefore)],
            }).OutcomeOf(RuleIds.DoseAdjustment));

    [Theory]
    [InlineData("2.999", "6")]
    [InlineData("3.999", "9")]
    [InlineData("4", "12")]
    public void Evaluate_LeukocytesBeforeTheInfusion_AreGradedToo(string leukocytes, string next)
    {
        var count = Scenario.Count(Scenario.DayBefore, 2.5m, 220) with
        {
            Leukocytes = CellCount.FromBillionsPerLiter(CaseText.Number(leukocytes)),
        };

        Assert.Equal($"{next} mg/m²", $"{Read(Clear with { BloodCounts = [Clear.BloodCounts[0], count] }).NextDose}");
    }

    [Theory]
    [InlineData("1.0", InfectionState.UnderTreatment, Verdict.NoObjection, "12")]
    [InlineData("0.999", InfectionState.UnderTreatment, Verdict.Withhold, "10")]
    [InlineData("0.7", InfectionState.UnderTreatment, Verdict.Withhold, "10")] // V43
    [InlineData("0.5", InfectionState.Untreated, Verdict.Withhold, "10")]
    [InlineData("0.499", InfectionState.UnderTreatment, Verdict.Withhold, "8")]
    [InlineData("0.4", InfectionState.UnderTreatment, Verdict.Withhold, "8")] // V44
    [InlineData("0.4", InfectionState.None, Verdict.Review, "12")] // V45
    [InlineData("0.4", InfectionState.Unknown, Verdict.Incomplete, "12")]
    [InlineData("1.0", InfectionState.Unknown, Verdict.NoObjection, "12")]
    public void Evaluate_CountAfterThePreviousInfusion_WithInfectionNamesTheNextDose(
        string neutrophils, InfectionState infection, Verdict expected, string next)
    {
        var finding = Find(AfterPrevious(Nadir, neutrophils, infection));

        Assert.Equal(
            (expected, $"{next} mg/m²"), (finding.Verdict, $"{Assert.IsType<DoseAdjustment>(finding.Evidence).NextDose}"));
    }

    [Theory]
    [InlineData("2025-12-03", Verdict.Withhold)]
    [InlineData("2025-12-23", Verdict.Withhold)] // 21 days after
    [InlineData("2025-12-24", Verdict.Stop)] // no nadir any more: under treatment it discontinues
    [InlineData("2025-12-02", Verdict.Stop)] // on the day itself: no nadir of that infusion
    public void Evaluate_CountOfADay_CountsWithinTwentyOneDays(string day, Verdict expected) =>
        Assert.Equal(expected, Find(AfterPrevious(day, "0.7", InfectionState.UnderTreatment)).Verdict);

    [Theory]
    [InlineData(null, null, null, "Neutrophils, Platelets, Leukocytes")]
    [InlineData("3", "220", null, "Leukocytes")]
    [InlineData("3", null, "6", "Platelets")]
    [InlineData(null, "220", "6", "Neutrophils")]
    public void Evaluate_CountMissingAfterThePreviousInfusion_ReviewAndSaysWhichAndOnWhichDays(
        string? neutrophils, string? platelets, string? leukocytes, string missing)
    {
        var nadir = Scenario.Count(CaseText.At(Nadir), Number(neutrophils), Number(platelets), Number(leukocytes));
        var read = Read(Clear with { BloodCounts = [nadir, Clear.BloodCounts[1]] });

        Assert.Equal(missing, string.Join(", ", read.MissingCounts));
        Assert.Equal((CaseText.Day("2025-12-03"), CaseText.Day("2025-12-23")), read.NadirDays);
    }

    [Fact]
    public void Evaluate_SevereWithoutInfection_NoFurtherCountHelps() =>
        Assert.Empty(Read(AfterPrevious(Nadir, "0.4", InfectionState.None)).MissingCounts);

    [Fact]
    public void Evaluate_FirstInfusion_NothingToAdjust() =>
        Assert.Equal(FindingKind.Satisfied, Find(Clear with { Infusions = [], BloodCounts = [Clear.BloodCounts[1]] }).Kind);

    [Theory]
    [InlineData(1, Verdict.NoObjection, "12")]
    [InlineData(2, Verdict.Withhold, "10")]
    [InlineData(3, Verdict.Withhold, "10")]
    [InlineData(4, Verdict.Stop, "12")]
    public void Evaluate_OtherToxicity_TheGradeNamesTheNextDose(int grade, Verdict expected, string next)
    {
        var finding = Find(Clear.WithToxicity("2025-12-20", GradingScale.Who1981, grade));

        Assert.Equal(
            (expected, $"{next} mg/m²"), (finding.Verdict, $"{Assert.IsType<DoseAdjustment>(finding.Evidence).NextDose}"));
    }

    [Theory]
    [InlineData(GradingScale.CtcaeVersion5)]
    [InlineData(GradingScale.CtcaeVersion6)]
    public void Evaluate_ToxicityOnAnotherScale_Review(GradingScale scale) =>
        Assert.Equal(Verdict.Review, Find(Clear.WithToxicity("2025-12-20", scale, 2)).Verdict);

    [Theory]
    [InlineData(3, Verdict.NoObjection)]
    [InlineData(4, Verdict.Stop)]
    public void Evaluate_ToxicityBeforeThePreviousInfusion_OnlyTheOneThatDiscontinuedCounts(int grade, Verdict expected) =>
        Assert.Equal(expected, Find(Clear.WithToxicity("2025-11-20", GradingScale.Who1981, grade)).Verdict);

    [Theory]
    [InlineData("19.08", Verdict.NoObjection)] // 10.6 mg/m², 6 % above 10
    [InlineData("19.09", Verdict.Withhold)]
    [InlineData("18", Verdict.NoObjection)]
    [InlineData("16.92", Verdict.NoObjection)] // 9.4 mg/m², 6 % below 10
    public void Evaluate_ReducedDose_MayBeRounded(string milligrams, Verdict expected) => Assert.Equal(
        expected,
        Clear.WithToxicity("2025-12-20", GradingScale.Who1981, 2)
            .Proposing(CaseText.Number(milligrams)).VerdictOf(RuleIds.DoseAdjustment));

    [Theory]
    [InlineData("18", Verdict.NoObjection)]
    [InlineData("16.92", Verdict.NoObjection)]
    [InlineData("16.91", Verdict.Review)] // less than the table asks for
    [InlineData("21.6", Verdict.NoObjection)] // the rule of the table objects to it
    public void DosePerInfusion_DoseThatTheTableAsksFor_NotTooSmall(string milligrams, Verdict expected) => Assert.Equal(
        expected,
        Clear.WithToxicity("2025-12-20", GradingScale.Who1981, 2)
            .Proposing(CaseText.Number(milligrams)).VerdictOf(RuleIds.DosePerInfusion));

    [Fact]
    public void DosePerInfusion_SmallDoseWithoutReason_Review() =>
        Assert.Equal(Verdict.Review, Clear.Proposing(18).VerdictOf(RuleIds.DosePerInfusion));

    [Fact]
    public void Evaluate_Reduced_SaysTheLargestDose()
    {
        var remedy = Assert.IsType<Remedy.ReduceTo>(
            Assert.Single(Find(Clear.WithToxicity("2025-12-20", GradingScale.Who1981, 2)).Remedies));

        Assert.Equal("10.6 mg/m² (19.08 mg)", $"{remedy.LargestPerArea} ({remedy.Largest})");
    }

    [Fact]
    public void Evaluate_ReducedAndAreaNotKnown_Incomplete()
    {
        var proposal = ProposedInfusion.Intravenous(Scenario.ProposedDay, Dose.FromMilligrams(18), area: null);

        Assert.Equal(
            Verdict.Incomplete,
            Find(Clear.WithToxicity("2025-12-20", GradingScale.Who1981, 2) with { Proposal = proposal }).Verdict);
    }

    [Fact]
    public void Evaluate_SeveralReasons_TheMostCautiousCounts() => Assert.Equal(
        Verdict.Stop,
        Find(AfterPrevious(Nadir, "0.7", InfectionState.UnderTreatment)
            .WithToxicity("2025-12-20", GradingScale.Who1981, 4)).Verdict);

    private static decimal? Number(string? text) => text is null ? null : CaseText.Number(text);

    private static Finding Find(Scenario scenario) => scenario.Find(RuleIds.DoseAdjustment);

    private static DoseAdjustment Read(Scenario scenario) => Assert.IsType<DoseAdjustment>(Find(scenario).Evidence);

    private static Scenario AfterPrevious(string day, string neutrophils, InfectionState infection) => Clear with
    {
        BloodCounts = [Scenario.Count(CaseText.At(day), CaseText.Number(neutrophils), 220, 6), Clear.BloodCounts[1]],
        Assessments = [Scenario.Visit(CaseText.At(day)) with { Infection = infection }, .. Clear.Assessments],
    };

    private static ClinicalAssessment Infected(ClinicTime at) =>
        Scenario.Visit(at) with { Infection = InfectionState.UnderTreatment };

    /// <summary>A count of the day before, and a visit of that day.</summary>
    private static Scenario Before(string neutrophils, string leukocytes, InfectionState infection) =>
        Clear.WithVisit(visit => visit with { Infection = infection }) with
        {
            BloodCounts =
            [
                Clear.BloodCounts[0],
                Scenario.Count(Scenario.DayBefore, CaseText.Number(neutrophils), 220, CaseText.Number(leukocytes)),
            ],
        };
}
