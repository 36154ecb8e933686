using System.Collections.Immutable;

namespace Mitox.Rules.Planning;

/// <summary>The regimens the source texts describe. Naming one is no recommendation: most are outside the labels.</summary>
public static class KnownRegimens
{
    private static readonly DosingInterval Monthly = DosingInterval.FromMonths(1);
    private static readonly DosingInterval Quarterly = DosingInterval.FromMonths(3); // US-10

    /// <summary>12 mg/m², the dose of the labels (US-10, EU-06).</summary>
    private static readonly DosePerArea Twelve = DosePerArea.FromMilligramsPerSquareMeter(12);

    /// <summary>Methylprednisolone 1 g with the infusion (TR-03, TR-05).</summary>
    private static readonly CoMedication Methylprednisolone = new(TherapyKind.Corticosteroid, "methylprednisolone 1 g");

    /// <summary>Gets 12 mg/m² every 3 months up to the cap (US-10): the US label, within the EU label's range too.</summary>
    public static PhasedRegimen QuarterlyTwelve { get; } = new(
        "quarterly",
        new(
            "US prescribing information, mitoxantrone (Novantrone)",
            "Dosage and administration, multiple sclerosis",
            "June 2010, wording since 2009",
            ["US-10", "EU-06"],
            EvidenceGrade.A),
        new RegimenPhase(Twelve, Quarterly, PhaseEnd.AtTheCap));

    /// <summary>Gets the 5 mg/m² arm of the MIMS trial: every 3 months for 24 months, eight infusions (TR-01).</summary>
    public static PhasedRegimen MimsFive { get; } = new(
        "MIMS, 5 mg/m²",
        Trial("Hartung 2002, Lancet 360:2018-25 (MIMS)", EvidenceGrade.A, "TR-01"),
        new RegimenPhase(Milligrams(5), Quarterly, PhaseEnd.After(8)));

    /// <summary>
    /// Gets "8 to 12 doses over two to three years" of a patient article, read as quarterly (S-01): twelve of
    /// 12 mg/m² pass the US cap.
    /// </summary>
    public static PhasedRegimen EightToTwelve { get; } = new(
        "8 to 12 doses",
        Trial("A patient article on mitoxantrone", EvidenceGrade.C, "S-01") with
        {
            Remark = "Twelve full doses are 144 mg/m², above the cap of 140 (US-17).",
        },
        new RegimenPhase(Twelve, Quarterly, PhaseEnd.After(8, 12)));

    /// <summary>Gets 12 mg/m² monthly three times, then every 3 months up to 144 mg/m² (TR-12).</summary>
    public static PhasedRegimen MonthlyThenQuarterly { get; } = new(
        "monthly × 3, then quarterly",
        Trial("Goffette 2005, J Neurol", EvidenceGrade.A, "TR-12", "TR-19"),
        new RegimenPhase(Twelve, Monthly, PhaseEnd.After(3)),
        new RegimenPhase(Twelve, Quarterly, PhaseEnd.AtLifetimeDose(Milligrams(144))));

    /// <summary>Gets 8 mg/m² monthly three times, then 12 mg/m² every 3 months up to the cap (TR-15).</summary>
    public static PhasedRegimen Palermo { get; } = new(
        "Palermo",
        Trial("Ragonese 2017, Palermo series", EvidenceGrade.A, "TR-15"),
        new RegimenPhase(Milligrams(8), Monthly, PhaseEnd.After(3)),
        new RegimenPhase(Twelve, Quarterly, PhaseEnd.AtTheCap));

    /// <summary>Gets 10 mg/m² monthly three times, then every 3 months up to the cap (TR-13).</summary>
    public static PhasedRegimen Wuerzburg { get; } = new(
        "Würzburg",
        Trial("Würzburg series, PubMed 10483572", EvidenceGrade.A, "TR-13"),
        new RegimenPhase(Milligrams(10), Monthly, PhaseEnd.After(3)),
        new RegimenPhase(Milligrams(10), Quarterly, PhaseEnd.AtTheCap));

    /// <summary>
    /// Gets 12 mg/m², at most 20 mg, monthly six times with methylprednisolone 1 g, then interferon beta (TR-05).
    /// </summary>
    public static PhasedRegimen MonthlySix { get; } = new(
        "monthly × 6, at most 20 mg",
        Trial("Edan 2011, J Neurol Neurosurg Psychiatry", EvidenceGrade.A, "TR-05", "RND-11"),
        new RegimenPhase(Twelve, Monthly, PhaseEnd.After(6))
        {
            Ceiling = Dose.FromMilligrams(20),
            With = Methylprednisolone,
            Then = new(TherapyKind.InterferonBeta),
        });

    /// <summary>
    /// Gets 20 mg for every patient, monthly six times with methylprednisolone 1 g (TR-03): on 1.6 m² 75 mg/m² (RND-12).
    /// </summary>
    public static PhasedRegimen MonthlyTwentyMilligrams { get; } = new(
        "20 mg monthly × 6",
        Trial("Edan 1997, J Neurol Neurosurg Psychiatry 62:112", EvidenceGrade.A, "TR-03", "RND-12"),
        new RegimenPhase(Dose.FromMilligrams(20), Monthly, PhaseEnd.After(6)) { With = Methylprednisolone });

    /// <summary>Gets 12 mg/m² monthly six times, 72 mg/m² in all (TR-11).</summary>
    public static PhasedRegimen UnitedKingdomCenter { get; } = new(
        "UK center, monthly × 6",
        Trial("UK center series, PubMed 22156316", EvidenceGrade.A, "TR-11"),
        new RegimenPhase(Twelve, Monthly, PhaseEnd.After(6)));

    /// <summary>Gets 8 mg/m² monthly twelve times, 96 mg/m² in all (TR-09).</summary>
    public static PhasedRegimen MonthlyEight { get; } = new(
        "8 mg/m² monthly × 12",
        Trial("Millefiorini 1997, J Neurol", EvidenceGrade.A, "TR-09"),
        new RegimenPhase(Milligrams(8), Monthly, PhaseEnd.After(12)));

    /// <summary>
    /// Gets 8 mg/m² every 3 weeks seven times (TR-10); the publication adjusted doses by the nadir, which is not planned here.
    /// </summary>
    public static PhasedRegimen ThreeWeekly { get; } = new(
        "8 mg/m² every 3 weeks × 7",
        Trial("Noseworthy, open trial in progressive MS", EvidenceGrade.A, "TR-10"),
        new RegimenPhase(Milligrams(8), DosingInterval.FromDays(21), PhaseEnd.After(7)));

    /// <summary>Gets 5 mg/m² monthly up to the cap, the German wiki's alternative (EU-33).</summary>
    public static PhasedRegimen MonthlyFive { get; } = new(
        "5 mg/m² monthly",
        Trial("KKNMS patient wiki, mitoxantrone", EvidenceGrade.B, "EU-33"),
        new RegimenPhase(Milligrams(5), Monthly, PhaseEnd.AtTheCap));

    /// <summary>
    /// Gets rescue: 12 mg/m² monthly three times, back to interferon beta; on worsening again every 3 months (TR-06).
    /// </summary>
    public static PhasedRegimen Rescue { get; } = new(
        "rescue",
        Trial("Correale 2005, abstract", EvidenceGrade.A, "TR-06", "S-09"),
        new RegimenPhase(RescueProtocol.DosePerInfusion, RescueProtocol.Interval, PhaseEnd.After(RescueProtocol.Infusions))
        {
            Then = new(TherapyKind.InterferonBeta),
        },
        new RegimenPhase(RescueProtocol.DosePerInfusion, RescueProtocol.IntervalAfterWorsening, PhaseEnd.AtTheCap)
        {
            AwaitsWorsening = true,
        });

    /// <summary>
    /// Gets induction: 12 mg/m² monthly three times, then glatiramer acetate two weeks after the last infusion (TR-07).
    /// </summary>
    public static PhasedRegimen InductionThenGlatiramer { get; } = new(
        "induction, then glatiramer",
        Trial("Vollmer 2008, J Neurol", EvidenceGrade.A, "TR-07", "TR-08"),
        new RegimenPhase(Twelve, Monthly, PhaseEnd.After(3))
        {
            Then = new(TherapyKind.GlatiramerAcetate, DosingInterval.FromDays(14)),
        });

    /// <summary>Gets the Danish start: after 1 month, after 2 months, then every 3 months up to the cap (ADD-02).</summary>
    public static PhasedRegimen DanishStart { get; } = new(
        "Danish start",
        Trial("Region Nordjylland, nursing instruction on mitoxantrone in MS", EvidenceGrade.B, "ADD-02", "EU-27"),
        new RegimenPhase(Twelve, Monthly, PhaseEnd.After(2)),
        new RegimenPhase(Twelve, DosingInterval.FromMonths(2), PhaseEnd.After(1)),
        new RegimenPhase(Twelve, Quarterly, PhaseEnd.AtTheCap));

    /// <summary>Gets prostate cancer: 14 mg/m² every 21 days, the largest of the range (US-18, EU-19).</summary>
    public static PhasedRegimen ProstateCancer { get; } = new(
        "prostate cancer, every 21 days",
        Oncology("US-18", "EU-19"),
        new RegimenPhase(Milligrams(14), DosingInterval.FromDays(21), PhaseEnd.AtTheCap))
    {
        Indication = TreatmentIndication.ProstateCancer,
    };

    /// <summary>Gets lymphoma: 14 mg/m² every 21 days (EU-19).</summary>
    public static PhasedRegimen Lymphoma { get; } = new(
        "lymphoma, every 21 days",
        Oncology("EU-19"),
        new RegimenPhase(Milligrams(14), DosingInterval.FromDays(21), PhaseEnd.AtTheCap))
    {
        Indication = TreatmentIndication.Lymphoma,
    };

    /// <summary>Gets breast cancer: 14 mg/m² every 21 days (EU-19).</summary>
    public static PhasedRegimen BreastCancer { get; } = new(
        "breast cancer, every 21 days",
        Oncology("EU-19"),
        new RegimenPhase(Milligrams(14), DosingInterval.FromDays(21), PhaseEnd.AtTheCap))
    {
        Indication = TreatmentIndication.BreastCancer,
    };

    /// <summary>
    /// Gets leukemia: 12 mg/m² on three days, 6 weeks later on two, 4 weeks later on two: 84 mg/m² (US-19, US-21, US-22).
    /// </summary>
    public static PhasedRegimen Leukemia { get; } = new(
        "leukemia, induction and two consolidations",
        Oncology("US-19", "US-21", "US-22"),
        new RegimenPhase(Twelve, DosingInterval.FromDays(1), PhaseEnd.After(3)),
        new RegimenPhase(Twelve, DosingInterval.FromDays(1), PhaseEnd.After(2)) { Lead = DosingInterval.FromDays(42) },
        new RegimenPhase(Twelve, DosingInterval.FromDays(1), PhaseEnd.After(2)) { Lead = DosingInterval.FromDays(28) })
    {
        Indication = TreatmentIndication.AcuteNonlymphocyticLeukemia,
    };

    /// <summary>Gets all of them.</summary>
    public static ImmutableArray<PhasedRegimen> All { get; } =
    [
        QuarterlyTwelve, MimsFive, EightToTwelve, MonthlyThenQuarterly, Palermo, Wuerzburg, MonthlySix, MonthlyTwentyMilligrams,
        UnitedKingdomCenter,
        MonthlyEight, ThreeWeekly, MonthlyFive, Rescue, InductionThenGlatiramer, DanishStart, ProstateCancer, Lymphoma,
        BreastCancer, Leukemia,
    ];

    /// <summary>
    /// 12 mg/m² every 3 months, and 5 mg/m² once the disease is stable (TR-17): the review does not say when, so the caller does.
    /// </summary>
    /// <param name="fullDoses">The doses of 12 mg/m² before, above zero.</param>
    /// <returns>The regimen.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fullDoses"/> is not above zero.</exception>
    public static PhasedRegimen TwelveThenMaintenance(int fullDoses) => new(
        "12 mg/m², then 5 mg/m² once stable",
        Trial("Copy of a European review before 2016", EvidenceGrade.C, "TR-17", "EU-27") with
        {
            Remark = "Of \"5 to 6 mg/m²\" only 5 was read (TR-17); the interval is that of the labels.",
        },
        new RegimenPhase(Twelve, Quarterly, PhaseEnd.After(fullDoses)),
        new RegimenPhase(Milligrams(5), Quarterly, PhaseEnd.AtTheCap));

    private static Citation Oncology(params ImmutableArray<string> facts) =>
        Trial("Drug monographs and product texts, mitoxantrone", EvidenceGrade.B, facts) with
        {
            Remark = "Of a range of doses the largest is planned.",
        };

    private static Citation Trial(string document, EvidenceGrade grade, params ImmutableArray<string> facts) =>
        new(document, "Regimen", "as published", facts, grade);

    private static DosePerArea Milligrams(decimal perSquareMeter) => DosePerArea.FromMilligramsPerSquareMeter(perSquareMeter);
}
