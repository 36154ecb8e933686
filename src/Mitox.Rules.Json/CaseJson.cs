using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mitox.Rules.Json.Writing;

namespace Mitox.Rules.Json;

/// <summary>
/// Reads and writes a case, one patient's course, one question and the policy to ask, and a record or a proposal alone.
/// </summary>
/// <remarks>
/// Strict, because a case half understood can hurt somebody: no unknown or repeated property, no null, no comment, no
/// number that would have to be rounded. What the file leaves out stays unknown. What is written reads back as the same
/// case, or is refused. The format is described in the readme.
/// </remarks>
public static class CaseJson
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Gets what lets <see cref="JsonSerializer"/> read and write cases, records of every kind, patients, proposals, sessions
    /// and regimens in the form and with the strictness of this class, and write decisions.
    /// </summary>
    /// <remarks>
    /// Add it to the converters of the options. What is wrong is a <see cref="JsonException"/> that lists all problems, each
    /// with its path and line inside the value. Without it, the serializer refuses all of them but a <see cref="CaseFile"/>.
    /// </remarks>
    public static JsonConverter Converter => ObjectsJson.All;

    /// <summary>The form of a case as a JSON Schema, draft 2020-12; the package has it as "case.schema.json" too.</summary>
    /// <returns>
    /// The schema, made from the tables that the reader uses: what it refuses, reading refuses; reading refuses more, such as
    /// dates that are none and quantities that are not possible.
    /// </returns>
    public static string Schema() => CaseSchema.Text();

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
        file = ObjectsJson.Case.Read(utf8Json, out problems);
        return file is not null;
    }

    /// <summary>Reads a case from a file that is known to be sound.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The case.</returns>
    /// <exception cref="FormatException">There are problems; the message lists them all, one on each line.</exception>
    public static CaseFile Read(string json) => Read(BytesOf(json), ObjectsJson.Case);

    /// <summary>Reads a case from a stream, to its end.</summary>
    /// <param name="utf8Json">The stream, in UTF-8, with or without a byte order mark; it is left open.</param>
    /// <param name="cancellationToken">What ends the reading.</param>
    /// <returns>The case.</returns>
    /// <exception cref="FormatException">There are problems; the message lists them all, one on each line.</exception>
    public static async Task<CaseFile> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var bytes = new MemoryStream();
        await utf8Json.CopyToAsync(bytes, cancellationToken).ConfigureAwait(false);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), ObjectsJson.Case);
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
    public static string Write(CaseFile file) => JsonText.Of(file, Write);

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
        ObjectsJson.Case.Write(writer, file);
    }

    /// <summary>Writes a case as indented JSON in UTF-8 to a stream.</summary>
    /// <param name="utf8Json">The stream; it is left open.</param>
    /// <param name="file">The case.</param>
    /// <param name="cancellationToken">What ends the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="NotSupportedException">
    /// A file cannot say something of the case exactly; the message names its place, and nothing is written.
    /// </exception>
    public static async Task WriteAsync(Stream utf8Json, CaseFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        await utf8Json.WriteAsync(Strict.GetBytes(Write(file)), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads everything on record of a patient, without a question, or says everything that is wrong with it.</summary>
    /// <param name="utf8Json">The bytes, in UTF-8: an object with what a case has from "patient" to its last list.</param>
    /// <param name="record">The record, of which a history can be built; <see langword="null"/> where there are problems.</param>
    /// <param name="problems">All problems, as of a case.</param>
    /// <returns>Whether the record was read.</returns>
    public static bool TryReadRecord(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out TreatmentRecord? record, out ImmutableArray<JsonProblem> problems)
    {
        record = ObjectsJson.Record.Read(utf8Json, out problems);
        return record is not null;
    }

    /// <summary>Reads everything on record of a patient from a text that is known to be sound.</summary>
    /// <param name="json">The text, as for <see cref="TryReadRecord"/>.</param>
    /// <returns>The record, of which a history can be built.</returns>
    /// <exception cref="FormatException">There are problems; the message lists them all, one on each line.</exception>
    public static TreatmentRecord ReadRecord(string json) => Read(BytesOf(json), ObjectsJson.Record);

    /// <summary>Writes everything on record of a patient as indented JSON.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The text, without a line break at the end.</returns>
    /// <exception cref="NotSupportedException">
    /// A file cannot say something of it exactly, or no history can be built of it; the message names its place.
    /// </exception>
    public static string WriteRecord(TreatmentRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return JsonText.Of(record, static (writer, said) => ObjectsJson.Record.Write(writer, said));
    }

    /// <summary>Reads a proposed infusion alone, or says everything that is wrong with it.</summary>
    /// <param name="utf8Json">The bytes, in UTF-8: the object that a case has under "proposal".</param>
    /// <param name="proposal">The proposal, or <see langword="null"/> where there are problems.</param>
    /// <param name="problems">All problems, as of a case.</param>
    /// <returns>Whether the proposal was read.</returns>
    public static bool TryReadProposal(
        ReadOnlySpan<byte> utf8Json,
        [NotNullWhen(true)] out ProposedInfusion? proposal,
        out ImmutableArray<JsonProblem> problems)
    {
        proposal = ObjectsJson.Proposal.Read(utf8Json, out problems);
        return proposal is not null;
    }

    /// <summary>Reads a proposed infusion alone from a text that is known to be sound.</summary>
    /// <param name="json">The text, as for <see cref="TryReadProposal"/>.</param>
    /// <returns>The proposal.</returns>
    /// <exception cref="FormatException">There are problems; the message lists them all, one on each line.</exception>
    public static ProposedInfusion ReadProposal(string json) => Read(BytesOf(json), ObjectsJson.Proposal);

    /// <summary>Writes a proposed infusion alone as indented JSON.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>The text, without a line break at the end.</returns>
    /// <exception cref="NotSupportedException">
    /// A file cannot say something of it exactly; the message names its place.
    /// </exception>
    public static string WriteProposal(ProposedInfusion proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return JsonText.Of(proposal, static (writer, said) => ObjectsJson.Proposal.Write(writer, said));
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8Json, ObjectJson<T> format)
        where T : class => format.Read(utf8Json, out var problems) ?? throw new FormatException(string.Join('\n', problems));

    private static byte[] BytesOf(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
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
