using NodaTime;

namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Six rules: each test was made after the previous infusion and not too long ago.</summary>
internal static class ValidityChecks
{
    private const int HeartTestDays = 30;
    private const int LiverTestDays = 14;
    private const int BloodCountDays = 7;
    private const int PregnancyTestDays = 7;
    private const int AssessmentDays = 7;

    public static bool EjectionFractionIsCurrent(in ProposedDay day) => IsCurrent(day.EjectionFractions, day, HeartTestDays);

    public static bool ElectrocardiogramIsCurrent(in ProposedDay day) => IsCurrent(day.Electrocardiograms, day, HeartTestDays);

    public static bool BloodCountIsCurrent(in ProposedDay day) =>
        IsCurrent(day.Neutrophils, day, BloodCountDays) && IsCurrent(day.Platelets, day, BloodCountDays);

    public static bool LiverTestsAreCurrent(in ProposedDay day) =>
        IsCurrent(day.AlanineAminotransferase, day, LiverTestDays)
        && IsCurrent(day.AspartateAminotransferase, day, LiverTestDays)
        && IsCurrent(day.Bilirubin, day, LiverTestDays);

    public static bool PregnancyTestIsCurrent(in ProposedDay day) =>
        !PatientChecks.MayBecomePregnant(day.Chart.Patient) || IsCurrent(day.PregnancyTests, day, PregnancyTestDays);

    public static bool AssessmentIsCurrent(in ProposedDay day) => IsCurrent(day.Visits, day, AssessmentDays);

    private static bool IsCurrent<T>(ArraySegment<T> newest, in ProposedDay day, int maximumAgeInDays)
        where T : ClinicalRecord
    {
        foreach (var record in newest)
        {
            if ((day.Previous is not { } previous || Newest.IsCertainlyAfter(record.At, previous))
                && Period.DaysBetween(record.At.Date, day.Proposal.At.Date) <= maximumAgeInDays)
            {
                return true;
            }
        }

        return false;
    }
}
