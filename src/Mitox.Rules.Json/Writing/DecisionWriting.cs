using System.Text.Json;
using Mitox.Rules.Json.Reading;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes decisions and findings.</summary>
internal static class DecisionWriting
{
    public static void Write(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteStartObject();
        writer.WriteWord("subject", decision.Subject);
        writer.WriteWord("verdict", decision.Verdict);
        writer.WriteStartObject("policy");
        writer.WriteString("id", decision.Policy.Id);
        writer.WriteString("name", decision.Policy.Name);
        writer.WriteString("edition", decision.Policy.Edition);
        writer.WriteEndObject();
        writer.WriteTime("proposedFor", decision.ProposedFor);
        writer.WriteStartArray("findings");
        foreach (var finding in decision.Findings)
        {
            Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id.ToString());
        writer.WriteString("policy", finding.Rule.Policy.Id);
        writer.WriteWord("finding", finding.Kind);
        writer.WriteWord("verdict", finding.Verdict);
        writer.WriteString("sentence", finding.Evidence?.Describe() ?? finding.Rule.Sentence.TrimEnd('.'));
        if (finding.Evidence is { } evidence)
        {
            new EvidenceWriting(writer).Write(evidence);
        }

        writer.WriteStartArray("remedies");
        foreach (var remedy in finding.Remedies)
        {
            RemedyWriting.Write(writer, remedy);
        }

        writer.WriteEndArray();
        Write(writer, finding.Rule.Source);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Citation source)
    {
        writer.WriteStartObject("source");
        writer.WriteString("document", source.Document);
        writer.WriteString("section", source.Section);
        writer.WriteString("edition", source.Edition);
        writer.WriteStartArray("facts");
        foreach (var fact in source.Facts.IsDefault ? [] : source.Facts)
        {
            writer.WriteStringValue(fact);
        }

        writer.WriteEndArray();
        writer.WriteString("grade", source.Grade is EvidenceGrade.A or EvidenceGrade.B or EvidenceGrade.C
            ? source.Grade.ToString()
            : Words.Of(source.Grade));
        writer.WriteString("remark", source.Remark);
        writer.WriteEndObject();
    }
}
