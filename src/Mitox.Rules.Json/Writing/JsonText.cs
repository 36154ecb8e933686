using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>How text is written where the caller has no writer of his own.</summary>
internal static class JsonText
{
    /// <summary>What is written, as indented text without a line break at the end.</summary>
    public static string Of<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Indented))
        {
            write(writer, value);
        }

        return Visible(bytes.WrittenSpan);
    }

    /// <summary>
    /// Characters such as "²" stay readable; the text is no part of a web page until somebody escapes it for that.
    /// </summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentCharacter = ' ',
        IndentSize = 2,
        NewLine = "\n",
    };

    /// <summary>Gets the same in one line.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text that was written; what would hide in it stands as an escape of JSON, so no value changes.</summary>
    public static string Visible(ReadOnlySpan<byte> written) => VisibleText.InLines(Encoding.UTF8.GetString(written));
}
