namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Three rules about blood and liver.</summary>
internal static class LaboratoryChecks
{
    private const decimal NeutrophilFloorInBillionsPerLiter = 1.5m;
    private const decimal PlateletFloorInBillionsPerLiter = 100m;
    private const decimal LiverTestLimit = 1m;

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

        return lowest?.Neutrophils?.BillionsPerLiter >= NeutrophilFloorInBillionsPerLiter && LeukocytesAreNotBelowFloor(day, lowest.At);
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
            if (count.Leukocytes?.BillionsPerLiter < NeutrophilFloorInBillionsPerLiter && !Newest.IsCertainlyAfter(neutrophilsCounted, count.At))
            {
                return false;
            }
        }

        return true;
    }
}
