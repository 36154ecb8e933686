namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>P17, P22 and what a visit asks.</summary>
internal static class PatientReference
{
    private const int MaximumAgeInDays = 7;
    private const int AdultFromYears = 18;

    public static IEnumerable<(string Id, Verdict Verdict)> Judge(ReferenceFacts facts)
    {
        var patient = facts.Patient;
        var visits = facts.Newest(facts.Record.Assessments);
        var mayBePregnant = patient.ChildbearingPotential.IsCapable is Answer.Yes
            || (patient.ChildbearingPotential.IsCapable is Answer.Unknown && patient.Sex is not Sex.Male);
        var mayBreastFeed = mayBePregnant || patient.Sex is not Sex.Male;
        return
        [
            ("MTX-INFUSION-ROUTE", Route(facts.Proposal.Route)),
            ("MTX-ASSESSMENT-BEFORE-DOSE", ReferenceModel.ObjectIf(!facts.IsDoneInTime(facts.Record.Assessments, MaximumAgeInDays), Verdict.Incomplete)),
            ("MTX-ACTIVE-INFECTION", visits.Count == 0 ? Verdict.Incomplete : visits.Min(visit => Infection(visit.Infection))),
            ("MTX-PREGNANCY-TEST-BEFORE-DOSE", ReferenceModel.ObjectIf(
                mayBePregnant && !facts.IsDoneInTime(facts.Record.PregnancyTests.Where(IsKnown), MaximumAgeInDays), Verdict.Incomplete)),
            ("MTX-PREGNANCY", Pregnancy(facts, mayBePregnant)),
            ("MTX-BREAST-FEEDING", mayBreastFeed ? Visited(visits, visit => visit.BreastFeeding, Verdict.Withhold) : Verdict.NoObjection),
            ("MTX-CARDIOTOXIC-DRUGS", Visited(visits, visit => visit.TakingCardiotoxicDrugs, Verdict.Review)),
            ("MTX-HYPERSENSITIVITY", ReferenceModel.Yes(patient.MitoxantroneHypersensitivity, Verdict.Stop)),
            ("MTX-ANTHRACYCLINE-HYPERSENSITIVITY", ReferenceModel.Yes(patient.AnthracyclineHypersensitivity, Verdict.Review)),
            ("MTX-DISEASE-COURSE", Course(patient)),
            ("MTX-ADULT-AGE", Age(facts)),
        ];
    }

    private static Verdict Route(InfusionRoute route) => route switch
    {
        InfusionRoute.Intravenous => Verdict.NoObjection,
        InfusionRoute.Unknown => Verdict.Incomplete,
        _ => Verdict.Stop,
    };

    private static Verdict Infection(InfectionState state) => state switch
    {
        InfectionState.None => Verdict.NoObjection,
        InfectionState.UnderTreatment => Verdict.Review,
        InfectionState.Untreated => Verdict.Withhold,
        _ => Verdict.Incomplete,
    };

    private static bool IsKnown(PregnancyTest test) => test.Result is not PregnancyTestResult.Pending;

    /// <summary>A positive newest test or a known pregnancy, of whomever; a woman of whom neither test nor visit says no is incomplete.</summary>
    private static Verdict Pregnancy(ReferenceFacts facts, bool mayBePregnant)
    {
        var tests = facts.Newest(facts.Record.PregnancyTests.Where(IsKnown));
        var visits = facts.Newest(facts.Record.Assessments);
        var isKnown = tests.Exists(test => test.Result is PregnancyTestResult.Positive) || visits.Exists(visit => visit.Pregnant is Answer.Yes);
        var isRuledOut = tests.Count > 0 || (visits.Count > 0 && visits.TrueForAll(visit => visit.Pregnant is Answer.No));
        return isKnown ? Verdict.Withhold : ReferenceModel.ObjectIf(mayBePregnant && !isRuledOut, Verdict.Incomplete);
    }

    /// <summary>A yes of one of the newest visits counts, else one unknown leaves the case incomplete.</summary>
    private static Verdict Visited(List<ClinicalAssessment> newest, Func<ClinicalAssessment, Answer> answer, Verdict whenYes) =>
        newest.Exists(visit => answer(visit) is Answer.Yes) ? whenYes
        : ReferenceModel.ObjectIf(newest.Count == 0 || newest.Exists(visit => answer(visit) is not Answer.No), Verdict.Incomplete);

    private static Verdict Course(Patient patient) => patient.Course switch
    {
        DiseaseCourse.SecondaryProgressive or DiseaseCourse.ProgressiveRelapsing => Verdict.NoObjection,
        DiseaseCourse.PrimaryProgressive or DiseaseCourse.ClinicallyIsolatedSyndrome => Verdict.Review,
        DiseaseCourse.RelapsingRemitting => patient.WorseningRelapsingRemitting switch
        {
            Answer.Yes => Verdict.NoObjection,
            Answer.No => Verdict.Review,
            _ => Verdict.Incomplete,
        },
        _ => Verdict.Incomplete,
    };

    private static Verdict Age(ReferenceFacts facts) =>
        facts.Patient.BirthDate is not { } birth ? Verdict.Incomplete : ReferenceModel.ObjectIf(birth.PlusYears(AdultFromYears) > facts.Day, Verdict.Review);
}
