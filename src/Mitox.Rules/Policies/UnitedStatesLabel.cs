using System.Collections.Immutable;
using Mitox.Rules.Rulebook;
using NodaTime;

namespace Mitox.Rules;

/// <summary>The editions of the US label: their numbers, each once, beside their citations.</summary>
/// <remarks>Where only the month or the year of an edition is known it begins on the first day: the newer one is the stricter.</remarks>
internal sealed partial class UnitedStatesLabel
{
    private const string Document = "US prescribing information, mitoxantrone (Novantrone)";

    /// <summary>The year the drug was approved for multiple sclerosis (US-08).</summary>
    private static readonly LocalDate Start2000 = new(2000, 1, 1);

    /// <summary>The letter of March 2005, and the wording since (US-33, US-34).</summary>
    private static readonly LocalDate Start2005 = new(2005, 3, 1);

    /// <summary>The change of February 2009 (US-32, US-35).</summary>
    private static readonly LocalDate Start2009 = new(2009, 2, 1);

    /// <summary>12 mg/m² every 3 months (US-10).</summary>
    private static readonly Regimen Quarterly = Regimen.Create(
        "US label", DosePerArea.FromMilligramsPerSquareMeter(12), DosingInterval.FromMonths(3));

    /// <summary>The cap on the lifetime dose (US-12 to US-14).</summary>
    private static readonly DosePerArea LifetimeLimit = DosePerArea.FromMilligramsPerSquareMeter(140);

    /// <summary>Single doses from here on have been fatal (US-23).</summary>
    private static readonly DosePerArea FatalSingleDose = DosePerArea.FromMilligramsPerSquareMeter(140);

    /// <summary>Rounding of a dose, in percent of it (RND-01).</summary>
    internal const decimal RoundingPercent = 10;

    /// <summary>The dose of one infusion, rounded up as far as that allows.</summary>
    private static readonly DosePerArea LargestInfusion =
        new DoseAgainstRegimen(default, Quarterly.DosePerInfusion, RoundingPercent, default).Largest;

    /// <summary>The ejection fraction below which no profile treats (US-34, US-36).</summary>
    private static readonly Percentage EjectionFractionFloor = Percentage.FromPercent(50);

    /// <summary>1,500 neutrophils per mm³ (US-50).</summary>
    private static readonly CellCount NeutrophilFloor = CellCount.FromPerMicroliter(1_500);

    /// <summary>A liver test is abnormal above its upper limit of normal (US-55, P18).</summary>
    private static readonly UpperLimitMultiple LiverTestLimit = UpperLimitMultiple.FromMultiple(1);

    /// <summary>Before 2005 the ejection fraction was tied to a lifetime dose of 100 mg/m² (US-33).</summary>
    private static readonly DosePerArea MonitoredFrom = DosePerArea.FromMilligramsPerSquareMeter(100);

    /// <summary>The methods the text of 2005 names (US-31).</summary>
    private static readonly ImmutableArray<EjectionFractionMethod> MethodsOf2005 =
        [EjectionFractionMethod.Echocardiography, EjectionFractionMethod.MultigatedAcquisition];

    /// <summary>Secondary progressive, progressive-relapsing, worsening relapsing-remitting (US-01).</summary>
    private static readonly ImmutableArray<DiseaseCourse> LicensedCourses =
        [DiseaseCourse.SecondaryProgressive, DiseaseCourse.ProgressiveRelapsing, DiseaseCourse.RelapsingRemitting];

    private readonly string edition;

    private UnitedStatesLabel(string edition) => this.edition = edition;

    /// <summary>The first edition: the ejection fraction before the first dose, and before each from 100 mg/m² on.</summary>
    public static Policy Since2000()
    {
        var label = new UnitedStatesLabel("wording before March 2005");
        return Policy.BuiltIn(
            new("us-2000", "US label", "2000 to February 2005") { InForceFrom = Start2000, InForceBefore = Start2005 },
            [.. InForce(Start2005, "US-33", "US-34"), .. label.CommonRules(label.HeartRulesOf2000()), .. Sessions.UnitedStates(Quarterly.DosePerInfusion, RoundingPercent), .. FollowUps.UnitedStatesBefore2008()]);
    }

    /// <summary>The edition of 2005: the ejection fraction before every dose, not below 50 %.</summary>
    public static Policy Since2005()
    {
        var label = new UnitedStatesLabel("wording of March 2005");
        return Policy.BuiltIn(
            new("us-2005", "US label", "March 2005 to January 2009") { InForceFrom = Start2005, InForceBefore = Start2009 },
            [.. InForce(Start2009, "US-32", "US-35"), .. label.CommonRules(label.HeartRulesOf2005()), .. Sessions.UnitedStates(Quarterly.DosePerInfusion, RoundingPercent), .. FollowUps.UnitedStatesBefore2008()]);
    }

    /// <summary>The edition since 2009: the lower limit of normal, and an ECG before every dose.</summary>
    public static Policy Since2009()
    {
        var label = new UnitedStatesLabel("June 2010, wording since 2009");
        return Policy.BuiltIn(
            new("us-2009", "US label", "2009 and later") { InForceFrom = Start2009 },
            [.. label.CommonRules(label.HeartRulesOf2009()), .. Sessions.UnitedStates(Quarterly.DosePerInfusion, RoundingPercent), .. FollowUps.UnitedStates()]);
    }

    private static ImmutableArray<ClinicalRule> InForce(LocalDate replacedOn, params string[] facts) => Editions.ReplacedOn(replacedOn, LibraryConvention.Citation(
        "Editions", "An edition that was replaced is asked for past days; for a later one a clinician weighs its answer. Only the month of the change is known.", facts));

    private ImmutableArray<ClinicalRule> CommonRules(ImmutableArray<ClinicalRule> heart) =>
        [.. DoseRules(), .. ExposureRules(), .. heart, .. LaboratoryRules(), .. PatientRules(), Therapies.Weighed()];

    private ImmutableArray<ClinicalRule> DoseRules() =>
    [
        new InfusionRouteRule(Label("Boxed warning", EvidenceGrade.A, "US-82")),
        new ProposalOrderRule(LibraryConvention.Citation("Order of infusions", "A past decision is replayed with the history as it was (P20).")),
        new RegimenRule(Quarterly, Label("Dosage and administration, multiple sclerosis", EvidenceGrade.A, "US-10")),
        new DosePerInfusionRule(
            Quarterly,
            RoundingPercent,
            FatalSingleDose,
            Label("Dosage and administration, multiple sclerosis", EvidenceGrade.A, "US-10", "US-23", "RND-01") with
            {
                Remark = "The label names no tolerance; 10 % is the rounding HOPA 2018 accepts (RND-01). Fatal single doses: "
                    + "section Overdosage (US-23).",
            }),
        new DoseIntervalRule(
            Quarterly,
            LibraryConvention.EarlyInfusionToleranceInDays,
            Label("Dosage and administration, multiple sclerosis", EvidenceGrade.A, "US-10", "US-11") with
            {
                Remark = "Calendar months, and 7 days early for review rather than withholding, are library conventions: the "
                    + "label names no window (P7).",
            }),
        new BodySurfaceFormulaRule(LibraryConvention.Citation(
            "Body surface", "Formulas differ by up to 0.5 m² for one body, so a sum over several is no longer one measure.", "BSA-11")),
    ];

    private ImmutableArray<ClinicalRule> ExposureRules() =>
    [
        new LifetimeDoseRule(
            LifetimeLimit,
            LargestInfusion,
            Label("Warnings, cardiac effects", EvidenceGrade.A, "US-12", "US-13", "US-14", "US-15", "D-02") with
            {
                Remark = "The wordings \"has received 140\" (US-12, A), \">= 140\" (US-13, C) and \"> 140\" (US-14, B, its "
                    + "sentence unconfirmed) differ: "
                    + "140 may be reached and not passed (P6). The company registry counted 132 as the maximum reached (US-15).",
            }),
        new DoseHistoryCompleteRule(LibraryConvention.Citation(
            "Dose history", "A lifetime cap can only be held against a lifetime's doses (P4).", "US-12", "US-44")),
        new EarlierMitoxantroneRule(Label("Boxed warning and warnings, cardiac effects", EvidenceGrade.A, "US-12", "US-44") with
        {
            Remark = "Earlier anthracenediones raise the risk; that mitoxantrone for another disease is one of them is the "
                + "cautious reading. "
                + "That an unknown amount is incomplete is a library convention (P22).",
        }),
        new PriorAnthracyclineRule(Label("Boxed warning, cardiotoxicity", EvidenceGrade.A, "US-44", "CO-12") with
        {
            Remark = "No regulator says how it counts into the cap.",
        }),
        new CardiotoxicDrugsRule(Label("Boxed warning, cardiotoxicity", EvidenceGrade.A, "US-44")),
        new MediastinalRadiotherapyRule(Label("Boxed warning, cardiotoxicity", EvidenceGrade.A, "US-44")),
    ];

    private ImmutableArray<ClinicalRule> LaboratoryRules() =>
    [
        new BloodCountBeforeDoseRule(LibraryConvention.BloodCountMaximumAgeInDays, Tested("Dosage and administration", EvidenceGrade.C, "US-51", "US-52", "ADD-01")),
        new NeutrophilFloorRule(NeutrophilFloor, exceptLeukemia: true, Label("Boxed warning", EvidenceGrade.A, "US-50")),
        new PlateletFloorRule(
            CellCount.FromBillionsPerLiter(LibraryConvention.PlateletFloorInBillionsPerLiter),
            LibraryConvention.Citation("Platelets", "The label gives no platelet number (P16).", "US-53")),
        new LiverTestsBeforeDoseRule(LibraryConvention.LiverTestMaximumAgeInDays, Tested("Dosage and administration", EvidenceGrade.C, "US-54", "ADD-01")),
        new LiverTestLimitRule(LiverTestLimit, reviewLimit: null, Label("Warnings, hepatic impairment", EvidenceGrade.C, "US-55") with
        {
            Remark = "The label sentence is unconfirmed; a secondary text defers the dose (P18).",
        }),
        new HepaticImpairmentRule(Label("Warnings, hepatic impairment", EvidenceGrade.C, "US-55", "US-56") with
        {
            Remark = "The label sentence is unconfirmed; the threefold exposure in severe dysfunction is not (US-56).",
        }),
    ];

    private ImmutableArray<ClinicalRule> PatientRules() =>
    [
        new AssessmentBeforeDoseRule(
            LibraryConvention.AssessmentMaximumAgeInDays,
            LibraryConvention.Citation("Clinical assessment", "The label asks for history and examination before the start (US-30); answers that change are asked before every dose.", "US-30", "US-32", "US-61")),
        new ActiveInfectionRule(Label("Precautions, general", EvidenceGrade.A, "US-61") with
        {
            Remark = "The label wants an infection treated with or just before the drug; withholding while it is untreated "
                + "is the cautious reading (P17).",
        }),
        new PregnancyTestBeforeDoseRule(LibraryConvention.PregnancyTestMaximumAgeInDays, Tested("Warnings, pregnancy", EvidenceGrade.A, "US-58")),
        new PregnancyRule(LibraryConvention.LongestPregnancyInDays, Label("Warnings, pregnancy", EvidenceGrade.A, "US-58", "US-59") with
        {
            Remark = "The label asks for a known test result and names category D; withholding in pregnancy is the "
                + "cautious reading (P22).",
        }),
        new BreastFeedingRule(Label("Precautions, nursing mothers", EvidenceGrade.A, "US-60")),
        new HypersensitivityRule(Label("Contraindications", EvidenceGrade.A, "US-62")),
        new AnthracyclineHypersensitivityRule(LibraryConvention.Citation(
            "Hypersensitivity", "The label names mitoxantrone alone, another monograph any anthracycline; the sources disagree.", "US-62", "TR-57", "D-19")),
        new TreatmentIndicationRule(Label("Indications and usage", EvidenceGrade.A, "US-01") with
        {
            Remark = "The label has other limits for other diseases; that a clinician decides about them here is a library convention.",
        }),
        new DiseaseCourseRule(LicensedCourses, Label("Indications and usage", EvidenceGrade.A, "US-01", "US-02", "US-03")),
        new AdultAgeRule(LibraryConvention.AdultAgeInYears, LibraryConvention.OldestAgeInYears, Label("Precautions, pediatric use", EvidenceGrade.A, "US-06") with
        {
            Remark = "The age is a library convention (P22).",
        }),
    ];

    private Citation Label(string section, EvidenceGrade grade, params string[] facts) =>
        new(Document, section, edition, [.. facts], grade);

    /// <summary>A test the label asks for before every dose without saying how old it may be.</summary>
    private Citation Tested(string section, EvidenceGrade grade, params string[] facts) =>
        Label(section, grade, [.. facts, "US-11"]) with { Remark = "The label names no maximum age; the days are a library convention (P8)." };
}
