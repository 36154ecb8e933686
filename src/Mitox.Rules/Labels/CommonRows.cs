using Mitox.Rules.Rulebook;
using static Mitox.Rules.Answer;
using static Mitox.Rules.Authoring.RuleKinds;
using static Mitox.Rules.Authoring.SessionQuestions;
using static Mitox.Rules.EvidenceGrade;
using static Mitox.Rules.LabelNumbers;
using static Mitox.Rules.LibraryConvention;
using static Mitox.Rules.Verdict;

namespace Mitox.Rules;

/// <summary>Rows by texts that stand beside every label.</summary>
internal static class CommonRows
{
    /// <summary>Preparation and observation: by a patient wiki, references and articles, and by conventions.</summary>
    public static Label AddedToEverySession(this Label label, DosePerArea usual, decimal roundingPercent) => label
        .Text("KKNMS patient wiki, mitoxantrone", "undated").Section("Infusion")
            .Says(B, ["US-83", "US-80", "ADD-05"], new DilutionRule(Milliliters(50)),
                "The US sentence is unconfirmed. The concentrate holds 2 mg/mL (US-80).")
            .Says(B, ["US-83"], new DiluentRule(), "The US sentence is unconfirmed.")
        .Text("A drug reference; Cancer Care Ontario drug page", "undated").Section("Extravasation")
            .Says(B, ["US-85", "D-16"], new ExtravasationRule(),
                "The references disagree whether the drug is a vesicant; severe local damage is possible.")
        .Text("A patient article on MS", "undated").Section("Infusion")
            .Says(C, ["S-03", "EU-26"],
                RequiresInSession(RuleIds.SessionVitalSigns,
                    "The vital signs must be recorded before, during and after the infusion.", Yes, otherwise: Review,
                    VitalSignsBefore, VitalSignsDuring, VitalSignsAfter),
                "A French protocol asks for pulse and blood pressure before (EU-26, A).")
            .Says(C, ["S-03"], new InfusionReactionRule())
        .Silent("Observation after the infusion", ["S-03"], SessionMinutesRule.ObservationAfter(WatchedAfterInfusionMinutes),
            "Reactions come mostly within several hours; the text gives no number.")
        .Silent("Dose given", ["RND-06", "US-10", "EU-06", "US-23"], new GivenDoseRule(usual, roundingPercent),
            "What was given counts, not what was ordered (P5); the largest dose is that of the dose rules (P19).");

    /// <summary>Conventions about what is on record before an infusion, whatever the label.</summary>
    public static Label AddedBeforeEveryInfusion(this Label label) => label
        .Silent("Earlier reaction", ["US-62", "EU-13", "S-03"], new EarlierReactionRule(),
            "Hypersensitivity rules the drug out (US-62, EU-13). That a reaction on record answers for itself, whatever an "
                + "undated answer says, is the cautious reading.")
        .Silent("Reason for no childbearing potential", ["US-58", "TR-50"],
            new NotCapableReasonRule(MenopauseReviewedBelowYears),
            "Contraception is none (US-58), nor is amenorrhea under the drug, which a quarter of women below 45 years had "
                + "(TR-50): review of a menopause before that age is a library convention.")
        .Silent("Planned pregnancy", ["US-58", "US-59", "COR-06"],
            new StatedAnswerRule(RuleIds.PlannedPregnancy, VisitQuestions.PregnancyPlanned),
            "The labels ask for counseling; review where it is stated is a library convention.");

    /// <summary>What requires review after treatment, whatever the label asks for: floors of US-34, EU-14 and TR-23.</summary>
    public static Label AddedAfterEveryTreatment(this Label label) => label
        .Silent("Heart after treatment", ["US-34", "US-40", "US-41", "EU-14"],
            new EjectionFractionLossFollowUpRule(Percent(50), EjectionFractionFallInPoints),
            "Heart failure came 4 to 17 months after treatment; no text gives a number for referral.")
        .Silent("Blood after treatment", ["US-70", "CASE-11", "TR-23"],
            new LowCountFollowUpRule(
                PerMicroliter(3_000), PerMicroliter(1_500), BillionsPerLiter(PlateletFloorInBillionsPerLiter)),
            "A patient's leukemia showed as pancytopenia 17 months after the last dose; the floors are those of the dose rules.")
        .Silent("Blood after treatment", ["US-70", "TR-48"], new FallingCountFollowUpRule(FallingCountsInARow),
            "A count that keeps falling is looked into before it is low.")
        .Silent("Fertility after treatment", ["TR-45", "TR-50", "TR-51", "TR-52"],
            new FollowUpAnswerRule(RuleIds.AmenorrheaFollowUp, VisitQuestions.Amenorrhea),
            "Amenorrhea may persist for good, above all past 35 years of age.");
}
