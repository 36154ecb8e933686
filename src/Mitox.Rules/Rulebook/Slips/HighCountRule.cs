using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>A high leukocyte count before a dose requires clinician review, confirmed or not (P29).</summary>
/// <remarks>
/// The newest count is judged, the highest where several may be it. Until it is confirmed it is questioned too
/// (<see cref="QuestionedRecordRule"/>). Without a count the rule does not apply: whether one is due is another rule's question.
/// </remarks>
internal sealed class HighCountRule()
    : Rule(
        RuleIds.HighCount,
        $"Leukocytes of {ImprobableNumbers.ManyLeukocytes} or more before a dose require clinician review.",
        ImprobableNumbers.ManyLeukocytes.AsCriterion("leukocyte count before a dose", CriterionOperator.Below, Verdict.Review))
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => [BloodCountValues.Leukocytes.Field];

    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.Leukocytes;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var value = BloodCountValues.Leukocytes;
        if (!input.IsInFull
            && input.History.ReadingsOf(value).TryReadNewest(input.At, out var newest)
            && newest.High < ImprobableNumbers.ManyLeukocytes)
        {
            return NotApplicable();
        }

        return value.FarthestOf(input.NewestOf(value), Direction.Higher, out var highest) is not { } count
            ? NotApplicable(input, new StatedFact(value.Words, StatedFact.Unknown))
            : Compare(value.Words, highest, count.At) is { Relation: LimitRelation.AtOrAbove } high ? Review(high)
            : Satisfied(input, Compare(value.Words, highest, count.At));
    }

    /// <summary>A count beside the number from which on it is high, inclusive.</summary>
    internal static LimitComparison<CellCount> Compare(string words, CellCount seen, ClinicTime on) =>
        Compare(words, seen, on, ImprobableNumbers.ManyLeukocytes);

    /// <inheritdoc cref="Compare(string, CellCount, ClinicTime)"/>
    internal static LimitComparison<CellCount> Compare(string words, CellCount seen, ClinicTime on, CellCount many) =>
        new(words, seen, on, seen >= many ? LimitRelation.AtOrAbove : LimitRelation.Below, many, "a high count");
}
