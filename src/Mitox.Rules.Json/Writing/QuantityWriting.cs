using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes quantities: an object whose property names the unit of its number.</summary>
internal static class QuantityWriting
{
    public static void WriteDose(this Utf8JsonWriter writer, string name, Dose dose) =>
        writer.WriteExactNumber(name, "milligrams", () => dose.Milligrams, dose.ToString());

    public static void WriteDosePerArea(this Utf8JsonWriter writer, string name, DosePerArea dose) =>
        writer.WriteExactNumber(name, "milligramsPerSquareMeter", () => dose.MilligramsPerSquareMeter, dose.ToString());

    public static void WriteMultiple(this Utf8JsonWriter writer, string name, UpperLimitMultiple multiple) =>
        writer.WriteExactNumber(name, "timesUpperLimitOfNormal", () => multiple.Multiple, multiple.ToString());

    public static void WritePercentage(this Utf8JsonWriter writer, string name, Percentage percentage) =>
        writer.WriteNumber(name, "percent", percentage.Percent);

    public static void WriteCellCount(this Utf8JsonWriter writer, string name, CellCount count) =>
        writer.WriteNumber(name, "billionsPerLiter", count.BillionsPerLiter);

    public static void WriteEjectionFraction(this Utf8JsonWriter writer, string name, EjectionFraction measured)
    {
        writer.WriteStartObject(name);
        writer.WriteTime("on", measured.At);
        writer.WritePercentage("value", measured.Value);
        writer.WriteWord("method", measured.Method);
        if (measured.LowerLimitOfNormal is { } limit)
        {
            writer.WritePercentage("lowerLimitOfNormal", limit);
        }

        writer.WriteEndObject();
    }

    public static void WriteGrade(this Utf8JsonWriter writer, string name, ToxicityGrade grade)
    {
        writer.WriteStartObject(name);
        writer.WriteWord("scale", grade.Scale);
        writer.WriteNumber("number", grade.Number);
        writer.WriteEndObject();
    }

    public static void WriteRegimen(this Utf8JsonWriter writer, string name, Regimen regimen)
    {
        writer.WriteStartObject(name);
        writer.WriteString("name", regimen.Name);
        writer.WriteDosePerArea("dosePerInfusion", regimen.DosePerInfusion);
        writer.WriteInterval("interval", regimen.Interval);
        writer.WriteEndObject();
    }

    public static void WriteInterval(this Utf8JsonWriter writer, string name, DosingInterval interval)
    {
        var isMonths = interval.Months > 0;
        writer.WriteNumber(name, isMonths ? "months" : "days", isMonths ? interval.Months : interval.Days);
    }

    private static void WriteNumber(this Utf8JsonWriter writer, string name, string unit, decimal number)
    {
        writer.WriteStartObject(name);
        writer.WriteExact(unit, number);
        writer.WriteEndObject();
    }

    /// <summary>The number, and where that is not the whole truth, the text that is.</summary>
    private static void WriteExactNumber(this Utf8JsonWriter writer, string name, string unit, Func<decimal> number, string text)
    {
        writer.WriteStartObject(name);
        if (Decimal(number) is { } value)
        {
            writer.WriteExact(unit, value);
            if (!text.StartsWith($"{ValueWriting.Digits(value)} ", StringComparison.Ordinal))
            {
                writer.WriteString("text", text);
            }
        }
        else
        {
            writer.WriteString("text", text);
        }

        writer.WriteEndObject();
    }

    /// <summary>The number, or null where no decimal can hold it.</summary>
    private static decimal? Decimal(Func<decimal> number)
    {
        try
        {
            return number();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
