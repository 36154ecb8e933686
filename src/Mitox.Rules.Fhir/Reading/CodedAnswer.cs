using System.Collections.Immutable;

namespace Mitox.Rules.Fhir.Reading;

/// <summary>Results that are codes, and the laboratory's flags.</summary>
internal static class CodedAnswer
{
    private const string Flags = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";

    /// <summary>Flags that stand beside a negative test without contradicting it.</summary>
    private static readonly ImmutableArray<string> NotRemarkable =
        ["NEG", "N", "ND", "negative", "normal", "negativ", "négatif", "negativo", "unauffällig"];

    /// <summary>The result of a pregnancy test; null where it is not coded, or its flag says otherwise.</summary>
    public static PregnancyTestResult? TestOf(R4.Observation observation)
    {
        var coded = One(
            (observation.Value as R4.CodeableConcept)?.Coding ?? [],
            coding => IsSnomed(coding) ? SnomedResult.TestResultOf(coding.Code ?? string.Empty)
                : coding.System == Flags ? FlaggedResult(coding.Code)
                : null);
        return FlagsOf(observation).TrueForAll(flag => coded is PregnancyTestResult.Positive
            ? FlaggedResult(flag) is not PregnancyTestResult.Negative
            : NotRemarkable.Contains(flag, StringComparer.OrdinalIgnoreCase))
                ? coded
                : null;
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

    public static bool IsFlaggedLow(R4.Observation observation) =>
        HasFlag(observation, "L", "LL", "LU", "A", "AA", "<", "low", "critically low", "abnormal");

    public static bool IsFlaggedHigh(R4.Observation observation) =>
        HasFlag(observation, "H", "HH", "HU", "A", "AA", ">", "high", "critically high", "abnormal");

    public static bool IsFlaggedNormal(R4.Observation observation) => HasFlag(observation, "N");

    private static bool HasFlag(R4.Observation observation, params string[] flags) =>
        FlagsOf(observation).Exists(flag => flags.Contains(flag, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// The flags of any system, or of words: they decide nothing, and only keep what contradicts them from being read.
    /// </summary>
    private static List<string> FlagsOf(R4.Observation observation) =>
    [
        .. observation.Interpretation
            .SelectMany(flag => flag.Coding.Count > 0 ? flag.Coding.Select(coding => coding.Code) : [flag.Text])
            .OfType<string>()
            .Select(flag => flag.Trim()),
    ];

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
