using NodaTime;

namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>What answers for itself where it is stated: reactions, reasons, plans, a long time without the drug.</summary>
internal static class StatedReference
{
    private const int LongestGapInMonths = 6;
    private const int EarlyMenopauseBelowYears = 45;

    public static IEnumerable<(string Id, Verdict Verdict)> Judge(ReferenceFacts facts) =>
    [
        ("MTX-EARLIER-REACTION", facts.Infusions.Select(Reaction).Append(Verdict.NoObjection).Min()),
        ("MTX-NOT-CAPABLE-REASON", Reason(facts)),
        ("MTX-PLANNED-PREGNANCY", Stated(facts, visit => visit.PregnancyPlanned, Answer.Yes)),
        ("MTX-CONTRACEPTION", facts.Patient is { Sex: Sex.Female, ChildbearingPotential.IsCapable: Answer.No }
            ? Verdict.NoObjection
            : Stated(facts, visit => visit.Contraception, Answer.No)),
        ("MTX-COURSE-GAP", Gap(facts)),
    ];

    private static Verdict Reaction(Infusion infusion) => (infusion.Reaction, infusion.ReactionWasHypersensitivity) switch
    {
        (_, Answer.Yes) => Verdict.Stop,
        (Answer.Yes, Answer.Unknown) => Verdict.Incomplete,
        _ => Verdict.NoObjection,
    };

    private static Verdict Reason(ReferenceFacts facts)
    {
        var potential = facts.Patient.ChildbearingPotential;
        if (potential.IsCapable is not Answer.No || facts.Patient.Sex is Sex.Male)
        {
            return Verdict.NoObjection;
        }

        var isListed = potential.Reason is "hysterectomy" or "removal of the ovaries" or "sterilization" or "congenital";
        return potential.MenopauseAgeInYears is not { } age ? (isListed ? Verdict.NoObjection : Verdict.Review)
            : ReferenceModel.ObjectIf(
                age < EarlyMenopauseBelowYears || facts.Patient.BirthDate?.PlusYears(age) > facts.Day, Verdict.Review);
    }

    /// <summary>One of the newest visits says so, or, where none of them answers, one of the newest that do.</summary>
    private static Verdict Stated(ReferenceFacts facts, Func<ClinicalAssessment, Answer> read, Answer alarming)
    {
        var answered = facts.Newest(facts.Record.Assessments.Where(visit => read(visit) is not Answer.Unknown));
        var newest = facts.Newest(facts.Record.Assessments);
        var heard = newest.Exists(answered.Contains) ? newest : answered;
        return ReferenceModel.ObjectIf(heard.Exists(visit => read(visit) == alarming), Verdict.Review);
    }

    private static Verdict Gap(ReferenceFacts facts)
    {
        var elsewhere = facts.Exposures.Where(exposure => exposure.Drug is CardiotoxicDrug.Mitoxantrone)
            .Select(exposure => exposure.LastGivenOn).OfType<LocalDate>();
        List<LocalDate> before =
            [.. facts.Infusions.Select(infusion => infusion.At.Date).Concat(elsewhere).Where(date => date < facts.Day)];
        return ReferenceModel.ObjectIf(
            before.Count > 0 && before.Max().PlusMonths(LongestGapInMonths) < facts.Day, Verdict.Review);
    }
}
