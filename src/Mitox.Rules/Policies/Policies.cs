using System.Collections.Immutable;

namespace Mitox.Rules;

/// <summary>The built-in policies.</summary>
public static class Policies
{
    /// <summary>Gets the US label in its edition since 2009: lower limit of normal, ECG before each dose, 140 mg/m² for life.</summary>
    public static Policy UnitedStates { get; } = UnitedStatesLabel.Since2009();

    /// <summary>Gets the US label in its edition of March 2005: the ejection fraction before every dose, not below 50 %.</summary>
    public static Policy UnitedStates2005 { get; } = UnitedStatesLabel.Since2005();

    /// <summary>Gets the US label in its first edition, before March 2005: the ejection fraction from 100 mg/m² on.</summary>
    public static Policy UnitedStates2000 { get; } = UnitedStatesLabel.Since2000();

    /// <summary>Gets the harmonized EU and UK label since 2016: 12 mg/m² every 1 to 3 months, 72 mg/m² for life.</summary>
    public static Policy EuropeanUnion { get; } = EuropeanUnionLabel.Since2016();

    /// <summary>Gets the EU label with the German wash-out: four weeks after fingolimod or teriflunomide (EU-31).</summary>
    public static Policy Germany { get; } = NationalPolicies.Germany(EuropeanUnion);

    /// <summary>Gets the EU label with a French regional protocol: lymphocytes, ECG, quarterly counts for 5 years (EU-24, EU-26).</summary>
    public static Policy France { get; } = NationalPolicies.France(EuropeanUnion);

    /// <summary>Gets the EU and UK label with a UK center's protocol: at most six infusions (TR-11).</summary>
    public static Policy UnitedKingdomCenter { get; } = NationalPolicies.UnitedKingdomCenter(EuropeanUnion);

    /// <summary>Gets the EU label with the Danish start schedule: one month, two months, then three (ADD-02).</summary>
    public static Policy Denmark { get; } = NationalPolicies.Denmark(EuropeanUnion);

    /// <summary>Gets the EU label with the Norwegian handbook: written consent, eight infusions for most (EU-28, ADD-04).</summary>
    public static Policy Norway { get; } = NationalPolicies.Norway(EuropeanUnion);

    /// <summary>Gets the EU label with the follow-up Italian authors ask for: blood counts for at least 6 years (TR-42).</summary>
    public static Policy ItalianFollowUp { get; } = EuropeanUnion.TightenedAs(
        new("it-2011", "EU SmPC with the follow-up of Italian authors", "2011") { InForceFrom = EuropeanUnion.Description.InForceFrom }, [FollowUps.Italian()]);

    /// <summary>Gets the EU label with the follow-up Spanish authors ask for: blood counts for at least 5 years (TR-43).</summary>
    public static Policy SpanishFollowUp { get; } = EuropeanUnion.TightenedAs(
        new("es-2009", "EU SmPC with the follow-up of Spanish authors", "2009") { InForceFrom = EuropeanUnion.Description.InForceFrom }, [FollowUps.Spanish()]);

    /// <summary>Gets the US label with the German license before 2016: EDSS 3 to 6, activity in 18 months, 100 mg/m² (EU-20, EU-21).</summary>
    public static Policy GermanyBefore2016 { get; } = NationalPolicies.GermanyBefore2016(UnitedStates);

    /// <summary>Gets the US label with the French license of 2003: activity in 12 months and a new enhancing lesion (EU-23).</summary>
    public static Policy FranceBefore2016 { get; } = NationalPolicies.FranceBefore2016(UnitedStates);

    /// <summary>Gets the US label with a cap of 96 mg/m² (TR-17).</summary>
    public static Policy Cap96 { get; } = NationalPolicies.Cap96(UnitedStates);

    /// <summary>Gets the US label with a cap of 100 mg/m² (EU-21).</summary>
    public static Policy Cap100 { get; } = NationalPolicies.Cap100(UnitedStates);

    /// <summary>Gets the US label with a cap of 120 mg/m² (TR-22).</summary>
    public static Policy Cap120 { get; } = NationalPolicies.Cap120(UnitedStates);

    /// <summary>Gets the EU label with the HFA-ICOS risk class of the heart (CO-30).</summary>
    public static Policy HeartRisk { get; } = NationalPolicies.HeartRisk(EuropeanUnion);

    /// <summary>Gets the US label with lack of response weighed by a clinician: a library convention (US-01).</summary>
    public static Policy Response { get; } = NationalPolicies.Response(UnitedStates);

    /// <summary>Gets the US and EU labels with earlier anthracyclines counted into their caps, by each ratio (CO-01, CO-04).</summary>
    public static ImmutableArray<Policy> CountingAnthracyclines { get; } =
    [
        EquivalenceRatios.Counting(UnitedStates, "us-equivalence-4", EquivalenceRatios.Four, "CO-04", "CO-05"),
        EquivalenceRatios.Counting(UnitedStates, "us-equivalence-10.5", EquivalenceRatios.TenPointFive, "CO-01", "CO-03", "CO-06"),
        EquivalenceRatios.Counting(UnitedStates, "us-equivalence-13.8", EquivalenceRatios.ThirteenPointEight, "CO-01", "CO-03"),
        EquivalenceRatios.Counting(EuropeanUnion, "eu-equivalence-4", EquivalenceRatios.Four, "CO-04", "CO-05"),
        EquivalenceRatios.Counting(EuropeanUnion, "eu-equivalence-10.5", EquivalenceRatios.TenPointFive, "CO-01", "CO-03", "CO-06"),
        EquivalenceRatios.Counting(EuropeanUnion, "eu-equivalence-13.8", EquivalenceRatios.ThirteenPointEight, "CO-01", "CO-03"),
    ];

    /// <summary>Gets all built-in policies.</summary>
    public static ImmutableArray<Policy> All { get; } =
    [
        UnitedStates, UnitedStates2005, UnitedStates2000, EuropeanUnion,
        Germany, France, UnitedKingdomCenter, Denmark, Norway, ItalianFollowUp, SpanishFollowUp, GermanyBefore2016, FranceBefore2016,
        Cap96, Cap100, Cap120, HeartRisk, Response, .. CountingAnthracyclines,
    ];
}
