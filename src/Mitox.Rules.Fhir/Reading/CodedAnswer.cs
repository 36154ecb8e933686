namespace Mitox.Rules.Fhir.Reading;

/// <summary>Results that are codes, and the laboratory's flags.</summary>
internal static class CodedAnswer
{
    private const string Flags = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    /// <summary>The result of a pregnancy test; null where it is not coded, or its flag says otherwise.</summary>
    public static PregnancyTestResult? TestOf(R4.Observation observation)
    {
        var coded = One(
            (observation.Value as R4.CodeableConcept)?.Coding ?? [],
            coding => IsSnomed(coding) ? SnomedResult.TestResultOf(coding.Code ?? string.Empty)
                : coding.System == Flags ? FlaggedResult(coding.Code)
                : null);
        var flagged = One(
            observation.Interpretation.SelectMany(flag => flag.Coding).Where(coding => coding.System == Flags),
            coding => FlaggedResult(coding.Code));
        return flagged is null || flagged == coded ? coded : null;
    }

    /// <summary>Whether the patient is said to be pregnant (CODE-13).</summary>
    public static Answer? StatusOf(R4.Observation observation) => One<Answer>(
        (observation.Value as R4.CodeableConcept)?.Coding ?? [],
        coding => (Concept.Of(new R4.CodeableConcept { Coding = [coding] }).Codings[0].System, coding.Code) switch
        {
            (CodeSystem.SnomedCt, "77386006") or (CodeSystem.Loinc, "LA15173-0") => Answer.Yes,
            (CodeSystem.SnomedCt, "60001007") or (CodeSystem.Loinc, "LA26683-5") => Answer.No,
            _ => null,
        });

    public static bool IsFlaggedLow(R4.Observation observation) => HasFlag(observation, "L", "LL", "LU", "A", "AA", "<");

    public static bool IsFlaggedHigh(R4.Observation observation) => HasFlag(observation, "H", "HH", "HU", "A", "AA", ">");

    public static bool IsFlaggedNormal(R4.Observation observation) => HasFlag(observation, "N");

    private static bool HasFlag(R4.Observation observation, params string[] codes) =>
        observation.Interpretation.SelectMany(flag => flag.Coding)
            .Any(coding => coding.System == Flags && codes.Contains(coding.Code));

    private static PregnancyTestResult? FlaggedResult(string? code) => code switch
    {
        "POS" => PregnancyTestResult.Positive,
        "NEG" => PregnancyTestResult.Negative,
        _ => null,
    };

    private static bool IsSnomed(R4.Coding coding) =>
        Concept.Of(new R4.CodeableConcept { Coding = [coding] }).Codings[0].System is CodeSystem.SnomedCt;

    /// <summary>What all codes that say something say alike; null where none does, or two disagree.</summary>
    private static T? One<T>(IEnumerable<R4.Coding> codings, Func<R4.Coding, T?> read)
        where T : struct
    {
        var found = codings.Select(read).Where(one => one is not null).Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
