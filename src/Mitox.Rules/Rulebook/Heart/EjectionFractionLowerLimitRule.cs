namespace Mitox.Rules.Rulebook;

/// <summary>The newest ejection fraction is not below the laboratory's lower limit of normal.</summary>
/// <remarks>
/// Where the laboratory reported no limit, <c>substitute</c> stands in for it, and up to <c>clearFrom</c>, exclusive, a
/// clinician decides (P13).
/// </remarks>
public sealed class EjectionFractionLowerLimitRule(Percentage substitute, Percentage clearFrom, Citation source)
    : Rule(RuleIds.EjectionFractionLowerLimit, "The ejection fraction must not be below the laboratory's lower limit of normal.", source)
{
    private const string Reported = "the lower limit of normal";
    private const string NotReported = "the limit used where the lower limit of normal was not reported,";
    private const string ClearNotReported = "the value that is clear where the lower limit of normal was not reported,";

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var newest = input.History.EjectionFractions.NewestFor(input.Proposal.At);
        if (newest.IsEmpty)
        {
            return Undetermined(NewestEjectionFraction.NotKnown, NewestEjectionFraction.Measure);
        }

        var worst = JudgeOne(newest[0], input);
        foreach (var measured in newest[1..])
        {
            worst = MoreCautious(worst, JudgeOne(measured, input));
        }

        return worst;
    }

    private Finding JudgeOne(EjectionFraction measured, in Case input)
    {
        var limit = measured.LowerLimitOfNormal ?? substitute;
        if (measured.Value < limit)
        {
            return Objects(
                Verdict.Withhold,
                Compare(measured, LimitRelation.Below, limit, measured.LowerLimitOfNormal is null ? NotReported : Reported),
                new Remedy.Resolve($"an ejection fraction below {limit}"));
        }

        return measured.LowerLimitOfNormal is null && measured.Value < clearFrom
            ? Objects(
                Verdict.Review,
                Compare(measured, LimitRelation.Below, clearFrom, ClearNotReported),
                new Remedy.State("the laboratory's lower limit of normal"))
            : Satisfied(input, Compare(measured, LimitRelation.AtOrAbove, limit, measured.LowerLimitOfNormal is null ? NotReported : Reported));
    }

    private static LimitComparison<Percentage> Compare(EjectionFraction measured, LimitRelation relation, Percentage limit, string limitName) =>
        new("ejection fraction", measured.Value, measured.At, relation, limit, limitName);
}
