using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Mitox.Rules.Json;

namespace Mitox.Rules.Example.Output;

/// <summary>Decisions as JSON.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>One decision as one object.</summary>
    public static void WriteOne(TextWriter output, EvaluatedCase evaluated) =>
        Write(output, json => DecisionJson.Write(json, evaluated.Decision));

    /// <summary>An array of title and decision.</summary>
    public static void WriteAll(TextWriter output, ImmutableArray<EvaluatedCase> cases) => Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var evaluated in cases)
        {
            json.WriteStartObject();
            json.WriteString("title", evaluated.File.Title);
            json.WritePropertyName("decision");
            DecisionJson.Write(json, evaluated.Decision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            content(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }
}
