using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction was never below its floor, or it requires clinician review.</summary>
/// <remarks>
/// The label has no rule for a second measurement that is normal again (D-05). It has recovered where the newest is higher than
/// the low one was, and below neither the floor nor its own lower limit of normal; a fall from 53 % to 52 % is no recovery and
/// requires review too. While the newest is below what other rules of the policy compare it with, they object and this rule
/// does not apply.
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
            $"An ejection fraction that was below {Stated(floor)} or the lower limit of normal requires clinician review, "
                + "recovered or not.",
            CriteriaOf(floor, isLowerLimitJudged))
    {
        this.floor = floor;
        this.isLowerLimitJudged = isLowerLimitJudged;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [HeartValues.EjectionFraction.Field, HeartValues.LowerLimitOfNormal.Field];

    /// <inheritdoc/>
    internal override Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) => Verdict.Review;

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
            if (IsLow(measured))
            {
                var isNewest = index >= visible.Length - input.NewestEjectionFractions.Length;
                if (isNewest && measured.Value >= floor && !isLowerLimitJudged)
                {
                    continue;
                }

                return isNewest
                    ? NotApplicable(input, Compare("ejection fraction", measured, LimitRelation.Below))
                    : Review(Compare(Earlier(measured, input), measured, LimitRelation.Below));
            }
        }

        return Satisfied(input, Compare("ejection fraction", visible[^1], LimitRelation.AtOrAbove));
    }

    private bool IsLow(EjectionFraction measured) =>
        measured.Value < floor || measured.Value < measured.LowerLimitOfNormal;

    /// <summary>What became of a low ejection fraction by the lowest that may be the newest.</summary>
    private string Earlier(EjectionFraction low, in Case input) => NewestEjectionFraction.Lowest(input) is not { } newest
        ? "earlier ejection fraction"
        : newest.Value > low.Value && !IsLow(newest)
            ? $"earlier ejection fraction, recovered to {newest.Value} on {newest.At},"
        : $"earlier ejection fraction, not recovered by {newest.Value} on {newest.At},";

    /// <summary>
    /// A rule that judges the newest by the floor alone says so, so that one that leaves it to another
    /// does not pass for as strict.
    /// </summary>
    private static ImmutableArray<Criterion> CriteriaOf(Percentage floor, bool isLowerLimitJudged)
    {
        var ever = floor.AsCriterion("ejection fraction ever measured", CriterionOperator.AtLeast, Verdict.Review);
        return isLowerLimitJudged
            ? [ever]
            : [ever, floor.AsCriterion("ejection fraction after a low one", CriterionOperator.AtLeast, Verdict.Review)];
    }

    private LimitComparison<Percentage> Compare(string subject, EjectionFraction measured, LimitRelation relation)
    {
        var isLimit = measured.LowerLimitOfNormal > floor && (isLowerLimitJudged || relation is LimitRelation.Below);
        return new(
            subject, measured.Value, measured.At, relation, isLimit ? measured.LowerLimitOfNormal!.Value : floor, "the limit");
    }
}
