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
    private const string NotTheLabel = "The wording of the SmPC is unconfirmed.";
    private const string UnreadAge = "Unconfirmed: no text that says so was read. The days are a library convention (P8).";

    /// <summary>Bands of doses stay within this many percent of the dose (RND-03).</summary>
    internal const decimal RoundingPercent = 6;

    /// <summary>12 mg/m² every 1 to 3 months (EU-06): at the shortest interval, and the longest.</summary>
    private static readonly Regimen Monthly = Regimen.Create("EU label", MgPerM2(12), Months(1));
    private static readonly DosingInterval LongestInterval = Months(3); // EU-06

    /// <summary>The dose of one infusion, rounded up as far as that allows (EU-06, RND-03).</summary>
    private static readonly DosePerArea LargestInfusion = Monthly.DosePerInfusion.Times((100 + RoundingPercent) / 100);

    /// <summary>
    /// The next dose after low counts, infection or toxicity (EU-50 to EU-52): by the worst grade of leukocytes,
    /// neutrophils and platelets (GR-10).
    /// </summary>
    private static readonly DoseAdjustmentRule Adjustment = new(
        new DoseAdjustmentTable(
            new(GradingTables.WhoLeukocytes, GradingTables.WhoGranulocytes, GradingTables.WhoPlatelets),
            daysAfterInfusion: 21,
            daysBeforeInfusion: 7,
            new(CountAfterInfusionWithInfection, 3, 3, MgPerM2(10)), // EU-50
            new(CountAfterInfusionWithInfection, 4, 4, MgPerM2(8)),
            new(CountBeforeInfusion, 1, 1, MgPerM2(9)), // EU-51
            new(CountBeforeInfusion, 2, 2, MgPerM2(6)),
            new(CountBeforeInfusion, 3, 4, NextDose: null),
            new(OtherToxicity, 2, 3, MgPerM2(10)), // EU-52
            new(OtherToxicity, 4, 4, NextDose: null)),
        Monthly.DosePerInfusion,
        RoundingPercent);

    public static Policy Since2016() => Label.Of("eu-2016", "EU and UK SmPC", "2016 and later", Day(2016, 4, 28))
        .Text("EU-harmonized text on mitoxantrone in multiple sclerosis", Since).Section("Posology, multiple sclerosis")
            .Says(A, ["EU-06", "US-82"], new InfusionRouteRule(RuleIds.InfusionRoute, DecisionSubject.Infusion),
                "The text read names a short intravenous infusion (EU-06); the ban on every other route is "
                    + "that of the US label (US-82).")
            .Says(A, ["EU-06"], new RegimenRule(Monthly, LongestInterval),
                "The text names the usual dose and an interval of 1 to 3 months; that another is for review "
                    + "is a library convention (P7).")
            .Says(A, ["EU-06", "RND-03", "US-23"],
                new DosePerInfusionRule(Monthly, RoundingPercent, wholeCourse: MgPerM2(140), Adjustment),
                "The text names no tolerance; 6 % is that of the NHS dose bands for cytotoxics (RND-03, P19). Fatal single "
                    + "doses: US label, Overdosage (US-23).")
            .Says(A, ["EU-06", "EU-32"],
                new DoseIntervalRule(Monthly, EarlyInfusionToleranceInDays, LongestInterval)
                {
                    Published = PublishedSchedules.All,
                    RoundingPercent = RoundingPercent,
                },
                "No effect is shown for intervals longer than 3 months (EU-32, B). Calendar months, 7 days early for review "
                    + "rather than withholding, the own interval of a regimen that was published for the disease with its dose, "
                    + "and review where it is late are library conventions (P7).")
            .Says(A, ["EU-07", "D-01"], new LifetimeDoseRule(MgPerM2(72), mayBeReached: true, LargestInfusion),
                "\"Not to exceed\": 72 mg/m² may be reached and not passed (P6). Other caps: D-01.")
            .Says(A, ["EU-05", "EU-06", "D-13"], new FirstCourseRule(Months(LongestGapInMonths)),
                "\"Must not be initiated in patients previously treated with mitoxantrone\", in any amount and for any disease. "
                    + "The text does not say when an interrupted course is a new one: after more than 6 calendar months without "
                    + "an infusion, twice the longest interval, is a library convention. Experts disagree (D-13).")
            .Says(A, ["EU-04", "CO-12"], new PriorAnthracyclineRule(),
                "The drug is used only after weighing the risk to the heart (EU-04). No regulator says how an earlier "
                    + "anthracycline counts into the cap (CO-12); review is a library convention (P22).")
            .Says(A, ["EU-04"], new CardiovascularDiseaseRule(),
                "The drug is used only after weighing the risk to the heart; review here is a library convention (P22).")
        .Text(Summary, Since).Section("4.2 Posology, dose adjustment")
            .Says(Unconfirmed, ["EU-50", "EU-51", "EU-52", "EU-08", "GR-10", "GR-11"], Adjustment,
                "Unconfirmed: no text that prints the table was read; it only tightens. Its grades are those of WHO 1981 "
                    + "(GR-10), the worst of leukocytes, neutrophils and platelets; a value in a gap between two bands gets the "
                    + "worse grade (GR-11). It speaks of signs of infection together with grade 3 or 4: without them, or without "
                    + "a count in the 21 days, no row applies and a clinician decides. Of the counts in the 7 days before, the "
                    + "newest names the dose (P21). One under treatment that discontinues, and is no nadir, does so for good.")
        .Section("4.2 Posology, hepatic impairment")
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
            .Says(A, ["EU-14", "EU-04"], Requires(RuleIds.CardiotoxicDrugs, TakingCardiotoxicDrugs, No, otherwise: Review),
                $"Review alone is a library convention (P22). {NotTheLabel}")
            .Says(A, ["EU-14", "EU-04"],
                Requires(RuleIds.MediastinalRadiotherapy, MediastinalRadiotherapy, No, otherwise: Review),
                $"Review alone is a library convention (P22). {NotTheLabel}")
            .Says(A, ["EU-14"], Requires(RuleIds.StructuralHeartDisease, StructuralHeartDisease, No, otherwise: Withhold),
                $"Named above all with an impaired pump function, cardiotoxic drugs or mediastinal radiotherapy. {NotTheLabel}")
            .Says(A, ["EU-14", "EU-54", "D-03"],
                AtLeast(RuleIds.EjectionFractionFloor, HeartValues.EjectionFraction, Percent(50), otherwise: Withhold),
                NotTheLabel)
            .Says(A, ["EU-14", "EU-54", "D-04"],
                new EjectionFractionFallRule(EjectionFractionFallInPoints, pointsToWithholdAbove: 10),
                "It prints \"> 10 %\"; the SmPC may have no number or \"≥ 10 %\" (EU-54, unconfirmed). Points, and review at "
                    + $"just 10, are library conventions (P13). {NotTheLabel}")
            .Says(A, ["EU-14", "EU-55"],
                AtLeastWithWhole(RuleIds.NeutrophilFloor, Neutrophils, PerMicroliter(1_500), otherwise: Withhold), NotTheLabel)
            .Says(A, ["EU-14", "US-61"], new ActiveInfectionRule(),
                "It bars severe infection; withholding while any infection is untreated is the cautious "
                    + $"reading (P17). {NotTheLabel}")
            .Says(A, ["EU-14", "ADD-05"], Requires(RuleIds.SevereInfection, SevereInfection, No, otherwise: Withhold),
                NotTheLabel)
            .Says(A, ["EU-14"], Requires(RuleIds.ChronicInfection, ChronicInfection, No, otherwise: Withhold), NotTheLabel)
        .Section("Relative contraindications")
            .Says(A, ["EU-14", "ADD-05"], Requires(RuleIds.SevereRenalImpairment, SevereRenalImpairment, No, otherwise: Review),
                $"Review is a library convention. {NotTheLabel}")
            .Says(A, ["EU-14"], new AdultAgeRule(AdultAgeInYears, OldestAgeInYears),
                $"The age is a library convention (P22). {NotTheLabel}")
        .Text("Package leaflet, Mitoxantron Teva 2 mg/ml (Germany)", "undated").Section("Contraindications")
            .Says(A, ["EU-13", "EU-14"], new PregnancyRule(LongestPregnancyInDays), NotTheLabel)
            .Says(A, ["EU-13", "EU-12", "EU-14"], Requires(RuleIds.BreastFeeding, BreastFeeding, No, otherwise: Withhold),
                NotTheLabel)
            .Says(A, ["EU-13", "EU-14"], Requires(RuleIds.Hypersensitivity, MitoxantroneHypersensitivity, No, otherwise: Stop),
                NotTheLabel)
        .Text("Austrian MS society, page on mitoxantrone", "undated").Section("Pregnancy test")
            .Says(B, ["EU-12", "US-11"], new PregnancyTestBeforeDoseRule(PregnancyTestMaximumAgeInDays),
                $"No maximum age is named; the days are a library convention (P8). {NotTheLabel}")
        .Text("AMSEL/DMSG (German MS society), page on mitoxantrone", "undated").Section("Contraception")
            .Says(B, ["EU-10", "EU-11", "D-09"],
                Requires(RuleIds.Contraception, Contraception, Yes, otherwise: Review,
                    new Remedy.Resolve(Contraception.Problem, Contraception.Field)),
                "After treatment it goes on for 4 months (women) or 6 (men); other texts say 6 for both (EU-11). Review of its "
                    + $"lack is a library convention. {NotTheLabel}")
        .Text("Rhône-Alpes MS network, mitoxantrone protocol (France)", "undated").Section("Contraindications")
            .Says(A, ["EU-26", "EU-04"], Requires(RuleIds.HeartFailure, HeartFailure, No, otherwise: Withhold),
                $"That a diagnosed heart failure withholds is a library convention (P21). {NotTheLabel}")
        .Text("Review article on mitoxantrone", "undated").Section("Rules for holding a dose")
            .Says(C, ["TR-23", "EU-58"], new LiverTestLimitRule(TimesUpperLimit(2.5m), reviewLimit: TimesUpperLimit(1)),
                $"Review above the upper limit of normal is a library convention (P18). {NotTheLabel}")
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
            .Says(A, ["EU-06", "US-84", "D-14"], SessionMinutesRule.Infusion(least: 5, most: 15),
                "\"About 5 to 15 minutes\", and not less than 3 to 5 minutes into the tubing: 5 is the cautious reading.")
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
        .Text("US prescribing information, mitoxantrone (Novantrone)", "June 2010").Section("How supplied")
            .Says(Unconfirmed, ["US-88"],
                RequiresInSession(RuleIds.SessionHeparin, "The drug must not be mixed with heparin.", No, otherwise: Withhold,
                    MixedWithHeparin),
                "Unconfirmed: no text that names heparin was read.")
        .Text("German package leaflet, Mitoxantron Teva 2 mg/mL", "undated").Section("Contraindications")
            .Says(A, ["EU-13"], new SulfiteRule())
        .AddedToEverySession(Monthly.DosePerInfusion, RoundingPercent)

        // After treatment.
        .Text("EU and UK summary of product characteristics, mitoxantrone", Since).Section("4.4 Special warnings, monitoring")
            .Says(Unconfirmed, ["EU-53", "EU-24", "D-07"],
                new RepeatedObservationRule(RuleIds.EjectionFractionFollowUp, "the ejection fraction", everyMonths: 12,
                    forYears: 5, OverdueAfterDays, Observation.EjectionFraction),
                "Unconfirmed for the label (EU-53); a French text states it (EU-24, B).")
        .Text("AMSEL/DMSG drug page, mitoxantrone", "undated").Section("Contraception")
            .Says(B, ["EU-10", "EU-11", "D-09"],
                new ContraceptionFollowUpRule(women: new(required: 4, reviewed: 6), men: new(required: 6, reviewed: 6)),
                "Austrian and German texts ask women for 6 months too (EU-11, B): the months between require review.")
        .AddedAfterEveryTreatment()
        .Policy();
}
