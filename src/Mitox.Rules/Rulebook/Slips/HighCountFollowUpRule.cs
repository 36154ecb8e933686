using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// High counts of white cells after the last infusion, where a leukemia is looked for, require review at once (P29).
/// </summary>
/// <remarks>
/// The newest count of each kind after the last infusion is judged, the highest where several may be it; a repeat count is due on
/// the evaluation date. Whether a count is due otherwise is another rule's question.
/// </remarks>
internal sealed class HighCountFollowUpRule()
    : AfterTreatmentRule(
        RuleIds.HighCountFollowUp,
        "High counts of white cells after treatment require urgent clinician review, with a repeat count.",
        [.. MeasurementDoubts.WhiteCells.Select(count =>
            count.Many.AsCriterion($"{count.Value.Words} after treatment, high", CriterionOperator.Below, Verdict.Review))])
{
    /// <inheritdoc/>
    internal override FollowUpSchedule ScheduleAfter(TreatmentHistory history, LocalDate end, LocalDate on, LocalDate until) =>
        on <= until && Highest(history, end, on) is { Relation: LimitRelation.AtOrAbove }
            ? new([new("a repeat blood count, urgently", [Observation.Leukocytes], on, on, DoneOn: null)], GoesOn: false)
            : FollowUpSchedule.None;

    private protected override ImmutableArray<RecordField> FieldsReadAfter =>
        [.. MeasurementDoubts.WhiteCells.Select(count => count.Value.Field)];

    private protected override Finding JudgeAfter(LocalDate end, in Case input) =>
        Highest(input.History, end, input.At) is not { } highest
            ? NotApplicable(input, new StatedFact("white cells after the last infusion", "none on record"))
            : highest.Relation is LimitRelation.AtOrAbove
                ? Objects(
                    Verdict.Review,
                    highest,
                    new Remedy.Obtain(Observation.Leukocytes, input.At.Date, input.At.Date),
                    new Remedy.ClinicianDecides())
            : Satisfied(input, highest);

    /// <summary>The first count that is high; where none is, the first of all.</summary>
    private static LimitComparison<CellCount>? Highest(TreatmentHistory history, LocalDate end, ClinicTime at)
    {
        LimitComparison<CellCount>? first = null;
        foreach (var (value, many) in MeasurementDoubts.WhiteCells)
        {
            var after = history.Of(value).VisibleTo(at).ToArray().Where(count => count.At.Date > end).ToArray();
            if (value.FarthestOf(Timeline<BloodCount>.NewestOf(after), Direction.Higher, out var seen) is { } count)
            {
                var found = HighCountRule.Compare(value.Words, seen, count.At, many);
                first = first is null || found.Relation is LimitRelation.AtOrAbove ? found : first;
                if (found.Relation is LimitRelation.AtOrAbove)
                {
                    break;
                }
            }
        }

        return first;
    }
}
