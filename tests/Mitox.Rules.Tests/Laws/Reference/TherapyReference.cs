namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>What other treatments ask for.</summary>
internal static class TherapyReference
{
    private const int DaysToWeigh = 28;

    private static readonly TherapyKind[] Depleting =
        [TherapyKind.Alemtuzumab, TherapyKind.Cladribine, TherapyKind.AutologousStemCellTransplantation];

    public static Verdict Judge(ReferenceFacts facts) =>
        ReferenceModel.ObjectIf(
            facts.Record.Therapies.Any(therapy => !therapy.EnteredInError && IsWeighed(therapy, facts)), Verdict.Review);

    public static Verdict CountsAfterDepletion(ReferenceFacts facts)
    {
        var isDepleted = facts.Record.Therapies.Any(therapy =>
            !therapy.EnteredInError && Depleting.Contains(therapy.Kind) && WasGiven(therapy, facts));
        Verdict[] both =
        [
            AgainstFloor(facts, count => count.Neutrophils, 1.0m),
            AgainstFloor(facts, count => count.Lymphocytes, 0.8m),
        ];
        var mayBeDepleted = facts.Record.Therapies.Any(therapy =>
            !therapy.EnteredInError && therapy.Kind is TherapyKind.Unknown && WasGiven(therapy, facts));
        return isDepleted ? both.Min()
            : mayBeDepleted && both.Min() is not Verdict.NoObjection ? Verdict.Incomplete
            : Verdict.NoObjection;
    }

    private static Verdict AgainstFloor(ReferenceFacts facts, Func<BloodCount, CellCount?> read, decimal floor)
    {
        var newest = facts.Newest(facts.Record.BloodCounts.Where(count => read(count) is not null));
        return newest.Count == 0 ? Verdict.Incomplete
            : ReferenceModel.ObjectIf(newest.Exists(count => read(count)!.Value.BillionsPerLiter < floor), Verdict.Review);
    }

    /// <summary>A plan whose day has come may have been carried out.</summary>
    private static bool WasGiven(Therapy therapy, ReferenceFacts facts)
    {
        if (therapy.Outcome is TherapyOutcome.Contraindicated || therapy.StartedOn > facts.Day)
        {
            return false;
        }

        return therapy.Outcome is not TherapyOutcome.Planned || therapy.StartedOn is not null;
    }

    private static bool EndedBy(Therapy therapy, ReferenceFacts facts, int daysBefore) =>
        therapy.StoppedOn?.PlusDays(daysBefore) <= facts.Day;

    private static bool IsWeighed(Therapy therapy, ReferenceFacts facts) => therapy.Kind switch
    {
        TherapyKind.Corticosteroid or TherapyKind.Dexrazoxane or TherapyKind.PlasmaExchange
            or TherapyKind.VitaminKAntagonist => false,
        TherapyKind.Unknown => therapy.Outcome is not TherapyOutcome.Contraindicated,
        TherapyKind.LiveVaccine or TherapyKind.YellowFeverVaccine when !WasGiven(therapy, facts) =>
            therapy.Outcome is not TherapyOutcome.Contraindicated,
        TherapyKind.InterferonBeta or TherapyKind.GlatiramerAcetate or TherapyKind.LowDoseNaltrexone =>
            WasGiven(therapy, facts) && !EndedBy(therapy, facts, 0),
        TherapyKind.Alemtuzumab or TherapyKind.Cladribine or TherapyKind.Cyclophosphamide
            or TherapyKind.AutologousStemCellTransplantation =>
            WasGiven(therapy, facts),
        _ => WasGiven(therapy, facts) && !EndedBy(therapy, facts, DaysToWeigh),
    };
}
