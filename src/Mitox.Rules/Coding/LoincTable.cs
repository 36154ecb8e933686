namespace Mitox.Rules;

/// <summary>The rows of LOINC codes (CODE-01 to CODE-09).</summary>
internal static class LoincTable
{
    private const string EjectionFractionUnsure = "left ventricular ejection fraction; how it was measured is unconfirmed";

    /// <summary>Codes used together in public code, their meanings one by one unconfirmed (CODE-03).</summary>
    private static readonly string[] UnsureEjectionFractions =
        ["18044-8", "18045-5", "18046-3", "18047-1", "18048-9", "8807-0", "8808-8", "8809-6", "8810-4", "8811-2", "8812-0", "79991-6"];

    public static IEnumerable<LoincCode> Rows =>
    [
        .. EjectionFractions(), .. Blood(), .. Liver(), .. Pregnancy(), .. Body(), .. VitalSigns(),
    ];

    private static IEnumerable<LoincCode> EjectionFractions() =>
    [
        Value("18043-0", "left ventricular ejection fraction by ultrasound", Observation.EjectionFraction),
        Value("18049-7", "left ventricular ejection fraction by M-mode ultrasound, Teichholz", Observation.EjectionFraction),
        Value("77891-0", "left ventricular ejection fraction by 2D ultrasound, Teichholz", Observation.EjectionFraction),
        Value("10230-1", "left ventricular ejection fraction, no method named", Observation.EjectionFraction, EvidenceGrade.C),
        Value("8806-2", "left ventricular ejection fraction by 2D ultrasound", Observation.EjectionFraction, EvidenceGrade.C),
        .. UnsureEjectionFractions
            .Select(code => Value(code, EjectionFractionUnsure, Observation.EjectionFraction, EvidenceGrade.Unconfirmed)),
        Trap("55406-3", "method of the ejection fraction", "It is a method, not a value."),
        Trap("104258-9", "lower limit of an estimated range of the ejection fraction", "It is the end of a range, not a measurement."),
        Trap("81566-2", "document of gated blood-pool imaging", "It is a document, not a value."),
    ];

    private static IEnumerable<LoincCode> Blood() =>
    [
        Value("751-8", "neutrophils per volume, automated", Observation.Neutrophils),
        Value("26499-4", "neutrophils per volume", Observation.Neutrophils),
        Value("753-4", "neutrophils per volume, manual", Observation.Neutrophils, EvidenceGrade.Unconfirmed),
        Trap("770-8", "neutrophils per 100 leukocytes", "It is a percentage, not the absolute count the rules need."),
        Trap("38518-7", "not the neutrophil count a public list calls it", "A public list mislabels it as a neutrophil count."),
        Value("777-3", "platelets per volume, automated", Observation.Platelets),
        Plain("6690-2", "leukocytes per volume, automated"),
        Plain("731-0", "lymphocytes per volume, automated"),
        Plain("718-7", "hemoglobin, mass per volume"),
    ];

    private static IEnumerable<LoincCode> Liver() =>
    [
        Value("1742-6", "alanine aminotransferase", Observation.AlanineAminotransferase),
        Value("1920-8", "aspartate aminotransferase", Observation.AspartateAminotransferase),
        Value("1975-2", "total bilirubin, mass per volume", Observation.TotalBilirubin),
        Value("14631-6", "total bilirubin, substance per volume", Observation.TotalBilirubin, EvidenceGrade.Unconfirmed),
        Trap("1968-7", "direct bilirubin", "It is direct bilirubin, not total."),
        Plain("6768-6", "alkaline phosphatase"),
        Plain("2324-2", "gamma-glutamyl transferase"),
    ];

    private static IEnumerable<LoincCode> Pregnancy() =>
    [
        Value("2106-3", "pregnancy test, urine", Observation.PregnancyTest),
        Value("2118-8", "pregnancy test, serum or plasma", Observation.PregnancyTest),
        Value("2110-5", "beta-hCG present, urine", Observation.PregnancyTest),
        Value("86649-1", "pregnancy test, urine, a variant", Observation.PregnancyTest),
        Trap("21198-7", "beta-hCG quantity, serum", "It is a quantity: whether it is positive is for the laboratory to say."),
    ];

    private static IEnumerable<LoincCode> Body() =>
    [
        Plain("8302-2", "body height"),
        Plain("3137-7", "body height, measured"),
        Plain("29463-7", "body weight"),
        Plain("3141-9", "body weight, measured"),
        Plain("39156-5", "body-mass index"),
        Plain("8277-6", "body surface area", "A public list mislabels it as an arterial blood gas."),
        new("3140-1", "body surface area, derived", null, EvidenceGrade.Unconfirmed, string.Empty),
    ];

    private static IEnumerable<LoincCode> VitalSigns() =>
    [
        Plain("8867-4", "heart rate"),
        Plain("8480-6", "systolic blood pressure"),
        Plain("8462-4", "diastolic blood pressure"),
        Plain("8310-5", "body temperature"),
        Plain("9279-1", "respiratory rate"),
    ];

    private static LoincCode Value(string code, string means, Observation observation, EvidenceGrade grade = EvidenceGrade.B) =>
        new(code, means, observation, grade, string.Empty);

    private static LoincCode Plain(string code, string means, string trap = "") => new(code, means, null, EvidenceGrade.B, trap);

    private static LoincCode Trap(string code, string means, string trap) => new(code, means, null, EvidenceGrade.B, trap);
}
