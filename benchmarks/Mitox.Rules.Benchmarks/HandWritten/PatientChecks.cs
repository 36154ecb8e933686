namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Eight rules about the patient.</summary>
internal static class PatientChecks
{
    private const int AdultFromYears = 18;

    public static bool NoHepaticImpairment(in ProposedDay day) => day.Chart.Patient.HepaticImpairment is Answer.No;

    public static bool NoInfection(in ProposedDay day)
    {
        foreach (var visit in day.Visits)
        {
            if (visit.Infection is not InfectionState.None)
            {
                return false;
            }
        }

        return day.Visits.Count > 0;
    }

    public static bool IsNotPregnant(in ProposedDay day)
    {
        foreach (var test in day.PregnancyTests)
        {
            if (test.Result is PregnancyTestResult.Positive)
            {
                return false;
            }
        }

        var isRuledOut = day.Visits.Count > 0;
        foreach (var visit in day.Visits)
        {
            if (visit.Pregnant is Answer.Yes)
            {
                return false;
            }

            isRuledOut &= visit.Pregnant is Answer.No;
        }

        return isRuledOut || day.PregnancyTests.Count > 0 || !MayBecomePregnant(day.Chart.Patient);
    }

    public static bool IsNotBreastFeeding(in ProposedDay day)
    {
        if (day.Chart.Patient.Sex is Sex.Male && !MayBecomePregnant(day.Chart.Patient))
        {
            return true;
        }

        foreach (var visit in day.Visits)
        {
            if (visit.BreastFeeding is not Answer.No)
            {
                return false;
            }
        }

        return day.Visits.Count > 0;
    }

    public static bool NoMitoxantroneHypersensitivity(in ProposedDay day) => day.Chart.Patient.MitoxantroneHypersensitivity is Answer.No;

    public static bool NoAnthracyclineHypersensitivity(in ProposedDay day) => day.Chart.Patient.AnthracyclineHypersensitivity is Answer.No;

    public static bool CourseIsIndicated(in ProposedDay day) =>
        day.Chart.Patient.Course switch
        {
            DiseaseCourse.SecondaryProgressive or DiseaseCourse.ProgressiveRelapsing => true,
            DiseaseCourse.RelapsingRemitting => day.Chart.Patient.WorseningRelapsingRemitting is Answer.Yes,
            _ => false,
        };

    public static bool IsAdult(in ProposedDay day) =>
        day.Chart.Patient.BirthDate is { } birth && birth.PlusYears(AdultFromYears) <= day.Proposal.At.Date;

    public static bool MayBecomePregnant(Patient patient) => patient.ChildbearingPotential.IsCapable switch
    {
        Answer.Yes => true,
        Answer.No => false,
        _ => patient.Sex is not Sex.Male,
    };
}
