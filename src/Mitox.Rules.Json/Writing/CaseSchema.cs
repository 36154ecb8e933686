using System.Text.Json;
using Mitox.Rules.Json.Format;
using Mitox.Rules.Json.Format.Tables;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes the JSON Schema of a case, from the same tables that read one.</summary>
internal static class CaseSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static string Text() => JsonText.Of(CaseTable.Shape, WriteRoot);

    private static void WriteRoot(Utf8JsonWriter writer, Shape shape)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Dialect);
        writer.WriteString("title", $"A case of Mitox.Rules, version {Shape.FormatVersion} of the format");
        writer.WriteString(
            "description",
            "The form of a file that CaseJson reads: names, words and which parts go together. That dates exist, quantities are "
                + "possible and records agree is checked by reading alone. What is left out is not recorded.");
        WriteInside(writer, shape);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Shape shape)
    {
        if (shape.Kind is not (ShapeKind.Object or ShapeKind.List))
        {
            writer.WriteRawValue(shape.Schema);
            return;
        }

        writer.WriteStartObject();
        WriteInside(writer, shape);
        writer.WriteEndObject();
    }

    private static void WriteInside(Utf8JsonWriter writer, Shape shape)
    {
        if (shape.Element is { } element)
        {
            writer.WriteString("type", "array");
            writer.WritePropertyName("items");
            Write(writer, element);
            return;
        }

        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (var property in shape.Properties)
        {
            writer.WritePropertyName(property.Name);
            Write(writer, property.Shape);
        }

        writer.WriteEndObject();
        writer.WriteBoolean("additionalProperties", false);
        if (shape.Rules.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("allOf");
        foreach (var rule in shape.Rules)
        {
            writer.WriteRawValue(rule);
        }

        writer.WriteEndArray();
    }
}
