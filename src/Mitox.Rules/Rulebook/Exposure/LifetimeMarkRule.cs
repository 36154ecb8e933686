using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A lifetime dose above a mark requires clinician review; the mark itself does not, and it is no cap.</summary>
/// <remarks>While more may have been given than is on record, a sum up to the mark is incomplete (P4).</remarks>
internal sealed class LifetimeMarkRule(DosePerArea mark)
    : Rule(
        RuleIds.LifetimeMark,
        $"A lifetime dose above {Stated(mark)} requires clinician review.",
        mark.AsCriterion("lifetime dose with this infusion", CriterionOperator.AtMost, Verdict.Review))
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.Doses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var history = input.History;
        var evidence = new LifetimeDoseAgainstLimit(
            history.LifetimeDose, input.Proposal.DosePerArea, mark, history.LifetimeDoseIsLowerBound, true);
        return history.LifetimeDose > mark
            || (input.Proposal.DosePerArea is { } dose && DosePerArea.CompareSum(history.LifetimeDose, dose, mark) > 0)
                ? Review(evidence)
            : input.Proposal.DosePerArea is null ? Undetermined(evidence, UnknownArea.State)
            : history.LifetimeDoseIsLowerBound ? Undetermined(evidence, UnknownDoses.StateAmounts(history))
            : Satisfied(input, evidence);
    }
}
