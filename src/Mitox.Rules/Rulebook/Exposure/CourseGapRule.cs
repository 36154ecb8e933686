using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>No long time has passed since mitoxantrone was last given, or it requires clinician review.</summary>
/// <remarks>
/// The time from the last certain dose before the proposed day to that day; one of just the longest time is allowed. Times
/// between doses that were given are not judged: they are past. Whether a day elsewhere is not recorded is asked by another rule.
/// </remarks>
internal sealed class CourseGapRule(DosingInterval longestGap)
    : Rule(
        RuleIds.CourseGap,
        $"More than {Stated(longestGap)} since the previous infusion requires clinician review.",
        longestGap.AsCriterion("time since the previous infusion", CriterionOperator.AtMost, Verdict.Review))
{
    private readonly DosingInterval longestGap = longestGap;
    private readonly int daysNeverTooLong = longestGap.ShortestDays;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.DaysOfDoses;

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var given in change.DaysOfMitoxantrone)
        {
            change.Add(longestGap.After(given).PlusDays(1));
        }

        return true;
    }

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var certain = input.History.Doses.Certain;
        for (var index = certain.Length - 1; index >= 0; index--)
        {
            if (certain[index] is var last && last.DayNumber < input.At.DayNumber)
            {
                return Judge(last, input);
            }
        }

        return NotApplicable(input, new StatedFact("previous infusion", "none"));
    }

    /// <summary>Most doses follow sooner than the shortest reading of the gap, which needs no calendar.</summary>
    private Finding Judge(ClinicTime last, in Case input)
    {
        if (!input.IsInFull && input.At.DayNumber - last.DayNumber <= daysNeverTooLong)
        {
            return Satisfied();
        }

        var gap = new CourseGap(last.Date, input.At.Date, longestGap);
        return gap.Ended < gap.Next ? Review(gap) : Satisfied(input, gap);
    }
}
