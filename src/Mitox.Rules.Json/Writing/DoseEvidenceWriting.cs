using System.Text.Json;

namespace Mitox.Rules.Json.Writing;

/// <summary>Writes evidence about doses, intervals and regimens.</summary>
internal static class DoseEvidenceWriting
{
    public static bool TryWrite(Utf8JsonWriter writer, IEvidence evidence)
    {
        switch (evidence)
        {
            case LifetimeDoseAgainstLimit lifetime:
                Write(writer, lifetime);
                return true;
            case DoseAgainstRegimen dose:
                Write(writer, dose);
                return true;
            case EquivalentLifetimeDose equivalent:
                Write(writer, equivalent);
                return true;
            case DoseAdjustment adjustment:
                Write(writer, adjustment);
                return true;
            case IntervalSinceInfusion interval:
                writer.WriteKind("intervalSinceInfusion");
                writer.WriteDate("previous", interval.Previous);
                writer.WriteDate("proposed", interval.Proposed);
                writer.WriteInterval("interval", interval.Interval);
                writer.WriteDate("due", interval.Due);
                writer.WriteNumber("daysEarly", interval.DaysEarly);
                WriteLatest(writer, interval);
                return true;
            case ProposalOrder order:
                writer.WriteKind("proposalOrder");
                writer.WriteDate("proposed", order.Proposed);
                writer.WriteDate("lastOnRecord", order.LastOnRecord);
                return true;
            case EarlierExposure earlier:
                Write(writer, earlier.Exposure);
                return true;
            case RegimenComparison regimens:
                writer.WriteKind("regimenComparison");
                writer.WriteRegimen("followed", regimens.Followed);
                writer.WriteRegimen("label", regimens.Label);
                if (regimens.LongestInterval is { } longest)
                {
                    writer.WriteInterval("longestInterval", longest);
                }

                return true;
            case CourseGap gap:
                writer.WriteKind("courseGap");
                writer.WriteDate("last", gap.Last);
                writer.WriteDate("next", gap.Next);
                writer.WriteInterval("longest", gap.Longest);
                writer.WriteDate("ended", gap.Ended);
                return true;
            default:
                return false;
        }
    }

    private static void WriteLatest(Utf8JsonWriter writer, IntervalSinceInfusion interval)
    {
        if (interval is { Longest: { } longest, Latest: { } latest })
        {
            writer.WriteInterval("longest", longest);
            writer.WriteDate("latest", latest);
            writer.WriteNumber("daysLate", interval.DaysLate);
        }
    }

    private static void Write(Utf8JsonWriter writer, PriorExposure exposure)
    {
        writer.WriteKind("earlierExposure");
        writer.WriteStartObject("exposure");
        writer.WriteWord("drug", exposure.Drug);
        if (exposure.Total is { } total)
        {
            writer.WriteDosePerArea("total", total);
        }

        if (exposure.LastGivenOn is { } date)
        {
            writer.WriteDate("lastGivenOn", date);
        }

        writer.WriteWord("reason", exposure.Reason);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LifetimeDoseAgainstLimit lifetime)
    {
        writer.WriteKind("lifetimeDoseAgainstLimit");
        writer.WriteDosePerArea("given", lifetime.Given);
        writer.WriteBoolean("limitMayBeReached", lifetime.LimitMayBeReached);
        writer.WriteBoolean("givenIsLowerBound", lifetime.GivenIsLowerBound);
        if (lifetime.Proposed is { } proposed)
        {
            writer.WriteDosePerArea("proposed", proposed);
            writer.WriteDosePerArea("total", lifetime.Given.Plus(proposed));
        }

        writer.WriteDosePerArea("limit", lifetime.Limit);
        writer.WriteDosePerArea("remaining", lifetime.Remaining);
    }

    private static void Write(Utf8JsonWriter writer, EquivalentLifetimeDose equivalent)
    {
        writer.WriteKind("equivalentLifetimeDose");
        writer.WriteDosePerArea("given", equivalent.Given);
        writer.WriteDosePerArea("converted", equivalent.Converted);
        writer.WriteDosePerArea("equivalent", equivalent.Equivalent);
        if (equivalent.Proposed is { } proposed)
        {
            writer.WriteDosePerArea("proposed", proposed);
        }

        writer.WriteDosePerArea("limit", equivalent.Limit);
        writer.WriteBoolean("limitMayBeReached", equivalent.LimitMayBeReached);
        writer.WriteBoolean("isLowerBound", equivalent.IsLowerBound);
        writer.WriteDosePerArea("remaining", equivalent.Remaining);
        writer.WriteString("ratio", equivalent.Ratio);
    }

    private static void Write(Utf8JsonWriter writer, DoseAdjustment adjustment)
    {
        writer.WriteKind("doseAdjustment");
        writer.WriteWord("cause", adjustment.Cause);
        if (adjustment.Grade is { } grade)
        {
            writer.WriteGrade("grade", grade);
        }

        if (adjustment.On is { } on)
        {
            writer.WriteTime("on", on);
        }

        writer.WriteWord("outcome", adjustment.Outcome);
        writer.WriteDosePerArea("nextDose", adjustment.NextDose);
        if (adjustment.Proposed is { } proposed)
        {
            writer.WriteDosePerArea("proposed", proposed);
        }

        if (adjustment.NadirDays is var (first, last))
        {
            writer.WriteStartObject("nadirDays");
            writer.WriteDate("first", first);
            writer.WriteDate("last", last);
            writer.WriteEndObject();
        }

        writer.WriteWords("missingCounts", adjustment.MissingCounts);
    }

    private static void Write(Utf8JsonWriter writer, DoseAgainstRegimen dose)
    {
        writer.WriteKind("doseAgainstRegimen");
        writer.WriteDosePerArea("proposed", dose.Proposed);
        writer.WriteDosePerArea("expected", dose.Expected);
        writer.WriteExact("tolerancePercent", dose.TolerancePercent);
        writer.WriteDosePerArea("smallest", dose.Smallest);
        writer.WriteDosePerArea("largest", dose.Largest);
        writer.WriteWord("confusion", dose.Confusion);
    }
}
