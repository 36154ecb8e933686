using System.Globalization;
using System.Text.Json;
using Mitox.Rules.Json.Reading;
using NodaTime;
using NodaTime.Text;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes words, days and numbers.</summary>
internal static class ValueWriting
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, Words.Of(value));

    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate date) =>
        writer.WriteString(name, LocalDatePattern.Iso.Format(date));

    public static void WriteTime(this Utf8JsonWriter writer, string name, ClinicTime at)
    {
        writer.WriteStartObject(name);
        writer.WriteDate("date", at.Date);
        if (at.Time is { } time)
        {
            writer.WriteString("time", TextOf(time));
        }

        writer.WriteEndObject();
    }

    /// <summary>The time as in "08:10"; with seconds, and their decimals, where it has them.</summary>
    public static string TextOf(LocalTime time) =>
        (time.Second == 0 && time.NanosecondOfSecond == 0 ? Minutes : LocalTimePattern.ExtendedIso).Format(time);

    /// <summary>Equal numbers are written alike: 1.80 as 1.8.</summary>
    public static void WriteExact(this Utf8JsonWriter writer, string name, decimal value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(
            value.ToString("0.############################", CultureInfo.InvariantCulture), skipInputValidation: true);
    }
}
