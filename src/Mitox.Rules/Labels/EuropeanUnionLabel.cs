using Mitox.Rules.Rulebook;
using static Mitox.Rules.Answer;
using static Mitox.Rules.Authoring.BloodCountValues;
using static Mitox.Rules.Authoring.DoseAdjustmentCause;
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
/// The harmonized EU and UK summary of product characteristics (SmPC) since the referral of 28 April 2016 (EU-01).
/// </summary>
/// <remarks>
/// It was read in parts: its text on the dose in multiple sclerosis, and the start of its sections 4.1 and 4.2. Where a handbook
/// or a leaflet stands in for the rest, it is the document that is cited.
/// </remarks>
internal static class EuropeanUnionLabel
{
    private const string Since = "since the referral of 28 April 2016";
    private const string Handbook = "KKNMS quality handbook, mitoxantrone (Germany)";
    private const string Summary = "EU and UK SmPC, mitoxantrone";
    private const string Harmonized = "EU-harmonized product text, mitoxantrone, multiple sclerosis";
    private const string NotTheLabel = "The list of the German handbook, not of section 4.3 of the SmPC (COR-07).";
    private const string Sections46 = "EU-harmonized text on mitoxantrone (copy of Mitoxantron Ebewe)";
    private const string Sections43 = "UK SmPC, mitoxantrone (Hospira), and German Fachinformation HEXAL MS";
    private const string UnreadAge = "Unconfirmed: no text that says so was read. The days are a library convention (P8).";

    /// <summary>Bands of doses stay within this many percent of the dose (RND-03).</summary>
    internal const decimal RoundingPercent = 6;

    /// <summary>12 mg/m² every 1 to 3 months (EU-06): at the shortest interval, and the longest.</summary>
    private static readonly Regimen Monthly = Regimen.Create("EU label", MgPerM2(12), Months(1));
    private static readonly DosingInterval LongestInterval = Months(3); // EU-06

    /// <summary>The dose of one infusion, rounded up as far as that allows (EU-06, RND-03).</summary>
    private static readonly DosePerArea LargestInfusion = Monthly.DosePerInfusion.Times((100 + RoundingPercent) / 100);

    /// <summary>
    /// The next dose after low counts, infection or toxicity: as printed with signs of infection (COR-03, COR-04), by
    /// convention without them and by platelets; grades of GR-10.
    /// </summary>
    private static readonly DoseAdjustmentRule Adjustment = new(
        new DoseAdjustmentTable(
            new(GradingTables.WhoLeukocytes, GradingTables.WhoGranulocytes, GradingTables.WhoPlatelets),
            daysAfterInfusion: 21,
            daysBeforeInfusion: 7,
            new(CountAfterInfusionWithInfection, 3, 3, MgPerM2(10), Withhold), // EU-50, COR-04
            new(CountAfterInfusionWithInfection, 4, 4, MgPerM2(8), Withhold),
            new(CountBeforeInfusionWithInfection, 1, 1, MgPerM2(9), Withhold), // COR-03
            new(CountBeforeInfusionWithInfection, 2, 2, MgPerM2(6), Withhold),
            new(CountBeforeInfusionWithInfection, 3, 4, NextDose: null, Stop),
            new(CountBeforeInfusion, 1, 1, MgPerM2(9), Review), // conventions from here
            new(CountBeforeInfusion, 2, 2, MgPerM2(6), Review),
            new(CountBeforeInfusion, 3, 4, NextDose: null, Withhold),
            new(PlateletsBeforeInfusion, 1, 1, MgPerM2(9), Review),
            new(PlateletsBeforeInfusion, 2, 2, MgPerM2(6), Review),
            new(PlateletsBeforeInfusion, 3, 4, NextDose: null, Review),
            new(PlateletsAfterInfusion, 3, 4, NextDose: null, Review),
            new(OtherToxicity, 2, 3, MgPerM2(10), Withhold), // EU-52, COR-04
            new(OtherToxicity, 4, 4, NextDose: null, Stop)),
        Monthly.DosePerInfusion,
        RoundingPercent);

    public static Policy Since2016() => Label.Of("eu-2016", "EU and UK SmPC", "2016 and later", Day(2016, 4, 28))
        .Reviewed(2026, 11)
        .Text("EU-harmonized text on mitoxantrone in multiple sclerosis", Since).Section("Posology, multiple sclerosis")
            .Says(A, ["EU-06", "US-82"], new InfusionRouteRule(RuleIds.InfusionRoute, DecisionSubject.Infusion),
                "The text read names a short intravenous infusion (EU-06); the ban on every other route is "
                    + "that of the US label (US-82).")
            .Says(A, ["EU-06", "COR-05"], new RegimenRule(Monthly, LongestInterval),
                "The text names the usual dose and an interval of 1 to 3 months; that another is for review "
                    + "is a library convention (P7).")
            .Says(A, ["EU-06", "RND-03", "US-23"],
                new DosePerInfusionRule(Monthly, RoundingPercent, wholeCourse: MgPerM2(140), Adjustment),
                "The text names no tolerance; 6 % is that of the NHS dose bands for cytotoxics (RND-03, P19). Fatal single "
                    + "doses: US label, Overdosage (US-23).")
            .Says(A, ["EU-06", "EU-32", "COR-05"],
                new DoseIntervalRule(Monthly, EarlyInfusionToleranceInDays, LongestInterval)
                {
                    Published = PublishedSchedules.All,
                    RoundingPercent = RoundingPercent,
                },
                "No effect is shown for intervals longer than 3 months (EU-32, B). Calendar months, 7 days early for review "
                    + "rather than withholding, the own interval of a regimen that was published for the disease with its dose, "
                    + "and review where it is late are library conventions (P7).")
            .Says(A, ["EU-07", "D-01", "COR-05"], new LifetimeDoseRule(MgPerM2(72), mayBeReached: true, LargestInfusion),
                "\"Not to exceed\": 72 mg/m² may be reached and not passed (P6). Other caps: D-01.")
            .Says(A, ["EU-05", "EU-06", "D-13", "COR-05"], new FirstCourseRule(Months(LongestGapInMonths)),
                "\"Must not be initiated in patients previously treated with mitoxantrone\", in any amount and for any disease. "
                    + "The text does not say when an interrupted course is a new one: after more than 6 calendar months without "
                    + "an infusion, twice the longest interval, is a library convention. Experts disagree (D-13).")
            .Says(A, ["EU-04", "CO-12"], new PriorAnthracyclineRule(),
                "The drug is used only after weighing the risk to the heart (EU-04). No regulator says how an earlier "
                    + "anthracycline counts into the cap (CO-12); review is a library convention (P22).")
            .Says(A, ["EU-04"], new CardiovascularDiseaseRule(),
                "The drug is used only after weighing the risk to the heart; review here is a library convention (P22).")
        .Text("German Fachinformation, Mitoxantron HEXAL MS", Since).Section("4.2 Posology, dose adjustment")
            .Says(A, ["COR-03", "COR-04", "EU-50", "EU-51", "EU-52", "EU-08", "GR-10", "GR-11", "COR-13"], Adjustment,
                "Printed: signs of infection together with a grade, of the white cells before an infusion. Library conventions: "
                    + "a low count without signs of infection (grade 1 or 2 for review, naming 9 or 6 mg/m² as the dose a "
                    + "clinician may choose; 3 or 4 withheld until it recovers), and platelets (review). The grade is the worse "
                    + "of leukocytes and neutrophils by WHO 1981 (GR-10); a value in a gap between two bands gets the worse "
                    + "grade (GR-11). Signs count within 7 days of the count, or in the 21 days after the infusion; unknown is "
                    + "incomplete. The newest count names the dose (P21). One that stops treatment does so for good under "
                    + "treatment, where it is no nadir; else it must recover.")
        .Text(Summary, Since).Section("4.2 Posology, hepatic impairment")
            .Says(Unconfirmed, ["EU-58", "EU-14"],
                Requires(RuleIds.HepaticImpairment, HepaticImpairment, No, otherwise: Withhold),
                "Unconfirmed: no text that says so was read. A handbook names severe liver failure as a relative "
                    + "contraindication (EU-14).")
        .Section("4.4 Special warnings, monitoring")
            .Says(Unconfirmed, ["EU-53", "EU-54", "US-11"],
                Recent(RuleIds.EjectionFractionBeforeDose, "The ejection fraction must be measured", HeartTestMaximumAgeInDays,
                    Observation.EjectionFraction),
                UnreadAge)
            .Says(Unconfirmed, ["EU-55", "EU-51", "US-11"],
                Recent(RuleIds.BloodCountBeforeDose, "Neutrophils, platelets and leukocytes must be counted",
                    BloodCountMaximumAgeInDays, Observation.Neutrophils, Observation.Platelets, Observation.Leukocytes),
                UnreadAge)
        .Text("UK SmPC (PL 00289-1370) and French RCP, mitoxantrone", Since).Section("4.1 Therapeutic indications")
            .Says(A, ["EU-02"], new TreatmentIndicationRule(),
                "The label has other limits for other diseases; that a clinician decides about them "
                    + "here is a library convention.")
            .Says(A, ["EU-02", "EU-03", "D-11"], new HighlyActiveDiseaseRule(),
                "In substance: the sentence was read in part. Primary progressive disease: KKNMS quality handbook (EU-03).")
        .Text(Handbook, "undated").Section("Contraindications")
            .Says(A, ["EU-14", "COR-07", "EU-04"],
                Requires(RuleIds.CardiotoxicDrugs, TakingCardiotoxicDrugs, No, otherwise: Review),
                $"Review alone is a library convention (P22). {NotTheLabel}")
            .Says(A, ["EU-14", "COR-07", "EU-04"],
                Requires(RuleIds.MediastinalRadiotherapy, MediastinalRadiotherapy, No, otherwise: Review),
                $"Review alone is a library convention (P22). {NotTheLabel}")
            .Says(A, ["EU-14", "COR-07"],
                Requires(RuleIds.StructuralHeartDisease, StructuralHeartDisease, No, otherwise: Withhold),
                $"Named above all with an impaired pump function, cardiotoxic drugs or mediastinal radiotherapy. {NotTheLabel}")
            .Says(A, ["EU-14", "COR-07", "EU-54", "D-03"],
                AtLeast(RuleIds.EjectionFractionFloor, HeartValues.EjectionFraction, Percent(50), otherwise: Withhold),
                NotTheLabel)
            .Says(A, ["EU-14", "COR-07", "EU-54", "D-04"],
                new EjectionFractionFallRule(EjectionFractionFallInPoints, pointsToWithholdAbove: 10),
                "It prints \"> 10 %\"; the SmPC may have no number or \"≥ 10 %\" (EU-54, unconfirmed). Points, and review at "
                    + $"just 10, are library conventions (P13). {NotTheLabel}")
            .Says(A, ["EU-14", "COR-07", "EU-55"],
                AtLeastWithWhole(RuleIds.NeutrophilFloor, Neutrophils, PerMicroliter(1_500), otherwise: Withhold), NotTheLabel)
            .Says(A, ["EU-14", "COR-07", "US-61"], new ActiveInfectionRule(),
                "It bars severe infection; withholding while any infection is untreated is the cautious "
                    + $"reading (P17). {NotTheLabel}")
            .Says(A, ["EU-14", "COR-07", "ADD-05"], Requires(RuleIds.SevereInfection, SevereInfection, No, otherwise: Withhold),
                NotTheLabel)
            .Says(A, ["EU-14", "COR-07"],
                Requires(RuleIds.ChronicInfection, ChronicInfection, No, otherwise: Withhold), NotTheLabel)
        .Section("Relative contraindications")
            .Says(A, ["EU-14", "COR-07", "ADD-05"],
                Requires(RuleIds.SevereRenalImpairment, SevereRenalImpairment, No, otherwise: Review),
                $"Review is a library convention. {NotTheLabel}")
            .Says(A, ["EU-14", "COR-07"], new AdultAgeRule(AdultAgeInYears, OldestAgeInYears),
                $"The age is a library convention (P22). {NotTheLabel}")
        .Text(Sections43, "2019").Section("4.3 Contraindications")
            .Says(A, ["COR-02", "EU-13", "NEW-08"], new PregnancyRule(LongestPregnancyInDays, "genetic counseling"),
                "Printed for multiple sclerosis; that it withholds is a library convention (P22). Genetic counseling: "
                    + "section 4.6 (NEW-08).")
            .Says(A, ["COR-02", "EU-13", "EU-12"], Requires(RuleIds.BreastFeeding, BreastFeeding, No, otherwise: Withhold),
                "That it withholds is a library convention (P22).")
            .Says(A, ["COR-02", "EU-13"], Requires(RuleIds.Hypersensitivity, MitoxantroneHypersensitivity, No, otherwise: Stop))
            .Says(A, ["COR-02", "EU-13"],
                Requires(RuleIds.SulfiteHypersensitivity, SulfiteHypersensitivity, No, otherwise: Stop),
                "\"Including sulfites that may be produced during the manufacturing\": whatever the product lists.")
        .Text(Sections46, Since).Section("4.6 Fertility, pregnancy and lactation")
            .Says(A, ["COR-06", "EU-12", "US-11"], new PregnancyTestBeforeDoseRule(PregnancyTestMaximumAgeInDays),
                "No maximum age is named; the days are a library convention (P8).")
            .Says(A, ["COR-06", "EU-10", "EU-11", "D-09"],
                Requires(RuleIds.Contraception, Contraception, Yes, otherwise: Review,
                    new Remedy.Resolve(Contraception.Problem, Contraception.Field)),
                "After treatment it goes on for at least 4 months (women) or 6 (men). Review of its lack is a library "
                    + "convention.")
        .Text("Rhône-Alpes MS network, mitoxantrone protocol (France)", "undated").Section("Contraindications")
            .Says(A, ["EU-26", "EU-04"], Requires(RuleIds.HeartFailure, HeartFailure, No, otherwise: Withhold),
                "That a diagnosed heart failure withholds is a library convention (P21).")
        .Text("Review article on mitoxantrone", "undated").Section("Rules for holding a dose")
            .Says(C, ["TR-23", "EU-58"], new LiverTestLimitRule(TimesUpperLimit(2.5m), reviewLimit: TimesUpperLimit(1)),
                "Review above the upper limit of normal is a library convention (P18).")
        .Text("UK expert notes on switching to mitoxantrone (G. Giovannoni)", "undated").Section("Relative contraindications")
            .Says(B, ["EU-34"],
                new CountsAfterDepletionRule(
                    [TherapyKind.Alemtuzumab, TherapyKind.Cladribine, TherapyKind.AutologousStemCellTransplantation],
                    PerMicroliter(1_000),
                    PerMicroliter(800)),
                "After cladribine the notes name the lymphocytes alone: the cautious reading asks for both.")
        .Silent("Order of infusions", [], new ProposalOrderRule(),
            "A past decision is replayed with the history as it was (P20).")
        .Silent("Body surface", ["BSA-11"], new BodySurfaceFormulaRule(),
            "Formulas differ by up to 0.5 m² for one body, so a sum over several is no longer one measure.")
        .Silent("Dose history", ["EU-05", "EU-07"], new DoseHistoryCompleteRule(),
            "A lifetime cap, and whether treatment starts anew, can only be compared with a lifetime's doses (P4).")
        .Silent("Signs of heart failure", ["EU-04", "US-32"], new HeartFailureSignsRule(),
            "Signs need a new ejection fraction, and review while they last (P21).")
        .Silent("Method of the ejection fraction", ["US-42"], new EjectionFractionMethodRule([]),
            "A fall between two methods may be their difference (P13); that the method should stay the "
                + "same is unconfirmed (US-42).")
        .Silent("Recovered ejection fraction", ["EU-14", "D-05"],
            new EjectionFractionRecoveredRule(Percent(50), isLowerLimitJudged: false),
            "No text read has a rule for a second, normal measurement.")
        .Silent("Platelets", ["EU-18"],
            AtLeast(RuleIds.PlateletFloor, Platelets, BillionsPerLiter(PlateletFloorInBillionsPerLiter), otherwise: Review),
            "No text gives a platelet number for multiple sclerosis (P16).")
        .Silent("Liver tests", ["EU-26", "EU-58"],
            Recent(RuleIds.LiverTestsBeforeDose, "ALT, AST and total bilirubin must be measured", LiverTestMaximumAgeInDays,
                Observation.AlanineAminotransferase, Observation.AspartateAminotransferase, Observation.TotalBilirubin),
            "A French protocol asks for them before every course (EU-26); the caution of the SmPC is unconfirmed (EU-58).")
        .Silent("Clinical assessment", ["EU-04"],
            Recent(RuleIds.AssessmentBeforeDose, "The patient must be asked and examined", AssessmentMaximumAgeInDays,
                Observation.ClinicalAssessment),
            "Answers that change are asked before every dose.")
        .Silent("Hypersensitivity", ["EU-13", "TR-57", "D-19"],
            Requires(RuleIds.AnthracyclineHypersensitivity, AnthracyclineHypersensitivity, No, otherwise: Review),
            "The texts read name mitoxantrone, another monograph any anthracycline; the sources disagree.")
        .Silent("Other treatments", TherapyConventions.Facts, TherapyConventions.Rule, TherapyConventions.Remark)
        .AddedBeforeEveryInfusion()

        // The session.
        .Text(Harmonized, "since 2016").Section("Method of administration")
            .Says(A, ["EU-06", "US-82"], new InfusionRouteRule(RuleIds.SessionRoute, DecisionSubject.Session),
                "It names a short intravenous infusion; the ban on every other route is that of the US label (US-82).")
            .Says(A, ["COR-08", "EU-06", "US-84", "D-14"], SessionMinutesRule.Infusion(least: 5, most: 30),
                "Not less than 3 to 5 minutes into a running infusion, of which 5 is the cautious reading, or a short "
                    + "infusion of 15 to 30 minutes.")
            .Says(A, ["US-86"],
                RequiresInSession(RuleIds.SessionVein, "The vein must be large, not over a joint, in a limb that drains well.",
                    Yes, otherwise: Withhold, SuitableVein))
        .Section("Supervision")
            .Says(A, ["EU-09", "US-89"],
                RequiresInSession(RuleIds.SessionSupervision,
                    "A physician experienced with cytotoxic chemotherapy must supervise.", Yes, otherwise: Withhold,
                    ExperiencedSupervision),
                "A physician experienced with cytotoxics for multiple sclerosis.")
        .Text("US mitoxantrone boxed warning", "wording since 2009").Section("Boxed warning")
            .Says(A, ["US-82"],
                RequiresInSession(RuleIds.SessionLine, "The drug must go into a free-flowing intravenous line.", Yes,
                    otherwise: Withhold, FreeFlowingLine),
                "Read in the US label.")
        .Text(CommonRows.UnitedStatesCopies, "undated").Section("Dilution and administration")
            .Says(A, ["COR-09", "US-88"],
                RequiresInSession(RuleIds.SessionHeparin, "The drug must not be mixed with heparin.", No, otherwise: Withhold,
                    MixedWithHeparin),
                "Read in the US label: it precipitates; nor may any other drug be in the same infusion.")
        .Text(Sections43, "2019").Section("4.3 Contraindications")
            .Says(A, ["COR-02", "EU-13"], new SulfiteRule(whateverTheProduct: true))
        .Text("EU risk minimization material (Meda/Mylan Sweden, Fimea)", "2018").Section("Before the start")
            .Says(B, ["NEW-05"],
                RequiresInSession(RuleIds.SessionPatientCard,
                    "The prescriber must have read the prescriber guide, and the patient must have the patient card.", Yes,
                    otherwise: Review, PrescriberGuideRead, PatientCardGiven))
        .AddedToEverySession(Monthly.DosePerInfusion, RoundingPercent)
        .Text("German text for patients and professionals, Mitoxantron HEXAL MS", Since).Section("Administration")
            .Says(A, ["COR-08", "US-83", "US-80"], new DilutionRule(Milliliters(50), Milliliters(100), outside: Review),
                "A short infusion is in 50 to 100 mL; injected into a running infusion the text names no volume, so another one "
                    + "is for review. \"At least 50 mL\" as a must is the US sentence.")

        // After treatment.
        .Text("EU and UK summary of product characteristics, mitoxantrone", Since).Section("4.4 Special warnings, monitoring")
            .Says(Unconfirmed, ["EU-53", "EU-24", "D-07"],
                new RepeatedObservationRule(RuleIds.EjectionFractionFollowUp, "the ejection fraction", everyMonths: 12,
                    forYears: 5, OverdueAfterDays, Observation.EjectionFraction),
                "Unconfirmed for the label (EU-53); a French text states it (EU-24, B).")
        .Text(Sections46, Since).Section("4.6 Fertility, pregnancy and lactation")
            .Says(A, ["COR-06", "EU-10", "EU-11", "D-09"],
                new ContraceptionFollowUpRule(women: new(required: 4, reviewed: 6), men: new(required: 6, reviewed: 6)),
                "\"At least\" 4 months for women: Austrian and German pages advise 6 before a planned pregnancy (EU-11, B), so "
                    + "the months between require review.")
        .AddedAfterEveryTreatment()
        .Policy();
}
