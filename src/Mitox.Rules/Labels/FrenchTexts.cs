using Mitox.Rules.Rulebook;
using static Mitox.Rules.Answer;
using static Mitox.Rules.Authoring.RuleKinds;
using static Mitox.Rules.EvidenceGrade;
using static Mitox.Rules.LabelNumbers;
using static Mitox.Rules.LibraryConvention;
using static Mitox.Rules.Verdict;

namespace Mitox.Rules;

/// <summary>French texts.</summary>
internal static class FrenchTexts
{
    /// <summary>The regional protocol: lymphocytes, an ECG before each course, and the French follow-up.</summary>
    public static Policy RegionalProtocol(Policy label) => Label
        .From(label, "fr-ra", "EU SmPC with the French regional protocol", "2016 and later", Day(2016, 4, 28))
        .Text("French regional protocol (Rhône-Alpes MS network), mitoxantrone", "undated").Section("Before each course")
            .Says(A, ["EU-26", "EU-55", "US-11"],
                Recent(RuleIds.BloodCountBeforeDose, "Neutrophils, platelets, leukocytes and lymphocytes must be counted",
                    BloodCountMaximumAgeInDays, Observation.Neutrophils, Observation.Platelets, Observation.Leukocytes,
                    Observation.Lymphocytes),
                "No maximum age is named; the days are a library convention (P8). The leukocytes are asked for "
                    + "by the label's table (EU-51).")
            .Says(A, ["EU-26"],
                AtLeast(RuleIds.LymphocyteFloor, BloodCountValues.Lymphocytes, PerMicroliter(1_000), otherwise: Withhold))
            .Says(A, ["EU-26", "US-11"],
                Recent(RuleIds.ElectrocardiogramBeforeDose, "An ECG must be recorded", HeartTestMaximumAgeInDays,
                    Observation.Electrocardiogram),
                "No maximum age is named; the days are a library convention (P8).")
        .Text("French review of aggressive multiple sclerosis, EM-Consulte", "undated").Section("Follow-up after treatment")
            .Says(B, ["EU-24"], NationalTexts.QuarterlyCounts(forYears: 5))
        .Policy();

    /// <summary>
    /// The license of 2003: two relapses with deficit or two points of EDSS in 12 months, and a new enhancing lesion (EU-23).
    /// </summary>
    public static Policy License2003(Policy label)
    {
        const string Reading = "Where this policy has no row of the license the rules are those of the US label, and so is "
            + "that a relapsing-remitting disease must be worsening. "
            + "\"Less than 3 months old\" is read in calendar months, \"not first line\" as after interferon beta or glatiramer.";
        return Label
            .From(label, "fr-2003", "US label with the French license of 2003", "2003 to April 2016", Day(2003, 1, 1),
                Day(2016, 4, 28))
            .IsReplaced(["EU-01"], ReplacedEdition)
            .Text("French thesis on Elsep, and ANSM archive", "2003").Section("License of 2003")
                .Says(B, ["EU-23"], new DiseaseCourseRule([DiseaseCourse.SecondaryProgressive, DiseaseCourse.RelapsingRemitting]),
                    Reading)
                .Says(B, ["EU-23"], new EarlierTreatmentRule([TherapyKind.InterferonBeta, TherapyKind.GlatiramerAcetate]),
                    Reading)
                .Says(B, ["EU-23"],
                    new DiseaseActivityRule(new(months: 12, relapses: 2, riseInPoints: 2)
                    {
                        RelapsesMustLeaveDeficit = true,
                        ScanYoungerThanMonths = 3,
                    }),
                    Reading)
            .Text("French product information of Elsep, ANSM", "July 2017").Section("4.2 Posology")
                .Says(A, ["COR-01"], new LifetimeDoseRule(MgPerM2(72), largestInfusion: MgPerM2(12)),
                    "At most 72 mg/m², which may be reached and not passed (P6). The license prints 120 mg in all, 20 mg an "
                        + "infusion and one infusion a month besides: they are not rules yet, so compare them by hand.")
                .Says(A, ["COR-01"], new MaximumInfusionsRule(6, beyond: Withhold))
                .Says(A, ["COR-01", "D-13"], new FirstCourseRule(Months(LongestGapInMonths)),
                    "Never given again, and not started after earlier mitoxantrone. When an interrupted course is a new one it "
                        + "does not say: after more than 6 calendar months without an infusion is a library convention.")
            .Section("Contraindications")
                .Says(A, ["COR-01"], new PriorAnthracyclineRule(otherwise: Stop))
                .Says(A, ["COR-01"],
                    Requires(RuleIds.EarlierLeukemiaOrLymphoma, PatientQuestions.EarlierLeukemiaOrLymphoma, No, otherwise: Stop))
            .Policy();
    }
}
