namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>P17, P22 and what a visit asks.</summary>
internal static class PatientReference
{
    private const int LongestPregnancyInDays = 300;
    private const int MaximumAgeInDays = 7;
    private const int AdultFromYears = 18;

    public static IEnumerable<(string Id, Verdict Verdict)> Judge(ReferenceFacts facts)
    {
        var patient = facts.Patient;
        var mayBePregnant = patient.ChildbearingPotential.IsCapable is Answer.Yes
            || (patient.ChildbearingPotential.IsCapable is Answer.Unknown && patient.Sex is not Sex.Male);
        var mayBreastFeed = mayBePregnant || patient.Sex is not Sex.Male;
        return
        [
            ("MTX-INFUSION-ROUTE", Route(facts.Proposal.Route)),
            (
                "MTX-ASSESSMENT-BEFORE-DOSE",
                ReferenceModel.ObjectIf(!facts.IsDoneInTime(facts.Record.Assessments, MaximumAgeInDays), Verdict.Incomplete)),
            ("MTX-ACTIVE-INFECTION", Infection(facts)),
            ("MTX-PREGNANCY-TEST-BEFORE-DOSE", ReferenceModel.ObjectIf(
                mayBePregnant && !facts.IsDoneInTime(facts.Record.PregnancyTests.Where(IsKnown), MaximumAgeInDays),
                Verdict.Incomplete)),
            ("MTX-PREGNANCY", Pregnancy(facts, mayBePregnant)),
            ("MTX-UNREAD-RESULT", ReferenceModel.ObjectIf(IsPending(facts, mayBePregnant), Verdict.Incomplete)),
            ("MTX-BREAST-FEEDING", BreastFeeding(facts, mayBreastFeed)),
            (
                "MTX-CARDIOTOXIC-DRUGS",
                ReferenceModel.WorstOf(facts, visit => ReferenceModel.Yes(visit.TakingCardiotoxicDrugs, Verdict.Review))),
            ("MTX-HYPERSENSITIVITY", ReferenceModel.Yes(patient.MitoxantroneHypersensitivity, Verdict.Stop)),
            ("MTX-ANTHRACYCLINE-HYPERSENSITIVITY", ReferenceModel.Yes(patient.AnthracyclineHypersensitivity, Verdict.Review)),
            (
                "MTX-INDICATION",
                ReferenceModel.ObjectIf(facts.Proposal.Indication is not TreatmentIndication.MultipleSclerosis, Verdict.Review)),
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

    private static Verdict Infection(ReferenceFacts facts)
    {
        var newest = facts.Newest(facts.Record.Assessments);
        var isOpen = facts.Seen(facts.Record.AdverseEvents).Exists(adverse =>
            adverse.Kind is AdverseEventKind.Infection
            && adverse.Grade.Number > 0
            && (newest.Count == 0 || newest.Exists(visit => !ReferenceFacts.IsAfter(visit.At, adverse.At))));
        Verdict[] both =
        [
            ReferenceModel.WorstOf(facts, visit => Infection(visit)), ReferenceModel.ObjectIf(isOpen, Verdict.Incomplete),
        ];
        return both.Min();
    }

    private static Verdict Infection(ClinicalAssessment visit) => visit.Infection switch
    {
        InfectionState.UnderTreatment => Verdict.Review,
        InfectionState.Untreated => Verdict.Withhold,
        _ when visit.SevereInfection is Answer.Yes => Verdict.Withhold,
        InfectionState.None => Verdict.NoObjection,
        _ => Verdict.Incomplete,
    };

    /// <summary>
    /// A pending test than which no known one is certainly newer, unless a test is asked for before the dose anyway.
    /// </summary>
    private static bool IsPending(ReferenceFacts facts, bool mayBePregnant)
    {
        var known = facts.Record.PregnancyTests.Where(IsKnown).ToList();
        return facts.Seen(facts.Record.PregnancyTests).Exists(test => !IsKnown(test)
                && !facts.Seen(known).Exists(newer =>
                    ReferenceFacts.IsAfter(newer.At, test.At) && !ReferenceFacts.IsInDoubt(newer.At, facts.Proposal.At)))
            && (!mayBePregnant || facts.IsDoneInTime(known, MaximumAgeInDays));
    }

    private static bool IsKnown(PregnancyTest test) => test.Result is not PregnancyTestResult.Pending;

    /// <summary>
    /// A positive newest test withholds, and so does a yes of the newest visits that answer, unless every newest test is later.
    /// Where it concerns the patient the newest visit must say no; one reported in the last 300 days and
    /// denied later is for review.
    /// </summary>
    private static Verdict Pregnancy(ReferenceFacts facts, bool mayBePregnant)
    {
        var tests = facts.Newest(facts.Record.PregnancyTests.Where(IsKnown));
        var visits = facts.Newest(facts.Record.Assessments);
        var answered = facts.Record.Assessments.Where(visit => visit.Pregnant is not Answer.Unknown).ToList();
        var isKnown = tests.Exists(test => test.Result is PregnancyTestResult.Positive)
            || facts.Newest(answered).Exists(visit =>
                visit.Pregnant is Answer.Yes
                    && (tests.Count == 0 || tests.Exists(test => !ReferenceFacts.IsAfter(test.At, visit.At))));
        IEnumerable<ClinicTime> reports =
        [
            .. facts.Seen(facts.Record.PregnancyTests)
                .Where(test => test.Result is PregnancyTestResult.Positive).Select(test => test.At),
            .. facts.Seen(answered).Where(visit => visit.Pregnant is Answer.Yes).Select(visit => visit.At),
        ];
        var isReported = reports.Any(report => facts.Day.PlusDays(-LongestPregnancyInDays) <= report.Date);
        var isDenied = visits.Count > 0 && visits.TrueForAll(visit => visit.Pregnant is Answer.No);
        return isKnown ? Verdict.Withhold
            : mayBePregnant && !isDenied ? Verdict.Incomplete
            : ReferenceModel.ObjectIf(isReported, Verdict.Review);
    }

    /// <summary>Who is said to breast-feed does, whoever it is; the question is asked of those whom it may concern.</summary>
    private static Verdict BreastFeeding(ReferenceFacts facts, bool mayBreastFeed)
    {
        var worst = ReferenceModel.WorstOf(facts, visit => ReferenceModel.Yes(visit.BreastFeeding, Verdict.Withhold));
        return mayBreastFeed || worst is Verdict.Withhold ? worst : Verdict.NoObjection;
    }

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
        facts.Patient.BirthDate is not { } birth
            ? Verdict.Incomplete
            : ReferenceModel.ObjectIf(birth.PlusYears(AdultFromYears) > facts.Day, Verdict.Review);
}
