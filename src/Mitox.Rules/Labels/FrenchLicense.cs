using Mitox.Rules.Rulebook;
using static Mitox.Rules.Answer;
using static Mitox.Rules.Authoring.BloodCountValues;
using static Mitox.Rules.Authoring.PatientQuestions;
using static Mitox.Rules.Authoring.RuleKinds;
using static Mitox.Rules.Authoring.VisitQuestions;
using static Mitox.Rules.EvidenceGrade;
using static Mitox.Rules.LabelNumbers;
using static Mitox.Rules.LibraryConvention;
using static Mitox.Rules.Verdict;

namespace Mitox.Rules;

/// <summary>
/// The French license of 2003 (Elsep), in force from October 2003 until the harmonized text, stamped 5 December 2019 (COR-01).
/// </summary>
/// <remarks>Where it is silent the rows of the US label stand, and are cited as that.</remarks>
internal static class FrenchLicense
{
    private const string Reading = "Where this policy has no row of the license the rules are those of the US label, and so is "
        + "that a relapsing-remitting disease must be worsening. "
        + "\"Less than 3 months old\" is read in calendar months, \"not first line\" as after interferon beta or glatiramer.";

    private const string Abnormal = "\"An abnormal blood count\": WHO grade 1 or worse is a library convention (GR-10).";

    /// <summary>12 mg/m² once a month (COR-01).</summary>
    private static readonly Regimen Monthly = Regimen.Create("French license", MgPerM2(12), Months(1));

    /// <summary>At most 20 mg an infusion and 120 mg in all, without tolerance (COR-01).</summary>
    private static readonly Dose MostPerInfusion = Dose.FromMilligrams(20);
    private static readonly Dose MostInAll = Dose.FromMilligrams(120); // COR-01

    public static Policy Of(Policy label) => Label
        .From(label, "fr-2003", "French license of 2003, US label where it is silent", "October 2003 to December 2019",
            Day(2003, 10, 1), Day(2019, 12, 5))
        .Reviewed(2026, 11)
        .IsReplaced(["COR-01"], ReplacedEdition + " The harmonized text is stamped 5 December 2019.")
        .Text("French thesis on Elsep, and ANSM archive", "2003").Section("License of 2003")
            .Says(B, ["EU-23"], new DiseaseCourseRule([DiseaseCourse.SecondaryProgressive, DiseaseCourse.RelapsingRemitting]),
                Reading)
            .Says(B, ["EU-23"], new EarlierTreatmentRule([TherapyKind.InterferonBeta, TherapyKind.GlatiramerAcetate]), Reading)
            .Says(B, ["EU-23"],
                new DiseaseActivityRule(new(months: 12, relapses: 2, riseInPoints: 2)
                {
                    RelapsesMustLeaveDeficit = true,
                    ScanYoungerThanMonths = 3,
                }),
                Reading)
        .Text("French product information of Elsep, ANSM", "July 2017").Section("4.2 Posology")
            .Says(A, ["COR-01"], new RegimenRule(Monthly))
            .Says(A, ["COR-01", "US-23", "RND-01"],
                new DosePerInfusionRule(Monthly, UnitedStatesLabel.RoundingPercent, wholeCourse: MgPerM2(140),
                    most: MostPerInfusion),
                "12 mg/m²; the text names no tolerance, 10 % is the rounding HOPA 2018 accepts (RND-01). On a large body surface "
                    + "20 mg are less. Fatal single doses: US label, Overdosage (US-23).")
            .Says(A, ["COR-01"], new MaximumDoseRule(MostPerInfusion), "At most 20 mg an infusion, without tolerance.")
            .Says(A, ["COR-01", "US-11"], new DoseIntervalRule(Monthly, EarlyInfusionToleranceInDays),
                "Once a month. Calendar months, and 7 days early for review rather than withholding, are library conventions "
                    + "(P7).")
            .Says(A, ["COR-01"], new LifetimeDoseRule(MgPerM2(72), largestInfusion: MgPerM2(12)),
                "At most 72 mg/m², which may be reached and not passed (P6).")
            .Says(A, ["COR-01"], new LifetimeMilligramsRule(MostInAll), "At most 120 mg in all, besides 72 mg/m².")
            .Says(A, ["COR-01"], new MaximumInfusionsRule(6, beyond: Withhold))
            .Says(A, ["COR-01", "D-13"], new FirstCourseRule(Months(LongestGapInMonths)),
                "Never given again, and not started after earlier mitoxantrone. When an interrupted course is a new one it "
                    + "does not say: after more than 6 calendar months without an infusion is a library convention.")
            .Says(A, ["COR-01"], new BenefitWeighedAgainRule(after: 3))
        .Section("4.3 Contraindications")
            .Says(A, ["COR-01"], new PriorAnthracyclineRule(otherwise: Stop))
            .Says(A, ["COR-01"], new CardiovascularDiseaseRule(otherwise: Stop),
                "\"Heart disease\"; that a disease of the vessels counts as one is the cautious reading.")
            .Says(A, ["COR-01"], Requires(RuleIds.HeartFailure, HeartFailure, No, otherwise: Stop))
            .Says(A, ["COR-01"], Requires(RuleIds.BoneMarrowDisease, BoneMarrowDisease, No, otherwise: Stop))
            .Says(A, ["COR-01"], Requires(RuleIds.EarlierLeukemiaOrLymphoma, EarlierLeukemiaOrLymphoma, No, otherwise: Stop))
            .Says(A, ["NEW-04", "COR-01"], Requires(RuleIds.EarlierMalignancy, EarlierMalignancy, No, otherwise: Review),
                "To be known before a start; that another malignancy requires review is a library convention.")
            .Says(A, ["COR-01"], Requires(RuleIds.HepaticImpairment, HepaticImpairment, No, otherwise: Withhold),
                "\"Hepatic insufficiency\"; that it withholds, because it may pass, is a library convention.")
            .Says(A, ["COR-01"], new PregnancyRule(LongestPregnancyInDays), "That it withholds is a library convention (P22).")
            .Says(A, ["COR-01"], Requires(RuleIds.BreastFeeding, BreastFeeding, No, otherwise: Withhold),
                "That it withholds is a library convention (P22).")
            .Says(A, ["COR-01", "GR-10"],
                AtLeastWithWhole(RuleIds.NeutrophilFloor, Neutrophils, BillionsPerLiter(2), otherwise: Withhold), Abnormal)
            .Says(A, ["COR-01", "GR-10"],
                AtLeast(RuleIds.LeukocyteFloor, Leukocytes, BillionsPerLiter(4), otherwise: Withhold), Abnormal)
            .Says(A, ["COR-01", "GR-10"],
                AtLeast(RuleIds.PlateletFloor, Platelets, BillionsPerLiter(100), otherwise: Withhold), Abnormal)
            .Says(A, ["COR-01", "GR-10"],
                AtLeast(RuleIds.HemoglobinFloor, Hemoglobin, HemoglobinConcentration.FromGramsPerDeciliter(11),
                    otherwise: Withhold),
                Abnormal)
            .Says(A, ["COR-01"], new YellowFeverVaccineRule(Months(3)),
                "That the vaccine withholds for 3 months, and while it is planned, is a library convention.")
        .Section("Care agreement")
            .Says(A, ["COR-01"],
                Requires(RuleIds.Consent, ConsentRecorded, Yes, otherwise: Withhold,
                    new Remedy.State("that the care agreement is signed, once it is", ConsentRecorded.Field)),
                "Signed before the start.")
        .Silent("Heart failure or leukemia as an adverse event", ["COR-01", "US-43", "US-70"],
            new SeriousEventRule(
                RuleIds.SeriousEvent,
                DecisionSubject.Infusion,
                (AdverseEventKind.HeartFailure, Stop),
                (AdverseEventKind.Leukemia, Stop)),
            "Heart disease and leukemia are contraindications of the license.")

        // The session.
        .Text("French product information of Elsep, ANSM", "July 2017").Section("4.2 Posology")
            .Says(A, ["COR-01", "RND-06", "US-23"],
                new GivenDoseRule(Monthly.DosePerInfusion, UnitedStatesLabel.RoundingPercent, MostPerInfusion),
                "What was given counts, not what was ordered (P5); at most 20 mg, without tolerance.")
        .Policy();
}
