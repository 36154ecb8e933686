using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>The first infusions follow each other at intervals of their own, the later ones at the last of them.</summary>
/// <remarks>
/// Too early by no more than the tolerance requires review, earlier than that withholds; both until the day the interval ends.
/// The number of the infusion is that of the infusions on record, those of one day for one disease being one; doses known as a
/// sum have none, and then a day before the last of the intervals has passed is incomplete.
/// </remarks>
internal sealed class StartScheduleRule : Rule
{
    private readonly ImmutableArray<DosingInterval> intervals;
    private readonly int toleranceInDays;

    /// <summary>Initializes a new instance of the <see cref="StartScheduleRule"/> class.</summary>
    /// <param name="intervals">The least interval after the first infusion, after the second, and so on; at least one.</param>
    /// <param name="toleranceInDays">How many days too early still require review, inclusive; zero or more.</param>
    /// <exception cref="ArgumentException">There is no interval.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="toleranceInDays"/> is negative.</exception>
    public StartScheduleRule(ImmutableArray<DosingInterval> intervals, int toleranceInDays)
        : base(
            RuleIds.StartSchedule,
            $"The infusions must follow each other after at least {TextOf(intervals)}.",
            CriteriaOf(intervals, toleranceInDays))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(toleranceInDays);
        this.intervals = intervals;
        this.toleranceInDays = toleranceInDays;
    }

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var given in change.DaysOfMitoxantrone)
        {
            foreach (var interval in intervals)
            {
                var due = interval.After(given);
                change.Add(due);
                change.Add(due.PlusDays(-toleranceInDays));
            }
        }

        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.DaysOfDoses;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (input.PreviousInfusion is not { } previous)
        {
            return input.History.Doses.HasUnknownDate
                ? Undetermined(EndOfTreatment.NotKnown, EndOfTreatment.State)
                : NotApplicable(input, new StatedFact("previous infusion", "none"));
        }

        var given = Math.Max(input.History.Doses.NumberOfInfusions, 1);
        var evidence = new IntervalSinceInfusion(previous.Date, input.Proposal.At.Date, IntervalAfter(given));
        var latest = evidence with { Interval = intervals[^1] };
        return evidence.DaysEarly <= 0
            ? input.History.Doses.HasExposure && latest.DaysEarly > 0
                ? Undetermined(latest, UnknownDoses.StateNumber(input.History))
                : Satisfied(input, evidence)
            : Objects(
                evidence.DaysEarly > toleranceInDays ? Verdict.Withhold : Verdict.Review,
                evidence,
                new Remedy.WaitUntil(evidence.Due));
    }

    private DosingInterval IntervalAfter(int given) => intervals[Math.Min(given, intervals.Length) - 1];

    private static string TextOf(ImmutableArray<DosingInterval> intervals) =>
        intervals.IsDefaultOrEmpty
            ? throw new ArgumentException("At least one interval must be given.", nameof(intervals))
            : string.Join(", then ", intervals);

    private static ImmutableArray<Criterion> CriteriaOf(ImmutableArray<DosingInterval> intervals, int toleranceInDays) =>
    [
        .. intervals.Select((interval, index) => interval.AsCriterion(
            $"interval after infusion {ExactNumberText.Format(index + 1)}", CriterionOperator.AtLeast, Verdict.Review)),
        new Criterion(
            "infusion too early for the start schedule", CriterionOperator.AtMost, toleranceInDays, "days", Verdict.Withhold),
    ];
}
