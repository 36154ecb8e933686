using System.Collections.Immutable;
using System.Text.Json;
using Mitox.Rules.Json.Reading;
using NodaTime;

namespace Mitox.Rules.Json.Writing;

/// <summary>
/// Writes values as the properties of an object: a quantity is an object whose property names the unit of its number.
/// </summary>
internal sealed class EvidenceWriting(Utf8JsonWriter writer) : EvidenceValues
{
    /// <summary>Writes the values behind a finding.</summary>
    public void Write(IEvidence evidence)
    {
        writer.WriteStartObject("evidence");
        WriteEvidence(evidence);
        writer.WriteEndObject();
    }

    protected override void WriteKind(string kind) => writer.WriteString("kind", kind);

    protected override void WriteText(string name, string text) => writer.WriteString(name, text);

    protected override void WriteWord(string name, Enum word) => writer.WriteString(name, Words.Of(word));

    protected override void WriteClaim(string name, bool holds) => writer.WriteBoolean(name, holds);

    protected override void WriteNumber(string name, decimal number) => writer.WriteExact(name, number);

    /// <summary>The number, and where that is not the whole truth, the text that is.</summary>
    protected override void WriteQuantity(string name, string unit, decimal? number, string? text)
    {
        writer.WriteStartObject(name);
        if (number is { } value)
        {
            writer.WriteExact(unit, value);
        }

        if (text is not null)
        {
            writer.WriteString("text", text);
        }

        writer.WriteEndObject();
    }

    protected override void WriteDay(string name, LocalDate day) => writer.WriteDate(name, day);

    protected override void WriteTime(string name, ClinicTime time) => ValueWriting.WriteTime(writer, name, time);

    protected override void WriteTexts(string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    protected override void WriteWords(string name, ImmutableArray<Enum> words) => WriteTexts(name, [.. words.Select(Words.Of)]);

    protected override void WriteGroup(string name, Action<EvidenceValues> list)
    {
        writer.WriteStartObject(name);
        list(this);
        writer.WriteEndObject();
    }

    protected override void WriteGroups(string name, ImmutableArray<Action<EvidenceValues>> groups)
    {
        writer.WriteStartArray(name);
        foreach (var list in groups)
        {
            writer.WriteStartObject();
            list(this);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
