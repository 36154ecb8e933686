namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Eight rules about the patient.</summary>
internal static class PatientChecks
{
    private const int AdultFromYears = 18;
    private const int OldestYears = 110;

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

    public static bool NoMitoxantroneHypersensitivity(in ProposedDay day) => day.Chart.Patient.MitoxantroneHypersensitivity is Answer.No;

    public static bool NoAnthracyclineHypersensitivity(in ProposedDay day) => day.Chart.Patient.AnthracyclineHypersensitivity is Answer.No;

    public static bool IsForMultipleSclerosis(in ProposedDay day) => day.Proposal.Indication is TreatmentIndication.MultipleSclerosis;

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
