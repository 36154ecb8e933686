using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The interval of the regimen has passed since mitoxantrone was last given, and the label's longest has not.</summary>
/// <remarks>
/// Later than a label's longest interval requires review, whatever the regimen. Too early by no more than the tolerance asks for
/// review, earlier than that withholds; both until the day the interval ends. A dose given elsewhere counts from its last day;
/// where that day is not recorded, the case is incomplete. A regimen that the proposal names is judged by its own interval where
/// it is a published one for the disease, with its dose but for rounding; otherwise the label's interval must have passed too.
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

    /// <summary>Gets the published regimens that keep their own interval (P7); none unless stated.</summary>
    public ImmutableArray<PublishedSchedule> Published { get; init; } = [];

    /// <summary>Gets how far the dose of a named regimen may differ from a published one, in percent, inclusive.</summary>
    public decimal RoundingPercent { get; init; }

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var given in change.DaysOfMitoxantrone)
        {
            var due = IntervalAfter(given, change.Proposal).After(given);
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
        var interval = IntervalAfter(previous.Date, input.Proposal);
        var days = proposed.DayNumber - previous.DayNumber;
        var isPast = days >= interval.LongestDays || interval.After(previous.Date) <= proposed.Date;
        if (!input.IsInFull && isPast && days <= daysNeverLate && !input.History.Doses.HasUnknownDate)
        {
            return Satisfied();
        }

        var evidence = new IntervalSinceInfusion(previous.Date, proposed.Date, interval)
        {
            Longest = longestInterval,
            NotPublished = input.Proposal.Regimen is { } named && named.Interval != interval ? named.Interval : null,
        };
        if (isPast)
        {
            return input.History.Doses.HasUnknownDate ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
                : days > daysNeverLate && evidence.Latest < proposed.Date ? Review(evidence)
                : Satisfied(input, evidence);
        }

        var last = (input.History.Doses.Last ?? previous).Date;
        var wait = new Remedy.WaitUntil(IntervalAfter(last, input.Proposal).After(last));
        return evidence.DaysEarly > toleranceInDays ? Objects(Verdict.Withhold, evidence, WithDay(input, wait))
            : Objects(input.History.Doses.HasUnknownDate ? Verdict.Incomplete : Verdict.Review, evidence, WithDay(input, wait));
    }

    /// <summary>
    /// The interval to keep from a day on: that of the regimen; where it is no published one, the label's unless it ends sooner.
    /// </summary>
    private DosingInterval IntervalAfter(LocalDate given, ProposedInfusion proposal) =>
        proposal.Regimen is not { } named ? label.Interval
        : IsPublished(proposal, named) || named.Interval.After(given) >= label.Interval.After(given) ? named.Interval
        : label.Interval;

    private bool IsPublished(ProposedInfusion proposal, Regimen named)
    {
        foreach (var schedule in Published)
        {
            if (schedule.IsNamedBy(proposal, named, RoundingPercent))
            {
                return true;
            }
        }

        return false;
    }

    private static string SentenceOf(DosingInterval? longestInterval)
    {
        var late = longestInterval is { } longest ? $"; later than {longest} after it requires clinician review" : string.Empty;
        return $"The interval of the regimen, or of the label where it is no published one, must have passed since the previous "
            + $"infusion{late}.";
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
