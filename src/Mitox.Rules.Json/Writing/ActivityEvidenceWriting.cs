using System.Collections.Immutable;
using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes evidence about the course so far: its infusions and the activity of the disease.</summary>
internal static class ActivityEvidenceWriting
{
    public static bool TryWrite(Utf8JsonWriter writer, IEvidence evidence)
    {
        switch (evidence)
        {
            case InfusionNumber infusion:
                writer.WriteKind("infusionNumber");
                writer.WriteNumber("number", infusion.Number);
                writer.WriteNumber("most", infusion.Most);
                return true;
            case HeartRisk risk:
                writer.WriteKind("heartRisk");
                writer.WriteWord("class", risk.Class);
                writer.WriteNumber("points", risk.Points);
                WriteNames(writer, "present", risk.Present);
                WriteNames(writer, "unknown", risk.Unknown);
                return true;
            case TherapySeen seen:
                Write(writer, seen);
                return true;
            case TherapiesSeen several:
                writer.WriteKind("therapiesSeen");
                WriteItems(writer, several);
                return true;
            case ActivityAgainstCriteria against:
                writer.WriteKind("activityAgainstCriteria");
                Write(writer, against.Activity);
                Write(writer, against.Criteria);
                return true;
            default:
                return false;
        }
    }

    private static void WriteNames(Utf8JsonWriter writer, string name, ImmutableArray<string> factors)
    {
        writer.WriteStartArray(name);
        foreach (var factor in factors.IsDefault ? [] : factors)
        {
            writer.WriteStringValue(factor);
        }

        writer.WriteEndArray();
    }

    private static void WriteItems(Utf8JsonWriter writer, TherapiesSeen several)
    {
        writer.WriteStartArray("items");
        foreach (var seen in several.Items.IsDefault ? [] : several.Items)
        {
            writer.WriteStartObject();
            Write(writer, seen);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, TherapySeen seen)
    {
        writer.WriteKind("therapySeen");
        Write(writer, seen.Therapy);
        writer.WriteDate("proposed", seen.Proposed);
        writer.WriteString("meaning", seen.Meaning);
    }

    private static void Write(Utf8JsonWriter writer, Therapy therapy)
    {
        writer.WriteStartObject("therapy");
        writer.WriteWord("kind", therapy.Kind);
        if (therapy.StartedOn is { } start)
        {
            writer.WriteDate("startedOn", start);
        }

        if (therapy.StoppedOn is { } stop)
        {
            writer.WriteDate("stoppedOn", stop);
        }

        writer.WriteWord("outcome", therapy.Outcome);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DiseaseActivity activity)
    {
        writer.WriteStartObject("activity");
        writer.WriteDate("from", activity.From);
        writer.WriteDate("until", activity.Until);
        writer.WriteNumber("relapses", activity.Relapses);
        writer.WriteNumber("relapsesWithDeficit", activity.RelapsesWithDeficit);
        if (activity.LowestDisability is { } lowest)
        {
            writer.WriteExact("lowestDisability", lowest.Score);
        }

        if (activity.NewestDisability is { } newest)
        {
            writer.WriteTime("newestDisabilityOn", newest.At);
            writer.WriteExact("newestDisability", newest.Status.Score);
        }

        if (activity.NewestScan is { EnhancingLesions: { } lesions } scan)
        {
            writer.WriteTime("newestScanOn", scan.At);
            writer.WriteNumber("enhancingLesions", lesions);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ActivityCriteria criteria)
    {
        writer.WriteStartObject("criteria");
        writer.WriteNumber("months", criteria.Months);
        writer.WriteNumber("relapses", criteria.Relapses);
        writer.WriteBoolean("relapsesMustLeaveDeficit", criteria.RelapsesMustLeaveDeficit);
        writer.WriteExact("riseInPoints", criteria.RiseInPoints);
        if (criteria.Disability is { } range)
        {
            writer.WriteExact("lowestDisability", range.Lowest.Score);
            writer.WriteExact("highestDisability", range.Highest.Score);
        }

        if (criteria.ScanYoungerThanMonths is { } age)
        {
            writer.WriteNumber("scanYoungerThanMonths", age);
        }

        writer.WriteEndObject();
    }
}
