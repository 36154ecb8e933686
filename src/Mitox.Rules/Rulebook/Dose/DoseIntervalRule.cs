using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The interval of the regimen has passed since mitoxantrone was last given, and the label's longest has not.</summary>
/// <remarks>
/// Later than a label's longest interval requires review, whatever the regimen. Too early by no more than the tolerance asks for
/// review, earlier than that withholds; both until the day the interval ends. A dose given elsewhere counts from its last day;
/// where that day is not recorded, the case is incomplete.
/// </remarks>
internal sealed class DoseIntervalRule : Rule
{
    private readonly Regimen label;
    private readonly int toleranceInDays;
    private readonly DosingInterval? longestInterval;
    private readonly int daysNeverLate;

    /// <summary>
    /// Initializes a new instance of the <see cref="DoseIntervalRule"/> class for a label without a longest interval.
    /// </summary>
    /// <param name="label">The label's own regimen, for a proposal that names none.</param>
    /// <param name="toleranceInDays">How many days too early still require review, inclusive; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="toleranceInDays"/> is negative.</exception>
    public DoseIntervalRule(Regimen label, int toleranceInDays)
        : this(label, toleranceInDays, longestInterval: null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="DoseIntervalRule"/> class.</summary>
    /// <param name="label">The label's own regimen, at its shortest interval, for a proposal that names none.</param>
    /// <param name="toleranceInDays">How many days too early still require review, inclusive; zero or more.</param>
    /// <param name="longestInterval">
    /// The label's longest interval, inclusive, or <see langword="null"/> where it names none.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="toleranceInDays"/> is negative, or <paramref name="longestInterval"/> may be shorter
    /// than the label's shortest.
    /// </exception>
    public DoseIntervalRule(Regimen label, int toleranceInDays, DosingInterval? longestInterval)
        : base(RuleIds.DoseInterval, SentenceOf(longestInterval), CriteriaOf(label, toleranceInDays, longestInterval))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(toleranceInDays);
        if (longestInterval is { } longest && !longest.IsNeverShorterThan(label.Interval))
        {
            throw new ArgumentOutOfRangeException(
                nameof(longestInterval), longestInterval, $"The longest interval must not be shorter than {label.Interval}.");
        }

        this.label = label;
        this.toleranceInDays = toleranceInDays;
        this.longestInterval = longestInterval;
        daysNeverLate = longestInterval?.ShortestDays ?? int.MaxValue;
    }

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var given in change.DaysOfMitoxantrone)
        {
            var due = (change.Proposal.Regimen ?? label).Interval.After(given);
            change.Add(due);
            change.Add(due.PlusDays(-toleranceInDays));
            change.Add(longestInterval?.After(given).PlusDays(1));
        }

        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.DaysOfDoses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var proposed = input.Proposal.At;
        if (input.PreviousInfusion is not { } previous)
        {
            return input.History.Doses.HasUnknownDate
                ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
                : NotApplicable(input, new StatedFact("previous infusion", "none"));
        }

        // Most proposals are later than the longest reading of the interval, which needs no calendar.
        var interval = (input.Proposal.Regimen ?? label).Interval;
        var days = proposed.DayNumber - previous.DayNumber;
        var isPast = days >= interval.LongestDays || interval.After(previous.Date) <= proposed.Date;
        if (!input.IsInFull && isPast && days <= daysNeverLate && !input.History.Doses.HasUnknownDate)
        {
            return Satisfied();
        }

        var evidence = new IntervalSinceInfusion(previous.Date, proposed.Date, interval) { Longest = longestInterval };
        if (isPast)
        {
            return input.History.Doses.HasUnknownDate ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
                : days > daysNeverLate && evidence.Latest < proposed.Date ? Review(evidence)
                : Satisfied(input, evidence);
        }

        var wait = new Remedy.WaitUntil(evidence.Interval.After((input.History.Doses.Last ?? previous).Date));
        return evidence.DaysEarly > toleranceInDays ? Objects(Verdict.Withhold, evidence, WithDay(input, wait))
            : Objects(input.History.Doses.HasUnknownDate ? Verdict.Incomplete : Verdict.Review, evidence, WithDay(input, wait));
    }

    private static string SentenceOf(DosingInterval? longestInterval)
    {
        var late = longestInterval is { } longest ? $"; later than {longest} after it requires clinician review" : string.Empty;
        return $"The interval of the regimen must have passed since the previous infusion{late}.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(Regimen label, int toleranceInDays, DosingInterval? longestInterval)
    {
        ArgumentNullException.ThrowIfNull(label);
        const string What = "interval since the previous infusion";
        var shortest = label.Interval.AsCriterion(What, CriterionOperator.AtLeast, Verdict.Review);
        var early = new Criterion("infusion too early", CriterionOperator.AtMost, toleranceInDays, "days", Verdict.Withhold);
        return longestInterval is { } longest
            ? [shortest, early, longest.AsCriterion(What, CriterionOperator.AtMost, Verdict.Review)]
            : [shortest, early];
    }

    /// <summary>
    /// Waiting alone does not do where a day is not recorded, or where the regimen's interval ends after the label's longest.
    /// </summary>
    private ImmutableArray<Remedy> WithDay(in Case input, Remedy.WaitUntil wait)
    {
        ImmutableArray<Remedy> remedies = input.History.Doses.HasUnknownDate ? [wait, EndOfTreatment.State] : [wait];
        return longestInterval is { } longest && input.History.Doses.Last is { } last && longest.After(last.Date) < wait.Date
            ? remedies.Add(new Remedy.ClinicianDecides())
            : remedies;
    }
}
