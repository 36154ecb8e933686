using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Mitox.Rules.Json.Entries;

namespace Mitox.Rules.Json.Reading;

/// <summary>
/// Holds a file against the shape of the entries it will be read into, and remembers the line of every place. Where the
/// generated reader stops at the first misfit and knows no line of what is missing, this finds all of them.
/// </summary>
internal sealed class FormCheck
{
    public const string TooManyDigits = "the number has more digits than can be kept exactly; at most 28 are sure to be.";

    private const string NullRefused = "null has no meaning here; what is not known is left out.";

    private readonly Problems problems;
    private readonly byte[] text;
    private int line = 1;
    private int counted;
    private string current = "$";

    private FormCheck(byte[] text, Problems problems)
    {
        this.text = text;
        this.problems = problems;
    }

    public static void Check(byte[] text, Problems problems)
    {
        var check = new FormCheck(text, problems);
        var reader = new Utf8JsonReader(text);
        try
        {
            _ = reader.Read();
            check.CheckValue(ref reader, "$", CaseEntryContext.Default.CaseEntry);
            _ = reader.Read();
        }
        catch (JsonException exception)
        {
            problems.Add(check.current, (int)(exception.LineNumber ?? 0) + 1, SyntaxProblem.Describe(exception));
        }
    }

    private void CheckValue(ref Utf8JsonReader reader, string path, JsonTypeInfo expected)
    {
        current = path;
        problems.Locate(path, LineOf(reader));
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                problems.Add(path, NullRefused);
                break;
            case JsonTokenType.StartObject when expected.Kind is JsonTypeInfoKind.Object:
                CheckObject(ref reader, path, expected);
                break;
            case JsonTokenType.StartArray when expected.Kind is JsonTypeInfoKind.Enumerable:
                CheckList(ref reader, path, expected);
                break;
            case JsonTokenType.String when expected.Type == typeof(string):
                CheckText(reader, path);
                break;
            case JsonTokenType.Number when expected.Type == typeof(decimal?):
                CheckNumber(reader, path);
                break;
            case JsonTokenType.True or JsonTokenType.False when expected.Type == typeof(bool?):
                break;
            default:
                problems.Add(path, $"it must be {Kinds.Expected(expected)}, not {Kinds.Seen(reader.TokenType)}.");
                reader.Skip();
                break;
        }
    }

    private void CheckObject(ref Utf8JsonReader reader, string path, JsonTypeInfo expected)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = TextOf(reader);
            var place = name is null ? path : $"{path}.{OneLine.Cut(name)}";
            current = place;
            var nameLine = LineOf(reader);
            var property = expected.Properties.FirstOrDefault(property => property.Name == name);
            var isRepeated = name is not null && !seen.Add(name);
            if (name is null)
            {
                problems.Add(path, nameLine, "the name of a property is not valid text.");
            }
            else if (isRepeated)
            {
                problems.Add(place, nameLine, "the property stands there twice; it must stand there once.");
            }
            else if (property is null)
            {
                var names = string.Join(", ", expected.Properties.Select(known => known.Name));
                problems.Add(place, nameLine, $"there is no such property; it must be one of: {names}.");
            }

            _ = reader.Read();
            if (property is null || isRepeated)
            {
                reader.Skip();
            }
            else
            {
                CheckValue(ref reader, place, TypeOf(property.PropertyType));
            }

            current = path;
        }
    }

    private void CheckList(ref Utf8JsonReader reader, string path, JsonTypeInfo expected)
    {
        var element = TypeOf(expected.Type.GetElementType()!);
        for (var index = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; index++)
        {
            CheckValue(ref reader, new Place(problems, path)[index].Path, element);
            current = path;
        }
    }

    private void CheckText(Utf8JsonReader reader, string path)
    {
        if (TextOf(reader) is null)
        {
            problems.Add(path, "the text has an escape that stands for no character.");
        }
    }

    private void CheckNumber(Utf8JsonReader reader, string path)
    {
        if (!ExactDecimal.TryRead(reader.ValueSpan, out _))
        {
            problems.Add(path, TooManyDigits);
        }
    }

    /// <summary>The text, or null where it has half of a surrogate pair.</summary>
    private static string? TextOf(Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonTypeInfo TypeOf(Type type) => CaseEntryContext.Default.GetTypeInfo(type)!;

    private int LineOf(in Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        line += text.AsSpan(counted, start - counted).Count((byte)'\n');
        counted = start;
        return line;
    }
}
