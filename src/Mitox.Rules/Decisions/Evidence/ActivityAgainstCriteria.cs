namespace Mitox.Rules.Evidence;

/// <summary>The activity of the disease compared with what a license asks for.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Criteria">What is asked for.</param>
internal readonly record struct ActivityAgainstCriteria(DiseaseActivity Activity, ActivityCriteria Criteria) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("activityAgainstCriteria");
        values.AddGroup("activity", Activity.ListTo);
        values.AddGroup("criteria", Criteria.ListTo);
    }

    /// <inheritdoc/>
    public string Describe()
    {
        var counted = Criteria.RelapsesMustLeaveDeficit ? Activity.RelapsesWithDeficit : Activity.Relapses;
        var deficit = Criteria.RelapsesMustLeaveDeficit ? " with a lasting deficit" : string.Empty;
        var unit = counted == 1 ? "relapse" : "relapses";
        var relapses = $"{ExactNumberText.Format(counted)} {unit}{deficit} since {IsoText.Of(Activity.From)}";
        var disability = Activity.NewestDisability is { } score
            ? $"{score.Status} on {score.At}, {ExactNumberText.Format(Activity.Rise ?? 0)} points above the lowest of that time"
            : "no EDSS on record";
        var scan = Criteria.ScanYoungerThanMonths is null ? string.Empty
            : Activity.NewestScan is { EnhancingLesions: { } lesions } newest
                ? $"; {ExactNumberText.Format(lesions)} enhancing lesions on {newest.At}"
            : "; no image on record that states the enhancing lesions";
        return $"{relapses}; {disability}{scan}; asked for: {Criteria}";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();
}
