namespace Mitox.Rules.Rulebook;

/// <summary>The newest ejection fraction is not below a fixed floor, whatever the laboratory's own limit.</summary>
public sealed class EjectionFractionFloorRule(Percentage floor, Citation source)
    : Rule(
        RuleIds.EjectionFractionFloor,
        $"The ejection fraction must not be below {Stated(floor)}.",
        source,
        floor.AsCriterion("ejection fraction", CriterionOperator.AtLeast, Verdict.Withhold))
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (NewestEjectionFraction.Lowest(input) is not { } newest)
        {
            return Undetermined(NewestEjectionFraction.NotKnown, NewestEjectionFraction.Measure);
        }

        var relation = newest.Value < floor ? LimitRelation.Below : LimitRelation.AtOrAbove;
        var evidence = new LimitComparison<Percentage>("ejection fraction", newest.Value, newest.At, relation, floor, "the floor");
        return relation is LimitRelation.Below
            ? Objects(Verdict.Withhold, evidence, NewestEjectionFraction.Recover)
            : Satisfied(input, evidence);
    }
}
