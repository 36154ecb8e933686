using System.Globalization;

namespace Mitox.Rules.Json.Format;

/// <summary>Pieces of a JSON Schema, each of them the text of one schema.</summary>
internal static class SchemaText
{
    public const string Anything = "true";

    /// <summary>A text with at least one character that is no space.</summary>
    public const string NotBlank = """{"type":"string","pattern":"\\S"}""";

    public const string Date =
        """{"type":"string","format":"date","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}""";

    public const string Time = """{"type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$"}""";

    /// <summary>A number not below zero, or what was reported as a comparator or a range.</summary>
    public const string Measured =
        """{"type":["number","string"],"minimum":0,"pattern":"^\\s*([<>≤≥]|[<>]=)\\s*[0-9]|^\\s*[0-9.]+ *[-–] *[0-9]"}""";

    /// <summary>A day, or the year or the month that is known of it.</summary>
    public const string PartialDate =
        """{"type":"string","pattern":"^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"}""";

    public const string AboveZero = """{"type":"number","exclusiveMinimum":0}""";

    public static string Whole(int lowest, int highest) => string.Create(
        CultureInfo.InvariantCulture, $"{{\"type\":\"integer\",\"minimum\":{lowest},\"maximum\":{highest}}}");

    public static string Constant(int number) => With("const", number.ToString(CultureInfo.InvariantCulture));

    public static string Words(IEnumerable<string> words) => With("enum", ListOf(words));

    /// <summary>An object with all of these properties.</summary>
    public static string Required(params IEnumerable<string> names) => With("required", ListOf(names));

    /// <summary>An object with exactly one of these properties.</summary>
    public static string ExactlyOne(params IEnumerable<string> names) => With("oneOf", $"[{EachOf(names)}]");

    /// <summary>An object with one of these properties or none.</summary>
    public static string AtMostOne(params IEnumerable<string> names) =>
        With("oneOf", $"[{EachOf(names)},{With("not", With("anyOf", $"[{EachOf(names)}]"))}]");

    /// <summary>An object in which one property has others beside it.</summary>
    public static string Beside(string name, params IEnumerable<string> others) =>
        With("dependentRequired", With(name, ListOf(others)));

    /// <summary>An object in which a property, where it is given, is something besides.</summary>
    public static string IfGiven(string name, string schema) => With("properties", With(name, schema));

    /// <summary>An object in which one word of a property needs another property, which stands beside no other word.</summary>
    public static string OnlyBeside(string name, string word, string other) =>
        $"{{\"if\":{{\"properties\":{With(name, With("const", $"\"{word}\""))},\"required\":{ListOf([name])}}},"
            + $"\"then\":{Required(other)},\"else\":{IfGiven(other, "false")}}}";

    private static string With(string name, string value) => $"{{\"{name}\":{value}}}";

    private static string EachOf(IEnumerable<string> names) => string.Join(',', names.Select(name => Required(name)));

    private static string ListOf(IEnumerable<string> texts) => $"[{string.Join(',', texts.Select(text => $"\"{text}\""))}]";
}
