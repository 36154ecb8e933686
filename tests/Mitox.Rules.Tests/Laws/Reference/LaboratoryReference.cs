namespace Mitox.Rules.Tests.Laws.Reference;

/// <summary>P16, P18 and the ages of P8: each value by its own newest result.</summary>
internal static class LaboratoryReference
{
    private const decimal NeutrophilFloor = 1.5m;
    private const decimal PlateletFloor = 100;
    private const int BloodCountMaximumAgeInDays = 7;
    private const int LiverMaximumAgeInDays = 14;

    public static IEnumerable<(string Id, Verdict Verdict)> Judge(ReferenceFacts facts, ReferenceNumbers numbers)
    {
        var neutrophils = facts.Record.BloodCounts.Where(count => count.Neutrophils is not null).ToList();
        var platelets = facts.Record.BloodCounts.Where(count => count.Platelets is not null).ToList();
        var leukocytes = facts.Record.BloodCounts.Where(count => count.Leukocytes is not null);
        Func<LiverPanel, UpperLimitMultiple?>[] tests =
            [panel => panel.AlanineAminotransferase, panel => panel.AspartateAminotransferase, panel => panel.TotalBilirubin];
        return
        [
            ("MTX-BLOOD-COUNT-BEFORE-DOSE", ReferenceModel.ObjectIf(
                !facts.IsDoneInTime(neutrophils, BloodCountMaximumAgeInDays)
                    || !facts.IsDoneInTime(platelets, BloodCountMaximumAgeInDays)
                    || (numbers.AreLeukocytesCounted && !facts.IsDoneInTime(leukocytes, BloodCountMaximumAgeInDays)),
                Verdict.Incomplete)),
            (
                "MTX-NEUTROPHIL-FLOOR",
                numbers.IsLeukemiaExempt && facts.Proposal.Indication is TreatmentIndication.AcuteNonlymphocyticLeukemia
                    ? Verdict.NoObjection
                        : IsProvenByLeukocytes(facts, facts.Newest(neutrophils))
                        ? Verdict.Withhold
                        : Floor(facts.Newest(neutrophils), count => count.Neutrophils, NeutrophilFloor, Verdict.Withhold)),
            ("MTX-PLATELET-FLOOR", Floor(facts.Newest(platelets), count => count.Platelets, PlateletFloor, Verdict.Review)),
            ("MTX-LIVER-TESTS-BEFORE-DOSE", ReferenceModel.ObjectIf(
                tests.Any(test => !facts.IsDoneInTime(
                    facts.Record.LiverPanels.Where(panel => test(panel) is not null), LiverMaximumAgeInDays)),
                Verdict.Incomplete)),
            ("MTX-LIVER-TEST-LIMIT", tests.Min(test => Limit(facts, test, numbers.LiverLimit))),
            ("MTX-HEPATIC-IMPAIRMENT", ReferenceModel.Yes(facts.Patient.HepaticImpairment, Verdict.Withhold)),
        ];
    }

    /// <summary>Leukocytes below the floor, not certainly older than a neutrophil count, hold fewer neutrophils still.</summary>
    private static bool IsProvenByLeukocytes(ReferenceFacts facts, List<BloodCount> neutrophils) =>
        facts.Newest(facts.Record.BloodCounts.Where(count => count.Leukocytes is not null)).Exists(count =>
            count.Leukocytes!.Value.BillionsPerLiter < NeutrophilFloor
            && (neutrophils.Count == 0 || neutrophils.Exists(newest => !ReferenceFacts.IsAfter(newest.At, count.At))));

    private static Verdict Floor(List<BloodCount> newest, Func<BloodCount, CellCount?> value, decimal floor, Verdict below) =>
        newest.Count == 0
            ? Verdict.Incomplete
            : ReferenceModel.ObjectIf(newest.Exists(count => value(count)!.Value.BillionsPerLiter < floor), below);

    private static Verdict Limit(ReferenceFacts facts, Func<LiverPanel, UpperLimitMultiple?> test, decimal limit)
    {
        var newest = facts.Newest(facts.Record.LiverPanels.Where(panel => test(panel) is not null));
        return newest.Count == 0 ? Verdict.Incomplete
            : newest.Exists(panel => test(panel)!.Multiple > limit) ? Verdict.Withhold
            : ReferenceModel.ObjectIf(newest.Exists(panel => test(panel)!.Multiple > 1), Verdict.Review);
    }
}
