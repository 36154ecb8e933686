using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>After a treatment that depletes blood cells, neutrophils and lymphocytes have come back.</summary>
/// <remarks>
/// The newest count of each is judged, stale or not; a count at its floor is not below it. After such a treatment a count that is
/// not on record is incomplete. A treatment whose kind is not recorded may have been one: where a count is low or not on record,
/// that is incomplete. Without one the rule does not apply.
/// </remarks>
internal sealed class CountsAfterDepletionRule(
    ImmutableArray<TherapyKind> kinds, CellCount neutrophilFloor, CellCount lymphocyteFloor)
    : Rule(
        RuleIds.CountsAfterDepletion,
        $"After {string.Join(", ", kinds.Select(TherapyText.Of))}, neutrophils below {neutrophilFloor} or lymphocytes below "
            + $"{lymphocyteFloor} requires clinician review.",
        neutrophilFloor.AsCriterion("neutrophil count after a depleting treatment", CriterionOperator.AtLeast, Verdict.Review),
        lymphocyteFloor.AsCriterion("lymphocyte count after a depleting treatment", CriterionOperator.AtLeast, Verdict.Review))
{
    private static readonly Remedy StateKind = new Remedy.State(
        "which treatment it was", new(nameof(Therapy), nameof(Therapy.Kind)));

    private readonly CellCount neutrophilFloor = Stated(neutrophilFloor);
    private readonly CellCount lymphocyteFloor = Stated(lymphocyteFloor);
    private readonly ImmutableArray<TherapyKind> kinds = kinds;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        FirstGiven(input, static (kinds, therapy) => kinds.Contains(therapy.Kind) || !therapy.IsKindKnown) is not null
            ? [RecordLists.Therapies.Field, BloodCountValues.Neutrophils.Field, BloodCountValues.Lymphocytes.Field]
            : [RecordLists.Therapies.Field];

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (FirstGiven(input, static (kinds, therapy) => kinds.Contains(therapy.Kind)) is not null)
        {
            return JudgeCounts(input);
        }

        // Good counts make it of no matter which treatment it was.
        return FirstGiven(input, static (_, therapy) => !therapy.IsKindKnown) is { } unclear
                && JudgeCounts(input).Kind is FindingKind.Objects
            ? Undetermined(new TherapySeen(unclear, input.Proposal.At.Date, "it may have depleted blood cells"), StateKind)
            : NotApplicable(input, new StatedFact("treatment that depletes blood cells", "none on record"));
    }

    private Therapy? FirstGiven(in Case input, Func<ImmutableArray<TherapyKind>, Therapy, bool> isMeant)
    {
        foreach (var therapy in input.History.Therapies)
        {
            if (isMeant(kinds, therapy) && therapy.MayHaveBegunBy(input.Proposal.At.Date))
            {
                return therapy;
            }
        }

        return null;
    }

    private Finding JudgeCounts(in Case input)
    {
        var neutrophils = JudgeLowest(BloodCountValues.Neutrophils, neutrophilFloor, input);
        var lymphocytes = JudgeLowest(BloodCountValues.Lymphocytes, lymphocyteFloor, input);
        return neutrophils.Verdict is Verdict.Incomplete && lymphocytes.Verdict is Verdict.Incomplete
            ? Undetermined(neutrophils.Evidence!, [.. neutrophils.Remedies, .. lymphocytes.Remedies])
            : MoreCautious(neutrophils, lymphocytes);
    }

    private Finding JudgeLowest(MeasuredValue<BloodCount, CellCount> value, CellCount floor, in Case input)
    {
        var limit = new ValueLimit<CellCount>(CriterionOperator.AtLeast, floor, Verdict.Review);
        return value.WorstOf(input.NewestOf(value), out var found) is not { } lowest
                ? Undetermined(
                    new StatedFact(value.Words, StatedFact.Unknown), new Remedy.State($"the {value.Words}", value.Field))
            : limit.IsBroken(found) ? Review(limit.Compare(value.Words, found, lowest.At))
            : Satisfied(input, limit.Compare(value.Words, found, lowest.At));
    }
}
