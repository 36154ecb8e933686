using Mitox.Rules.Rulebook;
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
        .Reviewed(2026, 11)
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
        .Section("After the last course")
            .Says(B, ["NEW-06"],
                RepeatedObservationRule.Weekly(RuleIds.WeeklyBloodCountFollowUp, "the blood count", forMonths: 6,
                    OverdueAfterDays, Observation.Neutrophils, Observation.Platelets),
                "Weekly counts for six months; that they are the six after the last infusion is the reading of this library.")
            .Says(B, ["NEW-06"],
                new ObservationAtEndRule(RuleIds.EjectionFractionAtEndFollowUp, "the ejection fraction", OverdueAfterDays,
                    Observation.EjectionFraction),
                "An echocardiogram at the end of treatment.")
        .Text("French review of aggressive multiple sclerosis, EM-Consulte", "undated").Section("Follow-up after treatment")
            .Says(B, ["EU-24"], NationalTexts.QuarterlyCounts(forYears: 5))
        .Policy();
}
