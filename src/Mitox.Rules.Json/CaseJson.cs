using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json;

/// <summary>Reads and writes a case: one patient's course, one question and the policy to ask.</summary>
/// <remarks>
/// Strict, because a case half understood can hurt somebody: no unknown or repeated property, no null, no comment, no
/// number that would have to be rounded. What the file leaves out stays unknown. What is written reads back as the same
/// case, or is refused. The format is described in the readme.
/// </remarks>
public static class CaseJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a case, or says everything that is wrong with the file.</summary>
    /// <param name="utf8Json">The bytes of the file, in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">The case, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">
    /// All problems in the order of the file, not only the first; empty where there are none. Of more than 100 the others
    /// are counted in one more at the end. The values are judged only once the form is right, and nothing is said of what
    /// follows a text that is not JSON.
    /// </param>
    /// <returns>Whether the case was read.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out CaseFile? file, out ImmutableArray<JsonProblem> problems)
    {
        file = CaseReading.Read(utf8Json, out problems);
        return file is not null;
    }

    /// <summary>Reads a case from a file that is known to be sound.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The case.</returns>
    /// <exception cref="FormatException">There are problems; the message lists them all, one on each line.</exception>
    public static CaseFile Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(BytesOf(json), out var file, out var problems)
            ? file
            : throw new FormatException(string.Join('\n', problems));
    }

    /// <summary>Writes a case as indented JSON.</summary>
    /// <param name="file">The case.</param>
    /// <returns>The text, without a line break at the end; equal cases give equal text on every machine.</returns>
    /// <exception cref="NotSupportedException">
    /// A file cannot say something of the case exactly; the message names its place.
    /// </exception>
    /// <example>
    /// <code>
    /// var text = CaseJson.Write(CaseFile.ForInfusion(history, proposal) with { PolicyId = "us-2009" });
    /// </code>
    /// </example>
    public static string Write(CaseFile file)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, JsonText.Indented))
        {
            Write(writer, file);
        }

        return JsonText.Visible(bytes.WrittenSpan);
    }

    /// <summary>Writes a case as one JSON object.</summary>
    /// <param name="writer">The writer, with its own indentation and escaping; not flushed.</param>
    /// <param name="file">The case.</param>
    /// <exception cref="NotSupportedException">
    /// A file cannot say something of the case exactly; the message names its place, and nothing is written.
    /// </exception>
    public static void Write(Utf8JsonWriter writer, CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(file);
        CaseWriting.Check(file);
        CaseWriting.Write(writer, file);
    }

    private static byte[] BytesOf(string json)
    {
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException broken)
        {
            var line = json.AsSpan(0, broken.Index).Count('\n') + 1;
            throw new FormatException(new JsonProblem("$", line, "half of a surrogate pair is no text.").ToString(), broken);
        }
    }
}
