namespace Mitox.Rules.Fhir.Reading;

/// <summary>Makes a dated fact of an observation whose meaning, status and day are known.</summary>
internal static class FactReader
{
    private const string Value = "Observation.value";
    private const string Range = "Observation.referenceRange";
    private const string Flag = "Observation.interpretation";

    /// <summary>The fact, and where it stands; or why there is none.</summary>
    public static (ClinicalRecord? Fact, string Path, string Problem) Read(
        R4.Observation observation, Measure measure, ClinicTime at)
    {
        var count = new BloodCount(at);
        var panel = new LiverPanel(at);
        return measure.Quantity switch
        {
            CodedQuantity.Neutrophils => Count(observation, read => count with { Neutrophils = read }),
            CodedQuantity.Leukocytes => Count(observation, read => count with { Leukocytes = read }),
            CodedQuantity.Lymphocytes => Count(observation, read => count with { Lymphocytes = read }),
            CodedQuantity.Platelets => Count(observation, read => count with { Platelets = read }),
            CodedQuantity.Hemoglobin =>
                Plain(observation, HemoglobinConcentration.Parse, read => count with { Hemoglobin = read }),
            CodedQuantity.AlanineAminotransferase =>
                Liver(observation, measure, read => panel with { AlanineAminotransferase = read }),
            CodedQuantity.AspartateAminotransferase =>
                Liver(observation, measure, read => panel with { AspartateAminotransferase = read }),
            CodedQuantity.TotalBilirubin => Liver(observation, measure, read => panel with { TotalBilirubin = read }),
            CodedQuantity.EjectionFraction => Heart(observation, measure, at),
            CodedQuantity.PregnancyTest => CodedAnswer.TestOf(observation) is { } result
                ? (new PregnancyTest(at, result), Value, string.Empty)
                : (null, Value, "Its result is neither coded as positive nor as negative."),
            CodedQuantity.PregnancyStatus => CodedAnswer.StatusOf(observation) is { } pregnant
                ? (new ClinicalAssessment(at) { Pregnant = pregnant }, Value, string.Empty)
                : (null, Value, "It is coded neither as pregnant nor as not pregnant."),
            CodedQuantity.DisabilityStatus => Score(observation, read => new DisabilityScore(at, read)),
            CodedQuantity.EnhancingLesions => Lesions(observation, at),
            CodedQuantity.Electrocardiogram => (new Electrocardiogram(at), "Observation.code", string.Empty),
            _ => (null, "Observation.code", "No rule reads it."),
        };
    }

    private static (ClinicalRecord?, string, string) Count(R4.Observation observation, Func<CellCount, BloodCount> make) =>
        IsNotBelowAndFlaggedLow(observation)
            ? (null, Flag, "It is flagged as low or abnormal, and is not below the limit that is stated.")
            : Plain(observation, CellCount.Parse, make);

    private static bool IsNotBelowAndFlaggedLow(R4.Observation observation) =>
        CodedAnswer.IsFlaggedLow(observation)
        && !CodedAnswer.IsFlaggedHigh(observation)
        && ReferenceRange.LowOf(observation).Limit is { } low
        && QuantityReading.Read(low, CellCount.Parse, out var problem) is var limit
        && problem.Length == 0
        && QuantityReading.Read(observation.Value, CellCount.Parse, out problem) is var count
        && problem.Length == 0
        && count >= limit;

    private static (ClinicalRecord?, string, string) Plain<T>(
        R4.Observation observation, Func<string, T> parse, Func<T, ClinicalRecord> make)
        where T : struct, IEquatable<T>
    {
        var read = QuantityReading.Read(observation.Value, parse, out var problem);
        return problem.Length == 0 ? (make(read), Value, string.Empty) : (null, Value, problem);
    }

    private static (ClinicalRecord?, string, string) Heart(R4.Observation observation, Measure measure, ClinicTime at)
    {
        var value = QuantityReading.Read(observation.Value, Percentage.Parse, out var problem);
        if (problem.Length > 0)
        {
            return (null, Value, problem);
        }

        var range = ReferenceRange.LowOf(observation);
        var limit = range.Limit is null ? default : QuantityReading.Read(range.Limit, Percentage.Parse, out problem);
        if (range.Problem.Length > 0 || problem.Length > 0)
        {
            return (null, Range, range.Problem.Length > 0 ? range.Problem : problem);
        }

        // What the laboratory calls low is not read as normal because nobody said from where on it is.
        return CodedAnswer.IsFlaggedLow(observation) && (range.Limit is null || value >= limit)
            ? (null, Flag, "It is flagged as low or abnormal, and is not below a limit that is stated.")
            : (new EjectionFraction(at, value)
            {
                Method = measure.Method,
                LowerLimitOfNormal = range.Limit is null ? null : limit,
            },
                Value,
                string.Empty);
    }

    private static (ClinicalRecord?, string, string) Liver(
        R4.Observation observation, Measure measure, Func<UpperLimitMultiple, LiverPanel> make)
    {
        var range = ReferenceRange.HighOf(observation);
        if (range.Limit is null)
        {
            return (null, Range, range.Problem.Length > 0 ? range.Problem : "Its upper limit of normal is not stated.");
        }

        var multiple = LiverMultiple.Read(observation.Value, range.Limit, measure.Unit, out var problem);
        return multiple is null ? (null, Value, problem)
            : CodedAnswer.IsFlaggedHigh(observation) && multiple.IsNotAboveLimit
                ? (null, Flag, "It is flagged as high or abnormal, and is not above the limit that is stated.")
            : CodedAnswer.IsFlaggedNormal(observation) && !multiple.IsNotAboveLimit
                ? (null, Flag, "It is flagged as normal, and is above the limit that is stated.")
            : (make(multiple.Value), Value, string.Empty);
    }

    private static (ClinicalRecord?, string, string) Score(
        R4.Observation observation, Func<DisabilityStatus, DisabilityScore> make) =>
        observation.Value switch
        {
            R4.Quantity { Value: { } score, Comparator: null, Extension.Count: 0 } quantity
                when QuantityReading.UnitOf(quantity) is "" or "1" or "{score}" => Scored(score, make),
            R4.Integer { Value: { } score } => Scored(score, make),
            _ => (null, Value, "Its score is no plain number."),
        };

    private static (ClinicalRecord?, string, string) Scored(decimal score, Func<DisabilityStatus, DisabilityScore> make) =>
        DisabilityStatus.TryFromScore(score, out var status, out var problem)
            ? (make(status), Value, string.Empty)
            : (null, Value, problem.Message);

    private static (ClinicalRecord?, string, string) Lesions(R4.Observation observation, ClinicTime at) =>
        observation.Value switch
        {
            R4.Integer { Value: >= 0 and var lesions } => (new BrainScan(at) { EnhancingLesions = lesions }, Value, string.Empty),
            R4.Quantity { Value: { } lesions, Comparator: null, Extension.Count: 0 }
                when lesions is >= 0 and <= int.MaxValue && decimal.Truncate(lesions) == lesions =>
                (new BrainScan(at) { EnhancingLesions = (int)lesions }, Value, string.Empty),
            _ => (null, Value, "Its number of lesions is no whole number."),
        };
}
