namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction has not fallen significantly since the baseline, or a clinician weighs it.</summary>
/// <remarks>A fall is in points: from 60 % to 50 % is 10. One measurement alone is its own baseline.</remarks>
public sealed class EjectionFractionFallRule(decimal pointsForReview, Citation source)
    : Rule(
        RuleIds.EjectionFractionFall,
        $"A fall of the ejection fraction by {ExactNumberText.Format(Checked(pointsForReview))} points or more since the baseline must be weighed by a clinician.",
        source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (NewestEjectionFraction.Lowest(input) is not { } newest)
        {
            return Undetermined(NewestEjectionFraction.NotKnown, NewestEjectionFraction.Measure);
        }

        var evidence = new EjectionFractionChange(input.BaselineEjectionFraction ?? newest, newest, pointsForReview);
        return evidence.Fall >= pointsForReview
            ? Objects(Verdict.Review, evidence, new Remedy.ClinicianDecides())
            : Satisfied(input, evidence);
    }

    private static decimal Checked(decimal pointsForReview)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pointsForReview);
        return pointsForReview;
    }
}
