namespace Mitox.Rules.Rulebook;

/// <summary>The newest lymphocyte count is not below the floor.</summary>
/// <remarks>
/// A count at the floor is not below it. The newest count is judged, stale or not, the lowest where several may be it; without one
/// the case is incomplete. Leukocytes below the floor, counted as late or later, prove that lymphocytes are.
/// </remarks>
public sealed class LymphocyteFloorRule(CellCount floor, Citation source)
    : Rule(
        RuleIds.LymphocyteFloor,
        $"The lymphocyte count must not be below {Stated(floor)}.",
        source,
        floor.AsCriterion("lymphocyte count", CriterionOperator.AtLeast, Verdict.Withhold))
{
    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.Lymphocytes;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        BloodCount? lowest = null;
        foreach (var count in input.History.Lymphocytes.NewestFor(input.Proposal.At))
        {
            lowest = lowest is null || count.Lymphocytes < lowest.Lymphocytes ? count : lowest;
        }

        foreach (var count in input.History.Leukocytes.NewestFor(input.Proposal.At))
        {
            if (count.Leukocytes is { } all && all < floor && lowest?.At.IsCertainlyAfter(count.At) is not true)
            {
                return BelowFloor("leukocytes, lymphocytes among them,", all, count.At);
            }
        }

        return lowest is not { At: var at, Lymphocytes: { } found }
                ? Undetermined(new StatedFact("lymphocyte count", StatedFact.Unknown), new Remedy.State("the lymphocyte count", new(nameof(BloodCount), nameof(BloodCount.Lymphocytes))))
            : found < floor ? BelowFloor("lymphocytes", found, at)
            : Satisfied(input, Compare("lymphocytes", found, at));
    }

    private Finding BelowFloor(string subject, CellCount found, ClinicTime at) =>
        Objects(Verdict.Withhold, Compare(subject, found, at), new Remedy.Resolve($"lymphocytes below {floor}", new(nameof(BloodCount), nameof(BloodCount.Lymphocytes))));

    private LimitComparison<CellCount> Compare(string subject, CellCount found, ClinicTime at) =>
        new(subject, found, at, found < floor ? LimitRelation.Below : LimitRelation.AtOrAbove, floor, "the floor");
}
