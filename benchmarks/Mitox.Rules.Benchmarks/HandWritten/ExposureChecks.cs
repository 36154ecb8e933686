namespace Mitox.Rules.Benchmarks.HandWritten;

/// <summary>Four rules about what else has harmed, or may harm, the heart.</summary>
internal static class ExposureChecks
{
    public static bool EarlierMitoxantroneIsKnownAndForMultipleSclerosis(in ProposedDay day)
    {
        foreach (var exposure in day.Chart.PriorExposures)
        {
            if (Chart.MayBeMitoxantrone(exposure)
                && (exposure.Total is null
                    || exposure.Drug is not CardiotoxicDrug.Mitoxantrone
                    || exposure.Reason is not ExposureReason.MultipleSclerosis))
            {
                return false;
            }
        }

        return !day.Chart.HasInfusionForAnotherDisease;
    }

    public static bool NoAnthracyclineBefore(in ProposedDay day)
    {
        foreach (var exposure in day.Chart.PriorExposures)
        {
            if (!Chart.MayBeMitoxantrone(exposure))
            {
                return false;
            }
        }

        return day.Chart.Patient.PriorAnthracycline is Answer.No;
    }

    public static bool NoCardiotoxicDrugs(in ProposedDay day)
    {
        foreach (var visit in day.Visits)
        {
            if (visit.TakingCardiotoxicDrugs is not Answer.No)
            {
                return false;
            }
        }

        return day.Visits.Count > 0;
    }

    public static bool NoMediastinalRadiotherapy(in ProposedDay day) => day.Chart.Patient.MediastinalRadiotherapy is Answer.No;
}
