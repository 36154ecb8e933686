using System.Text.Json;
using Mitox.Rules.Json.Format;

namespace Mitox.Rules.Json.Reading;

/// <summary>Reads the text of a file once, compares it with the format, and notes where each value stands.</summary>
internal sealed class FormReading
{
    public const string TooManyDigits = "the number has more digits than can be kept exactly; at most 28 are sure to be.";

    private const string NullRefused = "null has no meaning here; what is not recorded is left out.";

    private readonly FileText file;

    /// <summary>The value that is being read; with a name, the property of it of which no value was read yet.</summary>
    private (int Node, string? Name) current;

    /// <summary>How many entries of lists there were so far.</summary>
    private int entries;

    private FormReading(FileText file) => this.file = file;

    private string CurrentPath =>
        file.Count == 0 ? "$"
        : current.Name is null ? file.PathOf(current.Node)
        : $"{file.PathOf(current.Node)}.{OneLine.Cut(current.Name)}";

    public static void Read(FileText file, Shape root)
    {
        var form = new FormReading(file);
        var reader = new Utf8JsonReader(file.Bytes, new JsonReaderOptions { MaxDepth = FileBounds.MostLevels });
        try
        {
            _ = reader.Read();
            form.ReadValue(ref reader, root, property: 0);
            _ = reader.Read();
        }
        catch (JsonException exception)
        {
            file.Problems.Add(form.CurrentPath, (int)(exception.LineNumber ?? 0) + 1, SyntaxProblem.Describe(exception));
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, Shape expected, int property)
    {
        var node = file.Add(new()
        {
            Kind = reader.TokenType,
            Property = property,
            Start = (int)reader.TokenStartIndex + (reader.TokenType is JsonTokenType.String ? 1 : 0),
            Length = reader.ValueSpan.Length,
            End = Node.Open,
            IsEscaped = reader.ValueIsEscaped,
        });
        current = (node, null);
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                file.Complain(node, NullRefused);
                break;
            case JsonTokenType.StartObject when expected.Kind is ShapeKind.Object:
                ReadObject(ref reader, expected, node);
                break;
            case JsonTokenType.StartArray when expected.Kind is ShapeKind.List:
                ReadList(ref reader, expected, node);
                break;
            case JsonTokenType.String when expected.Kind is ShapeKind.Text or ShapeKind.Measured:
                CheckText(reader, node);
                break;
            case JsonTokenType.Number when expected.Kind is ShapeKind.Number or ShapeKind.Measured:
                CheckNumber(reader, node);
                break;
            case JsonTokenType.Number when expected.Kind is ShapeKind.Version:
                CheckVersion(reader, node);
                break;
            case JsonTokenType.True or JsonTokenType.False when expected.Kind is ShapeKind.Flag:
                break;
            default:
                file.Complain(node, $"it must be {expected.Words}, not {Seen(reader.TokenType)}.");
                reader.Skip();
                break;
        }

        file[node].End = file.Count;
    }

    private void ReadObject(ref Utf8JsonReader reader, Shape expected, int node)
    {
        Span<bool> seen = stackalloc bool[expected.Properties.Length];
        HashSet<string>? others = null;
        var next = 0;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var index = reader.ValueIsEscaped ? -1 : expected.IndexOf(reader.ValueSpan, next);
            if (index < 0 && file.Problems.IsFull && !reader.ValueIsEscaped)
            {
                // What it is called is not told any more, and a file may have a million of them.
                file.Problems.AddUntold();
                reader.Skip();
                continue;
            }

            var name = index < 0 ? TextOf(reader) : expected.Properties[index].Name;
            if (index < 0 && name is not null)
            {
                index = expected.IndexOf(System.Text.Encoding.UTF8.GetBytes(name), next);
            }

            current = (node, name);
            var isRepeated = index >= 0 ? seen[index]
                : name is not null && !file.Problems.IsFull && !(others ??= []).Add(name);
            var isRead = index >= 0 && !isRepeated;
            if (!isRead)
            {
                RefuseName(name, isRepeated, expected, (int)reader.TokenStartIndex);
            }

            _ = reader.Read();
            if (isRead)
            {
                seen[index] = true;
                next = index + 1;
                ReadValue(ref reader, expected.Properties[index].Shape, index);
            }
            else
            {
                reader.Skip();
            }

            current = (node, null);
        }
    }

    private void RefuseName(string? name, bool isRepeated, Shape expected, int position)
    {
        if (file.Problems.IsFull)
        {
            file.Problems.AddUntold();
            return;
        }

        var known = string.Join(", ", expected.Properties.Select(property => property.Name));
        var message = name is null ? "the name of a property is not valid text."
            : isRepeated ? "the property stands there twice; it must stand there once."
            : $"there is no such property; it must be one of: {known}.";
        file.Problems.Add(CurrentPath, file.LineAt(position), message);
    }

    private void ReadList(ref Utf8JsonReader reader, Shape expected, int node)
    {
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            if (++entries <= RecordBounds.MostRecords)
            {
                ReadValue(ref reader, expected.Element!, property: 0);
                current = (node, null);
                continue;
            }

            if (entries == RecordBounds.MostRecords + 1)
            {
                file.Problems.AddBound(file.PathOf(node), file.LineAt((int)reader.TokenStartIndex), FileBounds.TooManyEntries);
            }

            reader.Skip();
        }
    }

    private void CheckText(in Utf8JsonReader reader, int node)
    {
        if (reader.ValueIsEscaped && TextOf(reader) is null)
        {
            file.Complain(node, "the text has an escape that stands for no character.");
        }
    }

    private void CheckNumber(in Utf8JsonReader reader, int node)
    {
        if (!ExactDecimal.IsSurelyKept(reader.ValueSpan) && !ExactDecimal.TryRead(reader.ValueSpan, out _))
        {
            file.Complain(node, TooManyDigits);
        }
    }

    /// <summary>A form that is not known is told among the problems it causes, before any value is judged.</summary>
    private void CheckVersion(in Utf8JsonReader reader, int node)
    {
        if (!ExactDecimal.TryRead(reader.ValueSpan, out var version) || version != Shape.FormatVersion)
        {
            file.Complain(
                node,
                $"it must be {Shape.FormatVersion}, the version of the format that this library reads; a file of another is for "
                    + "a library that knows it.");
        }
    }

    /// <summary>The text, or null where it has half of a surrogate pair.</summary>
    private static string? TextOf(in Utf8JsonReader reader)
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

    private static string Seen(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a text",
        JsonTokenType.True => "true",
        _ => "false",
    };
}
