namespace Mitox.Rules.Rulebook;

/// <summary>The newest neutrophil count is not below the floor.</summary>
/// <remarks>
/// A count at the floor is not below it. The newest count is judged, stale or not; without one the case is incomplete.
/// Leukocytes below the floor, counted as late or later, prove that neutrophils are: they are a part of them.
/// </remarks>
public sealed class NeutrophilFloorRule(CellCount floor, Citation source)
    : Rule(
        RuleIds.NeutrophilFloor,
        $"The neutrophil count must not be below {Stated(floor)}.",
        source,
        floor.AsCriterion("neutrophil count", CriterionOperator.AtLeast, Verdict.Withhold))
{
    private static readonly StatedFact NotKnown = new("neutrophil count", StatedFact.Unknown);
    private static readonly Remedy State = new Remedy.State("the neutrophil count");

    private readonly Remedy remedy = new Remedy.Resolve($"neutrophils below {floor}");

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        BloodCount? lowest = null;
        foreach (var count in input.NewestNeutrophils)
        {
            lowest = lowest is null || count.Neutrophils < lowest.Neutrophils ? count : lowest;
        }

        foreach (var count in input.History.Leukocytes.NewestFor(input.Proposal.At))
        {
            if (count.Leukocytes is { } all && all < floor && lowest?.At.IsCertainlyAfter(count.At) is not true)
            {
                return Objects(Verdict.Withhold, Compare("leukocytes, neutrophils among them,", all, count.At), remedy);
            }
        }

        return lowest is not { At: var at, Neutrophils: { } found } ? Undetermined(NotKnown, State)
            : found < floor ? Objects(Verdict.Withhold, Compare("neutrophils", found, at), remedy)
            : Satisfied(input, Compare("neutrophils", found, at));
    }

    private LimitComparison<CellCount> Compare(string subject, CellCount found, ClinicTime at) =>
        new(subject, found, at, found < floor ? LimitRelation.Below : LimitRelation.AtOrAbove, floor, "the floor");
}
