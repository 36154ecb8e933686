using System.Collections.Immutable;
using Mitox.Rules.Rulebook;
using NodaTime;

namespace Mitox.Rules;

/// <summary>National and institutional texts, each the label it works under with what it asks for besides.</summary>
internal static class NationalPolicies
{
    /// <summary>Licenses of single countries ended with the referral of 2016 (EU-01).</summary>
    private static readonly LocalDate Harmonized = new(2016, 4, 28);

    /// <summary>1,000 lymphocytes per mm³ (EU-26).</summary>
    private static readonly CellCount FrenchLymphocyteFloor = CellCount.FromPerMicroliter(1_000);

    /// <summary>Monthly, six times (TR-11).</summary>
    private const int BritishInfusions = 6;

    /// <summary>Most patients are limited to eight courses (EU-28).</summary>
    private const int NorwegianInfusions = 8;

    /// <summary>The immunomodulators of the older licenses (EU-20, EU-23).</summary>
    private static readonly ImmutableArray<TherapyKind> Immunomodulators = [TherapyKind.InterferonBeta, TherapyKind.GlatiramerAcetate];

    private static ImmutableArray<ClinicalRule> InForceBeforeReferral() => Editions.ReplacedOn(Harmonized, LibraryConvention.Citation(
        "Editions", "A license that was replaced is asked for past days; for a later one a clinician weighs its answer.", "EU-01"));

    /// <summary>Germany: the wash-out of oral drugs. The handbook's contraindications stand in the label's policy, being the only ones read.</summary>
    public static Policy Germany(Policy label) => label.TightenedAs(
        new("de-kknms", "EU SmPC with the German quality handbook and wiki", "2016 and later") { InForceFrom = Harmonized }, [Therapies.GermanWashout()]);

    /// <summary>French regional protocol: lymphocytes, an ECG before each course, and the French follow-up.</summary>
    public static Policy France(Policy label)
    {
        Citation source = new("French regional protocol (Rhône-Alpes MS network), mitoxantrone", "Before each course", "undated", ["EU-26"], EvidenceGrade.A);
        return label.TightenedAs(
            new("fr-ra", "EU SmPC with the French regional protocol", "2016 and later") { InForceFrom = Harmonized },
            [
                new BloodCountBeforeDoseRule(LibraryConvention.BloodCountMaximumAgeInDays, [Observation.Leukocytes, Observation.Lymphocytes], source with
                {
                    Facts = ["EU-26", "EU-55", "US-11"],
                    Remark = "No maximum age is named; the days are a library convention (P8). The leukocytes are asked for by the label's table (EU-51).",
                }),
                new LymphocyteFloorRule(FrenchLymphocyteFloor, source),
                new ElectrocardiogramBeforeDoseRule(LibraryConvention.HeartTestMaximumAgeInDays, source with
                {
                    Facts = ["EU-26", "US-11"],
                    Remark = "No maximum age is named; the days are a library convention (P8).",
                }),
                FollowUps.French(),
            ]);
    }

    /// <summary>UK center: six infusions, a month apart.</summary>
    public static Policy UnitedKingdomCenter(Policy label) => label.TightenedAs(
        new("uk-centre", "EU and UK SmPC with a UK center's protocol", "2016 and later") { InForceFrom = Harmonized },
        [
            new MaximumInfusionsRule(
                BritishInfusions,
                Verdict.Withhold,
                new("UK center series, PubMed 22156316", "Protocol", "2011", ["TR-11"], EvidenceGrade.A) { Remark = "12 mg/m² monthly × 6 as tolerated, at most 72 mg/m²." }),
        ]);

    /// <summary>Danish hospital: one month, two months, then three, and an ECG before each infusion.</summary>
    public static Policy Denmark(Policy label)
    {
        Citation source = new("Region Nordjylland, nursing instruction on mitoxantrone in MS", "Schedule", "undated", ["ADD-02", "EU-27"], EvidenceGrade.B);
        return label.TightenedAs(
            new("dk", "EU SmPC with the Danish start schedule", "2016 and later") { InForceFrom = Harmonized },
            [
                new StartScheduleRule(
                    [DosingInterval.FromMonths(1), DosingInterval.FromMonths(2), DosingInterval.FromMonths(3)],
                    LibraryConvention.EarlyInfusionToleranceInDays,
                    source with
                    {
                        Remark = "7 days early for review rather than withholding are a library convention (P7). The instruction gives the drug over 60 minutes: "
                            + "that is slower than the label (EU-06), and a clinician weighs it.",
                    }),
                new ElectrocardiogramBeforeDoseRule(LibraryConvention.HeartTestMaximumAgeInDays, source with
                {
                    Section = "Before each infusion",
                    Facts = ["ADD-02", "US-11"],
                    Remark = "No maximum age is named; the days are a library convention (P8).",
                }),
            ]);
    }

    /// <summary>Norwegian handbook: written consent, and eight infusions for most.</summary>
    public static Policy Norway(Policy label) => label.TightenedAs(
        new("no", "EU SmPC with the Norwegian handbook", "2016 and later") { InForceFrom = Harmonized },
        [
            new ConsentRule(new("Norsk nevrologi handbook, mitoksantron", "Before the start", "undated", ["ADD-04"], EvidenceGrade.B)),
            new MaximumInfusionsRule(
                NorwegianInfusions,
                Verdict.Review,
                new("Norwegian neurology handbook and patient sheet, mitoxantrone", "Duration", "undated", ["EU-28"], EvidenceGrade.B)
                {
                    Remark = "\"Most patients\" are limited to 8: a clinician weighs more.",
                }),
        ]);

    /// <summary>German license before 2016: EDSS 3 to 6, two relapses or a point of EDSS in 18 months, and the first German cap.</summary>
    public static Policy GermanyBefore2016(Policy label)
    {
        Citation license = new("German product information, Mitoxantron HEXAL MS, before 2016", "Indications", "before 2016", ["EU-20"], EvidenceGrade.A)
        {
            Remark = "The immunomodulators are read as interferon beta and glatiramer. The other rules are those of the US label.",
        };
        return label.TightenedAs(
            new("de-before-2016", "US label with the German license before 2016", "before 28 April 2016") { InForceBefore = Harmonized },
            [
                .. InForceBeforeReferral(),
                label.CapOf(DosePerArea.FromMilligramsPerSquareMeter(100), mayBeReached: true, new(
                    "German review 2010, Multiple Sclerosis International", "Lifetime dose", "2010", ["EU-21", "D-01"], EvidenceGrade.B)
                {
                    Remark = "First 100 mg/m², later 140 in selected cases: the cautious reading is 100.",
                }),
                new DiseaseCourseRule([DiseaseCourse.SecondaryProgressive, DiseaseCourse.ProgressiveRelapsing], license),
                new EarlierTreatmentRule(Immunomodulators, license),
                new DiseaseActivityRule(
                    new(months: 18, relapses: 2, riseInPoints: 1) { Disability = (DisabilityStatus.FromScore(3), DisabilityStatus.FromScore(6)) },
                    license),
            ]);
    }

    /// <summary>French license of 2003: two relapses with deficit or two points of EDSS in 12 months, and a new enhancing lesion.</summary>
    public static Policy FranceBefore2016(Policy label)
    {
        Citation license = new("French thesis on Elsep, and ANSM archive", "License of 2003", "2003", ["EU-23"], EvidenceGrade.B)
        {
            Remark = "The rest of that text was not read: the other rules are those of the US label, and so is that a relapsing-remitting disease must be "
                + "worsening. \"Less than 3 months old\" is read in calendar months, \"not first line\" as after interferon beta or glatiramer.",
        };
        return label.TightenedAs(
            new("fr-2003", "US label with the French license of 2003", "2003 to April 2016") { InForceFrom = new(2003, 1, 1), InForceBefore = Harmonized },
            [
                .. InForceBeforeReferral(),
                new DiseaseCourseRule([DiseaseCourse.SecondaryProgressive, DiseaseCourse.RelapsingRemitting], license),
                new EarlierTreatmentRule(Immunomodulators, license),
                new DiseaseActivityRule(
                    new(months: 12, relapses: 2, riseInPoints: 2) { RelapsesMustLeaveDeficit = true, ScanYoungerThanMonths = 3 },
                    license),
            ]);
    }

    /// <summary>The risk class of the heart as a finding.</summary>
    public static Policy HeartRisk(Policy label) => label.TightenedAs(
        new("hfa-icos", "EU SmPC with the HFA-ICOS risk of the heart", "2016 and later") { InForceFrom = Harmonized },
        [
            new HeartRiskRule(
                new(
                    HighAgeFrom: 80,
                    MediumAgeFrom: 65,
                    HighBelow: Percentage.FromPercent(50),
                    MediumBelow: Percentage.FromPercent(55),
                    HighFromPoints: 5,
                    MediumFromPoints: 2),
                new("HFA-ICOS risk assessment, two calculators", "Risk factors and scoring", "undated", ["CO-30", "CO-31", "CO-32", "US-07"], EvidenceGrade.A)
                {
                    Remark = "A wiki counts an age of 65 to 79 for one point and biomarkers for two (CO-32). That a class above low is weighed is a library convention.",
                }),
        ]);

    /// <summary>Lack of response as a finding.</summary>
    public static Policy Response(Policy label) => label.TightenedAs(
        new("us-response", "US label with lack of response weighed", label.Description.Edition) { InForceFrom = label.Description.InForceFrom },
        [new NoResponseRule(ResponseConventions.NoResponse, ResponseConventions.Source)]);

    /// <summary>A cap that an institution set, over the US label.</summary>
    public static Policy WithCap(Policy label, int milligramsPerSquareMeter, string name, Citation source) => label.TightenedAs(
        new($"cap-{ExactNumberText.Format(milligramsPerSquareMeter)}", name, source.Edition) { InForceFrom = label.Description.InForceFrom },
        [label.CapOf(DosePerArea.FromMilligramsPerSquareMeter(milligramsPerSquareMeter), mayBeReached: true, source)]);

    /// <summary>96 mg/m²: the standard in Europe before 2016.</summary>
    public static Policy Cap96(Policy label) => WithCap(label, 96, "US label with the European cap before 2016", new(
        "Copy of a European review before 2016", "Lifetime dose", "before 2016", ["TR-17", "D-01"], EvidenceGrade.C)
    {
        Remark = "Extended to 140 mg/m² under close monitoring: the cautious reading is 96.",
    });

    /// <summary>100 mg/m²: the first German cap.</summary>
    public static Policy Cap100(Policy label) => WithCap(label, 100, "US label with the first German cap", new(
        "German review 2010, Multiple Sclerosis International", "Lifetime dose", "2010", ["EU-21", "D-01"], EvidenceGrade.B));

    /// <summary>120 mg/m²: a Canadian center.</summary>
    public static Policy Cap120(Policy label) => WithCap(label, 120, "US label with a Canadian center's cap", new(
        "MS Society of Canada report on Kingwell 2010", "Protocol", "2010", ["TR-22", "TR-44", "D-01", "D-02"], EvidenceGrade.B)
    {
        Remark = "\"At most 120\": reaching it is allowed, going above is not. A center that stops at 120 needs a policy of its own (Policy.WithCap).",
    });
}
