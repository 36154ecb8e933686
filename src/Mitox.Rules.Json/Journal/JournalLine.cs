using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Mitox.Rules.Json.Reading;
using Mitox.Rules.Json.Writing;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Json.Journal;

/// <summary>One line of a journal: a decision, the hash of the line before, and last its own.</summary>
internal static class JournalLine
{
    /// <summary>The hash before the first line.</summary>
    public const string NoHash = "0000000000000000000000000000000000000000000000000000000000000000";

    private const int Format = 1;
    private const string HashProperty = ",\"hash\":\"";
    private const string End = "\"}";

    /// <summary>Writes a line, without its line break, and its hash.</summary>
    public static (string Text, string Hash) Write(DecisionRecord record, int number, string previous)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, JsonText.OneLine))
        {
            Write(writer, record, number, previous);
        }

        var open = JsonText.Visible(bytes.WrittenSpan)[..^1];
        var hash = CanonicalForm.HashOf(open);
        return ($"{open}{HashProperty}{hash}{End}", hash);
    }

    /// <summary>Reads a line.</summary>
    /// <returns>The decision and the hash of the line.</returns>
    /// <exception cref="FormatException">What is wrong with it.</exception>
    public static (DecisionRecord Record, string Hash) Read(string text, int number, string previous)
    {
        var mark = text.LastIndexOf(HashProperty, StringComparison.Ordinal);
        var hashLength = NoHash.Length;
        if (mark < 0
            || !text.EndsWith(End, StringComparison.Ordinal)
            || text.Length != mark + HashProperty.Length + hashLength + End.Length)
        {
            throw new FormatException("it is torn: it does not end with its hash.");
        }

        var hash = text.Substring(mark + HashProperty.Length, hashLength);
        if (CanonicalForm.HashOf(text[..mark]) != hash)
        {
            throw new FormatException("it was edited: its hash is another.");
        }

        using var document = JsonDocument.Parse(text);
        return ProblemWith(document.RootElement, number, previous) is { } problem
            ? throw new FormatException(problem)
            : (RecordIn(document.RootElement), hash);
    }

    /// <summary>Why a line could not be read, in words of this library: those of a runtime differ.</summary>
    public static string ReasonOf(Exception wrong) => wrong switch
    {
        FormatException => wrong.Message,
        ArgumentException refusal => Refusal.Of(refusal),
        _ => "it has its own hash, but not the form of a line of a journal.",
    };

    private static void Write(Utf8JsonWriter writer, DecisionRecord record, int number, string previous)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", Format);
        writer.WriteNumber("line", number);
        writer.WriteString("previous", previous);
        writer.WriteString("library", record.LibraryVersion);
        writer.WriteString("at", InstantPattern.ExtendedIso.Format(record.At));
        writer.WriteString("reference", record.Reference);
        writer.WriteString("fingerprint", record.Fingerprint);
        writer.WriteString("policyFingerprint", record.PolicyFingerprint);
        writer.WriteStartArray("policies");
        foreach (var policy in record.Policies)
        {
            writer.WriteStartObject();
            writer.WriteString("id", policy.Id);
            writer.WriteString("name", policy.Name);
            writer.WriteString("edition", policy.Edition);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("overrides");
        foreach (var one in record.Overrides)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", one.Rule.ToString());
            writer.WriteWord("reason", one.Reason);
            writer.WriteString("text", one.Text);
            writer.WriteString("by", one.By);
            writer.WriteString("at", InstantPattern.ExtendedIso.Format(one.At));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("case");
        writer.WriteRawValue(record.CaseText);
        writer.WritePropertyName("decision");
        writer.WriteRawValue(record.Decision);
        writer.WriteEndObject();
    }

    /// <summary>What is wrong with the place of a line whose hash is its own; <see langword="null"/> where nothing is.</summary>
    private static string? ProblemWith(JsonElement line, int number, string previous) =>
        line.GetProperty("format").GetInt32() is var format && format != Format
            ? $"its format is {TextOf(format)}; this library reads {TextOf(Format)}."
        : line.GetProperty("line").GetInt32() is var stated && stated != number
            ? $"it says that it is line {TextOf(stated)}: a line before it was removed, added or moved."
        : line.GetProperty("previous").GetString() != previous
            ? "the line before it is not the one that it followed."
        : null;

    private static DecisionRecord RecordIn(JsonElement line)
    {
        var caseText = line.GetProperty("case").GetRawText();
        var decision = line.GetProperty("decision");
        ImmutableArray<DecisionOverride> overrides =
        [
            .. line.GetProperty("overrides").EnumerateArray().Select(one => new DecisionOverride(
                RuleId.Create(one.GetProperty("rule").GetString()!),
                WordIn<OverrideReason>(one, "reason"),
                one.GetProperty("text").GetString()!,
                one.GetProperty("by").GetString()!,
                InstantIn(one))),
        ];
        return new(CaseJson.Read(caseText), caseText, decision.GetRawText(), overrides)
        {
            Reference = line.GetProperty("reference").GetString()!,
            At = InstantIn(line),
            Policies =
            [
                .. line.GetProperty("policies").EnumerateArray().Select(policy => new PolicyDescription(
                    policy.GetProperty("id").GetString()!,
                    policy.GetProperty("name").GetString()!,
                    policy.GetProperty("edition").GetString()!)),
            ],
            LibraryVersion = line.GetProperty("library").GetString()!,
            Fingerprint = line.GetProperty("fingerprint").GetString()!,
            PolicyFingerprint = line.GetProperty("policyFingerprint").GetString()!,
            Verdict = WordIn<Verdict>(decision, "verdict"),
            Objections =
            [
                .. decision.GetProperty("findings").EnumerateArray()
                    .Where(finding => finding.GetProperty("finding").GetString() == Words.Of(FindingKind.Objects))
                    .Select(finding => RuleId.Create(finding.GetProperty("rule").GetString()!)).Distinct(),
            ],
        };
    }

    private static Instant InstantIn(JsonElement element) =>
        InstantPattern.ExtendedIso.Parse(element.GetProperty("at").GetString()!).Value;

    private static T WordIn<T>(JsonElement element, string property)
        where T : struct, Enum => Words<T>.ValueOf(element.GetProperty(property).GetString()!);

    private static string TextOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
