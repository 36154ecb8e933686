namespace Mitox.Rules;

/// <summary>The printed scales of toxicity, each with the facts that state it.</summary>
internal static class GradingTables
{
    /// <summary>
    /// Gets the WHO grades of leukocytes: below 4.0, 3.0, 2.0 and 1.0 ×10⁹/L (GR-10, COR-13; gaps by GR-11).
    /// </summary>
    public static LowValueGrades<CellCount> WhoLeukocytes { get; } = Counts(GradingScale.Who1981, 4.0m, 3.0m, 2.0m, 1.0m);

    /// <summary>
    /// Gets the WHO grades of granulocytes: below 2.0, 1.5, 1.0 and 0.5 ×10⁹/L (GR-10, COR-13; gaps by GR-11).
    /// </summary>
    public static LowValueGrades<CellCount> WhoGranulocytes { get; } = Counts(GradingScale.Who1981, 2.0m, 1.5m, 1.0m, 0.5m);

    /// <summary>Gets the WHO grades of platelets: below 100, 75, 50 and 25 ×10⁹/L (GR-10, COR-13; gaps by GR-11).</summary>
    public static LowValueGrades<CellCount> WhoPlatelets { get; } = Counts(GradingScale.Who1981, 100, 75, 50, 25);

    /// <summary>
    /// Gets the CTCAE version 5 grades of neutrophils: below the lower limit of normal, 1.5, 1.0 and 0.5 ×10⁹/L (GR-01).
    /// </summary>
    public static LowValueGrades<CellCount> Version5Neutrophils { get; } = Counts(
        GradingScale.CtcaeVersion5, null, 1.5m, 1.0m, 0.5m);

    /// <summary>Gets the CTCAE version 6 grades of neutrophils: below 1.5, 1.0, 0.5 and 0.1 ×10⁹/L (GR-02).</summary>
    public static LowValueGrades<CellCount> Version6Neutrophils { get; } = Counts(
        GradingScale.CtcaeVersion6, 1.5m, 1.0m, 0.5m, 0.1m);

    /// <summary>
    /// Gets the CTCAE version 5 grades of leukocytes: below the lower limit of normal, 3.0, 2.0 and 1.0 ×10⁹/L (GR-03).
    /// </summary>
    public static LowValueGrades<CellCount> Version5Leukocytes { get; } = Counts(
        GradingScale.CtcaeVersion5, null, 3.0m, 2.0m, 1.0m);

    /// <summary>
    /// Gets the CTCAE version 5 grades of platelets: below the lower limit of normal, 75, 50 and 25 ×10⁹/L (GR-03).
    /// </summary>
    public static LowValueGrades<CellCount> Version5Platelets { get; } = Counts(GradingScale.CtcaeVersion5, null, 75, 50, 25);

    /// <summary>
    /// Gets the CTCAE version 5 grades of ALT and AST of a normal baseline: above 1, 3, 5 and 20 times the upper limit (GR-04).
    /// </summary>
    public static HighMultipleGrades Version5Aminotransferases { get; } = Multiples(GradingScale.CtcaeVersion5, 1, 3, 5, 20);

    /// <summary>Gets the CTCAE version 5 grades of bilirubin: above 1, 1.5, 3 and 10 times the upper limit (GR-05).</summary>
    public static HighMultipleGrades Version5Bilirubin { get; } = Multiples(GradingScale.CtcaeVersion5, 1, 1.5m, 3, 10);

    /// <summary>Gets the CTCAE version 6 grades of bilirubin of a normal baseline, the same as in version 5 (GR-05).</summary>
    public static HighMultipleGrades Version6Bilirubin { get; } = Multiples(GradingScale.CtcaeVersion6, 1, 1.5m, 3, 10);

    /// <summary>
    /// Gets the CTCAE version 6 grades of ALT and AST of an abnormal baseline: up to 1.5, 2 and 4 times the baseline, grade 3 up
    /// to 5 times the upper limit (GR-04); a result above that is read as grade 4, the cautious reading.
    /// </summary>
    public static BaselineMultipleGrades Version6AminotransferasesFromAbnormal { get; } =
        new(GradingScale.CtcaeVersion6, UpperLimitMultiple.FromMultiple(5), 1.5m, 2, 4);

    /// <summary>
    /// Gets the CTCAE version 6 grades of bilirubin of an abnormal baseline: up to 1.5, 2.5 and 10 times the baseline (GR-05).
    /// </summary>
    public static BaselineMultipleGrades Version6BilirubinFromAbnormal { get; } = new(
        GradingScale.CtcaeVersion6, highestOfGradeThree: null, 1.5m, 2.5m, 10);

    /// <summary>
    /// Gets the CTCAE version 6 grades of left ventricular dysfunction without symptoms: 50 % or more with abnormal strain or
    /// biomarker is grade 1, 40 to 49 % with one of these or a fall of 10 points grade 2, below 40 % grade 3 (GR-08). From 49 to
    /// 50 % the worse band counts (GR-11).
    /// </summary>
    public static VentricularDysfunctionGrades Version6VentricularDysfunction { get; } =
        new(GradingScale.CtcaeVersion6, Percentage.FromPercent(50), Percentage.FromPercent(40), fall: 10);

    /// <summary>
    /// Gets the WHO grades of hemoglobin: below 11.0, 9.5, 8.0 and 6.5 g/dL (GR-10, COR-13; gaps by GR-11).
    /// </summary>
    public static LowValueGrades<HemoglobinConcentration> WhoHemoglobin { get; } = Hemoglobin(
        GradingScale.Who1981, 11.0m, 9.5m, 8.0m, 6.5m);

    /// <summary>
    /// Gets the CTCAE version 5 grades of hemoglobin: below the lower limit of normal, 10 and 8 g/dL (GR-03); grade
    /// 4 is a clinician's to give.
    /// </summary>
    public static LowValueGrades<HemoglobinConcentration> Version5Hemoglobin { get; } = Hemoglobin(
        GradingScale.CtcaeVersion5, null, 10, 8);

    /// <summary>
    /// Gets the CTCAE version 5 grades of the ejection fraction: 50 to 40 % or a fall of 10 points is grade 2, below 40 % or a
    /// fall of 20 grade 3, below 20 % grade 4 (GR-06, unconfirmed). So just 50 % is grade 2 though it is not below 50 % (GR-09).
    /// </summary>
    public static EjectionFractionGrades Version5EjectionFraction { get; } = new(
        GradingScale.CtcaeVersion5,
        Percentage.FromPercent(50),
        Percentage.FromPercent(40),
        Percentage.FromPercent(20),
        fallOfGradeTwo: 10,
        fallOfGradeThree: 20);

    private static LowValueGrades<HemoglobinConcentration> Hemoglobin(
        GradingScale scale, decimal? first, params decimal[] further) => new(
        scale,
        first is { } top ? HemoglobinConcentration.FromGramsPerDeciliter(top) : null,
        [.. further.Select(HemoglobinConcentration.FromGramsPerDeciliter)]);

    private static LowValueGrades<CellCount> Counts(GradingScale scale, decimal? first, params decimal[] further) =>
        new(scale, first is { } top ? CellCount.FromBillionsPerLiter(top) : null, [.. further.Select(
            CellCount.FromBillionsPerLiter)]);

    private static HighMultipleGrades Multiples(GradingScale scale, params decimal[] ceilings) =>
        new(scale, [.. ceilings.Select(UpperLimitMultiple.FromMultiple)]);
}
