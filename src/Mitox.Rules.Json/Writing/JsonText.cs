using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>How text is written where the caller has no writer of his own.</summary>
internal static class JsonText
{
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

    /// <summary>The text that was written; what would hide in it stands as an escape of JSON, so no value changes.</summary>
    public static string Visible(ReadOnlySpan<byte> written) => VisibleText.InLines(Encoding.UTF8.GetString(written));
}
