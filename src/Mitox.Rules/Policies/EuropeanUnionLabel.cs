using System.Collections.Immutable;
using Mitox.Rules.Rulebook;
using static Mitox.Rules.EuropeanUnionSources;

namespace Mitox.Rules;

/// <summary>The harmonized EU and UK summary of product characteristics (SmPC): its numbers, each once, beside their citations.</summary>
internal static class EuropeanUnionLabel
{
    /// <summary>12 mg/m², repeated after a month at the earliest (EU-06).</summary>
    private static readonly Regimen Monthly = Regimen.Create(
        "EU label", DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromMonths(1));

    /// <summary>12 mg/m² may be repeated every 1 to 3 months (EU-06).</summary>
    private static readonly DosingInterval LongestInterval = DosingInterval.FromMonths(3);

    /// <summary>The cap on the lifetime dose (EU-07).</summary>
    private static readonly DosePerArea LifetimeLimit = DosePerArea.FromMilligramsPerSquareMeter(72);

    /// <summary>Single doses from here on have been fatal (US-23).</summary>
    private static readonly DosePerArea FatalSingleDose = DosePerArea.FromMilligramsPerSquareMeter(140);

    /// <summary>Bands of doses stay within this many percent of the dose (RND-03).</summary>
    internal const decimal RoundingPercent = 6;

    /// <summary>The dose of one infusion, rounded up as far as that allows.</summary>
    private static readonly DosePerArea LargestInfusion =
        new DoseAgainstRegimen(default, Monthly.DosePerInfusion, RoundingPercent, default).Largest;

    /// <summary>The ejection fraction below which nobody is treated (EU-14, EU-54).</summary>
    private static readonly Percentage EjectionFractionFloor = Percentage.FromPercent(50);

    /// <summary>Points of ejection fraction whose loss is a contraindication, exclusive (EU-14, EU-54).</summary>
    private const decimal EjectionFractionFallInPoints = 10;

    /// <summary>1,500 neutrophils per mm³ (EU-14, EU-55).</summary>
    private static readonly CellCount NeutrophilFloor = CellCount.FromPerMicroliter(1_500);

    /// <summary>A liver test above its upper limit of normal is weighed (P18).</summary>
    private static readonly UpperLimitMultiple LiverTestReviewLimit = UpperLimitMultiple.FromMultiple(1);

    /// <summary>A liver test above this many times its upper limit of normal holds the dose (TR-23, P18).</summary>
    private static readonly UpperLimitMultiple LiverTestLimit = UpperLimitMultiple.FromMultiple(2.5m);

    /// <summary>The dose after low counts, infection or toxicity (EU-50 to EU-52).</summary>
    private static readonly DoseAdjustmentRule Adjustment = EuropeanUnionDoseAdjustment.Rule(
        Monthly.DosePerInfusion, RoundingPercent, Unconfirmed("4.2 Posology, dose adjustment", "EU-50", "EU-51", "EU-52", "EU-08", "GR-10", "GR-11"));

    /// <summary>The edition since the referral of 28 April 2016 (EU-01).</summary>
    public static Policy Since2016() => Policy.BuiltIn(
        new("eu-2016", "EU and UK SmPC", "2016 and later") { InForceFrom = new(2016, 4, 28) },
        [.. DoseRules(), .. ExposureRules(), .. HeartRules(), .. LaboratoryRules(), .. PatientRules(), Therapies.Weighed(), Therapies.BritishFloors(), .. Sessions.EuropeanUnion(Monthly.DosePerInfusion, RoundingPercent), .. FollowUps.EuropeanUnion()]);

    private static ImmutableArray<ClinicalRule> DoseRules() =>
    [
        new InfusionRouteRule(Posology("EU-06", "US-82") with
        {
            Remark = "The text read names a short intravenous infusion (EU-06); the ban on every other route is that of the US label (US-82).",
        }),
        new ProposalOrderRule(LibraryConvention.Citation("Order of infusions", "A past decision is replayed with the history as it was (P20).")),
        new RegimenRule(Monthly, LongestInterval, Posology("EU-06") with
        {
            Remark = "The text names the usual dose and an interval of 1 to 3 months; that another is for review is a library convention (P7).",
        }),
        new DosePerInfusionRule(
            Monthly,
            RoundingPercent,
            FatalSingleDose,
            Posology("EU-06", "RND-03", "US-23") with
            {
                Remark = "The text names no tolerance; 6 % is that of the NHS dose bands for cytotoxics (RND-03, P19). Fatal single doses: "
                    + "US label, Overdosage (US-23).",
            },
            Adjustment),
        Adjustment,
        new DoseIntervalRule(Monthly, LibraryConvention.EarlyInfusionToleranceInDays, LongestInterval, Posology("EU-06", "EU-32") with
        {
            Remark = "No effect is shown for intervals longer than 3 months (EU-32, B). Calendar months, 7 days early for review rather than "
                + "withholding, and review where it is late are library conventions (P7).",
        }),
        new BodySurfaceFormulaRule(LibraryConvention.Citation(
            "Body surface", "Formulas differ by up to 0.5 m² for one body, so a sum over several is no longer one measure.", "BSA-11")),
    ];

    private static ImmutableArray<ClinicalRule> ExposureRules() =>
    [
        new LifetimeDoseRule(LifetimeLimit, LargestInfusion, Posology("EU-07", "D-01") with
        {
            Remark = "\"Not to exceed\": 72 mg/m² may be reached and not passed (P6). Other caps: D-01.",
        }),
        new DoseHistoryCompleteRule(LibraryConvention.Citation(
            "Dose history", "A lifetime cap, and whether treatment starts anew, can only be held against a lifetime's doses (P4).", "EU-05", "EU-07")),
        new FirstCourseRule(DosingInterval.FromMonths(LibraryConvention.LongestGapInMonths), Posology("EU-05", "EU-06", "D-13") with
        {
            Remark = "\"Must not be initiated in patients previously treated with mitoxantrone\", in any amount and for any disease. The text "
                + "does not say when an interrupted course is a new one: after more than 6 calendar months without an infusion, twice the "
                + "longest interval, is a library convention. Experts disagree (D-13).",
        }),
        new PriorAnthracyclineRule(Posology("EU-04", "CO-12") with
        {
            Remark = "The drug is used only after weighing the risk to the heart (EU-04). No regulator says how an earlier anthracycline "
                + "counts into the cap (CO-12); that a clinician weighs it is a library convention (P22).",
        }),
        new CardiotoxicDrugsRule(Handbook("Contraindications", "That a clinician weighs it alone is a library convention (P22).", "EU-14", "EU-04")),
        new MediastinalRadiotherapyRule(Handbook("Contraindications", "That a clinician weighs it alone is a library convention (P22).", "EU-14", "EU-04")),
    ];

    private static ImmutableArray<ClinicalRule> HeartRules() =>
    [
        new CardiovascularDiseaseRule(Posology("EU-04") with
        {
            Remark = "The drug is used only after weighing the risk to the heart; that a clinician weighs it here is a library convention (P22).",
        }),
        new StructuralHeartDiseaseRule(Handbook(
            "Contraindications", "Named above all with an impaired pump function, cardiotoxic drugs or mediastinal radiotherapy.", "EU-14")),
        new HeartFailureRule(FrenchProtocol("That a diagnosed heart failure withholds is a library convention (P21).", "EU-26", "EU-04")),
        new HeartFailureSignsRule(LibraryConvention.Citation(
            "Signs of heart failure", "Signs need a new ejection fraction, and a clinician while they last (P21).", "EU-04", "US-32")),
        new EjectionFractionBeforeDoseRule(LibraryConvention.HeartTestMaximumAgeInDays, BeforeDose("EU-53", "EU-54", "US-11")),
        new EjectionFractionFloorRule(EjectionFractionFloor, Handbook("Contraindications", string.Empty, "EU-14", "EU-54", "D-03")),
        new EjectionFractionFallRule(
            LibraryConvention.EjectionFractionFallInPoints,
            EjectionFractionFallInPoints,
            Handbook(
                "Contraindications",
                "It prints \"> 10 %\"; the SmPC may have no number or \"≥ 10 %\" (EU-54, unconfirmed). Points, and review at just 10, are library conventions (P13).",
                "EU-14",
                "EU-54",
                "D-04")),
        new EjectionFractionMethodRule([], LibraryConvention.Citation(
            "Method of the ejection fraction", "A fall between two methods may be their difference (P13); that the method should stay the same is unconfirmed (US-42).", "US-42")),
        new EjectionFractionRecoveredRule(EjectionFractionFloor, isLowerLimitJudged: false, LibraryConvention.Citation(
            "Recovered ejection fraction", "No text read has a rule for a second, normal measurement.", "EU-14", "D-05")),
    ];

    private static ImmutableArray<ClinicalRule> LaboratoryRules() =>
    [
        new BloodCountBeforeDoseRule(LibraryConvention.BloodCountMaximumAgeInDays, [Observation.Leukocytes], BeforeDose("EU-55", "EU-51", "US-11")),
        new NeutrophilFloorRule(NeutrophilFloor, Handbook("Contraindications", string.Empty, "EU-14", "EU-55")),
        new PlateletFloorRule(
            CellCount.FromBillionsPerLiter(LibraryConvention.PlateletFloorInBillionsPerLiter),
            LibraryConvention.Citation("Platelets", "No text gives a platelet number for multiple sclerosis (P16).", "EU-18")),
        new LiverTestsBeforeDoseRule(LibraryConvention.LiverTestMaximumAgeInDays, LibraryConvention.Citation(
            "Liver tests", "A French protocol asks for them before every course (EU-26); the caution of the SmPC is unconfirmed (EU-58).", "EU-26", "EU-58")),
        new LiverTestLimitRule(LiverTestLimit, LiverTestReviewLimit, ReviewArticle(
            "Review above the upper limit of normal is a library convention (P18).", "TR-23", "EU-58")),
        new HepaticImpairmentRule(Unconfirmed("4.2 Posology, hepatic impairment", "EU-58", "EU-14") with
        {
            Remark = "Unconfirmed: no text that says so was read. A handbook names severe liver failure as a relative contraindication (EU-14).",
        }),
        new SevereRenalImpairmentRule(Handbook("Relative contraindications", "That a clinician weighs it is a library convention.", "EU-14", "ADD-05")),
    ];

    private static ImmutableArray<ClinicalRule> PatientRules() =>
    [
        new AssessmentBeforeDoseRule(
            LibraryConvention.AssessmentMaximumAgeInDays,
            LibraryConvention.Citation("Clinical assessment", "Answers that change are asked before every dose.", "EU-04")),
        new ActiveInfectionRule(Handbook(
            "Contraindications", "It bars severe infection; withholding while any infection is untreated is the cautious reading (P17).", "EU-14", "US-61")),
        new SevereInfectionRule(Handbook("Contraindications", string.Empty, "EU-14", "ADD-05")),
        new ChronicInfectionRule(Handbook("Contraindications", string.Empty, "EU-14")),
        new PregnancyTestBeforeDoseRule(LibraryConvention.PregnancyTestMaximumAgeInDays, AustrianSociety(
            "No maximum age is named; the days are a library convention (P8).", "EU-12", "US-11")),
        new PregnancyRule(LibraryConvention.LongestPregnancyInDays, Leaflet("EU-13", "EU-14")),
        new ContraceptionRule(GermanSociety(
            "After treatment it goes on for 4 months (women) or 6 (men); other texts say 6 for both (EU-11). That a clinician "
                + "weighs its lack is a library convention.",
            "EU-10",
            "EU-11",
            "D-09")),
        new BreastFeedingRule(Leaflet("EU-13", "EU-12", "EU-14")),
        new HypersensitivityRule(Leaflet("EU-13", "EU-14")),
        new AnthracyclineHypersensitivityRule(LibraryConvention.Citation(
            "Hypersensitivity", "The texts read name mitoxantrone, another monograph any anthracycline; the sources disagree.", "EU-13", "TR-57", "D-19")),
        new TreatmentIndicationRule(Indications("EU-02") with
        {
            Remark = "The label has other limits for other diseases; that a clinician decides about them here is a library convention.",
        }),
        new HighlyActiveDiseaseRule(Indications("EU-02", "EU-03", "D-11") with
        {
            Remark = "In substance: the sentence was read in part. Primary progressive disease: KKNMS quality handbook (EU-03).",
        }),
        new AdultAgeRule(LibraryConvention.AdultAgeInYears, LibraryConvention.OldestAgeInYears, Handbook(
            "Relative contraindications", "The age is a library convention (P22).", "EU-14")),
    ];

    /// <summary>A test before every dose that no text read confirms, nor how old it may be.</summary>
    private static Citation BeforeDose(params string[] facts) => Unconfirmed("4.4 Special warnings, monitoring", facts) with
    {
        Remark = "Unconfirmed: no text that says so was read. The days are a library convention (P8).",
    };
}
