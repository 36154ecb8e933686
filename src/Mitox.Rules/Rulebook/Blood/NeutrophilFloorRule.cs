namespace Mitox.Rules.Rulebook;

/// <summary>The newest neutrophil count is not below the floor.</summary>
/// <remarks>A count at the floor is not below it. The newest count is judged, stale or not; without one the case is incomplete.</remarks>
public sealed class NeutrophilFloorRule(CellCount floor, Citation source)
    : Rule(RuleIds.NeutrophilFloor, $"The neutrophil count must not be below {floor}.", source)
{
    private readonly Remedy remedy = new Remedy.Resolve($"neutrophils below {floor}");

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

        var relation = found < floor ? LimitRelation.Below : LimitRelation.AtOrAbove;
        var evidence = new LimitComparison<CellCount>("neutrophils", found, at, relation, floor, "the floor");
        return relation is LimitRelation.Below
            ? Objects(Verdict.Withhold, evidence, remedy)
            : Satisfied(input, evidence);
    }
}
