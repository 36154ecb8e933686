using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>The built-in policies; each is built when it is first asked for, once.</summary>
public static class Policies
{
    private static readonly BuiltIn UnitedStatesRow = new("us-2009", () => UnitedStatesLabel.Since2009(UnitedStates2005));
    private static readonly BuiltIn UnitedStates2005Row = new("us-2005", () => UnitedStatesLabel.Since2005(UnitedStates2000));
    private static readonly BuiltIn UnitedStates2000Row = new("us-2000", () => UnitedStatesLabel.Since2000());
    private static readonly BuiltIn EuropeanUnionRow = new("eu-2016", () => EuropeanUnionLabel.Since2016());
    private static readonly BuiltIn GermanyRow = new("de-kknms", () => GermanTexts.Handbook(EuropeanUnion));
    private static readonly BuiltIn FranceRow = new("fr-ra", () => FrenchTexts.RegionalProtocol(EuropeanUnion));
    private static readonly BuiltIn UnitedKingdomCenterRow = new(
        "uk-centre", () => NationalTexts.UnitedKingdomCenter(EuropeanUnion));
    private static readonly BuiltIn DenmarkRow = new("dk", () => NationalTexts.Denmark(EuropeanUnion));
    private static readonly BuiltIn NorwayRow = new("no", () => NationalTexts.Norway(EuropeanUnion));
    private static readonly BuiltIn ItalianFollowUpRow = new("it-2011", () => NationalTexts.ItalianFollowUp(EuropeanUnion));
    private static readonly BuiltIn SpanishFollowUpRow = new("es-2009", () => NationalTexts.SpanishFollowUp(EuropeanUnion));
    private static readonly BuiltIn GermanyBefore2016Row = new(
        "de-before-2016", () => GermanTexts.LicenseBefore2016(UnitedStates));
    private static readonly BuiltIn FranceBefore2016Row = new("fr-2003", () => FrenchLicense.Of(UnitedStates));
    private static readonly BuiltIn Cap96Row = new("cap-96", () => OtherTexts.Cap96(UnitedStates));
    private static readonly BuiltIn Cap100Row = new("cap-100", () => OtherTexts.Cap100(UnitedStates));
    private static readonly BuiltIn Cap120Row = new("cap-120", () => OtherTexts.Cap120(UnitedStates));
    private static readonly BuiltIn HeartRiskRow = new("hfa-icos", () => OtherTexts.HeartRisk(EuropeanUnion));
    private static readonly BuiltIn VeteransAffairsRow = new("us-va", () => OtherTexts.VeteransAffairs(UnitedStates));
    private static readonly BuiltIn Mark60Row = new("eu-mark-60", () => OtherTexts.Mark60(EuropeanUnion));
    private static readonly BuiltIn ColonoscopyRow = new("eu-colonoscopy", () => OtherTexts.Colonoscopy(EuropeanUnion));
    private static readonly BuiltIn ResponseRow = new("us-response", () => OtherTexts.Response(UnitedStates));

    private static readonly ImmutableArray<BuiltIn> Counting =
    [
        new("us-equivalence-4", () => OtherTexts.CountingAnthracyclines(
            UnitedStates, "us-equivalence-4", EquivalenceRatios.Four, "CO-04", "CO-05")),
        new("us-equivalence-10.5", () => OtherTexts.CountingAnthracyclines(
            UnitedStates, "us-equivalence-10.5", EquivalenceRatios.TenPointFive, "CO-01", "CO-03", "CO-06")),
        new("us-equivalence-13.8", () => OtherTexts.CountingAnthracyclines(
            UnitedStates, "us-equivalence-13.8", EquivalenceRatios.ThirteenPointEight, "CO-01", "CO-03")),
        new("eu-equivalence-4", () => OtherTexts.CountingAnthracyclines(
            EuropeanUnion, "eu-equivalence-4", EquivalenceRatios.Four, "CO-04", "CO-05")),
        new("eu-equivalence-10.5", () => OtherTexts.CountingAnthracyclines(
            EuropeanUnion, "eu-equivalence-10.5", EquivalenceRatios.TenPointFive, "CO-01", "CO-03", "CO-06")),
        new("eu-equivalence-13.8", () => OtherTexts.CountingAnthracyclines(
            EuropeanUnion, "eu-equivalence-13.8", EquivalenceRatios.ThirteenPointEight, "CO-01", "CO-03")),
    ];

    private static readonly ImmutableArray<BuiltIn> Rows =
    [
        UnitedStatesRow, UnitedStates2005Row, UnitedStates2000Row, EuropeanUnionRow, GermanyRow,
        FranceRow, UnitedKingdomCenterRow, DenmarkRow, NorwayRow, ItalianFollowUpRow,
        SpanishFollowUpRow, GermanyBefore2016Row, FranceBefore2016Row, Cap96Row, Cap100Row,
        Cap120Row, HeartRiskRow, ResponseRow, VeteransAffairsRow, Mark60Row, ColonoscopyRow,
        .. Counting,
    ];

    /// <summary>
    /// Gets the US label in its edition since 2009: lower limit of normal, ECG before each dose, 140 mg/m² for life.
    /// </summary>
    public static Policy UnitedStates => UnitedStatesRow.Policy;

    /// <summary>
    /// Gets the US label in its edition of March 2005: the ejection fraction before every dose, not below 50 %.
    /// </summary>
    public static Policy UnitedStates2005 => UnitedStates2005Row.Policy;

    /// <summary>Gets the US label in its first edition, before March 2005: the ejection fraction from 100 mg/m² on.</summary>
    public static Policy UnitedStates2000 => UnitedStates2000Row.Policy;

    /// <summary>Gets the harmonized EU and UK label since 2016: 12 mg/m² every 1 to 3 months, 72 mg/m² for life.</summary>
    public static Policy EuropeanUnion => EuropeanUnionRow.Policy;

    /// <summary>Gets the EU label with the German wash-out: four weeks after fingolimod or teriflunomide (EU-31).</summary>
    public static Policy Germany => GermanyRow.Policy;

    /// <summary>
    /// Gets the EU label with a French regional protocol: lymphocytes, ECG, quarterly counts for 5 years (EU-24, EU-26).
    /// </summary>
    public static Policy France => FranceRow.Policy;

    /// <summary>Gets the EU and UK label with a UK center's protocol: at most six infusions (TR-11).</summary>
    public static Policy UnitedKingdomCenter => UnitedKingdomCenterRow.Policy;

    /// <summary>Gets the EU label with the Danish start schedule: one month, two months, then three (ADD-02).</summary>
    public static Policy Denmark => DenmarkRow.Policy;

    /// <summary>
    /// Gets the EU label with the Norwegian handbook: written consent, eight infusions for most (EU-28, ADD-04).
    /// </summary>
    public static Policy Norway => NorwayRow.Policy;

    /// <summary>
    /// Gets the EU label with the follow-up Italian authors ask for: blood counts for at least 6 years (TR-42).
    /// </summary>
    public static Policy ItalianFollowUp => ItalianFollowUpRow.Policy;

    /// <summary>
    /// Gets the EU label with the follow-up Spanish authors ask for: blood counts for at least 5 years (TR-43).
    /// </summary>
    public static Policy SpanishFollowUp => SpanishFollowUpRow.Policy;

    /// <summary>
    /// Gets the US label with the German license before 2016: EDSS 3 to 6, activity in 18 months, 100 mg/m² (EU-20, EU-21).
    /// </summary>
    public static Policy GermanyBefore2016 => GermanyBefore2016Row.Policy;

    /// <summary>
    /// Gets the French license of 2003, with the US label where it is silent: monthly, at most 20 mg, in all 72 mg/m² and
    /// 120 mg (COR-01).
    /// </summary>
    public static Policy FranceBefore2016 => FranceBefore2016Row.Policy;

    /// <summary>Gets the US label with a cap of 96 mg/m² (TR-17).</summary>
    public static Policy Cap96 => Cap96Row.Policy;

    /// <summary>Gets the US label with a cap of 100 mg/m² (EU-21).</summary>
    public static Policy Cap100 => Cap100Row.Policy;

    /// <summary>Gets the US label with a cap of 120 mg/m² (TR-22).</summary>
    public static Policy Cap120 => Cap120Row.Policy;

    /// <summary>Gets the EU label with the HFA-ICOS risk class of the heart (CO-30).</summary>
    public static Policy HeartRisk => HeartRiskRow.Policy;

    /// <summary>Gets the US label with review of a lack of response: a library convention (US-01).</summary>
    public static Policy Response => ResponseRow.Policy;

    /// <summary>
    /// Gets the US and EU labels with earlier anthracyclines counted into their caps, by each ratio (CO-01, CO-04).
    /// </summary>
    public static ImmutableArray<Policy> CountingAnthracyclines => [.. Counting.Select(row => row.Policy)];

    /// <summary>Gets all built-in policies; the first call builds them.</summary>
    public static ImmutableArray<Policy> All => [.. Rows.Select(row => row.Policy)];

    /// <summary>Gets the ids of all built-in policies.</summary>
    internal static IEnumerable<string> Ids => Rows.Select(row => row.Id);

    /// <summary>The built-in policy of an id, or <see langword="null"/>; no other is built.</summary>
    internal static Policy? Find(string id) => Rows.FirstOrDefault(row => row.Id == id)?.Policy;

    private sealed class BuiltIn(string id, Func<Policy> build)
    {
        private readonly Lazy<Policy> policy = new(build);

        public string Id => id;

        public Policy Policy => policy.Value;
    }
}
