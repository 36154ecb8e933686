using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes evidence about the time after treatment.</summary>
internal static class FollowUpEvidenceWriting
{
    public static bool TryWrite(Utf8JsonWriter writer, IEvidence evidence)
    {
        switch (evidence)
        {
            case FollowUpDue due:
                writer.WriteKind("followUpDue");
                WriteValues(writer, due);
                return true;
            case LowCounts low:
                writer.WriteKind("lowCounts");
                WriteComparison(writer, "whiteCells", low.WhiteCells);
                WriteComparison(writer, "platelets", low.Platelets);
                return true;
            case FallingCounts falling:
                writer.WriteKind("fallingCounts");
                writer.WriteString("subject", falling.Subject);
                WriteCounts(writer, falling);
                return true;
            default:
                return false;
        }
    }

    private static void WriteValues(Utf8JsonWriter writer, FollowUpDue due)
    {
        writer.WriteWord("observation", due.What);
        writer.WriteWord("state", due.State);
        writer.WriteDate("lastInfusion", due.LastInfusion);
        if (due.Newest is { } newest)
        {
            writer.WriteDate("newest", newest);
        }

        writer.WriteDate("due", due.Due);
        if (due.Until is { } until)
        {
            writer.WriteDate("until", until);
        }
    }

    private static void WriteComparison(Utf8JsonWriter writer, string name, LimitComparison<CellCount> found)
    {
        writer.WriteStartObject(name);
        _ = MeasurementEvidenceWriting.TryWrite(writer, found);
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, FallingCounts falling)
    {
        writer.WriteStartArray("counts");
        foreach (var count in falling.Counts.IsDefault ? [] : falling.Counts)
        {
            writer.WriteStartObject();
            writer.WriteDate("on", count.On);
            writer.WriteCellCount("value", count.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
