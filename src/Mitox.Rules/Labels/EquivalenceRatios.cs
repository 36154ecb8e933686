namespace Mitox.Rules.Authoring;

/// <summary>The ratios by which anthracyclines are counted as mitoxantrone, each with its source.</summary>
internal static class EquivalenceRatios
{
    /// <summary>
    /// Gets the ratio of 4 (COG; CO-04): the strictest. Daunorubicin and epirubicin count as doxorubicin, idarubicin five times;
    /// other factors of that group are unconfirmed and smaller (CO-05).
    /// </summary>
    public static EquivalenceRatio Four { get; } = new(
        "4 (COG)", 4, (CardiotoxicDrug.Daunorubicin, 1), (CardiotoxicDrug.Epirubicin, 1), (CardiotoxicDrug.Idarubicin, 5));

    /// <summary>Gets the ratio of 10.5 (Feijen 2019, IGHG; CO-01, CO-03, CO-06); idarubicin was not estimable.</summary>
    public static EquivalenceRatio TenPointFive { get; } = new(
        "10.5 (Feijen 2019)", 10.5m, (CardiotoxicDrug.Daunorubicin, 0.6m), (CardiotoxicDrug.Epirubicin, 0.8m));

    /// <summary>Gets the ratio of 13.8 (Feijen 2019, linear; CO-01, CO-03); idarubicin was not estimable.</summary>
    public static EquivalenceRatio ThirteenPointEight { get; } = new(
        "13.8 (Feijen 2019, linear)", 13.8m, (CardiotoxicDrug.Daunorubicin, 0.5m), (CardiotoxicDrug.Epirubicin, 0.8m));
}
