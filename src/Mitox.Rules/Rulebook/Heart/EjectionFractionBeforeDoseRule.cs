namespace Mitox.Rules.Rulebook;

/// <summary>The ejection fraction was measured before this dose.</summary>
/// <remarks>An edition may ask for it before the first dose, and then only from a lifetime dose on.</remarks>
public sealed class EjectionFractionBeforeDoseRule : ObservationBeforeDoseRule
{
    private readonly DosePerArea from;

    /// <summary>Initializes a new instance of the <see cref="EjectionFractionBeforeDoseRule"/> class: before every dose.</summary>
    /// <param name="maximumAgeInDays">How many days before the infusion it still counts, inclusive; from 0 to 366.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumAgeInDays"/> is out of its range.</exception>
    public EjectionFractionBeforeDoseRule(int maximumAgeInDays, Citation source)
        : base(
            RuleIds.EjectionFractionBeforeDose,
            $"The ejection fraction must be measured before every dose: after the previous infusion and at most {maximumAgeInDays} days before the next.",
            "age of the ejection fraction",
            maximumAgeInDays,
            source,
            AskedFrom(DosePerArea.Zero))
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="EjectionFractionBeforeDoseRule"/> class: before the first dose, and before each that
    /// brings the lifetime dose to a limit.
    /// </summary>
    /// <param name="maximumAgeInDays">How many days before the infusion it still counts, inclusive; from 0 to 366.</param>
    /// <param name="fromLifetimeDose">The lifetime dose with the proposed infusion from which it is asked for, inclusive; above zero.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public EjectionFractionBeforeDoseRule(int maximumAgeInDays, DosePerArea fromLifetimeDose, Citation source)
        : base(
            RuleIds.EjectionFractionBeforeDose,
            $"The ejection fraction must be measured before the first dose, and before every dose that brings the lifetime dose to {fromLifetimeDose} or more: after the previous infusion and at most {maximumAgeInDays} days before the next.",
            "age of the ejection fraction",
            maximumAgeInDays,
            source,
            AskedFrom(Stated(fromLifetimeDose))) =>
        from = fromLifetimeDose;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input) =>
        IsAskedFor(input)
            ? RequireAll(input, CurrencyOf(Observation.EjectionFraction, input.NewestEjectionFractions, input))
            : NotApplicable(input, new StatedFact("lifetime dose with this infusion", $"below {from}"));

    /// <summary>Zero where it is asked for before every dose, so that no rule that asks more seldom passes for a stricter one.</summary>
    private static Criterion AskedFrom(DosePerArea lifetimeDose) =>
        lifetimeDose.AsCriterion("lifetime dose from which a new ejection fraction is asked for", CriterionOperator.AtMost, Verdict.Incomplete);

    /// <summary>Always; or before the first dose, where the sum is not known, and from the limit on.</summary>
    private bool IsAskedFor(in Case input) =>
        from == DosePerArea.Zero
        || input.PreviousInfusion is null
        || input.History.LifetimeDoseIsLowerBound
        || input.Proposal.DosePerArea is not { } proposed
        || DosePerArea.CompareSum(input.History.LifetimeDose, proposed, from) >= 0;
}
