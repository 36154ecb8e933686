using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mitox.Rules.Json.Format;
using Mitox.Rules.Json.Reading;

namespace Mitox.Rules.Json.Writing;

/// <summary>Reads a thing of the format by itself, and writes it so that it reads back as it was.</summary>
/// <typeparam name="T">What the object becomes.</typeparam>
/// <param name="format">The format.</param>
/// <param name="differenceOf">Names a part in which two are different; null where they are equal.</param>
internal sealed class ObjectJson<T>(ObjectFormat<T> format, Func<T, T, string?> differenceOf) : JsonConverter<T>
    where T : class
{
    private readonly Func<Place, T?> readValues = place => format.TryRead(place, out var value) ? value : null;

    /// <summary>Something whose equality is that of all its parts.</summary>
    public ObjectJson(ObjectFormat<T> format)
        : this(format, (written, read) => written.Equals(read) ? null : typeof(T).Name)
    {
    }

    public T? Read(ReadOnlySpan<byte> utf8Json, out ImmutableArray<JsonProblem> problems) =>
        ObjectReading.Read(utf8Json, format.Shape, readValues, out problems);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(JsonMarshal.GetRawUtf8Value(document.RootElement), out var problems)
            ?? throw new JsonException(string.Join('\n', problems));
    }

    /// <summary>Writes it, or refuses what a file cannot say exactly before any of it is written.</summary>
    /// <exception cref="NotSupportedException">It cannot.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions? options = null)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var trial = new Utf8JsonWriter(bytes, JsonText.Indented))
        {
            WriteUnchecked(trial, value);
        }

        if (Read(bytes.WrittenSpan, out var problems) is not { } read)
        {
            throw new NotSupportedException(string.Join('\n', problems.Select(problem => $"{problem.Path}: {problem.Message}")));
        }

        if (differenceOf(value, read) is { } place)
        {
            throw new NotSupportedException($"$.{place}: a file cannot say this exactly.");
        }

        WriteUnchecked(writer, value);
    }

    private void WriteUnchecked(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        format.Write(new CaseWriter(writer), value);
        writer.WriteEndObject();
    }
}
