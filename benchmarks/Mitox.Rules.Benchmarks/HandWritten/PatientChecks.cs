using NodaTime;

namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Rules about the patient.</summary>
internal static class PatientChecks
{
    private const int AdultFromYears = 18;
    private const int OldestYears = 110;
    private const int EarlyMenopauseBelowYears = 45;

    public static bool NoMarrowSuppression(in ProposedDay day) => day.Chart.Patient.MarrowSuppression is not Answer.Yes;

    public static bool NoSeriousEvent(in ProposedDay day)
    {
        foreach (var adverse in day.Chart.AdverseEvents)
        {
            if (adverse.Kind is AdverseEventKind.HeartFailure or AdverseEventKind.Leukemia
                && !Newest.IsCertainlyAfter(adverse.At, day.Proposal.At))
            {
                return false;
            }
        }

        return true;
    }

    public static bool NoReactionInDoubt(in ProposedDay day) => !day.Chart.HasReactionInDoubt;

    public static bool NotCapableForAReason(in ProposedDay day)
    {
        var patient = day.Chart.Patient;
        var potential = patient.ChildbearingPotential;
        if (potential.IsCapable is not Answer.No || patient.Sex is Sex.Male)
        {
            return true;
        }

        return potential.Kind is not NotCapableReason.Other
            && (potential.MenopauseAgeInYears is not { } age
                || (age >= EarlyMenopauseBelowYears && !(patient.BirthDate?.PlusYears(age) > day.Proposal.At.Date)));
    }

    public static bool ContraceptionIsNotLacking(in ProposedDay day)
    {
        var patient = day.Chart.Patient;
        var isAsked = patient.Sex is not Sex.Female || MayBecomePregnant(patient);
        return !isAsked
            || !IsStated(day, day.Chart.VisitsWithContraceptionAnswer, visit => visit.Contraception, Answer.No);
    }

    public static bool NoPregnancyIsPlanned(in ProposedDay day) =>
        !IsStated(day, day.Chart.VisitsWithPlannedPregnancyAnswer, visit => visit.PregnancyPlanned, Answer.Yes);

    public static bool NoHepaticImpairment(in ProposedDay day) => day.Chart.Patient.HepaticImpairment is Answer.No;

    public static bool NoInfection(in ProposedDay day)
    {
        foreach (var visit in day.Visits)
        {
            if (visit.Infection is not InfectionState.None
                || visit.SevereInfection is Answer.Yes
                || IsFollowedByAnInfection(visit, day))
            {
                return false;
            }
        }

        return day.Visits.Count > 0;
    }

    /// <summary>Whether an infection was graded that the visit is not certainly later than.</summary>
    private static bool IsFollowedByAnInfection(ClinicalAssessment visit, in ProposedDay day)
    {
        foreach (var adverse in day.Chart.AdverseEvents)
        {
            if (adverse is { Kind: AdverseEventKind.Infection, Grade.Number: > 0 }
                && !Newest.IsCertainlyAfter(adverse.At, day.Proposal.At)
                && !Newest.IsCertainlyAfter(visit.At, adverse.At))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsNotBreastFeeding(in ProposedDay day)
    {
        var isAsked = day.Chart.Patient.Sex is not Sex.Male || MayBecomePregnant(day.Chart.Patient);
        var isAnswered = false;
        foreach (var visit in day.Visits)
        {
            if (visit.BreastFeeding is Answer.Yes || (isAsked && visit.BreastFeeding is not Answer.No))
            {
                return false;
            }

            isAnswered |= visit.BreastFeeding is Answer.No;
        }

        return isAnswered || (!isAsked && !WasBreastFeeding(day));
    }

    public static bool NoMitoxantroneHypersensitivity(in ProposedDay day) =>
        day.Chart.Patient.MitoxantroneHypersensitivity is Answer.No;

    public static bool NoAnthracyclineHypersensitivity(in ProposedDay day) =>
        day.Chart.Patient.AnthracyclineHypersensitivity is Answer.No;

    public static bool IsForMultipleSclerosis(in ProposedDay day) =>
        day.Proposal.Indication is TreatmentIndication.MultipleSclerosis;

    public static bool CourseIsIndicated(in ProposedDay day) =>
        day.Chart.Patient.Course switch
        {
            DiseaseCourse.SecondaryProgressive or DiseaseCourse.ProgressiveRelapsing => true,
            DiseaseCourse.RelapsingRemitting => day.Chart.Patient.WorseningRelapsingRemitting is Answer.Yes,
            _ => false,
        };

    public static bool IsAdult(in ProposedDay day) =>
        day.Chart.Patient.BirthDate is { } birth
        && birth.PlusYears(AdultFromYears) <= day.Proposal.At.Date
        && day.Proposal.At.Date.Year - birth.Year <= OldestYears;

    public static bool MayBecomePregnant(Patient patient) => patient.ChildbearingPotential.IsCapable switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => patient.Sex is not Sex.Male,
    };

    /// <summary>Whether the newest visits state an answer, or, where none of them answers, the newest that do.</summary>
    private static bool IsStated(
        in ProposedDay day, ClinicalAssessment[] answering, Func<ClinicalAssessment, Answer> read, Answer alarming)
    {
        var isAnswered = false;
        foreach (var visit in day.Visits)
        {
            if (read(visit) == alarming)
            {
                return true;
            }

            isAnswered |= read(visit) is not Answer.Unknown;
        }

        if (isAnswered)
        {
            return false;
        }

        foreach (var visit in Newest.Before(answering, Newest.VisibleCount(answering, day.Proposal.At)))
        {
            if (read(visit) == alarming)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A newest visit that does not answer leaves the last answer standing.</summary>
    private static bool WasBreastFeeding(in ProposedDay day)
    {
        var answered = day.Chart.VisitsWithBreastFeedingAnswer;
        foreach (var visit in Newest.Before(answered, Newest.VisibleCount(answered, day.Proposal.At)))
        {
            if (visit.BreastFeeding is Answer.Yes)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One rule: the newest visit denies a pregnancy, and nothing in the days a pregnancy lasts speaks for one.</summary>
internal static class PregnancyCheck
{
    private const int LongestPregnancyDays = 300;

    public static bool IsNotPregnant(in ProposedDay day) =>
        !NewestTestIsPositive(day)
        && !NewestAnswerIsYes(day)
        && !WasReportedLately(day)
        && (IsDenied(day) || !PatientChecks.MayBecomePregnant(day.Chart.Patient));

    private static bool NewestTestIsPositive(in ProposedDay day)
    {
        foreach (var test in day.PregnancyTests)
        {
            if (test.Result is PregnancyTestResult.Positive)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NewestAnswerIsYes(in ProposedDay day)
    {
        foreach (var visit in Newest.For(day.Chart.VisitsWithPregnancyAnswer, day.Proposal.At))
        {
            if (visit.Pregnant is Answer.Yes && !IsTestedAfter(visit.At, day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTestedAfter(ClinicTime visit, in ProposedDay day)
    {
        foreach (var test in day.PregnancyTests)
        {
            if (!Newest.IsCertainlyAfter(test.At, visit))
            {
                return false;
            }
        }

        return day.PregnancyTests.Count > 0;
    }

    private static bool WasReportedLately(in ProposedDay day)
    {
        var tests = day.Chart.PregnancyTests;
        foreach (var test in tests.AsSpan(0, Newest.VisibleCount(tests, day.Proposal.At)))
        {
            if (test.Result is PregnancyTestResult.Positive && IsLately(test.At, day))
            {
                return true;
            }
        }

        var visits = day.Chart.VisitsWithPregnancyAnswer;
        foreach (var visit in visits.AsSpan(0, Newest.VisibleCount(visits, day.Proposal.At)))
        {
            if (visit.Pregnant is Answer.Yes && IsLately(visit.At, day))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLately(ClinicTime reported, in ProposedDay day) =>
        Period.DaysBetween(reported.Date, day.Proposal.At.Date) <= LongestPregnancyDays;

    private static bool IsDenied(in ProposedDay day)
    {
        foreach (var visit in day.Visits)
        {
            if (visit.Pregnant is not Answer.No)
            {
                return false;
            }
        }

        return day.Visits.Count > 0;
    }
}
