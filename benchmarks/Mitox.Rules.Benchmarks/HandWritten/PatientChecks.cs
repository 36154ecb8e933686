using NodaTime;

namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Ten rules about the patient.</summary>
internal static class PatientChecks
{
    private const int AdultFromYears = 18;
    private const int OldestYears = 110;

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

    public static bool NoHepaticImpairment(in ProposedDay day) => day.Chart.Patient.HepaticImpairment is Answer.No;

    public static bool NoInfection(in ProposedDay day)
    {
        foreach (var visit in day.Visits)
        {
            if (visit.Infection is not InfectionState.None || visit.SevereInfection is Answer.Yes)
            {
                return false;
            }
        }

        return day.Visits.Count > 0;
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

    /// <summary>A newest visit that does not answer leaves the last answer standing.</summary>
    private static bool WasBreastFeeding(in ProposedDay day)
    {
        var answered = Array.FindAll(day.Chart.Visits, visit => visit.BreastFeeding is Answer.Yes or Answer.No);
        foreach (var visit in Newest.For(answered, day.Proposal.At))
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
