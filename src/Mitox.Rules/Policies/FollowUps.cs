using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>What the texts ask for after the last infusion: their numbers, each once, beside their citations.</summary>
internal static class FollowUps
{
    /// <summary>The ejection fraction every year (US-39, EU-24, EU-53).</summary>
    private const int EjectionFractionEveryMonths = 12;

    /// <summary>Years in which the EU and French texts ask for it (EU-24, EU-53).</summary>
    private const int EuropeanEjectionFractionYears = 5;

    /// <summary>Blood counts every quarter (EU-24).</summary>
    private const int BloodCountEveryMonths = 3;

    /// <summary>Years of blood counts in France (EU-24), and the least that Spanish authors ask for (TR-43).</summary>
    private const int FrenchBloodCountYears = 5;

    /// <summary>The least years of blood counts that Italian authors ask for (TR-42).</summary>
    private const int ItalianBloodCountYears = 6;

    /// <summary>Women: 4 months (EU-10), by other texts 6 (EU-11, D-09).</summary>
    private static readonly ContraceptionMonths Women = new(required: 4, weighed: 6);

    /// <summary>Men: 6 months (EU-10, EU-11).</summary>
    private static readonly ContraceptionMonths Men = new(required: 6, weighed: 6);

    /// <summary>An ejection fraction below it is low (US-34, EU-14).</summary>
    private static readonly Percentage EjectionFractionFloor = Percentage.FromPercent(50);

    /// <summary>Leukocytes below 3,000 and neutrophils below 1,500 per µL (TR-23), platelets by the library's convention (P16).</summary>
    private static readonly CountFloors LowCounts = new(
        CellCount.FromPerMicroliter(3_000),
        CellCount.FromPerMicroliter(1_500),
        CellCount.FromBillionsPerLiter(LibraryConvention.PlateletFloorInBillionsPerLiter));

    /// <summary>The US label of 2000: no text about the time after treatment was read.</summary>
    public static ImmutableArray<ClinicalRule> UnitedStatesBefore2008() => [.. Watchfulness()];

    /// <summary>The US label since 2009: the ejection fraction every year, without an end.</summary>
    public static ImmutableArray<ClinicalRule> UnitedStates() =>
    [
        new EjectionFractionFollowUpRule(
            EjectionFractionEveryMonths,
            forYears: null,
            LibraryConvention.OverdueAfterDays,
            new(
                "US prescribing information, mitoxantrone (Novantrone)", "Warnings, cardiac effects", "June 2010, wording since 2008", ["US-39", "US-40", "D-07"], EvidenceGrade.A)
            {
                Remark = "The label names no end (US-39). That a year is counted from the measurement before is a library convention.",
            }),
        .. Watchfulness(),
    ];

    /// <summary>The EU and UK label since 2016: the ejection fraction every year for 5 years, and contraception.</summary>
    public static ImmutableArray<ClinicalRule> EuropeanUnion() =>
    [
        new EjectionFractionFollowUpRule(
            EjectionFractionEveryMonths,
            EuropeanEjectionFractionYears,
            LibraryConvention.OverdueAfterDays,
            new(
                "EU and UK summary of product characteristics, mitoxantrone", "4.4 Special warnings, monitoring", "since the referral of 28 April 2016", ["EU-53", "EU-24", "D-07"], EvidenceGrade.Unconfirmed)
            {
                Remark = "Unconfirmed for the label (EU-53); a French text states it (EU-24, B).",
            }),
        new ContraceptionFollowUpRule(
            Women,
            Men,
            new("AMSEL/DMSG drug page, mitoxantrone", "Contraception", "undated", ["EU-10", "EU-11", "D-09"], EvidenceGrade.B)
            {
                Remark = "Austrian and German texts ask women for 6 months too (EU-11, B): the months between ask for review.",
            }),
        .. Watchfulness(),
    ];

    /// <summary>France: blood counts every quarter for 5 years.</summary>
    public static ClinicalRule French() => BloodCounts(
        FrenchBloodCountYears,
        new("French review of aggressive multiple sclerosis, EM-Consulte", "Follow-up after treatment", "undated", ["EU-24"], EvidenceGrade.B));

    /// <summary>Italy: blood counts for at least 6 years.</summary>
    public static ClinicalRule Italian() => BloodCounts(
        ItalianBloodCountYears,
        new("Martinelli 2011, acute myeloid leukemia in Italian patients", "Conclusions", "2011", ["TR-42", "EU-24"], EvidenceGrade.A)
        {
            Remark = "\"At least 6 years\", without an interval: the quarter is that of the French text (EU-24).",
        });

    /// <summary>Spain: blood counts for at least 5 years.</summary>
    public static ClinicalRule Spanish() => BloodCounts(
        FrenchBloodCountYears,
        new("Pascual 2009, therapy-related leukemia in Spanish patients", "Conclusions", "2009", ["TR-43", "EU-24"], EvidenceGrade.A)
        {
            Remark = "\"At least 5 years\", without an interval: the quarter is that of the French text (EU-24).",
        });

    private static BloodCountFollowUpRule BloodCounts(int years, Citation source) =>
        new(BloodCountEveryMonths, years, LibraryConvention.OverdueAfterDays, source);

    /// <summary>What a clinician weighs whatever the label asks for.</summary>
    private static ImmutableArray<ClinicalRule> Watchfulness() =>
    [
        new EjectionFractionLossFollowUpRule(
            EjectionFractionFloor,
            LibraryConvention.EjectionFractionFallInPoints,
            LibraryConvention.Citation("Heart after treatment", "Heart failure came 4 to 17 months after treatment; no text gives a number for referral.", "US-34", "US-40", "US-41", "EU-14")),
        new LowCountFollowUpRule(
            LowCounts,
            LibraryConvention.Citation("Blood after treatment", "A patient's leukemia showed as pancytopenia 17 months after the last dose; the floors are those of the dose rules.", "US-70", "CASE-11", "TR-23")),
        new FallingCountFollowUpRule(
            LibraryConvention.FallingCountsInARow,
            LibraryConvention.Citation("Blood after treatment", "A count that keeps falling is looked into before it is low.", "US-70", "TR-48")),
        new AmenorrheaFollowUpRule(LibraryConvention.Citation(
            "Fertility after treatment", "Menstruation may stay away for good, above all past 35 years of age.", "TR-45", "TR-50", "TR-51", "TR-52")),
    ];
}
