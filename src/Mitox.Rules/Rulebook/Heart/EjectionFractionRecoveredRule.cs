namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction was never below its floor, or a clinician weighs the recovery.</summary>
/// <remarks>
/// The label has no rule for a second measurement that is normal again (D-05). While the newest is itself below, nothing has
/// recovered and other rules object.
/// </remarks>
public sealed class EjectionFractionRecoveredRule(Percentage floor, Citation source)
    : Rule(
        RuleIds.EjectionFractionRecovered,
        $"After an ejection fraction below {Stated(floor)} or the lower limit of normal, a recovery must be weighed by a clinician.",
        source,
        floor.AsCriterion("ejection fraction ever measured", CriterionOperator.AtLeast, Verdict.Review))
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var visible = input.History.EjectionFractions.VisibleTo(input.Proposal.At);
        if (visible.IsEmpty)
        {
            return Undetermined(NewestEjectionFraction.NotKnown, NewestEjectionFraction.Measure);
        }

        // Most courses never came near a limit, which needs no search.
        if (input.History.LowestEjectionFraction >= floor && input.History.LowestEjectionFraction >= input.History.HighestLowerLimit)
        {
            return Satisfied(input, Compare("ejection fraction", visible[^1], LimitRelation.AtOrAbove));
        }

        for (var index = visible.Length - 1; index >= 0; index--)
        {
            var measured = visible[index];
            if (measured.Value < floor || measured.Value < measured.LowerLimitOfNormal)
            {
                var isNewest = index >= visible.Length - input.NewestEjectionFractions.Length;
                return isNewest
                    ? NotApplicable(input, Compare("ejection fraction", measured, LimitRelation.Below))
                    : Objects(Verdict.Review, Compare("earlier ejection fraction", measured, LimitRelation.Below), new Remedy.ClinicianDecides());
            }
        }

        return Satisfied(input, Compare("ejection fraction", visible[^1], LimitRelation.AtOrAbove));
    }

    private LimitComparison<Percentage> Compare(string subject, EjectionFraction measured, LimitRelation relation) =>
        new(subject, measured.Value, measured.At, relation, measured.LowerLimitOfNormal > floor ? measured.LowerLimitOfNormal.Value : floor, "the limit");
}
