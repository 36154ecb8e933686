using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes remedies.</summary>
internal static class RemedyWriting
{
    public static void Write(Utf8JsonWriter writer, Remedy remedy)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", KindOf(remedy));
        writer.WriteString("text", remedy.Describe());
        var values = new EvidenceWriting(writer);
        switch (remedy)
        {
            case Remedy.WaitUntil wait:
                writer.WriteDate("date", wait.Date);
                break;
            case Remedy.ReduceTo reduce:
                values.Add("largestPerArea", reduce.LargestPerArea);
                values.Add("largest", reduce.Largest);
                break;
            case Remedy.ReduceBelow below:
                values.Add("limitPerArea", below.LimitPerArea);
                values.Add("limit", below.Limit);
                break;
            case Remedy.Obtain obtain:
                writer.WriteWord("observation", obtain.What);
                writer.WriteDate("from", obtain.From);
                writer.WriteDate("until", obtain.Until);
                break;
            case Remedy.State state:
                writer.WriteString("what", state.What);
                WriteField(writer, state.Field);
                break;
            case Remedy.Resolve resolve:
                writer.WriteString("what", resolve.What);
                WriteField(writer, resolve.Field);
                break;
            default:
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter writer, RecordField? field)
    {
        if (field is not null)
        {
            writer.WriteString("field", field.ToString());
        }
    }

    private static string KindOf(Remedy remedy) => remedy switch
    {
        Remedy.WaitUntil => "waitUntil",
        Remedy.ReduceTo => "reduceTo",
        Remedy.ReduceBelow => "reduceBelow",
        Remedy.Obtain => "obtain",
        Remedy.State => "state",
        Remedy.ClinicianDecides => "clinicianDecides",
        Remedy.Resolve => "resolve",
        Remedy.None => "none",
        _ => throw new ArgumentException("It is a kind of remedy this version cannot write.", nameof(remedy)),
    };
}
