namespace Mitox.Rules.Rulebook;

/// <summary>The lifetime dose does not go above its cap.</summary>
/// <remarks>
/// A lifetime dose that has reached the cap stops; one that the proposed dose would lift above it withholds, with the
/// dose that still fits. Landing exactly on the cap is allowed. The comparison is exact, without any tolerance. While
/// more may have been given than is on record, no sum shows that the cap is kept: the case is incomplete (P4). The remedy
/// never names more than one infusion may hold, however much the cap leaves: a whole course at once is fatal (US-23).
/// </remarks>
public sealed class LifetimeDoseRule(DosePerArea limit, DosePerArea largestInfusion, Citation source)
    : Rule(
        RuleIds.LifetimeDose,
        $"The lifetime dose must not go above {limit}.",
        source,
        limit.AsCriterion("lifetime dose with this infusion", CriterionOperator.AtMost, Verdict.Withhold),
        limit.AsCriterion("lifetime dose before this infusion", CriterionOperator.Below, Verdict.Stop))
{
    private static readonly Remedy StateDoses = new Remedy.State("every dose of mitoxantrone ever given, with its amount");

    /// <summary>Gets the cap.</summary>
    public DosePerArea Limit => limit;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var given = input.History.LifetimeDose;
        if (given >= limit)
        {
            return Objects(Verdict.Stop, Compare(input), new Remedy.None());
        }

        if (input.Proposal is not { DosePerArea: { } proposed, Area: { } area })
        {
            return Undetermined(Compare(input), new Remedy.State("the body surface area of the day"));
        }

        return DosePerArea.CompareSum(given, proposed, limit) > 0 ? Exceeds(input, area)
            : input.History.LifetimeDoseIsLowerBound ? Undetermined(Compare(input), StateDoses)
            : Satisfied(input, Compare(input));
    }

    private Finding Exceeds(in Case input, BodySurfaceArea area)
    {
        var evidence = Compare(input);
        var fits = evidence.Remaining < largestInfusion ? evidence.Remaining : largestInfusion;
        var reduce = new Remedy.ReduceTo(fits, fits.Over(area));
        return evidence.GivenIsLowerBound
            ? Objects(Verdict.Withhold, evidence, reduce, StateDoses)
            : Objects(Verdict.Withhold, evidence, reduce);
    }

    private LifetimeDoseAgainstLimit Compare(in Case input) =>
        new(input.History.LifetimeDose, input.Proposal.DosePerArea, limit, input.History.LifetimeDoseIsLowerBound);
}
