using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitox.Rules.CdsHooks;

/// <summary>Reads and writes a member of an enumeration as its word, "critical", never as a number.</summary>
internal sealed class CdsWord<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && EnumWords<T>.Find(reader.GetString()!) is { } value
            ? value
            : throw new JsonException(EnumWords<T>.Refusal);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumWords<T>.Of(value));
}
