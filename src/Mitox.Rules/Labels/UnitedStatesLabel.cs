using Mitox.Rules.Rulebook;
using static Mitox.Rules.Answer;
using static Mitox.Rules.Authoring.BloodCountValues;
using static Mitox.Rules.Authoring.PatientQuestions;
using static Mitox.Rules.Authoring.RuleKinds;
using static Mitox.Rules.Authoring.SessionQuestions;
using static Mitox.Rules.Authoring.VisitQuestions;
using static Mitox.Rules.EvidenceGrade;
using static Mitox.Rules.LabelNumbers;
using static Mitox.Rules.LibraryConvention;
using static Mitox.Rules.Verdict;

namespace Mitox.Rules;

/// <summary>
/// The US label, edition by edition, in the order of the printed text; where it is silent, this library's conventions.
/// </summary>
/// <remarks>
/// The first edition is whole; a later one says what it replaces. Where only the month or the year of an edition is known it
/// begins on the first day: the newer one is the stricter.
/// </remarks>
internal static class UnitedStatesLabel
{
    private const string Document = "US prescribing information, mitoxantrone (Novantrone)";
    private const string Cardiac = "Warnings, cardiac effects";
    private const string Before2005 = "wording before March 2005";
    private const string Of2005 = "wording of March 2005";
    private const string Since2009Text = "June 2010, wording since 2009";
    private const string NoAge = "The label names no maximum age; the days are a library convention (P8).";

    /// <summary>Rounding of a dose, in percent of it (RND-01).</summary>
    internal const decimal RoundingPercent = 10;

    /// <summary>12 mg/m² every 3 months (US-10).</summary>
    private static readonly Regimen Quarterly = Regimen.Create("US label", MgPerM2(12), Months(3));

    /// <summary>The dose of one infusion, rounded up as far as that allows (US-10, RND-01).</summary>
    private static readonly DosePerArea LargestInfusion = Quarterly.DosePerInfusion.Times((100 + RoundingPercent) / 100);

    /// <summary>
    /// The first edition: approval for multiple sclerosis in 2000 (US-08), replaced by the letter of March 2005 (US-33).
    /// </summary>
    public static Policy Since2000() => Label.Of("us-2000", "US label", "2000 to February 2005", Day(2000, 1, 1), Day(2005, 3, 1))
        .IsReplaced(["US-33", "US-34"], ReplacedEdition + " Only the month of the change is known.")
        .Text(Document, Before2005)
        .Section("Boxed warning")
            .Says(A, ["US-82"], new InfusionRouteRule(RuleIds.InfusionRoute, DecisionSubject.Infusion))
            .Says(A, ["US-50"], AtLeastWithWhole(RuleIds.NeutrophilFloor, Neutrophils, PerMicroliter(1_500), otherwise: Withhold,
                except: TreatmentIndication.AcuteNonlymphocyticLeukemia))
        .Section("Boxed warning, cardiotoxicity")
            .Says(A, ["US-44", "CO-12"], new PriorAnthracyclineRule(), "No regulator says how it counts into the cap.")
            .Says(A, ["US-44"], Requires(RuleIds.CardiotoxicDrugs, TakingCardiotoxicDrugs, No, otherwise: Review))
            .Says(A, ["US-44"], Requires(RuleIds.MediastinalRadiotherapy, MediastinalRadiotherapy, No, otherwise: Review))
            .Says(A, ["US-44"], new CardiovascularDiseaseRule())
        .Section("Indications and usage")
            .Says(A, ["US-01"], new TreatmentIndicationRule(),
                "The label has other limits for other diseases; that a clinician decides about them "
                    + "here is a library convention.")
            .Says(A, ["US-01", "US-02", "US-03"],
                new DiseaseCourseRule(
                    [DiseaseCourse.SecondaryProgressive, DiseaseCourse.ProgressiveRelapsing, DiseaseCourse.RelapsingRemitting]))
        .Section("Contraindications")
            .Says(A, ["US-62"], Requires(RuleIds.Hypersensitivity, MitoxantroneHypersensitivity, No, otherwise: Stop))
        .Section(Cardiac)
            .Says(A, ["US-12", "US-13", "US-14", "US-15", "D-02"],
                new LifetimeDoseRule(MgPerM2(140), mayBeReached: true, LargestInfusion),
                "The wordings \"has received 140\" (US-12, A), \">= 140\" (US-13, C) and \"> 140\" (US-14, B, its sentence "
                    + "unconfirmed) differ: 140 may be reached and not passed (P6). The company registry counted 132 as the "
                    + "maximum reached (US-15).")
            .Says(A, ["US-33", "D-06", "US-11"], new MonitoredFromDoseRule(HeartTestMaximumAgeInDays, MgPerM2(100)),
                "Before March 2005 monitoring was tied to a lifetime dose of 100 mg/m² or more; that the proposed dose counts "
                    + "into it, and that one is asked for before the first dose, is the cautious reading. No maximum age is "
                    + "named: the days are a library convention (P8).")
            .Says(A, ["US-35", "US-37", "D-04"],
                new EjectionFractionFallRule(EjectionFractionFallInPoints, pointsToWithholdAbove: null),
                "The label asks for \"a clinically significant reduction\" and gives no number; 10 points "
                    + "is a library convention (P13).")
            .Says(Unconfirmed, ["US-31", "US-42"], new EjectionFractionMethodRule([]),
                "That the method should stay the same is unconfirmed: no text that says so was read.")
            .Says(A, ["US-43", "US-44"], Requires(RuleIds.HeartFailure, HeartFailure, No, otherwise: Withhold),
                "The label warns of fatal heart failure; that a diagnosed one withholds is a library convention (P21).")
            .Says(A, ["US-32"], new HeartFailureSignsRule(), "Review while signs last is a library convention.")
        .Section("Boxed warning and warnings, cardiac effects")
            .Says(A, ["US-12", "US-44"], new EarlierMitoxantroneRule(),
                "Earlier anthracenediones raise the risk; that mitoxantrone for another disease is one of them is the cautious "
                    + "reading. That an unknown amount is incomplete is a library convention (P22).")
        .Section("Warnings, general")
            .Says(A, ["NEW-03"], new MarrowSuppressionRule(),
                "Only if the benefit warrants it. A Canadian leaflet bars severe suppression that has not recovered (C): the "
                    + "floors of the counts withhold. Read where it is stated, because the counts show it.")
        .Section("Clinical pharmacology, special populations")
            .Says(A, ["COR-10", "US-55", "COR-11"], new LiverTestLimitRule(TimesUpperLimit(1)),
                "Patients with MS and hepatic impairment \"should ordinarily not be treated\"; the VA gives no dose with liver "
                    + "abnormalities (COR-11, B). The upper limit of normal is a library convention (P18).")
            .Says(A, ["COR-10", "US-55", "US-56"],
                Requires(RuleIds.HepaticImpairment, HepaticImpairment, No, otherwise: Withhold),
                "\"Should ordinarily not be treated\"; in severe dysfunction the exposure is more than threefold (US-56).")
        .Section("Warnings, pregnancy")
            .Says(A, ["US-58", "US-11"], new PregnancyTestBeforeDoseRule(PregnancyTestMaximumAgeInDays), NoAge)
            .Says(A, ["US-58", "US-59"], new PregnancyRule(LongestPregnancyInDays),
                "The label asks for a known test result and names category D; withholding in pregnancy "
                    + "is the cautious reading (P22).")
        .Section("Precautions, general")
            .Says(A, ["US-61"], new ActiveInfectionRule(),
                "The label wants an infection treated with or just before the drug; withholding while it is untreated is the "
                    + "cautious reading (P17).")
        .Section("Precautions, nursing mothers")
            .Says(A, ["US-60"], Requires(RuleIds.BreastFeeding, BreastFeeding, No, otherwise: Withhold))
        .Section("Precautions, pediatric use")
            .Says(A, ["US-06"], new AdultAgeRule(AdultAgeInYears, OldestAgeInYears), "The age is a library convention (P22).")
        .Section("Dosage and administration, multiple sclerosis")
            .Says(A, ["US-10"], new RegimenRule(Quarterly))
            .Says(A, ["US-10", "US-23", "RND-01"], new DosePerInfusionRule(Quarterly, RoundingPercent, wholeCourse: MgPerM2(140)),
                "The label names no tolerance; 10 % is the rounding HOPA 2018 accepts (RND-01). Fatal single "
                    + "doses: section Overdosage (US-23).")
            .Says(A, ["US-10", "US-11"],
                new DoseIntervalRule(Quarterly, EarlyInfusionToleranceInDays)
                {
                    Published = PublishedSchedules.All,
                    RoundingPercent = RoundingPercent,
                },
                "Calendar months, 7 days early for review rather than withholding, and the own interval of a regimen that was "
                    + "published for the disease with its dose are library conventions: the label names no window (P7).")
        .Section("Dosage and administration")
            .Says(B, ["COR-11", "US-51", "US-52", "ADD-01", "US-11"],
                Recent(RuleIds.BloodCountBeforeDose, "Neutrophils and platelets must be counted", BloodCountMaximumAgeInDays,
                    Observation.Neutrophils, Observation.Platelets),
                NoAge)
            .Says(B, ["COR-11", "US-54", "ADD-01", "US-11"],
                Recent(RuleIds.LiverTestsBeforeDose, "ALT, AST and total bilirubin must be measured", LiverTestMaximumAgeInDays,
                    Observation.AlanineAminotransferase, Observation.AspartateAminotransferase, Observation.TotalBilirubin),
                NoAge)
        .Silent("Order of infusions", [], new ProposalOrderRule(),
            "A past decision is replayed with the history as it was (P20).")
        .Silent("Body surface", ["BSA-11"], new BodySurfaceFormulaRule(),
            "Formulas differ by up to 0.5 m² for one body, so a sum over several is no longer one measure.")
        .Silent("Dose history", ["US-12", "US-44"], new DoseHistoryCompleteRule(),
            "A lifetime cap can only be compared with a lifetime's doses (P4).")
        .Silent("Ejection fraction", ["US-34", "D-03"],
            AtLeast(RuleIds.EjectionFractionFloor, HeartValues.EjectionFraction, Percent(50), otherwise: Withhold),
            "Below 50 % every profile objects (P13); the number is that of 2005.")
        .Silent("Recovered ejection fraction", ["US-35", "D-05"],
            new EjectionFractionRecoveredRule(Percent(50), isLowerLimitJudged: false),
            "The label has no rule for a second, normal measurement.")
        .Silent("Platelets", ["US-53"],
            AtLeast(RuleIds.PlateletFloor, Platelets, BillionsPerLiter(PlateletFloorInBillionsPerLiter), otherwise: Review),
            "The label gives no platelet number (P16).")
        .Silent("Clinical assessment", ["US-30", "US-32", "US-61"],
            Recent(RuleIds.AssessmentBeforeDose, "The patient must be asked and examined", AssessmentMaximumAgeInDays,
                Observation.ClinicalAssessment),
            "The label asks for history and examination before the start (US-30); answers that change "
                + "are asked before every dose.")
        .Silent("Hypersensitivity", ["US-62", "TR-57", "D-19"],
            Requires(RuleIds.AnthracyclineHypersensitivity, AnthracyclineHypersensitivity, No, otherwise: Review),
            "The label names mitoxantrone alone, another monograph any anthracycline; the sources disagree.")
        .Silent("Other treatments", TherapyConventions.Facts, TherapyConventions.Rule, TherapyConventions.Remark)
        .Silent("Contraception", ["US-58", "US-59", "US-11"], new StatedAnswerRule(RuleIds.Contraception, Contraception),
            "The label asks for counseling; review of a lack that is stated is a library convention.")
        .Silent("Gap in the course", ["US-10", "US-11", "D-13"], new CourseGapRule(Months(LongestGapInMonths)),
            "The label names no longest interval. Review after more than 6 calendar months, twice its interval, is a library "
                + "convention; times between infusions that were given are not judged.")
        .AddedBeforeEveryInfusion()

        // The session.
        .Text("US mitoxantrone boxed warning", "wording since 2009").Section("Boxed warning")
            .Says(A, ["US-82"], new InfusionRouteRule(RuleIds.SessionRoute, DecisionSubject.Session))
            .Says(A, ["US-82"],
                RequiresInSession(RuleIds.SessionLine, "The drug must go into a free-flowing intravenous line.", Yes,
                    otherwise: Withhold, FreeFlowingLine))
            .Says(A, ["US-89"],
                RequiresInSession(RuleIds.SessionSupervision,
                    "A physician experienced with cytotoxic chemotherapy must supervise.", Yes, otherwise: Withhold,
                    ExperiencedSupervision))
        .Text(Document, "June 2010").Section("Dosage and administration, multiple sclerosis")
            .Says(A, ["US-10", "COR-09", "US-84", "D-14"], SessionMinutesRule.Infusion(least: 5, most: 15),
                "\"About 5 to 15 minutes\", and not less than 3 minutes into the tubing (COR-09). Centers give it in "
                    + "30 minutes or an hour (ADD-02): slower requires review.")
        .Text(CommonRows.UnitedStatesCopies, "undated").Section("Dilution and administration")
            .Says(A, ["COR-09", "US-88"],
                RequiresInSession(RuleIds.SessionHeparin, "The drug must not be mixed with heparin.", No, otherwise: Withhold,
                    MixedWithHeparin),
                "It precipitates; nor may any other drug be in the same infusion.")
        .Text("US generic mitoxantrone PI", "undated").Section("Medication Guide")
            .Says(A, ["US-92"],
                RequiresInSession(RuleIds.SessionMedicationGuide, "The patient must read the medication guide each time.", Yes,
                    otherwise: Review, MedicationGuideRead))
            .Says(A, ["US-63", "EU-13"], new SulfiteRule(),
                "Some products contain sodium metabisulfite; the contraindication is printed in a German leaflet (EU-13, A).")
        .Text("EU-harmonized product text, mitoxantrone, multiple sclerosis", "since 2016").Section("Method of administration")
            .Says(A, ["US-86"],
                RequiresInSession(RuleIds.SessionVein, "The vein must be large, not over a joint, in a limb that drains well.",
                    Yes, otherwise: Withhold, SuitableVein))
        .AddedToEverySession(Quarterly.DosePerInfusion, RoundingPercent)

        // After treatment: no text of this time was read.
        .AddedAfterEveryTreatment()
        .Policy();

    /// <summary>The edition of March 2005: the ejection fraction before every dose (US-33), not below 50 % (US-34).</summary>
    public static Policy Since2005(Policy since2000) => Label
        .Later(since2000, Document, Before2005, Of2005, "us-2005", "US label", "March 2005 to January 2009",
            Day(2005, 3, 1), Day(2009, 2, 1))
        .IsReplaced(["US-32", "US-35"], ReplacedEdition + " Only the month of the change is known.")
        .Section(Cardiac)
            .Says(A, ["US-33", "US-11"],
                Recent(RuleIds.EjectionFractionBeforeDose, "The ejection fraction must be measured", HeartTestMaximumAgeInDays,
                    Observation.EjectionFraction),
                NoAge)
            .Says(Unconfirmed, ["US-31", "US-42"],
                new EjectionFractionMethodRule(
                    [EjectionFractionMethod.Echocardiography, EjectionFractionMethod.MultigatedAcquisition]),
                "That the method should stay the same is unconfirmed: no text that says so was read. The text of 2005 names "
                    + "echocardiography and MUGA only (US-31, A).")
        .Section("Letter to prescribers 2005, and dosage and administration since")
            .Says(B, ["US-34", "US-36", "US-38", "D-03"],
                AtLeast(RuleIds.EjectionFractionFloor, HeartValues.EjectionFraction, Percent(50), otherwise: Withhold),
                "The 2005 wording names 50 % (A); that the dosage section kept the number is unconfirmed. A clinical series read "
                    + "it as 50 % or below (US-38).")
        .Policy();

    /// <summary>
    /// The edition since February 2009: the lower limit of normal, an ECG before every dose (US-32,
    /// US-35), yearly checks (US-39).
    /// </summary>
    public static Policy Since2009(Policy since2005) => Label
        .Later(since2005, Document, Of2005, Since2009Text, "us-2009", "US label", "2009 and later", Day(2009, 2, 1))
        .Reviewed(2026, 11)
        .Section(Cardiac)
            .Says(A, ["US-32", "US-11"],
                Recent(RuleIds.EjectionFractionBeforeDose, "The ejection fraction must be measured", HeartTestMaximumAgeInDays,
                    Observation.EjectionFraction),
                NoAge)
            .Says(A, ["US-35"],
                new EjectionFractionLowerLimitRule(substitute: Percent(50), clearFrom: Percent(ClearEjectionFractionPercent)),
                "Where no limit was reported, 50 % stands in for it and review up to 55 % is a library convention (P13).")
            .Says(Unconfirmed, ["US-31", "US-42"], new EjectionFractionMethodRule([]),
                "That the method should stay the same is unconfirmed: no text that says so was read.")
            .Says(A, ["US-32", "US-11"],
                Recent(RuleIds.ElectrocardiogramBeforeDose, "An ECG must be recorded", HeartTestMaximumAgeInDays,
                    Observation.Electrocardiogram),
                NoAge)
        .Silent("Recovered ejection fraction", ["US-35", "D-05"],
            new EjectionFractionRecoveredRule(Percent(50), isLowerLimitJudged: true),
            "The label has no rule for a second, normal measurement.")
        .Text(Document, "June 2010, wording since 2008").Section(Cardiac)
            .Says(A, ["US-39", "US-40", "D-07"],
                new RepeatedObservationRule(RuleIds.EjectionFractionFollowUp, "the ejection fraction", everyMonths: 12,
                    forYears: null, OverdueAfterDays, Observation.EjectionFraction),
                "The label names no end (US-39). That a year is counted from the measurement before is a library convention.")
        .Policy();
}
