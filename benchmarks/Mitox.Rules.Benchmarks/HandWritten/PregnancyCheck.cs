using NodaTime;

namespace Mitox.Rules.Benchmarks.HandWritten;

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
