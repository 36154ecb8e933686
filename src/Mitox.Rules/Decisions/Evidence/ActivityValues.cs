namespace Mitox.Rules.Evidence;

/// <summary>Lists what is on record of the activity of the disease.</summary>
internal static class ActivityValues
{
    public static void ListTo(this DiseaseActivity activity, EvidenceValues values)
    {
        values.Add("from", activity.From);
        values.Add("until", activity.Until);
        values.Add("relapses", activity.Relapses);
        values.Add("relapsesWithDeficit", activity.RelapsesWithDeficit);
        values.Add("lowestDisability", activity.LowestDisability?.Score);
        values.Add("newestDisabilityOn", activity.NewestDisability?.At);
        values.Add("newestDisability", activity.NewestDisability?.Status.Score);
        if (activity.NewestScan is { EnhancingLesions: { } lesions } scan)
        {
            values.Add("newestScanOn", scan.At);
            values.Add("enhancingLesions", lesions);
        }
    }

    public static void ListTo(this ActivityCriteria criteria, EvidenceValues values)
    {
        values.Add("months", criteria.Months);
        values.Add("relapses", criteria.Relapses);
        values.Add("relapsesMustLeaveDeficit", criteria.RelapsesMustLeaveDeficit);
        values.Add("riseInPoints", criteria.RiseInPoints);
        values.Add("lowestDisability", criteria.Disability?.Lowest.Score);
        values.Add("highestDisability", criteria.Disability?.Highest.Score);
        values.Add("scanYoungerThanMonths", criteria.ScanYoungerThanMonths);
    }

    public static void ListTo(this ActivityUnderTreatment activity, EvidenceValues values)
    {
        values.Add("firstInfusion", activity.Course.First);
        values.Add("lastInfusion", activity.Course.Last);
        values.Add("infusions", activity.Course.Infusions);
        values.Add("startIsKnown", activity.Course.StartIsKnown);
        values.Add("before", activity.Before);
        values.Add("during", activity.During);
        values.Add("after", activity.After);
        values.AddGroup("disability", activity.Disability.ListTo);
        values.AddGroup("lesions", activity.Lesions.ListTo);
    }

    private static void ListTo(this DisabilityChange change, EvidenceValues values)
    {
        values.Add("trend", change.Trend);
        values.Add("baseline", change.Baseline);
        values.Add("newest", change.Newest);
        values.Add("worsenedFirst", change.Worsening?.First);
        values.Add("worseningConfirmed", change.Worsening?.Confirming);
        values.Add("improvedFirst", change.Improvement?.First);
        values.Add("improvementConfirmed", change.Improvement?.Confirming);
    }

    private static void ListTo(this LesionChange change, EvidenceValues values)
    {
        values.Add("baseline", change.Baseline);
        values.Add("newest", change.Newest);
    }

    /// <summary>Without the rate where nothing shows that the patient was seen.</summary>
    private static void Add(this EvidenceValues values, string name, RelapseRate? rate)
    {
        if (rate is not null)
        {
            values.AddGroup(name, parts =>
            {
                parts.Add("from", rate.From);
                parts.Add("until", rate.Until);
                parts.Add("relapses", rate.Relapses);
                parts.Add("isObserved", rate.IsObserved);
                parts.Add("relapsesPerYear", rate.IsObserved ? rate.PerYear : null);
            });
        }
    }

    private static void Add(this EvidenceValues values, string name, DisabilityScore? score)
    {
        if (score is not null)
        {
            values.AddGroup(name, parts =>
            {
                parts.Add("on", score.At);
                parts.Add("score", score.Status.Score);
            });
        }
    }

    private static void Add(this EvidenceValues values, string name, BrainScan? scan)
    {
        if (scan is { EnhancingLesions: { } lesions })
        {
            values.AddGroup(name, parts =>
            {
                parts.Add("on", scan.At);
                parts.Add("enhancingLesions", lesions);
            });
        }
    }
}
