using Mitox.Rules.Rulebook;
using NodaTime;
using static Mitox.Rules.EvidenceGrade;
using static Mitox.Rules.LabelNumbers;

namespace Mitox.Rules;

/// <summary>Caps that institutions set, and assessments that stand beside a label.</summary>
internal static class OtherTexts
{
    /// <summary>96 mg/m²: the standard in Europe before 2016 (TR-17).</summary>
    public static Policy Cap96(Policy label) =>
        Under(label, "cap-96", "US label with the European cap before 2016", "before 2016")
        .Text("Copy of a European review before 2016", "before 2016").Section("Lifetime dose")
            .Says(C, ["TR-17", "D-01"], label.CapOf(MgPerM2(96), mayBeReached: true),
                "Extended to 140 mg/m² under close monitoring: the cautious reading is 96.")
        .Policy();

    /// <summary>100 mg/m²: the first German cap (EU-21).</summary>
    public static Policy Cap100(Policy label) => Under(label, "cap-100", "US label with the first German cap", "2010")
        .Text("German review 2010, Multiple Sclerosis International", "2010").Section("Lifetime dose")
            .Says(B, ["EU-21", "D-01"], label.CapOf(MgPerM2(100), mayBeReached: true))
        .Policy();

    /// <summary>120 mg/m²: a Canadian center (TR-22).</summary>
    public static Policy Cap120(Policy label) => Under(label, "cap-120", "US label with a Canadian center's cap", "2010")
        .Text("MS Society of Canada report on Kingwell 2010", "2010").Section("Protocol")
            .Says(B, ["TR-22", "TR-44", "D-01", "D-02"], label.CapOf(MgPerM2(120), mayBeReached: true),
                "\"At most 120\": reaching it is allowed, going above is not. A center that stops at 120 needs a policy of its "
                    + "own (Policy.WithCap).")
        .Policy();

    /// <summary>The cardiovascular risk by HFA-ICOS (CO-30, CO-31).</summary>
    public static Policy HeartRisk(Policy label) => Label
        .From(label, "hfa-icos", "EU SmPC with the HFA-ICOS risk of the heart", "2016 and later", Day(2016, 4, 28))
        .Text("HFA-ICOS risk assessment, two calculators", "undated").Section("Risk factors and scoring")
            .Says(A, ["CO-30", "CO-31", "CO-32", "US-07"], new HeartRiskRule(new(
                HighAgeFrom: 80,
                MediumAgeFrom: 65,
                HighBelow: Percent(50),
                MediumBelow: Percent(55),
                HighFromPoints: 5,
                MediumFromPoints: 2)),
                "A wiki counts an age of 65 to 79 for one point and biomarkers for two (CO-32). That a class above low requires "
                    + "review is a library convention.")
        .Policy();

    /// <summary>Lack of response: a library convention.</summary>
    public static Policy Response(Policy label) =>
        Under(label, "us-response", "US label with review of a lack of response", label.Description.Edition)
        .Silent("Response to treatment", ResponseConventions.Facts, new NoResponseRule(ResponseConventions.NoResponse),
            ResponseConventions.Remark)
        .Policy();

    /// <summary>Earlier anthracyclines counted into the label's own cap, by a ratio of the source texts.</summary>
    public static Policy CountingAnthracyclines(Policy label, string id, EquivalenceRatio ratio, params string[] facts) => Label
        .From(label, id, $"{label.Description.Name} with anthracyclines counted by {ratio.Name}", label.Description.Edition,
            label.Description.InForceFrom)
        .Text("Feijen 2019, PMC6490232", "2019").Section("Table 3 and importance")
            .Says(A, [.. facts, "CO-11", "CO-12", "D-15", "COR-12"], label.EquivalentCapOf(ratio),
                "No regulator says how an earlier anthracycline counts into the cap (CO-12): a site that chooses "
                + "this policy chooses the ratio. 10.5 is the usual one (ESC 2022, IGHG 2025; COR-12), 4 the stricter when "
                + "converting to mitoxantrone (CO-11). "
                + "Comparing the sum with the label's cap, and stopping where it is reached, are library conventions.")
        .Policy();

    /// <summary>The VA's instructions: urinalysis before each infusion (COR-11).</summary>
    public static Policy VeteransAffairs(Policy label) =>
        Under(label, "us-va", "US label with the VA's instructions", label.Description.Edition)
        .Reviewed(2026, 11)
        .Text("VA MS Centers of Excellence, how to prescribe mitoxantrone", "undated").Section("Before each infusion")
            .Says(B, ["COR-11"], RuleKinds.Requires(
                RuleIds.UrinaryInfection, VisitQuestions.UrinaryInfection, Answer.No, otherwise: Verdict.Withhold),
                "Urinalysis before each infusion, and no dose until a urinary infection has resolved.")
        .Policy();

    /// <summary>A mark of 60 mg/m² for review, which a clinic switches on: no cap (NEW-10).</summary>
    public static Policy Mark60(Policy label) => Label
        .From(label, "eu-mark-60", "EU SmPC with a mark of 60 mg/m² for review", label.Description.Edition,
            label.Description.InForceFrom)
        .Reviewed(2026, 11)
        .Text("Ellis and Boggild, update", "2015").Section("Leukemia")
            .Says(B, ["NEW-10", "TR-48"], new LifetimeMarkRule(MgPerM2(60)),
                "The relative risk of leukemia is 1.85 above 60 mg/m². A mark is supportable as an option, not a cap.")
        .Policy();

    /// <summary>Colonoscopy after treatment, which a clinic switches on (NEW-09).</summary>
    public static Policy Colonoscopy(Policy label) => Label
        .From(label, "eu-colonoscopy", "EU SmPC with colonoscopy after treatment", label.Description.Edition,
            label.Description.InForceFrom)
        .Reviewed(2026, 11)
        .Text("Buttmann 2016, Neurology 86:2203", "2016").Section("Discussion")
            .Says(A, ["NEW-09"], new FollowUpAnswerRule(RuleIds.ColonoscopyFollowUp, VisitQuestions.ColonoscopyDecided),
                "\"Could become advisable\" if confirmed: an option, never a default. No day is named; a decision is asked for.")
        .Policy();

    private static Label Under(Policy label, string id, string name, string edition) =>
        Label.From(label, id, name, edition, label.Description.InForceFrom, null as LocalDate?);
}
