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

/// <summary>The rule about other treatments.</summary>
internal static class TherapyChecks
{
    private const int DaysToWeigh = 28;

    public static bool NoneIsWeighed(in ProposedDay day)
    {
        foreach (var therapy in day.Chart.Therapies)
        {
            if (IsWeighed(therapy, day.Proposal.At))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWeighed(Therapy therapy, ClinicTime proposed)
    {
        switch (therapy.Kind)
        {
            case TherapyKind.Corticosteroid or TherapyKind.Dexrazoxane or TherapyKind.PlasmaExchange
                or TherapyKind.VitaminKAntagonist:
                return false;
            case TherapyKind.Unknown:
                return therapy.Outcome is not TherapyOutcome.Contraindicated;
        }

        if (therapy.Outcome is TherapyOutcome.Contraindicated)
        {
            return false;
        }

        var hasBegun = therapy.Outcome is TherapyOutcome.Planned
            ? therapy.StartedOn <= proposed.Date
            : !(therapy.StartedOn > proposed.Date);
        if (!hasBegun)
        {
            return therapy.Kind is TherapyKind.LiveVaccine or TherapyKind.YellowFeverVaccine;
        }

        var lastDay = therapy.StoppedOn;
        return therapy.Kind switch
        {
            TherapyKind.InterferonBeta or TherapyKind.GlatiramerAcetate or TherapyKind.LowDoseNaltrexone =>
                !(lastDay <= proposed.Date),
            TherapyKind.Alemtuzumab or TherapyKind.Cladribine or TherapyKind.Cyclophosphamide
                or TherapyKind.AutologousStemCellTransplantation => true,
            _ => lastDay is not { } last || last.PlusDays(DaysToWeigh) > proposed.Date,
        };
    }
}
