namespace Mitox.Rules.Rulebook;

/// <summary>The interval of the regimen has passed since mitoxantrone was last given.</summary>
/// <remarks>
/// Too early by no more than the tolerance asks for review, earlier than that withholds; both until the day the interval
/// ends. A dose given elsewhere counts from its last day; where that day is not known, the case is incomplete.
/// </remarks>
public sealed class DoseIntervalRule(Regimen label, int toleranceInDays, Citation source)
    : Rule(RuleIds.DoseInterval, "The interval of the regimen must have passed since the previous infusion.", source)
{
    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        if (input.History.LastMitoxantroneBefore(input.Proposal.At) is not { } previous)
        {
            return WithoutObjection(input, first: true, new StatedFact("previous infusion", "none"));
        }

        var proposed = input.Proposal.At;
        var evidence = new IntervalSinceInfusion(previous.Date, proposed.Date, (input.Proposal.Regimen ?? label).Interval);

        // Most proposals are later than the longest reading of the interval, which needs no calendar.
        if (proposed.DayNumber - previous.DayNumber >= evidence.Interval.LongestDays || evidence.Due <= proposed.Date)
        {
            return WithoutObjection(input, first: false, evidence);
        }

        var verdict = evidence.DaysEarly <= toleranceInDays ? Verdict.Review : Verdict.Withhold;
        return Objects(verdict, evidence, new Remedy.WaitUntil(evidence.Interval.After((input.History.Doses.Last ?? previous).Date)));
    }

    private Finding WithoutObjection<T>(in Case input, bool first, T evidence)
        where T : struct, IEvidence =>
        input.History.Doses.HasUnknownDate
            ? Undetermined(
                new StatedFact("last day of the earlier mitoxantrone", StatedFact.Unknown),
                new Remedy.State("the last day of the earlier mitoxantrone"))
            : first ? NotApplicable(input, evidence)
            : Satisfied(input, evidence);
}
