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
        source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var visible = input.History.EjectionFractions.VisibleTo(input.Proposal.At);
        if (visible.IsEmpty)
        {
            return Undetermined(NewestEjectionFraction.NotKnown, NewestEjectionFraction.Measure);
        }

        foreach (var measured in input.NewestEjectionFractions)
        {
            if (measured.Value < LimitOf(measured))
            {
                return NotApplicable(input, Compare(measured, LimitRelation.Below));
            }
        }

        for (var index = visible.Length - 1; index >= 0; index--)
        {
            if (visible[index].Value < LimitOf(visible[index]))
            {
                return Objects(Verdict.Review, Compare(visible[index], LimitRelation.Below, "earlier ejection fraction"), new Remedy.ClinicianDecides());
            }
        }

        return Satisfied(input, Compare(visible[^1], LimitRelation.AtOrAbove));
    }

    private Percentage LimitOf(EjectionFraction measured) =>
        measured.LowerLimitOfNormal is { } reported && reported > floor ? reported : floor;

    private LimitComparison<Percentage> Compare(EjectionFraction measured, LimitRelation relation, string subject = "ejection fraction") =>
        new(subject, measured.Value, measured.At, relation, LimitOf(measured), "the limit");
}
