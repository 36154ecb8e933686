using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Mitox.Rules.Json.Format;
using Mitox.Rules.Json.Reading;
using NodaTime;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes the values of a case, and knows where it is, to say what a file cannot hold.</summary>
internal sealed class CaseWriter(Utf8JsonWriter json)
{
    private readonly Stack<string> steps = new(["$"]);

    /// <summary>Why something cannot be written.</summary>
    public NotSupportedException Refusal(string property, string reason) =>
        new($"{string.Concat(steps.Reverse())}.{property}: {reason}");

    public void WriteText(string property, string text)
    {
        if (IndexOfHalfPair(text) is var half and >= 0)
        {
            throw Refusal(property, $"half of a surrogate pair, at {half}, is no text.");
        }

        json.WriteString(property, text);
    }

    /// <summary>Writes a number; null where no decimal keeps it exactly, which is refused.</summary>
    public void WriteNumber(string property, decimal? number) =>
        json.WriteExact(property, number ?? throw Refusal(property, "no decimal number keeps this exactly."));

    public void WriteFlag(string property) => json.WriteBoolean(property, true);

    public void WriteDay(string property, LocalDate day) => json.WriteDate(property, day);

    public void WriteTime(string property, LocalTime time) => json.WriteString(property, ValueWriting.TextOf(time));

    /// <summary>Writes the word of a value; nothing for what is said by leaving it out.</summary>
    public void WriteWord<T>(string property, T value, T? leftOut)
        where T : struct, Enum
    {
        if (leftOut is not { } none || !EqualityComparer<T>.Default.Equals(value, none))
        {
            json.WriteString(property, WordOf(property, value));
        }
    }

    public void WriteWords<T>(string property, ImmutableArray<T> values)
        where T : struct, Enum
    {
        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(WordOf(property, value));
        }

        json.WriteEndArray();
    }

    public void WriteObject<T>(string property, ObjectFormat<T> format, T value)
    {
        json.WriteStartObject(property);
        Inside($".{property}", format, value);
    }

    public void WriteObjects<T>(string property, ObjectFormat<T> format, ImmutableArray<T> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(property);
        for (var index = 0; index < values.Length; index++)
        {
            json.WriteStartObject();
            Inside(string.Create(CultureInfo.InvariantCulture, $".{property}[{index}]"), format, values[index]);
        }

        json.WriteEndArray();
    }

    private void Inside<T>(string step, ObjectFormat<T> format, T value)
    {
        steps.Push(step);
        format.Write(this, value);
        _ = steps.Pop();
        json.WriteEndObject();
    }

    private string WordOf<T>(string property, T value)
        where T : struct, Enum => Words<T>.Find(value) ?? throw Refusal(property, $"there is no word for {value}.");

    private static int IndexOfHalfPair(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[++index])))
            {
                return index;
            }
        }

        return -1;
    }
}
