namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction was never below its floor, or a clinician weighs the recovery.</summary>
/// <remarks>The label has no rule for a second measurement that is normal again (D-05).</remarks>
public sealed class EjectionFractionRecoveredRule(Percentage floor, Citation source)
    : Rule(RuleIds.EjectionFractionRecovered, $"After an ejection fraction below {floor} or the lower limit of normal, a recovery must be weighed by a clinician.", source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var visible = input.History.EjectionFractions.VisibleTo(input.Proposal.At);
        if (visible.IsEmpty)
        {
            return Undetermined(NewestEjectionFraction.NotKnown, NewestEjectionFraction.Measure);
        }

        foreach (var measured in visible)
        {
            var limit = measured.LowerLimitOfNormal is { } reported && reported > floor ? reported : floor;
            if (measured.Value < limit)
            {
                return Objects(Verdict.Review, Compare(measured, LimitRelation.Below, limit), new Remedy.ClinicianDecides());
            }
        }

        return Satisfied(input, Compare(visible[^1], LimitRelation.AtOrAbove, floor));
    }

    private static LimitComparison<Percentage> Compare(EjectionFraction measured, LimitRelation relation, Percentage limit) =>
        new("ejection fraction", measured.Value, measured.At, relation, limit, "the limit");
}
