namespace Mitox.Rules.Rulebook;

/// <summary>The newest neutrophil count is not below the floor.</summary>
/// <remarks>A count at the floor is not below it. The newest count is judged, stale or not; without one the case is incomplete.</remarks>
public sealed class NeutrophilFloorRule(CellCount floor, Citation source)
    : Rule(RuleIds.NeutrophilFloor, $"The neutrophil count must not be below {floor}.", source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        BloodCount? lowest = null;
        foreach (var count in input.NewestNeutrophils)
        {
            lowest = lowest is null || count.Neutrophils < lowest.Neutrophils ? count : lowest;
        }

        if (lowest is not { At: var at, Neutrophils: { } found })
        {
            return Undetermined(new StatedFact("neutrophil count", StatedFact.Unknown), new Remedy.State("the neutrophil count"));
        }

        return found < floor
            ? Objects(Verdict.Withhold, Compare(LimitRelation.Below), new Remedy.Resolve($"neutrophils below {floor}"))
            : Satisfied(input, Compare(LimitRelation.AtOrAbove));

        LimitComparison<CellCount> Compare(LimitRelation relation) => new("neutrophils", found, at, relation, floor, "the floor");
    }
}
