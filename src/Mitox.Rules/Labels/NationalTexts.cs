using Mitox.Rules.Rulebook;
using static Mitox.Rules.Answer;
using static Mitox.Rules.Authoring.RuleKinds;
using static Mitox.Rules.EvidenceGrade;
using static Mitox.Rules.LabelNumbers;
using static Mitox.Rules.LibraryConvention;
using static Mitox.Rules.Verdict;

namespace Mitox.Rules;

/// <summary>Texts of other countries, each the EU label with what it asks for besides.</summary>
internal static class NationalTexts
{
    /// <summary>A UK center: six infusions, a month apart (TR-11).</summary>
    public static Policy UnitedKingdomCenter(Policy label) => Label
        .From(label, "uk-centre", "EU and UK SmPC with a UK center's protocol", "2016 and later", Day(2016, 4, 28))
        .Text("UK center series, PubMed 22156316", "2011").Section("Protocol")
            .Says(A, ["TR-11"], new MaximumInfusionsRule(6, beyond: Withhold),
                "12 mg/m² monthly × 6 as tolerated, at most 72 mg/m².")
        .Policy();

    /// <summary>A Danish hospital: one month, two months, then three, and an ECG before each infusion (ADD-02).</summary>
    public static Policy Denmark(Policy label) => Label
        .From(label, "dk", "EU SmPC with the Danish start schedule", "2016 and later", Day(2016, 4, 28))
        .Text("Region Nordjylland, nursing instruction on mitoxantrone in MS", "undated").Section("Schedule")
            .Says(B, ["ADD-02", "EU-27"], new StartScheduleRule([Months(1), Months(2), Months(3)], EarlyInfusionToleranceInDays),
                "7 days early for review rather than withholding are a library convention (P7). The instruction gives the drug "
                    + "over 60 minutes: that is slower than the label (EU-06), and requires review.")
        .Section("Before each infusion")
            .Says(B, ["ADD-02", "US-11"],
                Recent(RuleIds.ElectrocardiogramBeforeDose, "An ECG must be recorded", HeartTestMaximumAgeInDays,
                    Observation.Electrocardiogram),
                "No maximum age is named; the days are a library convention (P8).")
        .Policy();

    /// <summary>
    /// The Norwegian handbook: written consent (ADD-04), and eight infusions for most (EU-28). That the use is off-label in
    /// Norway is dated: a current leaflet prints it (COR-15).
    /// </summary>
    public static Policy Norway(Policy label) => Label
        .From(label, "no", "EU SmPC with the Norwegian handbook", "2016 and later", Day(2016, 4, 28))
        .Text("Norsk nevrologi handbook, mitoksantron", "undated").Section("Before the start")
            .Says(B, ["ADD-04"],
                Requires(RuleIds.Consent, PatientQuestions.ConsentRecorded, Yes, otherwise: Withhold,
                    new Remedy.State("that written consent is on record, once it is", PatientQuestions.ConsentRecorded.Field)))
        .Text("Norwegian neurology handbook and patient sheet, mitoxantrone", "undated").Section("Duration")
            .Says(B, ["EU-28", "COR-15"], new MaximumInfusionsRule(8, beyond: Review),
                "\"Most patients\" are limited to 8: more require review. At 12 mg/m² the cap of 72 ends the course before; only "
                    + "smaller doses reach it (COR-15).")
        .Policy();

    /// <summary>Italian authors: blood counts for at least 6 years (TR-42).</summary>
    public static Policy ItalianFollowUp(Policy label) => Label
        .From(label, "it-2011", "EU SmPC with the follow-up of Italian authors", "2011", label.Description.InForceFrom)
        .Text("Martinelli 2011, acute myeloid leukemia in Italian patients", "2011").Section("Conclusions")
            .Says(A, ["TR-42", "EU-24"], QuarterlyCounts(forYears: 6),
                "\"At least 6 years\", without an interval: the quarter is that of the French text (EU-24).")
        .Policy();

    /// <summary>Spanish authors: blood counts for at least 5 years (TR-43).</summary>
    public static Policy SpanishFollowUp(Policy label) => Label
        .From(label, "es-2009", "EU SmPC with the follow-up of Spanish authors", "2009", label.Description.InForceFrom)
        .Text("Pascual 2009, therapy-related leukemia in Spanish patients", "2009").Section("Conclusions")
            .Says(A, ["TR-43", "EU-24"], QuarterlyCounts(forYears: 5),
                "\"At least 5 years\", without an interval: the quarter is that of the French text (EU-24).")
        .Policy();

    /// <summary>Blood counts every quarter (EU-24).</summary>
    internal static Rule QuarterlyCounts(int forYears) => new RepeatedObservationRule(
        RuleIds.BloodCountFollowUp,
        "the blood count",
        everyMonths: 3,
        forYears,
        OverdueAfterDays,
        Observation.Neutrophils,
        Observation.Platelets);
}
