namespace Mitox.Rules.Rulebook;

/// <summary>The newest platelet count is not below the floor, or a clinician weighs it.</summary>
/// <remarks>A count at the floor is not below it. The newest count is judged, stale or not; without one the case is incomplete.</remarks>
public sealed class PlateletFloorRule(CellCount floor, Citation source)
    : Rule(
        RuleIds.PlateletFloor,
        $"A platelet count below {Stated(floor)} must be weighed by a clinician.",
        source,
        floor.AsCriterion("platelet count", CriterionOperator.AtLeast, Verdict.Review))
{
    /// <inheritdoc/>
    internal override Observation? JudgesPassing => Observation.Platelets;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        BloodCount? lowest = null;
        foreach (var count in input.NewestPlatelets)
        {
            lowest = lowest is null || count.Platelets < lowest.Platelets ? count : lowest;
        }

        if (lowest is not { At: var at, Platelets: { } found })
        {
            return Undetermined(new StatedFact("platelet count", StatedFact.Unknown), new Remedy.State("the platelet count", new(nameof(BloodCount), nameof(BloodCount.Platelets))));
        }

        var relation = found < floor ? LimitRelation.Below : LimitRelation.AtOrAbove;
        var evidence = new LimitComparison<CellCount>("platelets", found, at, relation, floor, "the floor");
        return relation is LimitRelation.Below
            ? Objects(Verdict.Review, evidence, new Remedy.ClinicianDecides())
            : Satisfied(input, evidence);
    }
}
