using Mitox.Rules.Tests.Support;
using NodaTime;

namespace Mitox.Rules.Tests.PolicyMaking;

/// <summary>The French license of 2003 as it is printed (COR-01), not the cap of the US label.</summary>
[TestsRule("MTX-MAXIMUM-DOSE")]
[TestsRule("MTX-LIFETIME-MILLIGRAMS")]
[TestsRule("MTX-BENEFIT-WEIGHED-AGAIN")]
[TestsRule("MTX-BONE-MARROW-DISEASE")]
[TestsRule("MTX-EARLIER-MALIGNANCY")]
[TestsRule("MTX-YELLOW-FEVER-VACCINE")]
[TestsRule("MTX-LEUKOCYTE-FLOOR")]
[TestsRule("MTX-HEMOGLOBIN-FLOOR")]
public sealed class FrenchLicenseTests
{
    /// <summary>60 given and 12 proposed is just 72.</summary>
    [Theory]
    [InlineData("60", Verdict.NoObjection)]
    [InlineData("60.01", Verdict.Withhold)]
    [InlineData("72", Verdict.Stop)]
    [InlineData("132", Verdict.Stop)]
    public void Evaluate_LifetimeDose_AtMost72(string given, Verdict expected) =>
        Assert.Equal(expected, Licensed.WithLifetimeDose(CaseText.Number(given)).VerdictOf(RuleIds.LifetimeDose));

    [Theory]
    [InlineData(5, Verdict.NoObjection)]
    [InlineData(6, Verdict.Withhold)]
    public void Evaluate_InfusionsBefore_AtMostSixInAll(int before, Verdict expected)
    {
        var scenario = Licensed with
        {
            Infusions =
                [.. Enumerable.Range(1, before).Select(month => Scenario.Given(Scenario.ProposedDay.PlusMonths(-month), 9))],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.MaximumInfusions));
    }

    [Fact]
    public void Evaluate_SevenMonthsAfterACourse_NeverAgain() =>
        Assert.Equal(Verdict.Stop, Licensed.WithInfusionsOn("2025-08-01").VerdictOf(RuleIds.FirstCourse));

    [Theory]
    [InlineData(CardiotoxicDrug.Mitoxantrone, "MTX-FIRST-COURSE")]
    [InlineData(CardiotoxicDrug.Doxorubicin, "MTX-PRIOR-ANTHRACYCLINE")]
    public void Evaluate_DrugGivenElsewhere_Stops(CardiotoxicDrug drug, string rule)
    {
        var elsewhere = new PriorExposure(drug, DosePerArea.FromMilligramsPerSquareMeter(12))
        {
            LastGivenOn = new LocalDate(2015, 1, 1),
            Reason = ExposureReason.Cancer,
        };

        Assert.Equal(Verdict.Stop, (Licensed with { PriorExposures = [elsewhere] }).VerdictOf(RuleId.Create(rule)));
    }

    [Theory]
    [InlineData(Answer.Yes, Verdict.Stop)]
    [InlineData(Answer.No, Verdict.NoObjection)]
    [InlineData(Answer.Unknown, Verdict.Incomplete)]
    public void Evaluate_EarlierAnthracycline_RulesTheDrugOut(Answer answer, Verdict expected) => Assert.Equal(
        expected,
        Licensed.WithPatient(patient => patient with { PriorAnthracycline = answer }).VerdictOf(RuleIds.PriorAnthracycline));

    [Theory]
    [InlineData("4", "11", Verdict.NoObjection, Verdict.NoObjection)]
    [InlineData("3.999", "10.99", Verdict.Withhold, Verdict.Withhold)]
    [InlineData(null, null, Verdict.Incomplete, Verdict.Incomplete)]
    public void Evaluate_CountOfGradeOne_Withheld(
        string? leukocytes, string? hemoglobin, Verdict ofLeukocytes, Verdict ofHemoglobin)
    {
        var count = Scenario.Count(Scenario.DayBefore, 3, 220, leukocytes is null ? null : CaseText.Number(leukocytes)) with
        {
            Hemoglobin = hemoglobin is null
                ? null
                : HemoglobinConcentration.FromGramsPerDeciliter(CaseText.Number(hemoglobin)),
        };
        var scenario = Licensed with { BloodCounts = [count] };

        Assert.Equal(
            (ofLeukocytes, ofHemoglobin),
            (scenario.VerdictOf(RuleIds.LeukocyteFloor), scenario.VerdictOf(RuleIds.HemoglobinFloor)));
    }

    [Theory]
    [InlineData(Answer.Yes, Verdict.Stop, Verdict.Review)]
    [InlineData(Answer.No, Verdict.NoObjection, Verdict.NoObjection)]
    [InlineData(Answer.Unknown, Verdict.Incomplete, Verdict.Incomplete)]
    public void Evaluate_MarrowDiseaseAndOtherMalignancy_AreAskedFor(Answer answer, Verdict marrow, Verdict malignancy)
    {
        var scenario = Licensed.WithPatient(
            patient => patient with { BoneMarrowDisease = answer, EarlierMalignancy = answer });

        Assert.Equal(
            (marrow, malignancy),
            (scenario.VerdictOf(RuleIds.BoneMarrowDisease), scenario.VerdictOf(RuleIds.EarlierMalignancy)));
    }

    /// <summary>No tolerance on 20 mg, whatever the body surface.</summary>
    [Theory]
    [InlineData("20", Verdict.NoObjection)]
    [InlineData("20.001", Verdict.Withhold)]
    [InlineData("21.6", Verdict.Withhold)]
    public void Evaluate_OneInfusion_AtMostTwentyMilligrams(string milligrams, Verdict expected)
    {
        var finding = Licensed.Proposing(CaseText.Number(milligrams)).Find(RuleIds.MaximumDose);

        Assert.Equal(expected, finding.Verdict);
        Assert.All(
            finding.Remedies, remedy => Assert.Equal("20 mg", $"{Assert.IsType<Remedy.ReduceTo>(remedy).Largest}"));
    }

    /// <summary>On 2.2 m² 20 mg are 9.09 mg/m²: the license's own dose, not one that is too small.</summary>
    [Theory]
    [InlineData("20", Verdict.NoObjection)]
    [InlineData("18", Verdict.NoObjection)]
    [InlineData("17.9", Verdict.Review)]
    public void Evaluate_LargeBodySurface_TwentyMilligramsAreTheDose(string milligrams, Verdict expected)
    {
        var proposal = ProposedInfusion.Intravenous(
            Scenario.ProposedDay, Dose.FromMilligrams(CaseText.Number(milligrams)), BodySurfaceArea.FromSquareMeters(2.2m));

        Assert.Equal(expected, (Licensed with { Proposal = proposal }).VerdictOf(RuleIds.DosePerInfusion));
    }

    [Theory]
    [InlineData("100", "20", Verdict.NoObjection)]
    [InlineData("100.001", "20", Verdict.Withhold)]
    [InlineData("119.999", "20", Verdict.Withhold)]
    [InlineData("120", "20", Verdict.Stop)]
    public void Evaluate_AllInfusions_AtMost120Milligrams(string given, string proposed, Verdict expected)
    {
        var scenario = Licensed.Proposing(CaseText.Number(proposed)) with
        {
            Infusions = [Scenario.Given(Scenario.PreviousInfusionDay, CaseText.Number(given), 2.4m)],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.LifetimeMilligrams));
    }

    [Fact]
    public void Evaluate_DosesKnownPerAreaAlone_MilligramsIncomplete()
    {
        var elsewhere = new PriorExposure(CardiotoxicDrug.Mitoxantrone, DosePerArea.FromMilligramsPerSquareMeter(12))
        {
            LastGivenOn = Scenario.PreviousInfusionDay,
            Reason = ExposureReason.MultipleSclerosis,
        };

        Assert.Equal(
            Verdict.Incomplete,
            (Licensed with { Infusions = [], PriorExposures = [elsewhere] }).VerdictOf(RuleIds.LifetimeMilligrams));
    }

    [Fact]
    public void Evaluate_HistoryNotStatedComplete_MilligramsIncomplete() => Assert.Equal(
        Verdict.Incomplete,
        (Licensed with { DoseHistoryIsComplete = Answer.Unknown, Infusions = [] }).VerdictOf(RuleIds.LifetimeMilligrams));

    [Theory]
    [InlineData(2, Answer.Unknown, Verdict.NoObjection)]
    [InlineData(3, Answer.Unknown, Verdict.Incomplete)]
    [InlineData(3, Answer.No, Verdict.Withhold)]
    [InlineData(3, Answer.Yes, Verdict.NoObjection)]
    public void Evaluate_AfterTheThirdInfusion_BenefitIsWeighedAgain(int before, Answer answer, Verdict expected)
    {
        var scenario = Licensed.WithPatient(patient => patient with { BenefitWeighedAgain = answer }) with
        {
            Infusions =
                [.. Enumerable.Range(1, before).Select(month => Scenario.Given(Scenario.ProposedDay.PlusMonths(-month), 9))],
        };

        Assert.Equal(expected, scenario.VerdictOf(RuleIds.BenefitWeighedAgain));
    }

    /// <summary>The proposed day is 2 March 2026; three calendar months before it was 2 December 2025.</summary>
    [Theory]
    [InlineData("2025-12-02", TherapyOutcome.Ended, Verdict.NoObjection)]
    [InlineData("2025-12-03", TherapyOutcome.Ended, Verdict.Withhold)]
    [InlineData("2026-03-02", TherapyOutcome.Ended, Verdict.Withhold)]
    [InlineData("2026-04-01", TherapyOutcome.Planned, Verdict.Withhold)]
    [InlineData(null, TherapyOutcome.Planned, Verdict.Withhold)]
    [InlineData(null, TherapyOutcome.Unknown, Verdict.Withhold)]
    [InlineData(null, TherapyOutcome.Contraindicated, Verdict.NoObjection)]
    public void Evaluate_YellowFeverVaccine_ThreeMonths(string? day, TherapyOutcome outcome, Verdict expected)
    {
        var vaccine = new Therapy(TherapyKind.YellowFeverVaccine)
        {
            StartedOn = day is null ? null : CaseText.Day(day),
            Outcome = outcome,
        };

        Assert.Equal(expected, (Licensed with { Therapies = [vaccine] }).VerdictOf(RuleIds.YellowFeverVaccine));
    }

    [Fact]
    public void Evaluate_AnotherLiveVaccine_IsNotThatOne() => Assert.Equal(
        Verdict.NoObjection,
        (Licensed with { Therapies = [new(TherapyKind.LiveVaccine)] }).VerdictOf(RuleIds.YellowFeverVaccine));

    [Theory]
    [InlineData("2019-12-04", Verdict.NoObjection)]
    [InlineData("2019-12-05", Verdict.Review)]
    public void Evaluate_HarmonizedText_ReviewFromItsDayOn(string day, Verdict expected) =>
        Assert.Equal(expected, Licensed.ProposedFor(CaseText.At(day)).VerdictOf(RuleIds.EditionInForce));

    [Theory]
    [InlineData("2016-04-27", Verdict.NoObjection)]
    [InlineData("2016-04-28", Verdict.Review)]
    public void Evaluate_GermanLicense_ReviewFromTheReferralOn(string day, Verdict expected) => Assert.Equal(
        expected,
        (Scenario.AllClear with { Policy = Policies.GermanyBefore2016 })
            .ProposedFor(CaseText.At(day)).VerdictOf(RuleIds.EditionInForce));

    private static Scenario Licensed => Scenario.AllClear with { Policy = PolicyCatalog.Find("fr-2003")! };
}
