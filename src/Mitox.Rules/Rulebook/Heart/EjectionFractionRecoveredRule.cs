using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction was never below its floor, or the recovery requires clinician review.</summary>
/// <remarks>
/// The label has no rule for a second measurement that is normal again (D-05). While the newest is itself below, nothing has
/// recovered and other rules object. Where no other rule of the policy holds the lower limit of normal against the newest, one
/// between the floor and that limit has recovered as far as the policy can tell.
/// </remarks>
internal sealed class EjectionFractionRecoveredRule : Rule
{
    private readonly Percentage floor;
    private readonly bool isLowerLimitJudged;

    /// <summary>
    /// Initializes a new instance of the <see cref="EjectionFractionRecoveredRule"/> class beside a rule about
    /// the lower limit of normal.
    /// </summary>
    /// <param name="floor">The floor, inclusive.</param>
    public EjectionFractionRecoveredRule(Percentage floor)
        : this(floor, isLowerLimitJudged: true)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="EjectionFractionRecoveredRule"/> class.</summary>
    /// <param name="floor">The floor, inclusive.</param>
    /// <param name="isLowerLimitJudged">
    /// Whether another rule of the policy holds the lower limit of normal against the newest.
    /// </param>
    public EjectionFractionRecoveredRule(Percentage floor, bool isLowerLimitJudged)
        : base(
            RuleIds.EjectionFractionRecovered,
            $"After an ejection fraction below {Stated(floor)} or the lower limit of normal, a recovery "
                + "requires clinician review.",
            CriteriaOf(floor, isLowerLimitJudged))
    {
        this.floor = floor;
        this.isLowerLimitJudged = isLowerLimitJudged;
    }

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var visible = input.History.EjectionFractions.VisibleTo(input.Proposal.At);
        if (visible.IsEmpty)
        {
            return Undetermined(NewestEjectionFraction.NotRecorded, NewestEjectionFraction.Measure);
        }

        // Most courses never came near a limit, which needs no search.
        if (input.History.LowestEjectionFraction >= floor
            && input.History.LowestEjectionFraction >= input.History.HighestLowerLimit)
        {
            return !input.IsInFull
                ? Satisfied()
                : Satisfied(input, Compare("ejection fraction", visible[^1], LimitRelation.AtOrAbove));
        }

        for (var index = visible.Length - 1; index >= 0; index--)
        {
            var measured = visible[index];
            if (measured.Value < floor || measured.Value < measured.LowerLimitOfNormal)
            {
                var isNewest = index >= visible.Length - input.NewestEjectionFractions.Length;
                if (isNewest && measured.Value >= floor && !isLowerLimitJudged)
                {
                    continue;
                }

                return isNewest
                    ? NotApplicable(input, Compare("ejection fraction", measured, LimitRelation.Below))
                    : Review(Compare("earlier ejection fraction", measured, LimitRelation.Below));
            }
        }

        return Satisfied(input, Compare("ejection fraction", visible[^1], LimitRelation.AtOrAbove));
    }

    /// <summary>
    /// A rule that judges the newest by the floor alone says so, so that one that leaves it to another
    /// does not pass for as strict.
    /// </summary>
    private static ImmutableArray<Criterion> CriteriaOf(Percentage floor, bool isLowerLimitJudged)
    {
        var ever = floor.AsCriterion("ejection fraction ever measured", CriterionOperator.AtLeast, Verdict.Review);
        return isLowerLimitJudged
            ? [ever]
            : [ever, floor.AsCriterion("recovered ejection fraction", CriterionOperator.AtLeast, Verdict.Review)];
    }

    private LimitComparison<Percentage> Compare(string subject, EjectionFraction measured, LimitRelation relation)
    {
        var isLimit = measured.LowerLimitOfNormal > floor && (isLowerLimitJudged || relation is LimitRelation.Below);
        return new(
            subject, measured.Value, measured.At, relation, isLimit ? measured.LowerLimitOfNormal!.Value : floor, "the limit");
    }
}
