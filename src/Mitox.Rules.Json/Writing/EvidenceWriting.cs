using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes the values behind a finding. A clinic's own evidence is written as the name of its type; its sentence stands beside it.</summary>
internal static class EvidenceWriting
{
    public const string OtherKind = "other";

    public static void Write(Utf8JsonWriter writer, IEvidence evidence)
    {
        writer.WriteStartObject("evidence");
        WriteValues(writer, evidence);
        writer.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter writer, IEvidence evidence)
    {
        switch (evidence)
        {
            case StatedFact stated:
                writer.WriteKind("statedFact");
                writer.WriteString("subject", stated.Subject);
                writer.WriteString("value", stated.Value);
                break;
            case AgeAgainstLimit age:
                writer.WriteKind("ageAgainstLimit");
                writer.WriteDate("birthDate", age.BirthDate);
                writer.WriteDate("proposed", age.Proposed);
                writer.WriteNumber("ageInYears", age.AgeInYears);
                writer.WriteNumber("adultFromYears", age.AdultFromYears);
                break;
            case FormulaComparison formulas:
                writer.WriteKind("formulaComparison");
                writer.WriteWord("first", formulas.First);
                writer.WriteWord("last", formulas.Last);
                break;
            case ObservationCurrency currency:
                writer.WriteKind("observationCurrency");
                WriteValues(writer, currency);
                break;
            case ObservationCurrencies currencies:
                writer.WriteKind("observationCurrencies");
                WriteItems(writer, currencies);
                break;
            default:
                if (!DoseEvidenceWriting.TryWrite(writer, evidence)
                    && !MeasurementEvidenceWriting.TryWrite(writer, evidence)
                    && !ActivityEvidenceWriting.TryWrite(writer, evidence)
                    && !ResponseEvidenceWriting.TryWrite(writer, evidence)
                    && !SessionEvidenceWriting.TryWrite(writer, evidence)
                    && !FollowUpEvidenceWriting.TryWrite(writer, evidence))
                {
                    WriteOther(writer, evidence);
                }

                break;
        }
    }

    private static void WriteItems(Utf8JsonWriter writer, ObservationCurrencies currencies)
    {
        writer.WriteStartArray("items");
        foreach (var item in currencies.Items.IsDefault ? [] : currencies.Items)
        {
            writer.WriteStartObject();
            WriteValues(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter writer, ObservationCurrency currency)
    {
        writer.WriteWord("observation", currency.What);
        writer.WriteWord("state", currency.State);
        if (currency.Newest is { } newest)
        {
            writer.WriteTime("newest", newest);
            writer.WriteNumber("ageInDays", currency.AgeInDays!.Value);
        }

        writer.WriteTime("proposed", currency.Proposed);
        if (currency.PreviousInfusion is { } previous)
        {
            writer.WriteTime("previousInfusion", previous);
        }

        writer.WriteNumber("maximumAgeInDays", currency.MaximumAgeInDays);
        writer.WriteDate("firstUsefulDay", currency.FirstUsefulDay);
        writer.WriteDate("lastUsefulDay", currency.LastUsefulDay);
    }

    private static void WriteOther(Utf8JsonWriter writer, IEvidence evidence)
    {
        writer.WriteKind(OtherKind);
        writer.WriteString("type", evidence.GetType().Name);
        writer.WriteString("sentence", evidence.Describe());
    }

    public static void WriteKind(this Utf8JsonWriter writer, string kind) => writer.WriteString("kind", kind);
}
