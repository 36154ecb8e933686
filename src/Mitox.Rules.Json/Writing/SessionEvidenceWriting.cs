using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes evidence about sessions.</summary>
internal static class SessionEvidenceWriting
{
    public static bool TryWrite(Utf8JsonWriter writer, IEvidence evidence)
    {
        switch (evidence)
        {
            case Dilution dilution:
                writer.WriteKind("dilution");
                WriteDose(writer, "dose", dilution.Dose);
                if (dilution.Volume is { } volume)
                {
                    writer.WriteExact("volumeMilliliters", volume.Milliliters);
                }

                writer.WriteExact("leastVolumeMilliliters", dilution.LeastVolume.Milliliters);
                return true;
            case MinutesAgainstRange range:
                writer.WriteKind("minutesAgainstRange");
                writer.WriteString("subject", range.Subject);
                WriteMinutes(writer, "minutes", range.Minutes);
                writer.WriteExact("least", range.Least);
                WriteMinutes(writer, "most", range.Most);
                return true;
            case GivenDose given:
                writer.WriteKind("givenDose");
                WriteDose(writer, "ordered", given.Ordered);
                WriteDose(writer, "given", given.Given);
                return true;
            default:
                return false;
        }
    }

    private static void WriteDose(Utf8JsonWriter writer, string name, Dose? dose)
    {
        if (dose is { } known)
        {
            writer.WriteDose(name, known);
        }
    }

    private static void WriteMinutes(Utf8JsonWriter writer, string name, decimal? minutes)
    {
        if (minutes is { } known)
        {
            writer.WriteExact(name, known);
        }
    }
}
