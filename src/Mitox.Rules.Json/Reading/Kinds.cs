using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mitox.Rules.Json.Reading;

/// <summary>The kinds of JSON values in plain words.</summary>
internal static class Kinds
{
    public static string Expected(JsonTypeInfo expected) => expected.Kind switch
    {
        JsonTypeInfoKind.Object => "an object in { }",
        JsonTypeInfoKind.Enumerable => "a list in [ ]",
        _ when expected.Type == typeof(decimal?) => "a number without quotes",
        _ when expected.Type == typeof(bool?) => "true or false",
        _ => "a text in quotes",
    };

    public static string Seen(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a text",
        JsonTokenType.True => "true",
        _ => "false",
    };
}
