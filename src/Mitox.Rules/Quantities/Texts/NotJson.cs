using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mitox.Rules;

/// <summary>
/// Refuses a type that <see cref="JsonSerializer"/> alone would read with defaults in place of what it does not find, and
/// says what to use instead.
/// </summary>
internal sealed class NotJson : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refusal(typeToConvert);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
        throw Refusal(value.GetType());

    private static NotSupportedException Refusal(Type type) => new(
        $"{type} is not read or written by JsonSerializer alone. A record, a proposal or a case: CaseJson of the package "
            + "Mitox.Rules.Json, or its Converter among the converters of the options. A decision: DecisionJson there; it is "
            + "written and never read. A history: its Record. A policy: its Description.Id, and PolicyCatalog.Find. Any other "
            + "answer is made again by asking.");
}
