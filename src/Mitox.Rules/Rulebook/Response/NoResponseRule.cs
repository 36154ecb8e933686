using System.Collections.Immutable;
using NodaTime;

namespace Mitox.Rules.Rulebook;

/// <summary>The disease is less active on treatment than it was before, or going on requires clinician review.</summary>
/// <remarks>
/// <para>
/// It asks once the course on record has lasted long enough, and objects where relapses are no fewer a year than before it, where
/// a rise of the EDSS was confirmed, or where the newest image shows more enhancing lesions than the baseline; one of the three
/// is enough. Relapses before the course that are not on record did not happen, because their absence is never recorded.
/// </para>
/// <para>
/// It does not apply to another disease, to a course that is over or too short, and where nothing on record can be compared: no
/// label asks for these facts. Then the other rules of the policy decide.
/// </para>
/// </remarks>
/// <param name="numbers">The spans, what counts as a change, and how long a course must have lasted.</param>
internal sealed class NoResponseRule(NoResponseNumbers numbers)
    : Rule(
        RuleIds.NoResponse,
        "Relapses no fewer than before the course, a confirmed rise of the EDSS or more enhancing lesions "
            + "requires clinician review.",
        CriteriaOf(numbers))
{

    /// <inheritdoc/>
    /// <remarks>A rate of relapses falls below another one on any day.</remarks>
    internal override bool NameDays(DaysOfChange change) => false;

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) =>
        [.. UnreadFields.Activity, .. UnreadFields.DaysOfDoses];

    /// <inheritdoc/>
    /// <remarks>What was before the course is what the newest is compared with.</remarks>
    internal override Verdict WeightOfOlder(RecordField field, ClinicTime made, in Case input) => Verdict.Review;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var on = input.Proposal.At.Date;
        var activity = ActivityUnderTreatment.Of(input.History, on, numbers.Criteria);
        var evidence = new ResponseOnTreatment(activity);
        return activity is null || input.Proposal.Indication is not TreatmentIndication.MultipleSclerosis || !IsAskedFor(
            activity.Course, on)
                ? NotApplicable(input, evidence)
            : activity.RelapsesAreNotFewer || activity.DisabilityWorsened || activity.LesionsAreMore
                ? Review(evidence)
            : activity.IsKnown ? Satisfied(input, evidence)
            : NotApplicable(input, evidence);
    }

    private bool IsAskedFor(TreatmentCourse course, LocalDate on) =>
        course.Infusions >= numbers.LeastInfusions
        && course.First.Date.PlusMonths(numbers.LeastMonths) <= on
        && numbers.Criteria.LongestGap.After(course.Last.Date) >= on;

    private static ImmutableArray<Criterion> CriteriaOf(NoResponseNumbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        var criteria = numbers.Criteria;
        var asked = $"asked from infusion {ExactNumberText.Format(numbers.LeastInfusions)} and month "
            + $"{ExactNumberText.Format(numbers.LeastMonths)} of a course without a gap above {criteria.LongestGap}";
        return
        [
            new(
                "points of EDSS above the last before the course, confirmed after "
                    + $"{ExactNumberText.Format(criteria.MonthsToConfirm)} months, {asked}",
                CriterionOperator.Below,
                criteria.Points,
                "points",
                Verdict.Review),
            new(
                $"enhancing lesions more than on the last image before the course, {asked}",
                CriterionOperator.AtMost,
                0,
                "lesions",
                Verdict.Review),
            new(
                $"relapses a year against those of the {ExactNumberText.Format(criteria.MonthsBefore)} months before the course, "
                    + $"an infusion treating for {criteria.Interval}, {asked}",
                CriterionOperator.Below,
                1,
                "times",
                Verdict.Review),
        ];
    }
}
