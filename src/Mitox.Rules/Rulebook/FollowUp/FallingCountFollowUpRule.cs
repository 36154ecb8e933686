using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// Neither neutrophils nor platelets fall from count to count after the last infusion, or require clinician review at once.
/// </summary>
/// <remarks>As many counts in a row, each lower than the one before, object; of one day the lowest is taken.</remarks>
internal sealed class FallingCountFollowUpRule(int countsInARow)
    : AfterTreatmentRule(
        RuleIds.FallingCountFollowUp,
        $"Neutrophils or platelets that fall over {ExactNumberText.Format(Checked(countsInARow))} counts in a row after "
            + "treatment need an urgent work-up.",
        new Criterion(
            "counts in a row that fall after treatment", CriterionOperator.Below, countsInARow, "counts", Verdict.Review))
{
    private const int FewestForAFall = 2;

    /// <inheritdoc/>
    private protected override ImmutableArray<RecordField> FieldsReadAfter =>
        [BloodCountValues.Neutrophils.Field, BloodCountValues.Platelets.Field];

    /// <inheritdoc/>
    /// <remarks>One that stands among the last counts in a row may make them fall.</remarks>
    internal override Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) =>
        EndOfTreatment.Of(input.History, input.At.Date) is { } end
        && made.Date > end
        && DaysAfter(made, input.History.Of((MeasuredValue)Catalog.RowOf(field)!).RecordsVisibleTo(input.At)) < countsInARow
            ? Verdict.Review
            : Verdict.NoObjection;

    /// <summary>The days of counts after a day, and no more than are asked for.</summary>
    private int DaysAfter(ClinicTime made, ReadOnlySpan<ClinicalRecord> counts)
    {
        var days = 0;
        for (var index = counts.Length - 1; index >= 0 && days < countsInARow && counts[index].At.Date > made.Date; index--)
        {
            days += index == counts.Length - 1 || counts[index].At.Date != counts[index + 1].At.Date ? 1 : 0;
        }

        return days;
    }

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        var neutrophils = Newest(BloodCountValues.Neutrophils, end, input);
        var platelets = Newest(BloodCountValues.Platelets, end, input);
        return Fall(neutrophils) ? Review(new FallingCounts("neutrophils", neutrophils))
            : Fall(platelets) ? Review(new FallingCounts("platelets", platelets))
            : neutrophils.Length < countsInARow && platelets.Length < countsInARow
                ? NotApplicable(input, new StatedFact(
                    "counts after the last infusion",
                    $"fewer than {ExactNumberText.Format(countsInARow)} on record, too few to see a fall"))
            : Satisfied(input, new StatedFact("falling counts after the last infusion", StatedFact.No));
    }

    private ImmutableArray<DatedCount> Newest(MeasuredValue<BloodCount, CellCount> value, LocalDate end, in Case input) =>
    [
        .. input.History.Of(value).VisibleTo(input.At).ToArray()
            .Where(count => count.At.Date > end)
            .GroupBy(count => count.At.Date)
            .OrderBy(day => day.Key)
            .Select(day => new DatedCount(day.Key, day.Min(count => value.Read(count)!.Value.Low)))
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
