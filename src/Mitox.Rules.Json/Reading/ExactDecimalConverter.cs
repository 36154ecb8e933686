using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitox.Rules.Json.Reading;

/// <summary>Keeps a number as it is written: no quotes, no rounding.</summary>
internal sealed class ExactDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number && ExactDecimal.TryRead(reader.ValueSpan, out var value)
            ? value
            : throw new JsonException(FormCheck.TooManyDigits);

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value);
    }
}
