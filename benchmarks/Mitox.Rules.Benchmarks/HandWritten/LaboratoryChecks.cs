using NodaTime;

namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Four rules about blood and liver.</summary>
internal static class LaboratoryChecks
{
    private const decimal NeutrophilFloorInBillionsPerLiter = 1.5m;
    private const decimal PlateletFloorInBillionsPerLiter = 100m;
    private const decimal LiverTestLimit = 1m;
    private const decimal ManyLeukocytesInBillionsPerLiter = 30m;
    private const decimal ManyNeutrophilsInBillionsPerLiter = 25m;
    private const decimal ManyLymphocytesInBillionsPerLiter = 15m;

    public static bool NeutrophilsAreNotBelowFloor(in ProposedDay day)
    {
        if (day.Proposal.Indication is TreatmentIndication.AcuteNonlymphocyticLeukemia)
        {
            return true;
        }

        BloodCount? lowest = null;
        foreach (var count in day.Neutrophils)
        {
            if (lowest is null || count.Neutrophils?.BillionsPerLiter < lowest.Neutrophils?.BillionsPerLiter)
            {
                lowest = count;
            }
        }

        return lowest?.Neutrophils?.BillionsPerLiter >= NeutrophilFloorInBillionsPerLiter
            && LeukocytesAreNotBelowFloor(day, lowest.At);
    }

    public static bool PlateletsAreNotBelowFloor(in ProposedDay day)
    {
        foreach (var count in day.Platelets)
        {
            if (count.Platelets?.BillionsPerLiter < PlateletFloorInBillionsPerLiter)
            {
                return false;
            }
        }

        return day.Platelets.Count > 0;
    }

    public static bool LeukocytesAreNotMany(in ProposedDay day)
    {
        foreach (var count in day.Leukocytes)
        {
            if (HasManyLeukocytes(count))
            {
                return false;
            }
        }

        return true;
    }

    public static bool HasManyCells(BloodCount count) =>
        HasManyLeukocytes(count) || HasManyNeutrophils(count) || HasManyLymphocytes(count);

    public static bool HasManyLeukocytes(BloodCount count) =>
        count.Leukocytes?.BillionsPerLiter >= ManyLeukocytesInBillionsPerLiter;

    public static bool HasManyNeutrophils(BloodCount count) =>
        count.Neutrophils?.BillionsPerLiter >= ManyNeutrophilsInBillionsPerLiter;

    public static bool HasManyLymphocytes(BloodCount count) =>
        count.Lymphocytes?.BillionsPerLiter >= ManyLymphocytesInBillionsPerLiter;

    public static bool LiverTestsAreNotAboveLimit(in ProposedDay day)
    {
        foreach (var panel in day.AlanineAminotransferase)
        {
            if (panel.AlanineAminotransferase?.Multiple > LiverTestLimit)
            {
                return false;
            }
        }

        foreach (var panel in day.AspartateAminotransferase)
        {
            if (panel.AspartateAminotransferase?.Multiple > LiverTestLimit)
            {
                return false;
            }
        }

        foreach (var panel in day.Bilirubin)
        {
            if (panel.TotalBilirubin?.Multiple > LiverTestLimit)
            {
                return false;
            }
        }

        return day.AlanineAminotransferase.Count > 0 && day.AspartateAminotransferase.Count > 0 && day.Bilirubin.Count > 0;
    }

    /// <summary>Neutrophils are leukocytes: fewer leukocytes, counted with them or since, are fewer neutrophils.</summary>
    private static bool LeukocytesAreNotBelowFloor(in ProposedDay day, ClinicTime neutrophilsCounted)
    {
        foreach (var count in day.Leukocytes)
        {
            if (count.Leukocytes?.BillionsPerLiter < NeutrophilFloorInBillionsPerLiter
                && !Newest.IsCertainlyAfter(neutrophilsCounted, count.At))
            {
                return false;
            }
        }

        return true;
    }
}

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
                && !Newest.IsOfUnknownOrder(record.At, day.Proposal.At)
                && Period.DaysBetween(record.At.Date, day.Proposal.At.Date) <= maximumAgeInDays)
            {
                return true;
            }
        }

        return false;
    }
}
