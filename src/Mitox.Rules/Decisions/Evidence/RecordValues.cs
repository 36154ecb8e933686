namespace Mitox.Rules.Evidence;

/// <summary>Lists records and other values of several parts that stand in more than one kind of evidence.</summary>
internal static class RecordValues
{
    public static void Add(this EvidenceValues values, string name, EjectionFraction measured) => values.AddGroup(name, parts =>
    {
        parts.Add("on", measured.At);
        parts.Add("value", measured.Value);
        parts.Add("method", measured.Method);
        parts.Add("lowerLimitOfNormal", measured.LowerLimitOfNormal);
    });

    public static void Add(this EvidenceValues values, string name, ToxicityGrade? grade)
    {
        if (grade is { } known)
        {
            values.AddGroup(name, parts =>
            {
                parts.Add("scale", known.Scale);
                parts.Add("number", known.Number);
            });
        }
    }

    public static void Add(this EvidenceValues values, string name, Regimen regimen) => values.AddGroup(name, parts =>
    {
        parts.Add("name", regimen.Name);
        parts.Add("dosePerInfusion", regimen.DosePerInfusion);
        parts.Add("interval", regimen.Interval);
    });

    public static void Add(this EvidenceValues values, string name, Therapy therapy) => values.AddGroup(name, parts =>
    {
        parts.Add("kind", therapy.Kind);
        parts.Add("startedOn", therapy.StartedOn);
        parts.Add("stoppedOn", therapy.StoppedOn);
        parts.Add("outcome", therapy.Outcome);
    });

    public static void Add(this EvidenceValues values, string name, PriorExposure exposure) => values.AddGroup(name, parts =>
    {
        parts.Add("drug", exposure.Drug);
        parts.Add("total", exposure.Total);
        parts.Add("lastGivenOn", exposure.LastGivenOn);
        parts.Add("reason", exposure.Reason);
    });

    /// <summary>A measured value of whatever quantity; one that is none of ours as its text.</summary>
    public static void AddMeasured<T>(this EvidenceValues values, string name, T measured)
    {
        switch (measured)
        {
            case Percentage percentage:
                values.Add(name, percentage);
                break;
            case CellCount count:
                values.Add(name, count);
                break;
            case HemoglobinConcentration hemoglobin:
                values.Add(name, hemoglobin.GramsPerDeciliter, "gramsPerDeciliter");
                break;
            case UpperLimitMultiple multiple:
                values.Add(name, multiple);
                break;
            case Dose dose:
                values.Add(name, dose);
                break;
            case DosePerArea dose:
                values.Add(name, dose);
                break;
            default:
                values.Add(name, measured?.ToString());
                break;
        }
    }
}
