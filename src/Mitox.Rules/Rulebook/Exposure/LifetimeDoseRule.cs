using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The lifetime dose does not go above its cap.</summary>
/// <remarks>
/// A lifetime dose that has reached the cap stops; one that the proposed dose would lift above it withholds, with the
/// dose that still fits. Landing exactly on the cap is allowed, unless a policy says otherwise. The comparison is exact,
/// without any tolerance. While more may have been given than is on record, no sum shows that the cap is kept: the case
/// is incomplete (P4). The remedy never names more than one infusion may hold, however much the cap leaves: a whole
/// course at once is fatal (US-23).
/// </remarks>
internal sealed class LifetimeDoseRule : Rule
{
    private readonly DosePerArea largestInfusion;

    /// <summary>
    /// Initializes a new instance of the <see cref="LifetimeDoseRule"/> class with a cap that may be reached exactly.
    /// </summary>
    /// <param name="limit">The cap.</param>
    /// <param name="largestInfusion">The most one infusion may hold, which no remedy goes beyond.</param>
    public LifetimeDoseRule(DosePerArea limit, DosePerArea largestInfusion)
        : this(limit, mayBeReached: true, largestInfusion)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="LifetimeDoseRule"/> class.</summary>
    /// <param name="limit">The cap.</param>
    /// <param name="mayBeReached">
    /// Whether the cap may be reached exactly ("not above 120"), or the dose must stay below it ("stop at 120"; D-02).
    /// </param>
    /// <param name="largestInfusion">The most one infusion may hold, which no remedy goes beyond.</param>
    public LifetimeDoseRule(DosePerArea limit, bool mayBeReached, DosePerArea largestInfusion)
        : base(
            RuleIds.LifetimeDose,
            mayBeReached ? $"The lifetime dose must not go above {limit}." : $"The lifetime dose must stay below {limit}.",
            limit.AsCriterion(
                "lifetime dose with this infusion",
                mayBeReached ? CriterionOperator.AtMost : CriterionOperator.Below,
                Verdict.Withhold),
            limit.AsCriterion("lifetime dose before this infusion", CriterionOperator.Below, Verdict.Stop),
            largestInfusion.AsCriterion("dose of one infusion that a remedy names", CriterionOperator.AtMost, Verdict.Withhold))
    {
        Limit = limit;
        MayBeReached = mayBeReached;
        this.largestInfusion = largestInfusion;
    }

    /// <summary>Gets the cap.</summary>
    public DosePerArea Limit { get; }

    /// <summary>Gets a value indicating whether the cap may be reached exactly.</summary>
    public bool MayBeReached { get; }

    /// <summary>The same rule with another cap.</summary>
    internal LifetimeDoseRule WithCap(DosePerArea cap, bool mayBeReached) => new(cap, mayBeReached, largestInfusion);

    /// <summary>The rule that counts anthracyclines into the same cap.</summary>
    internal EquivalentLifetimeDoseRule Counting(EquivalenceRatio ratio) => new(Limit, MayBeReached, largestInfusion, ratio);

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.Doses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var given = input.History.LifetimeDose;
        int? sum = input.Proposal.DosePerArea is { } dose ? DosePerArea.CompareSum(given, dose, Limit) : null;
        if (!input.IsInFull && sum < 0 && !input.History.LifetimeDoseIsLowerBound)
        {
            return Satisfied();
        }

        if (given >= Limit)
        {
            // One improbable record may have reached the cap alone: beside the stop, it is to be confirmed or corrected.
            return Objects(
                Verdict.Stop,
                Compare(input),
                QuestionedRecordRule.Confirming(input.History.Doubts.Reaching(Limit, given)));
        }

        if (input.Proposal.Area is not { } area)
        {
            return Undetermined(Compare(input), UnknownArea.State);
        }

        return sum > (MayBeReached ? 0 : -1) ? Exceeds(input, area)
            : input.History.LifetimeDoseIsLowerBound ? Undetermined(Compare(input), UnknownDoses.StateAmounts(input.History))
            : Satisfied(input, Compare(input));
    }

    private Finding Exceeds(in Case input, BodySurfaceArea area)
    {
        var evidence = Compare(input);
        var remaining = evidence.Remaining;
        Remedy reduce = remaining > largestInfusion ? new Remedy.ReduceTo(largestInfusion, largestInfusion.Over(area))
            : MayBeReached ? new Remedy.ReduceTo(remaining, remaining.Over(area))
            : new Remedy.ReduceBelow(remaining, remaining.Over(area));
        return evidence.GivenIsLowerBound
            ? Objects(Verdict.Withhold, evidence, reduce, UnknownDoses.StateAmounts(input.History))
            : Objects(Verdict.Withhold, evidence, reduce);
    }

    private LifetimeDoseAgainstLimit Compare(in Case input) =>
        new(input.History.LifetimeDose, input.Proposal.DosePerArea, Limit, input.History.LifetimeDoseIsLowerBound, MayBeReached);
}
