using System.Collections.Immutable;

namespace Mitox.Rules.Rulebook;

/// <summary>
/// The disease was active of late as a license asks: by relapses or rising disability, and where it says so by a new lesion.
/// </summary>
/// <remarks>
/// Less activity is off-label. A score that is needed and not on record is incomplete; relapses that are not on record did not
/// happen, because their absence is never recorded, and then the objection is a review, not a permission.
/// </remarks>
internal sealed class DiseaseActivityRule(ActivityCriteria criteria)
    : Rule(RuleIds.DiseaseActivity, SentenceOf(criteria), CriteriaOf(criteria))
{

    /// <inheritdoc/>
    internal override bool NameDays(DaysOfChange change)
    {
        foreach (var relapse in change.History.Relapses.Days)
        {
            change.AddMonthsAfter(relapse, criteria.Months);
        }

        foreach (var score in change.History.DisabilityScores.Days)
        {
            change.AddMonthsAfter(score, criteria.Months);
        }

        foreach (var scan in change.History.BrainScans.Days)
        {
            change.AddMonthsAfter(scan.PlusDays(-1), criteria.ScanYoungerThanMonths ?? 0);
        }

        return true;
    }

    /// <inheritdoc/>
    internal override ImmutableArray<RecordField>? FieldsReadIn(in Case input) => UnreadFields.Activity;

    /// <inheritdoc/>
    protected override Finding Judge(in Case input)
    {
        var on = input.Proposal.At.Date;
        var activity = DiseaseActivity.Of(input.History, on, criteria.Months);
        var evidence = new ActivityAgainstCriteria(activity, criteria);
        return criteria.NeedsDisability && activity.NewestDisability is null
            ? Undetermined(evidence, new Remedy.State("the EDSS", new(nameof(DisabilityScore), nameof(DisabilityScore.Status))))
            : criteria.FirstUsefulDayOfScan(on) is { } first && !(activity.NewestScan?.At.Date >= first)
                ? Undetermined(evidence, new Remedy.State(
                    "the enhancing lesions of a new image of the brain",
                    new(nameof(BrainScan), nameof(BrainScan.EnhancingLesions))))
            : criteria.AreMetBy(activity) ? Satisfied(input, evidence)
            : Review(evidence);
    }

    private static string SentenceOf(ActivityCriteria criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return $"The disease must have been active: {criteria}; otherwise it is off-label.";
    }

    private static ImmutableArray<Criterion> CriteriaOf(ActivityCriteria criteria) => criteria.AsCriteria();
}
