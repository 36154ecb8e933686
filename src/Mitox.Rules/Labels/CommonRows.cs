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
    /// <summary>The copies in which the end of the US dosage section was read (COR-09).</summary>
    internal const string UnitedStatesCopies = "US label as copied by GlobalRPh; ASHP Injectable Drugs";

    /// <summary>Preparation and observation: by copies of the US label, references and articles, and by conventions.</summary>
    public static Label AddedToEverySession(this Label label, DosePerArea usual, decimal roundingPercent) => label
        .Text(UnitedStatesCopies, "undated").Section("Dilution and administration")
            .Says(A, ["COR-09", "US-83", "US-80", "ADD-05"], new DilutionRule(Milliliters(50)),
                "The concentrate holds 2 mg/mL (US-80).")
            .Says(A, ["COR-09", "US-83"], new DiluentRule(), "Sodium chloride 0.9 % or dextrose 5 %, and no other drug.")
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
        .Text("Swiss product text, mitoxantrone (Compendium)", "undated").Section("Interactions")
            .Says(A, ["NEW-02"], new VitaminKAntagonistRule(), "INR closely at start and stop, more often during.")
        .Silent("Observation after the infusion", ["S-03"], SessionMinutesRule.ObservationAfter(WatchedAfterInfusionMinutes),
            "Reactions come mostly within several hours; the text gives no number.")
        .Silent("Dose given", ["RND-06", "US-10", "EU-06", "US-23"], new GivenDoseRule(usual, roundingPercent),
            "What was given counts, not what was ordered (P5); the largest dose is that of the dose rules (P19).");

    /// <summary>Conventions about what is on record before an infusion, whatever the label.</summary>
    public static Label AddedBeforeEveryInfusion(this Label label) => label
        .Silent("Heart failure or leukemia as an adverse event", ["US-43", "US-70", "EU-04"],
            new SeriousEventRule(
                RuleIds.SeriousEvent,
                DecisionSubject.Infusion,
                (AdverseEventKind.HeartFailure, Withhold),
                (AdverseEventKind.Leukemia, Withhold)),
            "The texts warn of both. A diagnosed heart failure withholds (P21), and so does a leukemia under the drug: no text "
                + "says when it may be given again.")
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
        .Text("Swiss product text, mitoxantrone (Compendium)", "undated").Section("Interactions, after treatment")
            .Says(A, ["NEW-01"], new LiveVaccineFollowUpRule(Months(3)),
                "Not before 3 months after the last dose; calendar months, and review, are library conventions.")
        .Silent("Heart failure or leukemia after treatment", ["US-41", "US-70", "US-71"],
            new SeriousEventRule(
                RuleIds.SeriousEventFollowUp,
                DecisionSubject.FollowUp,
                (AdverseEventKind.HeartFailure, Review),
                (AdverseEventKind.Leukemia, Review)),
            "Both come months to years after the last dose.")
        .Silent("Fertility after treatment", ["TR-45", "TR-50", "TR-51", "TR-52"],
            new FollowUpAnswerRule(RuleIds.AmenorrheaFollowUp, VisitQuestions.Amenorrhea),
            "Amenorrhea may persist for good, above all past 35 years of age.");
}
