using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes evidence about the response to a course.</summary>
internal static class ResponseEvidenceWriting
{
    public static bool TryWrite(Utf8JsonWriter writer, IEvidence evidence)
    {
        if (evidence is not ResponseOnTreatment response)
        {
            return false;
        }

        writer.WriteKind("responseOnTreatment");
        if (response.Activity is { } activity)
        {
            writer.WriteStartObject("activity");
            Write(writer, activity);
            writer.WriteEndObject();
        }

        return true;
    }

    private static void Write(Utf8JsonWriter writer, ActivityUnderTreatment activity)
    {
        writer.WriteTime("firstInfusion", activity.Course.First);
        writer.WriteTime("lastInfusion", activity.Course.Last);
        writer.WriteNumber("infusions", activity.Course.Infusions);
        writer.WriteBoolean("startIsKnown", activity.Course.StartIsKnown);
        Write(writer, "before", activity.Before);
        Write(writer, "during", activity.During);
        Write(writer, "after", activity.After);
        Write(writer, activity.Disability);
        Write(writer, activity.Lesions);
    }

    /// <summary>Without the rate where nothing shows that the patient was seen.</summary>
    private static void Write(Utf8JsonWriter writer, string name, RelapseRate? rate)
    {
        if (rate is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteDate("from", rate.From);
        writer.WriteDate("until", rate.Until);
        writer.WriteNumber("relapses", rate.Relapses);
        writer.WriteBoolean("isObserved", rate.IsObserved);
        if (rate.IsObserved)
        {
            writer.WriteExact("relapsesPerYear", rate.PerYear);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DisabilityChange change)
    {
        writer.WriteStartObject("disability");
        writer.WriteWord("trend", change.Trend);
        Write(writer, "baseline", change.Baseline);
        Write(writer, "newest", change.Newest);
        Write(writer, "worsenedFirst", change.Worsening?.First);
        Write(writer, "worseningConfirmed", change.Worsening?.Confirming);
        Write(writer, "improvedFirst", change.Improvement?.First);
        Write(writer, "improvementConfirmed", change.Improvement?.Confirming);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, DisabilityScore? score)
    {
        if (score is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteTime("on", score.At);
            writer.WriteExact("score", score.Status.Score);
            writer.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter writer, LesionChange change)
    {
        writer.WriteStartObject("lesions");
        Write(writer, "baseline", change.Baseline);
        Write(writer, "newest", change.Newest);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, BrainScan? scan)
    {
        if (scan is { EnhancingLesions: { } lesions })
        {
            writer.WriteStartObject(name);
            writer.WriteTime("on", scan.At);
            writer.WriteNumber("enhancingLesions", lesions);
            writer.WriteEndObject();
        }
    }
}
