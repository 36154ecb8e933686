namespace Mitox.Rules.Fhir;

/// <summary>The rows of LOINC codes (CODE-01 to CODE-11).</summary>
internal static class LoincTable
{
    private const EjectionFractionMethod Echo = EjectionFractionMethod.Echocardiography;

    /// <summary>Codes used together in public code, their meanings one by one unconfirmed (CODE-03).</summary>
    private static readonly string[] UnsureEjectionFractions =
        [
            "18044-8", "18045-5", "18046-3", "18047-1", "18048-9", "8807-0", "8808-8", "8809-6", "8810-4", "8811-2", "8812-0",
            "79991-6",
        ];

    public static IEnumerable<LoincCode> Rows =>
    [
        .. Heart(), .. Blood(), .. Liver(), .. Pregnancy(), .. Body(), .. VitalSigns(),
    ];

    private static IEnumerable<LoincCode> Heart() =>
    [
        Value("11524-6", "electrocardiogram study", CodedQuantity.Electrocardiogram, UnitKind.NotANumber, "CODE-12"),
        Value("18043-0", "left ventricular ejection fraction by ultrasound", CodedQuantity.EjectionFraction, UnitKind.Share,
            "CODE-01")
            with { Method = Echo, Trap = "A public schema calls it cardiac MRI, which is wrong (CODE-02)." },
        Value("18049-7", "left ventricular ejection fraction by M-mode ultrasound, Teichholz", CodedQuantity.EjectionFraction,
            UnitKind.Share, "CODE-01") with { Method = Echo },
        Value("77891-0", "left ventricular ejection fraction by 2D ultrasound, Teichholz", CodedQuantity.EjectionFraction,
            UnitKind.Share, "CODE-01") with { Method = Echo },
        Seen("10230-1", "left ventricular ejection fraction, no method named: seen in public code only")
            with { Trap = "A public schema calls it echocardiography; it names no method (CODE-02)." },
        Seen("8806-2", "left ventricular ejection fraction by 2D ultrasound: seen in public code only") with { Method = Echo },
        .. UnsureEjectionFractions.Select(code => Unsure(
            code,
            "left ventricular ejection fraction: unconfirmed, and so is how it was measured",
            CodedQuantity.EjectionFraction,
            UnitKind.Unknown,
            "CODE-03")),
        Trap("55406-3", "method of the ejection fraction", UnitKind.NotANumber, "It is a method, not a value.", "CODE-01"),
        Trap("104258-9", "lower limit of an estimated range of the ejection fraction", UnitKind.Share,
            "It is the end of a range, not a measurement.", "CODE-01"),
        Trap("81566-2", "document of gated blood-pool imaging", UnitKind.NotANumber, "It is a document, not a value.", "CODE-01"),
    ];

    private static IEnumerable<LoincCode> Blood() =>
    [
        Value("751-8", "neutrophils per volume, automated", CodedQuantity.Neutrophils, UnitKind.CountPerVolume, "CODE-04"),
        Value("26499-4", "neutrophils per volume", CodedQuantity.Neutrophils, UnitKind.CountPerVolume, "CODE-04"),
        Value("753-4", "neutrophils per volume, manual", CodedQuantity.Neutrophils, UnitKind.CountPerVolume, "CODE-15"),
        Percentage("770-8", "neutrophils per 100 leukocytes", CodedQuantity.Neutrophils, "CODE-04"),
        Trap("38518-7", "not the neutrophil count a public list calls it", UnitKind.Unknown,
            "A public list mislabels it as a neutrophil count.", "CODE-09"),
        Value("777-3", "platelets per volume, automated", CodedQuantity.Platelets, UnitKind.CountPerVolume, "CODE-04"),
        Value("6690-2", "leukocytes per volume, automated", CodedQuantity.Leukocytes, UnitKind.CountPerVolume, "CODE-04"),
        Value("731-0", "lymphocytes per volume, automated", CodedQuantity.Lymphocytes, UnitKind.CountPerVolume, "CODE-04"),
        Value("26464-8", "leukocytes per volume", CodedQuantity.Leukocytes, UnitKind.CountPerVolume, "CODE-11"),
        Value("804-5", "leukocytes per volume, manual", CodedQuantity.Leukocytes, UnitKind.CountPerVolume, "CODE-11"),
        Value("26515-7", "platelets per volume", CodedQuantity.Platelets, UnitKind.CountPerVolume, "CODE-11"),
        Value("778-1", "platelets per volume, manual", CodedQuantity.Platelets, UnitKind.CountPerVolume, "CODE-11"),
        Value("26474-7", "lymphocytes per volume", CodedQuantity.Lymphocytes, UnitKind.CountPerVolume, "CODE-11")
            with { Trap = "Public programs send a percentage under it, which is wrong: the unit must say a count (CODE-11)." },
        Value("732-8", "lymphocytes per volume, manual", CodedQuantity.Lymphocytes, UnitKind.CountPerVolume, "CODE-11"),
        Percentage("26511-6", "neutrophils per 100 leukocytes", CodedQuantity.Neutrophils, "CODE-11"),
        Percentage("736-9", "lymphocytes per 100 leukocytes, automated", CodedQuantity.Lymphocytes, "CODE-11"),
        Percentage("737-7", "lymphocytes per 100 leukocytes, manual", CodedQuantity.Lymphocytes, "CODE-11"),
        Percentage("26478-8", "lymphocytes per 100 leukocytes", CodedQuantity.Lymphocytes, "CODE-11"),
        Value("718-7", "hemoglobin, mass per volume", CodedQuantity.Hemoglobin, UnitKind.MassPerVolume, "CODE-04"),
    ];

    /// <summary>The source does not say in which units the enzymes are.</summary>
    private static IEnumerable<LoincCode> Liver() =>
    [
        Value("1742-6", "alanine aminotransferase", CodedQuantity.AlanineAminotransferase, UnitKind.Unknown, "CODE-05"),
        Value("1920-8", "aspartate aminotransferase", CodedQuantity.AspartateAminotransferase, UnitKind.Unknown, "CODE-05"),
        Value("1975-2", "total bilirubin, mass per volume", CodedQuantity.TotalBilirubin, UnitKind.MassPerVolume, "CODE-05")
            with { Trap = "It is no value in µmol/L, which has a code of its own (CODE-05)." },
        Value("14631-6", "total bilirubin, substance per volume", CodedQuantity.TotalBilirubin, UnitKind.SubstancePerVolume,
            "CODE-15") with { Trap = "It is no value in mg/dL, which has a code of its own (CODE-05)." },
        Trap("1968-7", "direct bilirubin", UnitKind.Unknown, "It is direct bilirubin, not total.", "CODE-05"),
        Value("6768-6", "alkaline phosphatase", CodedQuantity.AlkalinePhosphatase, UnitKind.Unknown, "CODE-05"),
        Value("2324-2", "gamma-glutamyl transferase", CodedQuantity.GammaGlutamylTransferase, UnitKind.Unknown, "CODE-05"),
    ];

    private static IEnumerable<LoincCode> Pregnancy() =>
    [
        Value("2106-3", "pregnancy test, urine", CodedQuantity.PregnancyTest, UnitKind.NotANumber, "CODE-06"),
        Value("2118-8", "pregnancy test, serum or plasma", CodedQuantity.PregnancyTest, UnitKind.NotANumber, "CODE-06"),
        Value("2110-5", "beta-hCG present, urine", CodedQuantity.PregnancyTest, UnitKind.NotANumber, "CODE-06"),
        Value("86649-1", "pregnancy test, urine, a variant", CodedQuantity.PregnancyTest, UnitKind.NotANumber, "CODE-06"),
        Trap("21198-7", "beta-hCG quantity, serum", UnitKind.Unknown,
            "It is a quantity: whether it is positive is for the laboratory to say.", "CODE-06"),
        Value("82810-3", "pregnancy status", CodedQuantity.PregnancyStatus, UnitKind.NotANumber, "CODE-13")
            with { Trap = "It is a status that was told or found, and no test (CODE-13)." },
    ];

    private static IEnumerable<LoincCode> Body() =>
    [
        Value("8302-2", "body height", CodedQuantity.BodyHeight, UnitKind.Length, "CODE-07"),
        Value("3137-7", "body height, measured", CodedQuantity.BodyHeight, UnitKind.Length, "CODE-07"),
        Value("29463-7", "body weight", CodedQuantity.BodyWeight, UnitKind.Mass, "CODE-07"),
        Value("3141-9", "body weight, measured", CodedQuantity.BodyWeight, UnitKind.Mass, "CODE-07"),
        Value("39156-5", "body-mass index", CodedQuantity.BodyMassIndex, UnitKind.MassPerArea, "CODE-07"),
        Value("8277-6", "body surface area", CodedQuantity.BodySurfaceArea, UnitKind.Area, "CODE-07")
            with { Trap = "A public list mislabels it as an arterial blood gas (CODE-09)." },
        Unsure("3140-1", "body surface area, derived: unconfirmed", CodedQuantity.BodySurfaceArea, UnitKind.Area, "CODE-07"),
    ];

    private static IEnumerable<LoincCode> VitalSigns() =>
    [
        Value("8867-4", "heart rate", CodedQuantity.HeartRate, UnitKind.Rate, "CODE-08"),
        Value("8480-6", "systolic blood pressure", CodedQuantity.SystolicBloodPressure, UnitKind.Pressure, "CODE-08"),
        Value("8462-4", "diastolic blood pressure", CodedQuantity.DiastolicBloodPressure, UnitKind.Pressure, "CODE-08"),
        Value("8310-5", "body temperature", CodedQuantity.BodyTemperature, UnitKind.Temperature, "CODE-08"),
        Value("9279-1", "respiratory rate", CodedQuantity.RespiratoryRate, UnitKind.Rate, "CODE-08"),
    ];

    private static LoincCode Value(string code, string means, CodedQuantity quantity, UnitKind unit, string fact) =>
        new(code, means, quantity, unit) { Grade = EvidenceGrade.B, Fact = fact };

    private static LoincCode Seen(string code, string means) =>
        new(code, means, CodedQuantity.EjectionFraction, UnitKind.Share) { Grade = EvidenceGrade.C, Fact = "CODE-02" };

    private static LoincCode Unsure(string code, string means, CodedQuantity quantity, UnitKind unit, string fact) =>
        new(code, means, quantity, unit) { Grade = EvidenceGrade.Unconfirmed, Fact = fact };

    private static LoincCode Percentage(string code, string means, CodedQuantity of, string fact) =>
        Trap(code, means, UnitKind.Share, "It is a percentage, not the absolute count the rules need.", fact)
            with
        { ShareOf = of };

    private static LoincCode Trap(string code, string means, UnitKind unit, string trap, string fact) =>
        new(code, means, CodedQuantity.None, unit) { Grade = EvidenceGrade.B, Fact = fact, Trap = trap };
}
