using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>The harmonized EU and UK summary of product characteristics (SmPC): its numbers, each once, beside their citations.</summary>
internal static class EuropeanUnionLabel
{
    private const string Document = "EU and UK summary of product characteristics, mitoxantrone (Novantrone and associated names)";
    private const string Edition2016 = "since the referral of 28 April 2016";

    /// <summary>12 mg/m², repeated after a month at the earliest (EU-06).</summary>
    private static readonly Regimen Monthly = Regimen.Create(
        "EU label", DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromMonths(1));

    /// <summary>The cap on the lifetime dose (EU-07).</summary>
    private static readonly DosePerArea LifetimeLimit = DosePerArea.FromMilligramsPerSquareMeter(72);

    /// <summary>Single doses from here on have been fatal (US-23).</summary>
    private static readonly DosePerArea FatalSingleDose = DosePerArea.FromMilligramsPerSquareMeter(140);

    /// <summary>Bands of doses stay within this many percent of the dose (RND-03).</summary>
    private const decimal RoundingPercent = 6;

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

    /// <summary>The edition since 2016.</summary>
    public static Policy Since2016() => Policy.BuiltIn(
        new("eu-2016", "EU and UK SmPC", "2016 and later") { InForceFrom = new(2016, 4, 28) },
        [.. DoseRules(), .. ExposureRules(), .. HeartRules(), .. LaboratoryRules(), .. PatientRules(), .. FollowUps.EuropeanUnion()]);

    private static ImmutableArray<ClinicalRule> DoseRules() =>
    [
        new InfusionRouteRule(Label("4.2 Posology and method of administration, multiple sclerosis", EvidenceGrade.A, "EU-06", "US-82") with
        {
            Remark = "The text read names a short intravenous infusion (EU-06); the ban on every other route is that of the US label (US-82).",
        }),
        new ProposalOrderRule(LibraryConvention.Citation("Order of infusions", "A past decision is replayed with the history as it was (P20).")),
        new RegimenRule(Monthly, Label("4.2 Posology, multiple sclerosis", EvidenceGrade.A, "EU-06")),
        new DosePerInfusionRule(
            Monthly,
            RoundingPercent,
            FatalSingleDose,
            Label("4.2 Posology, multiple sclerosis", EvidenceGrade.A, "EU-06", "RND-03", "US-23") with
            {
                Remark = "The label names no tolerance; 6 % is that of the NHS dose bands for cytotoxics (RND-03, P19).",
            },
            Adjustment),
        Adjustment,
        new DoseIntervalRule(
            Monthly,
            LibraryConvention.EarlyInfusionToleranceInDays,
            Label("4.2 Posology, multiple sclerosis", EvidenceGrade.A, "EU-06") with
            {
                Remark = "Calendar months, and 7 days early for review rather than withholding, are library conventions (P7).",
            }),
        new BodySurfaceFormulaRule(LibraryConvention.Citation(
            "Body surface", "Formulas differ by up to 0.5 m² for one body, so a sum over several is no longer one measure.", "BSA-11")),
    ];

    private static ImmutableArray<ClinicalRule> ExposureRules() =>
    [
        new LifetimeDoseRule(
            LifetimeLimit,
            LargestInfusion,
            Label("4.2 Posology, multiple sclerosis", EvidenceGrade.A, "EU-07", "D-01") with
            {
                Remark = "72 mg/m² may be reached and not passed (P6).",
            }),
        new DoseHistoryCompleteRule(LibraryConvention.Citation(
            "Dose history", "A lifetime cap can only be held against a lifetime's doses (P4).", "EU-05", "EU-07")),
        new PriorAnthracyclineRule(Label("4.4 Special warnings, cardiotoxicity", EvidenceGrade.A, "EU-04", "CO-12") with
        {
            Remark = "No regulator says how an earlier anthracycline counts into the cap (CO-12); that a clinician weighs it is a "
                + "library convention (P22).",
        }),
        new CardiotoxicDrugsRule(Label("4.4 Special warnings, cardiotoxicity", EvidenceGrade.A, "EU-04", "EU-14") with
        {
            Remark = "That a clinician weighs it is a library convention (P22).",
        }),
        new MediastinalRadiotherapyRule(Label("4.4 Special warnings, cardiotoxicity", EvidenceGrade.A, "EU-04", "EU-14") with
        {
            Remark = "That a clinician weighs it is a library convention (P22).",
        }),
    ];

    private static ImmutableArray<ClinicalRule> HeartRules() =>
    [
        new CardiovascularDiseaseRule(Label("4.4 Special warnings, cardiotoxicity", EvidenceGrade.A, "EU-04") with
        {
            Remark = "The drug is used only after weighing the risk to the heart; that a clinician weighs it here is a library convention (P22).",
        }),
        new HeartFailureRule(Label("4.4 Special warnings, cardiotoxicity", EvidenceGrade.A, "EU-04", "EU-26") with
        {
            Remark = "A French protocol names heart failure a contraindication (EU-26); that a diagnosed one withholds is a library convention (P21).",
        }),
        new HeartFailureSignsRule(LibraryConvention.Citation(
            "Signs of heart failure", "Signs need a new ejection fraction, and a clinician while they last (P21).", "EU-53", "US-32")),
        new EjectionFractionBeforeDoseRule(LibraryConvention.HeartTestMaximumAgeInDays, Unconfirmed("4.4 Special warnings, monitoring", "EU-53", "US-11")),
        new EjectionFractionFloorRule(EjectionFractionFloor, Label("4.4 Special warnings, cardiotoxicity", EvidenceGrade.A, "EU-14", "EU-54", "D-03") with
        {
            Remark = "The German quality handbook prints it (EU-14, A); the wording of the SmPC is unconfirmed (EU-54).",
        }),
        new EjectionFractionFallRule(
            LibraryConvention.EjectionFractionFallInPoints,
            EjectionFractionFallInPoints,
            Label("4.4 Special warnings, cardiotoxicity", EvidenceGrade.A, "EU-14", "EU-54", "D-04") with
            {
                Remark = "The German quality handbook prints \"> 10 %\" (EU-14, A); whether the SmPC has a number is unconfirmed (EU-54). "
                    + "Points, and review at just 10, are library conventions (P13).",
            }),
        new EjectionFractionMethodRule([], LibraryConvention.Citation(
            "Method of the ejection fraction", "A fall between two methods may be their difference (P13).", "US-42")),
        new EjectionFractionRecoveredRule(EjectionFractionFloor, LibraryConvention.Citation(
            "Recovered ejection fraction", "The label has no rule for a second, normal measurement.", "D-05")),
    ];

    private static ImmutableArray<ClinicalRule> LaboratoryRules() =>
    [
        new BloodCountBeforeDoseRule(LibraryConvention.BloodCountMaximumAgeInDays, Unconfirmed("4.4 Special warnings, monitoring", "EU-55", "EU-51")),
        new NeutrophilFloorRule(NeutrophilFloor, Label("4.4 Special warnings, hematology", EvidenceGrade.A, "EU-14", "EU-55") with
        {
            Remark = "The German quality handbook prints it (EU-14, A); the wording of the SmPC is unconfirmed (EU-55).",
        }),
        new PlateletFloorRule(
            CellCount.FromBillionsPerLiter(LibraryConvention.PlateletFloorInBillionsPerLiter),
            LibraryConvention.Citation("Platelets", "No text gives a platelet number for multiple sclerosis (P16).", "EU-18")),
        new LiverTestsBeforeDoseRule(LibraryConvention.LiverTestMaximumAgeInDays, LibraryConvention.Citation(
            "Liver tests", "The label's caution in hepatic impairment is unconfirmed (EU-58); tests before every dose are asked for as elsewhere.", "EU-26", "EU-58")),
        new LiverTestLimitRule(LiverTestLimit, LiverTestReviewLimit, new(
            "Review article on hold rules", "Hold rules", "undated", ["TR-23", "EU-58"], EvidenceGrade.C)
        {
            Remark = "The wording of the SmPC is unconfirmed (EU-58); review above the upper limit of normal is a library convention (P18).",
        }),
        new HepaticImpairmentRule(Unconfirmed("4.2 Posology, hepatic impairment", "EU-58")),
    ];

    private static ImmutableArray<ClinicalRule> PatientRules() =>
    [
        new AssessmentBeforeDoseRule(
            LibraryConvention.AssessmentMaximumAgeInDays,
            LibraryConvention.Citation("Clinical assessment", "Answers that change are asked before every dose.", "EU-04")),
        new ActiveInfectionRule(Label("4.3 Contraindications", EvidenceGrade.A, "EU-14", "US-61") with
        {
            Remark = "The German quality handbook bars severe infection (EU-14); withholding while any infection is untreated is the cautious reading (P17).",
        }),
        new PregnancyTestBeforeDoseRule(LibraryConvention.PregnancyTestMaximumAgeInDays, Label("4.4 Special warnings, pregnancy", EvidenceGrade.B, "EU-12", "US-11") with
        {
            Remark = "No maximum age is named; the days are a library convention (P8).",
        }),
        new PregnancyRule(LibraryConvention.LongestPregnancyInDays, Label("4.3 Contraindications", EvidenceGrade.A, "EU-13")),
        new BreastFeedingRule(Label("4.3 Contraindications", EvidenceGrade.A, "EU-13")),
        new HypersensitivityRule(Label("4.3 Contraindications", EvidenceGrade.A, "EU-13", "EU-14")),
        new AnthracyclineHypersensitivityRule(LibraryConvention.Citation(
            "Hypersensitivity", "The label names mitoxantrone alone, another monograph any anthracycline; the sources disagree.", "TR-57", "D-19")),
        new AdultAgeRule(LibraryConvention.AdultAgeInYears, LibraryConvention.OldestAgeInYears, Label("4.2 Posology, pediatric population", EvidenceGrade.A, "EU-14") with
        {
            Remark = "A relative contraindication in the German quality handbook; the age is a library convention (P22).",
        }),
    ];

    private static Citation Label(string section, EvidenceGrade grade, params string[] facts) =>
        new(Document, section, Edition2016, [.. facts], grade);

    /// <summary>A sentence of the label that no text read confirms: it may only tighten.</summary>
    private static Citation Unconfirmed(string section, params string[] facts) =>
        Label(section, EvidenceGrade.Unconfirmed, facts) with { Remark = "Unconfirmed: no text that says so was read." };
}
