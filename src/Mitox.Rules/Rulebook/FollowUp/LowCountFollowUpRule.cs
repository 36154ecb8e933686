using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// No blood count is low after the last infusion; low white cells and platelets together ask for an urgent work-up.
/// </summary>
/// <remarks>
/// The newest count of each after the last infusion is judged, the lowest where several may be the newest. One low line asks for
/// review; white cells and platelets both low are taken for pancytopenia, and no dose is given until leukemia is ruled out.
/// Whether a count is due is another rule's question: without one this rule does not apply.
/// </remarks>
internal sealed class LowCountFollowUpRule(CellCount leukocyteFloor, CellCount neutrophilFloor, CellCount plateletFloor)
    : AfterTreatmentRule(
        RuleIds.LowCountFollowUp,
        "Low blood counts after treatment require clinician review; several low lines need an urgent work-up for leukemia.",
        Stated(leukocyteFloor).AsCriterion("leukocytes after treatment", CriterionOperator.AtLeast, Verdict.Review),
        Stated(neutrophilFloor).AsCriterion("neutrophils after treatment", CriterionOperator.AtLeast, Verdict.Review),
        Stated(plateletFloor).AsCriterion("platelets after treatment", CriterionOperator.AtLeast, Verdict.Review))
{
    /// <inheritdoc/>
    private protected override ImmutableArray<RecordField> FieldsReadAfter =>
        [BloodCountValues.Leukocytes.Field, BloodCountValues.Neutrophils.Field, BloodCountValues.Platelets.Field];

    private protected override Finding JudgeAfter(LocalDate end, in Case input)
    {
        var leukocytes = Lowest(BloodCountValues.Leukocytes, leukocyteFloor, end, input);
        var neutrophils = Lowest(BloodCountValues.Neutrophils, neutrophilFloor, end, input);
        var platelets = Lowest(BloodCountValues.Platelets, plateletFloor, end, input);
        var white = IsLow(neutrophils) ? neutrophils : IsLow(leukocytes) ? leukocytes : neutrophils ?? leukocytes;
        return (IsLow(white), IsLow(platelets)) switch
        {
            (true, true) => Objects(
                Verdict.Withhold,
                new LowCounts(white!.Value, platelets!.Value),
                new Remedy.Resolve("the low counts, with an urgent work-up for leukemia", RecordLists.BloodCounts.Field)),
            (true, _) => Review(white!.Value),
            (_, true) => Review(platelets!.Value),
            _ when (white ?? platelets) is { } fine => Satisfied(input, fine),
            _ => NotApplicable(input, new StatedFact("blood counts after the last infusion", "none on record")),
        };
    }

    private static bool IsLow(LimitComparison<CellCount>? found) => found is { Relation: LimitRelation.Below };

    private static LimitComparison<CellCount>? Lowest(
        MeasuredValue<BloodCount, CellCount> value, CellCount floor, LocalDate end, in Case input) =>
        value.WorstOf(NewestAfter(input.History.Of(value), end, input), out var lowest) is { } count
            ? new ValueLimit<CellCount>(CriterionOperator.AtLeast, floor, Verdict.Review).Compare(value.Words, lowest, count.At)
            : null;
}
