using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>Reads and writes a quantity, a time or an id as its text in JSON, such as "100 mg/m²", and as nothing else.</summary>
/// <remarks>A number is refused, since it has no unit.</remarks>
internal sealed class TextJson<T> : JsonConverter<T>
    where T : IReadAsText<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(T).Name} must be a text in quotes that {typeof(T).Name}.Parse reads, "
                + $"with its unit where it has one; not {Seen(reader.TokenType)}.");
        }

        try
        {
            return ExactText.Read<T>(reader.GetString()!);
        }
        catch (Exception problem) when (problem is FormatException or InvalidOperationException)
        {
            throw new JsonException(problem.Message, problem);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ExactText.Of(value));

    private static string Seen(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => "a number",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        _ => "true or false",
    };
}
