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
        }

        if (therapy.Outcome is TherapyOutcome.Contraindicated)
        {
            return false;
        }

        var hasBegun = therapy.Outcome is TherapyOutcome.Planned ? therapy.StartedOn <= proposed.Date : !(therapy.StartedOn > proposed.Date);
        if (!hasBegun)
        {
            return therapy.Kind is TherapyKind.LiveVaccine;
        }

        var lastDay = therapy.StoppedOn;
        return therapy.Kind switch
        {
            TherapyKind.InterferonBeta or TherapyKind.GlatiramerAcetate or TherapyKind.LowDoseNaltrexone => !(lastDay <= proposed.Date),
            TherapyKind.Alemtuzumab or TherapyKind.Cladribine or TherapyKind.Cyclophosphamide or TherapyKind.AutologousStemCellTransplantation => true,
            _ => lastDay is not { } last || last.PlusDays(DaysToWeigh) > proposed.Date,
        };
    }
}
