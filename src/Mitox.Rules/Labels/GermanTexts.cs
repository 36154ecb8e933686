using Mitox.Rules.Rulebook;
using static Mitox.Rules.EvidenceGrade;
using static Mitox.Rules.LabelNumbers;
using static Mitox.Rules.LibraryConvention;

namespace Mitox.Rules;

/// <summary>German texts.</summary>
internal static class GermanTexts
{
    /// <summary>12 mg/m² every 3 months (NEW-07).</summary>
    private static readonly Regimen Quarterly = Regimen.Create("KKNMS handbook", MgPerM2(12), Months(3));

    /// <summary>
    /// The quality handbook and wiki; the handbook's contraindications stand in the label's policy, being the only ones read.
    /// </summary>
    public static Policy Handbook(Policy label) => Label
        .From(label, "de-kknms", "EU SmPC with the German quality handbook and wiki", "2016 and later", Day(2016, 4, 28))
        .Reviewed(2026, 11)
        .Text("KKNMS quality handbook, mitoxantrone (Germany)", "undated").Section("Dose and interval")
            .Says(A, ["NEW-07", "EU-32"], new RegimenRule(Quarterly), "Every three months only, not every 1 to 3 months.")
            .Says(A, ["NEW-07", "EU-32"], new DoseIntervalRule(Quarterly, EarlyInfusionToleranceInDays, Quarterly.Interval)
            {
                Published = PublishedSchedules.All,
                RoundingPercent = EuropeanUnionLabel.RoundingPercent,
            },
                "Every three months. Calendar months, 7 days early for review rather than withholding, the own interval of a "
                    + "regimen that was published for the disease with its dose, and review where it is late, are library "
                    + "conventions (P7).")
        .Text("KKNMS patient wiki, mitoxantrone", "undated").Section("Switching")
            .Says(B, ["EU-31"],
                RuleKinds.WashedOut(
                    RuleIds.TherapyWashout, TherapyConventions.WashoutDays, TherapyKind.Fingolimod, TherapyKind.Teriflunomide),
                "At least 4 weeks; the rest of its list was not seen.")
        .Policy();

    /// <summary>
    /// The license before 2016: EDSS 3 to 6, two relapses or a point of EDSS in 18 months (EU-20), and the
    /// first German cap (EU-21).
    /// </summary>
    public static Policy LicenseBefore2016(Policy label)
    {
        const string Reading =
            "The immunomodulators are read as interferon beta and glatiramer. The other rules are those of the US label.";
        return Label
            .From(label, "de-before-2016", "US label with the German license before 2016", "before 28 April 2016",
                inForceBefore: Day(2016, 4, 28))
            .IsReplaced(
                ["EU-01", "COR-14"],
                ReplacedEdition + " When this license ended is not known: on 28 April 2016 the CHMP finished (COR-14).")
            .Text("German review 2010, Multiple Sclerosis International", "2010").Section("Lifetime dose")
                .Says(B, ["EU-21", "D-01"], label.CapOf(MgPerM2(100), mayBeReached: true),
                    "First 100 mg/m², later 140 in selected cases: the cautious reading is 100.")
            .Text("German product information, Mitoxantron HEXAL MS, before 2016", "before 2016").Section("Indications")
                .Says(A, ["EU-20"],
                    new DiseaseCourseRule([DiseaseCourse.SecondaryProgressive, DiseaseCourse.ProgressiveRelapsing]), Reading)
                .Says(A, ["EU-20"], new EarlierTreatmentRule([TherapyKind.InterferonBeta, TherapyKind.GlatiramerAcetate]),
                    Reading)
                .Says(A, ["EU-20"], new DiseaseActivityRule(
                    new(months: 18, relapses: 2, riseInPoints: 1)
                    {
                        Disability = (DisabilityStatus.FromScore(3), DisabilityStatus.FromScore(6)),
                    }), Reading)
            .Policy();
    }
}
