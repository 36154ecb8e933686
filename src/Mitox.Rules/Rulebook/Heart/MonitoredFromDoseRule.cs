using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// The ejection fraction was measured before the first dose, and before each that brings the lifetime dose to a limit.
/// </summary>
internal sealed class MonitoredFromDoseRule(int maximumAgeInDays, DosePerArea from)
    : RecentObservationRule(
        RuleIds.EjectionFractionBeforeDose,
        "The ejection fraction must be measured before the first dose, and before every dose that brings the lifetime dose to "
            + $"{from} or more: after the previous infusion and at most "
            + $"{ExactNumberText.Format(maximumAgeInDays)} days before the next.",
        maximumAgeInDays,
        [Observation.EjectionFraction],
        Stated(from).AsCriterion(
            "lifetime dose from which a new ejection fraction is asked for", CriterionOperator.AtMost, Verdict.Incomplete))
{
    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        IsAskedFor(input) ? base.FieldsReadIn(input) : UnreadFields.Doses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        IsAskedFor(input) ? base.Judge(input)
        : !input.IsInFull ? NotApplicable()
        : NotApplicable(input, new StatedFact("lifetime dose with this infusion", $"below {from}"));

    /// <summary>Before the first dose, where the sum is unknown, and from the limit on.</summary>
    private bool IsAskedFor(in Case input) =>
        input.PreviousInfusion is null
        || input.History.LifetimeDoseIsLowerBound
        || input.Proposal.DosePerArea is not { } proposed
        || DosePerArea.CompareSum(input.History.LifetimeDose, proposed, from) >= 0;
}
