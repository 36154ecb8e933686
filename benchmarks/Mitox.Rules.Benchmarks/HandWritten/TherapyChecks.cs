namespace Mitox.Rules.Benchmarks.HandWritten;

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
            case TherapyKind.Corticosteroid or TherapyKind.Dexrazoxane or TherapyKind.PlasmaExchange:
                return false;
            case TherapyKind.Unknown:
                return therapy.Outcome is not TherapyOutcome.Contraindicated;
            case TherapyKind.LiveVaccine when therapy.Outcome is TherapyOutcome.Planned:
                return true;
        }

        if (therapy.Outcome is TherapyOutcome.Contraindicated or TherapyOutcome.Planned || therapy.StartedOn > proposed.Date)
        {
            return false;
        }

        return therapy.Kind switch
        {
            TherapyKind.InterferonBeta or TherapyKind.GlatiramerAcetate or TherapyKind.LowDoseNaltrexone => !(therapy.StoppedOn <= proposed.Date),
            TherapyKind.Alemtuzumab or TherapyKind.Cladribine or TherapyKind.Cyclophosphamide or TherapyKind.AutologousStemCellTransplantation => true,
            _ => therapy.StoppedOn is not { } stopped || stopped.PlusDays(DaysToWeigh) > proposed.Date,
        };
    }
}
