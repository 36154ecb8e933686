using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mitox.Rules.Json;

namespace Mitox.Rules.Example.Output;

/// <summary>Decisions as JSON.</summary>
internal static class JsonReport
{
    /// <summary>As the library writes a single decision: "²" stays readable, and the text is no part of a web page.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One decision as one object.</summary>
    public static void WriteOne(TextWriter output, EvaluatedCase evaluated) =>
        output.Write($"{DecisionJson.Write(evaluated.Decision)}\n");

    /// <summary>An array of title and decision.</summary>
    public static void WriteAll(TextWriter output, ImmutableArray<EvaluatedCase> cases)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
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
        }

        output.Write($"{VisibleText.InLines(Encoding.UTF8.GetString(bytes.WrittenSpan))}\n");
    }
}
