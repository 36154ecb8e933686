using System.Collections.Immutable;
using Mitox.Rules.Rulebook;

namespace Mitox.Rules;

/// <summary>What the texts ask of an infusion while it is given: their numbers, each once, beside their citations.</summary>
internal static class Sessions
{
    private const string Boxed = "US mitoxantrone boxed warning";
    private const string HarmonizedText = "EU-harmonized product text, mitoxantrone, multiple sclerosis";

    /// <summary>The least volume of the diluted drug (US-83).</summary>
    private static readonly FluidVolume LeastVolume = FluidVolume.FromMilliliters(50);

    /// <summary>An infusion takes 5 to 15 minutes (US-10, EU-06).</summary>
    private const int LeastMinutes = 5;

    /// <summary>The most minutes of the labels (US-10, EU-06).</summary>
    private const int MostMinutes = 15;

    /// <summary>The sessions of the US label.</summary>
    public static ImmutableArray<ClinicalRule> UnitedStates(DosePerArea usual, decimal roundingPercent) =>
    [
        new SessionRouteRule(new(Boxed, "Boxed warning", "wording since 2009", ["US-82"], EvidenceGrade.A)),
        .. Preparation(),
        new InfusionDurationRule(LeastMinutes, MostMinutes, new(
            "US prescribing information, mitoxantrone (Novantrone)", "Dosage and administration, multiple sclerosis", "June 2010", ["US-10", "US-84", "D-14"], EvidenceGrade.A)
        {
            Remark = "\"About 5 to 15 minutes\"; not less than 3 minutes into the tubing is unconfirmed. Centers give it in 30 minutes or an hour (ADD-02): slower is weighed.",
        }),
        new FreeFlowingLineRule(new(Boxed, "Boxed warning", "wording since 2009", ["US-82"], EvidenceGrade.A)),
        new SuitableVeinRule(new(HarmonizedText, "Method of administration", "since 2016", ["US-86"], EvidenceGrade.A)),
        new ExperiencedSupervisionRule(new(Boxed, "Boxed warning", "wording since 2009", ["US-89"], EvidenceGrade.A)),
        new MedicationGuideRule(new("US generic mitoxantrone PI", "Medication Guide", "undated", ["US-92"], EvidenceGrade.A)),
        new SulfiteRule(new("US generic mitoxantrone PI", "Medication Guide", "undated", ["US-63", "EU-13"], EvidenceGrade.A)
        {
            Remark = "Some products contain sodium metabisulfite; the contraindication is printed in a German leaflet (EU-13, A).",
        }),
        .. Watching(usual, roundingPercent),
    ];

    /// <summary>The sessions of the EU and UK label.</summary>
    public static ImmutableArray<ClinicalRule> EuropeanUnion(DosePerArea usual, decimal roundingPercent) =>
    [
        new SessionRouteRule(new(HarmonizedText, "Method of administration", "since 2016", ["EU-06", "US-82"], EvidenceGrade.A)
        {
            Remark = "It names a short intravenous infusion; the ban on every other route is that of the US label (US-82).",
        }),
        .. Preparation(),
        new InfusionDurationRule(LeastMinutes, MostMinutes, new(HarmonizedText, "Method of administration", "since 2016", ["EU-06", "US-84", "D-14"], EvidenceGrade.A)
        {
            Remark = "\"About 5 to 15 minutes\", and not less than 3 to 5 minutes into the tubing: 5 is the cautious reading.",
        }),
        new FreeFlowingLineRule(new(Boxed, "Boxed warning", "wording since 2009", ["US-82"], EvidenceGrade.A) { Remark = "Read in the US label." }),
        new SuitableVeinRule(new(HarmonizedText, "Method of administration", "since 2016", ["US-86"], EvidenceGrade.A)),
        new ExperiencedSupervisionRule(new(HarmonizedText, "Supervision", "since 2016", ["EU-09", "US-89"], EvidenceGrade.A)
        {
            Remark = "A physician experienced with cytotoxics for multiple sclerosis.",
        }),
        new SulfiteRule(new("German package leaflet, Mitoxantron Teva 2 mg/mL", "Contraindications", "undated", ["EU-13"], EvidenceGrade.A)),
        .. Watching(usual, roundingPercent),
    ];

    private static ImmutableArray<ClinicalRule> Preparation() =>
    [
        new DilutionRule(LeastVolume, new("KKNMS patient wiki, mitoxantrone", "Infusion", "undated", ["US-83", "US-80", "ADD-05"], EvidenceGrade.B)
        {
            Remark = "The US sentence is unconfirmed. The concentrate holds 2 mg/mL (US-80).",
        }),
        new DiluentRule(new("KKNMS patient wiki, mitoxantrone", "Infusion", "undated", ["US-83"], EvidenceGrade.B) { Remark = "The US sentence is unconfirmed." }),
        new HeparinRule(new("US prescribing information, mitoxantrone (Novantrone)", "How supplied", "June 2010", ["US-88"], EvidenceGrade.Unconfirmed)
        {
            Remark = "Unconfirmed: no text that names heparin was read.",
        }),
    ];

    private static ImmutableArray<ClinicalRule> Watching(DosePerArea usual, decimal roundingPercent) =>
    [
        new ExtravasationRule(new("A drug reference; Cancer Care Ontario drug page", "Extravasation", "undated", ["US-85", "D-16"], EvidenceGrade.B)
        {
            Remark = "The references disagree whether the drug is a vesicant; severe local damage is possible.",
        }),
        new VitalSignsRule(new("A patient article on MS", "Infusion", "undated", ["S-03", "EU-26"], EvidenceGrade.C)
        {
            Remark = "A French protocol asks for pulse and blood pressure before (EU-26, A).",
        }),
        new InfusionReactionRule(new("A patient article on MS", "Infusion", "undated", ["S-03"], EvidenceGrade.C)),
        new ObservationAfterInfusionRule(LibraryConvention.WatchedAfterInfusionMinutes, LibraryConvention.Citation(
            "Observation after the infusion", "Reactions come mostly within several hours; the text gives no number.", "S-03")),
        new GivenDoseRule(usual, roundingPercent, LibraryConvention.Citation(
            "Dose given", "What was given counts, not what was ordered (P5); the largest dose is that of the dose rules (P19).", "RND-06", "US-10", "EU-06", "US-23")),
    ];
}
