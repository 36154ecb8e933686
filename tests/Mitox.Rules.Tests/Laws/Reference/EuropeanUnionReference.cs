using NodaTime;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>What the EU label asks and the US label does not, and what it leaves out.</summary>
internal static class EuropeanUnionReference
{
    private const int LongestGapInMonths = 6;

    private static readonly string[] LeftOut =
    [
        "MTX-ECG-BEFORE-DOSE", "MTX-LVEF-LOWER-LIMIT", "MTX-EARLIER-MITOXANTRONE", "MTX-DISEASE-COURSE", "MTX-CONTRACEPTION",
        "MTX-COURSE-GAP", "MTX-MARROW-SUPPRESSION",
    ];

    public static IEnumerable<(string Id, Verdict Verdict)> Judge(
        ReferenceFacts facts, IEnumerable<(string Id, Verdict Verdict)> shared) =>
        [
            .. shared.Where(pair => !LeftOut.Contains(pair.Id)),
            ("MTX-DOSE-ADJUSTMENT", new DoseAdjustmentReference(facts).Verdict),
            ("MTX-COUNTS-AFTER-DEPLETION", TherapyReference.CountsAfterDepletion(facts)),
            ("MTX-FIRST-COURSE", FirstCourse(facts)),
            ("MTX-HIGHLY-ACTIVE-DISEASE", Disease(facts.Patient)),
            ("MTX-CONTRACEPTION", Contraception(facts)),
            (
                "MTX-SEVERE-INFECTION",
                ReferenceModel.WorstOf(facts, visit => ReferenceModel.Yes(visit.SevereInfection, Verdict.Withhold))),
            ("MTX-CHRONIC-INFECTION", ReferenceModel.Yes(facts.Patient.ChronicInfection, Verdict.Withhold)),
            ("MTX-SULFITE-HYPERSENSITIVITY", ReferenceModel.Yes(facts.Patient.SulfiteHypersensitivity, Verdict.Stop)),
            ("MTX-STRUCTURAL-HEART-DISEASE", ReferenceModel.Yes(facts.Patient.StructuralHeartDisease, Verdict.Withhold)),
            ("MTX-SEVERE-RENAL-IMPAIRMENT", ReferenceModel.Yes(facts.Patient.SevereRenalImpairment, Verdict.Review)),
        ];

    /// <summary>
    /// Another disease, or more than six calendar months without the drug, stops; what may be either is incomplete.
    /// </summary>
    private static Verdict FirstCourse(ReferenceFacts facts)
    {
        var certain = facts.Exposures.Where(exposure => exposure.Drug is CardiotoxicDrug.Mitoxantrone).ToList();
        List<LocalDate> days =
        [
            .. facts.Infusions.Select(infusion => infusion.At.Date)
                .Concat(
                    certain.Where(exposure => exposure.LastGivenOn is not null).Select(exposure => exposure.LastGivenOn!.Value))
                .Order(),
        ];
        var isForAnother = facts.Infusions.Exists(infusion => infusion.Indication is not TreatmentIndication.MultipleSclerosis)
            || certain.Exists(exposure => exposure.Reason is ExposureReason.Cancer);
        var isInterrupted = days.Zip(days.Skip(1).Append(facts.Day))
            .Any(pair => pair.First.PlusMonths(LongestGapInMonths) < pair.Second);
        return isForAnother || isInterrupted ? Verdict.Stop
            : ReferenceModel.ObjectIf(
                facts.MitoxantroneElsewhere.Exists(exposure => exposure is not
                {
                    Drug: CardiotoxicDrug.Mitoxantrone, Reason: ExposureReason.MultipleSclerosis, LastGivenOn: not null,
                }),
                Verdict.Incomplete);
    }

    private static Verdict Disease(Patient patient)
    {
        Answer[] answers = [patient.HighlyActiveRelapsing, patient.RapidlyEvolvingDisability, patient.AlternativesExhausted];
        return patient.Course is DiseaseCourse.PrimaryProgressive or DiseaseCourse.ClinicallyIsolatedSyndrome ? Verdict.Review
            : patient.Course is DiseaseCourse.Unknown ? Verdict.Incomplete
            : answers.Contains(Answer.No) ? Verdict.Review
            : ReferenceModel.ObjectIf(answers.Contains(Answer.Unknown), Verdict.Incomplete);
    }

    /// <summary>Asked of everybody but women who are not capable of pregnancy.</summary>
    private static Verdict Contraception(ReferenceFacts facts) =>
        facts.Patient is { Sex: Sex.Female, ChildbearingPotential.IsCapable: Answer.No }
            ? Verdict.NoObjection
            : ReferenceModel.WorstOf(facts, visit => visit.Contraception switch
            {
                Answer.Yes => Verdict.NoObjection,
                Answer.No => Verdict.Review,
                _ => Verdict.Incomplete,
            });
}
