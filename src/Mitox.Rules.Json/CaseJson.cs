using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Mitox.Rules.Json.Reading;

namespace Mitox.Rules.Json;

/// <summary>Reads a case: one patient's course and one proposed infusion.</summary>
/// <remarks>
/// Strict, because a case half understood can hurt somebody: no unknown or repeated property, no null, no comment, no
/// number that would have to be rounded. What the file leaves out stays unknown. The format is described in the readme.
/// </remarks>
public static class CaseJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a case, or says everything that is wrong with the file.</summary>
    /// <param name="utf8Json">The bytes of the file, in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">The case, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">
    /// All problems in the order of the file, not only the first; empty where there are none. The values are judged only
    /// once the form is right, and nothing is said of what follows a text that is not JSON.
    /// </param>
    /// <returns>Whether the case was read.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out CaseFile? file, out ImmutableArray<JsonProblem> problems)
    {
        var found = new Problems();
        file = CaseReading.Read(utf8Json, found);
        problems = found.InOrder();
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
