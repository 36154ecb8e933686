using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes evidence about measured values.</summary>
internal static class MeasurementEvidenceWriting
{
    public static bool TryWrite(Utf8JsonWriter writer, IEvidence evidence)
    {
        switch (evidence)
        {
            case EjectionFractionChange change:
                writer.WriteKind("ejectionFractionChange");
                writer.WriteEjectionFraction("baseline", change.Baseline);
                writer.WriteEjectionFraction("newest", change.Newest);
                writer.WriteExact("fallPercentagePoints", change.Fall);
                writer.WriteExact("largestFallPercentagePoints", change.LargestFall);
                if (change.WithheldAbove is { } withheldAbove)
                {
                    writer.WriteExact("withheldAbovePercentagePoints", withheldAbove);
                }

                return true;
            case EjectionFractionAgainstLowerLimit lower:
                writer.WriteKind("ejectionFractionAgainstLowerLimit");
                writer.WriteEjectionFraction("newest", lower.Newest);
                writer.WritePercentage("limit", lower.Limit);
                writer.WritePercentage("substitute", lower.Substitute);
                writer.WritePercentage("clearFrom", lower.ClearFrom);
                return true;
            case MethodComparison methods:
                writer.WriteKind("methodComparison");
                writer.WriteEjectionFraction("baseline", methods.Baseline);
                writer.WriteEjectionFraction("newest", methods.Newest);
                return true;
            case LimitComparison<Percentage> comparison:
                Write(writer, comparison, QuantityWriting.WritePercentage);
                return true;
            case LimitComparison<CellCount> comparison:
                Write(writer, comparison, QuantityWriting.WriteCellCount);
                return true;
            case LimitComparison<UpperLimitMultiple> comparison:
                Write(writer, comparison, QuantityWriting.WriteMultiple);
                return true;
            case LimitComparison<Dose> comparison:
                Write(writer, comparison, QuantityWriting.WriteDose);
                return true;
            case LimitComparison<DosePerArea> comparison:
                Write(writer, comparison, QuantityWriting.WriteDosePerArea);
                return true;
            default:
                return false;
        }
    }

    private static void Write<T>(Utf8JsonWriter writer, LimitComparison<T> comparison, Action<Utf8JsonWriter, string, T> write)
    {
        writer.WriteKind("limitComparison");
        writer.WriteString("subject", comparison.Subject);
        write(writer, "observed", comparison.Observed);
        writer.WriteTime("on", comparison.On);
        writer.WriteWord("relation", comparison.Relation);
        write(writer, "limit", comparison.Limit);
        writer.WriteString("limitName", comparison.LimitName);
    }
}
