namespace Mitox.Rules.Evidence;

/// <summary>What is on record of the activity of the disease before and during a course.</summary>
/// <param name="Activity">The activity, or <see langword="null"/> where there is no course.</param>
internal readonly record struct ResponseOnTreatment(ActivityUnderTreatment? Activity) : IEvidence
{
    /// <inheritdoc/>
    public void ListTo(EvidenceValues values)
    {
        values.AddKind("responseOnTreatment");
        if (Activity is { } activity)
        {
            values.AddGroup("activity", activity.ListTo);
        }
    }

    /// <inheritdoc/>
    public string Describe() => Activity is null ? "no infusion on record"
        : $"{ExactNumberText.Format(Activity.Course.Infusions)} {(Activity.Course.Infusions == 1 ? "infusion" : "infusions")} "
            + $"since {IsoText.Of(Activity.Course.First.Date)}; "
            + $"on treatment {Activity.During}; before it {Activity.Before?.ToString() ?? "not recorded"}; "
            + $"{Disability(Activity.Disability)}; {Lesions(Activity.Lesions)}";

    /// <inheritdoc/>
    public override string ToString() => Describe();

    private static string Disability(DisabilityChange change)
    {
        var moved = (change.Baseline, change.Newest) is ({ } baseline, { } newest)
            ? $" ({baseline.Status} on {baseline.At}, {newest.Status} on {newest.At})"
            : string.Empty;
        return "the EDSS " + change.Trend switch
        {
            DisabilityTrend.Worsened => $"rose, confirmed on {change.Worsening!.Value.Confirming.At}",
            DisabilityTrend.RiseNotConfirmed => "rose, not confirmed yet",
            DisabilityTrend.Unchanged => "did not change",
            DisabilityTrend.FallNotConfirmed => "fell, not confirmed yet",
            DisabilityTrend.Improved => "fell, confirmed",
            _ => "cannot be compared",
        } + moved;
    }

    private static string Lesions(LesionChange change) => (change.Baseline, change.Newest) is ({ } baseline, { } newest)
        ? $"{ExactNumberText.Format(newest.EnhancingLesions ?? 0)} enhancing lesions on {newest.At}, "
            + $"{ExactNumberText.Format(baseline.EnhancingLesions ?? 0)} on {baseline.At}"
        : "the enhancing lesions cannot be compared";
}
