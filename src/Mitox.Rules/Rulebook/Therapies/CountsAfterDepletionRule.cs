using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>After a treatment that depletes blood cells, neutrophils and lymphocytes have come back.</summary>
/// <remarks>
/// The newest count of each is judged, stale or not; a count at its floor is not below it. After such a treatment a count that is not on
/// record is incomplete. Without one the rule does not apply.
/// </remarks>
public sealed class CountsAfterDepletionRule(
    ImmutableArray<TherapyKind> kinds, CellCount neutrophilFloor, CellCount lymphocyteFloor, Citation source)
    : Rule(
        RuleIds.CountsAfterDepletion,
        $"After {string.Join(", ", kinds.Select(TherapyText.Of))}, neutrophils below {neutrophilFloor} or lymphocytes below {lymphocyteFloor} must be weighed by a clinician.",
        source,
        neutrophilFloor.AsCriterion("neutrophil count after a depleting treatment", CriterionOperator.AtLeast, Verdict.Review),
        lymphocyteFloor.AsCriterion("lymphocyte count after a depleting treatment", CriterionOperator.AtLeast, Verdict.Review))
{
    private readonly CellCount neutrophilFloor = Stated(neutrophilFloor);
    private readonly CellCount lymphocyteFloor = Stated(lymphocyteFloor);
    private readonly ImmutableArray<TherapyKind> kinds = kinds;

    /// <inheritdoc/>
    internal override bool IsOtherwiseNotLooserThan(ClinicalRule replaced) =>
        replaced is CountsAfterDepletionRule other && other.kinds.All(kinds.Contains);

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (!IsDepleted(input))
        {
            return NotApplicable(input, new StatedFact("treatment that depletes blood cells", "none on record"));
        }

        var neutrophils = JudgeLowest("neutrophils", nameof(BloodCount.Neutrophils), input.NewestNeutrophils, count => count.Neutrophils, neutrophilFloor, input);
        var lymphocytes = JudgeLowest("lymphocytes", nameof(BloodCount.Lymphocytes), input.History.Lymphocytes.NewestFor(input.Proposal.At), count => count.Lymphocytes, lymphocyteFloor, input);
        return neutrophils.Verdict is Verdict.Incomplete && lymphocytes.Verdict is Verdict.Incomplete
            ? Undetermined(neutrophils.Evidence!, [.. neutrophils.Remedies, .. lymphocytes.Remedies])
            : MoreCautious(neutrophils, lymphocytes);
    }

    private bool IsDepleted(in Case input)
    {
        foreach (var therapy in input.History.Therapies)
        {
            if (kinds.Contains(therapy.Kind) && therapy.MayHaveBegunBy(input.Proposal.At.Date))
            {
                return true;
            }
        }

        return false;
    }

    private Finding JudgeLowest(string subject, string field, ReadOnlySpan<BloodCount> counts, Func<BloodCount, CellCount?> read, CellCount floor, in Case input)
    {
        BloodCount? lowest = null;
        foreach (var count in counts)
        {
            lowest = lowest is null || read(count) < read(lowest) ? count : lowest;
        }

        return lowest is null || read(lowest) is not { } found ? Undetermined(new StatedFact(subject, StatedFact.Unknown), new Remedy.State($"the count of {subject}", new(nameof(BloodCount), field)))
            : found < floor ? Objects(Verdict.Review, new LimitComparison<CellCount>(subject, found, lowest.At, LimitRelation.Below, floor, "the floor"), new Remedy.ClinicianDecides())
            : Satisfied(input, new LimitComparison<CellCount>(subject, found, lowest.At, LimitRelation.AtOrAbove, floor, "the floor"));
    }
}
