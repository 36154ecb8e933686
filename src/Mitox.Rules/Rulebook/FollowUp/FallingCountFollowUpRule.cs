using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>Neither neutrophils nor platelets fall from count to count after the last infusion, or a clinician weighs it at once.</summary>
/// <remarks>As many counts in a row, each lower than the one before, object; of one day the lowest is taken.</remarks>
public sealed class FallingCountFollowUpRule(int countsInARow, Citation source)
    : AfterTreatmentRule(
        RuleIds.FallingCountFollowUp,
        $"Neutrophils or platelets that fall over {ExactNumberText.Format(Checked(countsInARow))} counts in a row after treatment need an urgent work-up.",
        source,
        new Criterion("counts in a row that fall after treatment", CriterionOperator.Below, countsInARow, "counts", Verdict.Review))
{
    private const int FewestForAFall = 2;

    private protected override Finding JudgeAfter(LocalDate end, TreatmentHistory history, LocalDate on)
    {
        var neutrophils = Newest(history.Neutrophils, count => count.Neutrophils, end, on);
        var platelets = Newest(history.Platelets, count => count.Platelets, end, on);
        return Fall(neutrophils) ? Objects(Verdict.Review, new FallingCounts("neutrophils", neutrophils), new Remedy.ClinicianDecides())
            : Fall(platelets) ? Objects(Verdict.Review, new FallingCounts("platelets", platelets), new Remedy.ClinicianDecides())
            : neutrophils.Length < countsInARow && platelets.Length < countsInARow
                ? NotApplicable(new StatedFact("counts after the last infusion", $"fewer than {ExactNumberText.Format(countsInARow)} on record, too few to see a fall"))
            : Satisfied(new StatedFact("falling counts after the last infusion", StatedFact.No));
    }

    private ImmutableArray<DatedCount> Newest(Timeline<BloodCount> counts, Func<BloodCount, CellCount?> read, LocalDate end, LocalDate on) =>
    [
        .. counts.VisibleTo(on).ToArray()
            .Where(count => count.At.Date > end)
            .GroupBy(count => count.At.Date)
            .OrderBy(day => day.Key)
            .Select(day => new DatedCount(day.Key, day.Min(count => read(count)) ?? default))
            .TakeLast(countsInARow),
    ];

    private bool Fall(ImmutableArray<DatedCount> counts) =>
        counts.Length == countsInARow && counts.Zip(counts.Skip(1)).All(pair => pair.Second.Value < pair.First.Value);

    private static int Checked(int countsInARow)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(countsInARow, FewestForAFall);
        return countsInARow;
    }
}
