using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The interval of the regimen has passed since mitoxantrone was last given.</summary>
/// <remarks>
/// Too early by no more than the tolerance asks for review, earlier than that withholds; both until the day the interval
/// ends. A dose given elsewhere counts from its last day; where that day is not known, the case is incomplete.
/// </remarks>
public sealed class DoseIntervalRule : Rule
{
    private static readonly StatedFact DayNotKnown = new("last day of the earlier mitoxantrone", StatedFact.Unknown);
    private static readonly Remedy StateDay = new Remedy.State("the last day of the earlier mitoxantrone");

    private readonly Regimen label;
    private readonly int toleranceInDays;

    /// <summary>Initializes a new instance of the <see cref="DoseIntervalRule"/> class.</summary>
    /// <param name="label">The label's own regimen, for a proposal that names none.</param>
    /// <param name="toleranceInDays">How many days too early still ask for review, inclusive; zero or more.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="toleranceInDays"/> is negative.</exception>
    public DoseIntervalRule(Regimen label, int toleranceInDays, Citation source)
        : base(
            RuleIds.DoseInterval,
            "The interval of the regimen must have passed since the previous infusion.",
            source,
            (label ?? throw new ArgumentNullException(nameof(label))).Interval.AsCriterion("interval since the previous infusion", CriterionOperator.AtLeast, Verdict.Review),
            new Criterion("infusion too early", CriterionOperator.AtMost, toleranceInDays, "days", Verdict.Withhold))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(toleranceInDays);
        this.label = label;
        this.toleranceInDays = toleranceInDays;
    }

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var proposed = input.Proposal.At;
        if (input.PreviousInfusion is not { } previous)
        {
            return input.History.Doses.HasUnknownDate
                ? Undetermined(DayNotKnown, StateDay)
                : NotApplicable(input, new StatedFact("previous infusion", "none"));
        }

        var evidence = new IntervalSinceInfusion(previous.Date, proposed.Date, (input.Proposal.Regimen ?? label).Interval);

        // Most proposals are later than the longest reading of the interval, which needs no calendar.
        if (proposed.DayNumber - previous.DayNumber >= evidence.Interval.LongestDays || evidence.Due <= proposed.Date)
        {
            return input.History.Doses.HasUnknownDate ? Undetermined(DayNotKnown, StateDay) : Satisfied(input, evidence);
        }

        var wait = new Remedy.WaitUntil(evidence.Interval.After((input.History.Doses.Last ?? previous).Date));
        return evidence.DaysEarly > toleranceInDays ? Objects(Verdict.Withhold, evidence, WithDay(input, wait))
            : Objects(input.History.Doses.HasUnknownDate ? Verdict.Incomplete : Verdict.Review, evidence, WithDay(input, wait));
    }

    private static ImmutableArray<Remedy> WithDay(in Case input, Remedy wait) =>
        input.History.Doses.HasUnknownDate ? [wait, StateDay] : [wait];
}
