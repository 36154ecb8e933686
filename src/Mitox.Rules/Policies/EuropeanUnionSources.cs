namespace Mitox.Rules;

/// <summary>The documents behind the EU and UK label that were really read, and what a citation of each must say.</summary>
/// <remarks>
/// The summary of product characteristics was read in parts: its text on the dose in multiple sclerosis, and the start of its
/// sections 4.1 and 4.2. Where a handbook or a leaflet stands in for the rest, it is the document that is cited.
/// </remarks>
internal static class EuropeanUnionSources
{
    private const string Undated = "undated";
    private const string Since2016 = "since the referral of 28 April 2016";
    private const string NotTheLabel = "The wording of the SmPC is unconfirmed.";

    /// <summary>The harmonized text on the dose in multiple sclerosis (EU-04 to EU-09).</summary>
    public static Citation Posology(params string[] facts) =>
        new("EU-harmonized text on mitoxantrone in multiple sclerosis", "Posology, multiple sclerosis", Since2016, [.. facts], EvidenceGrade.A);

    /// <summary>The start of the UK and French texts (EU-02).</summary>
    public static Citation Indications(params string[] facts) =>
        new("UK SmPC (PL 00289-1370) and French RCP, mitoxantrone", "4.1 Therapeutic indications", Since2016, [.. facts], EvidenceGrade.A);

    /// <summary>The German quality handbook (EU-14).</summary>
    public static Citation Handbook(string section, string remark, params string[] facts) =>
        new("KKNMS quality handbook, mitoxantrone (Germany)", section, Undated, [.. facts], EvidenceGrade.A) { Remark = With(remark) };

    /// <summary>The German leaflet of one product (EU-13).</summary>
    public static Citation Leaflet(params string[] facts) =>
        new("Package leaflet, Mitoxantron Teva 2 mg/ml (Germany)", "Contraindications", Undated, [.. facts], EvidenceGrade.A) { Remark = NotTheLabel };

    /// <summary>The page of the Austrian MS society (EU-12).</summary>
    public static Citation AustrianSociety(string remark, params string[] facts) =>
        new("Austrian MS society, page on mitoxantrone", "Pregnancy test", Undated, [.. facts], EvidenceGrade.B) { Remark = With(remark) };

    /// <summary>The page of the German MS society (EU-10).</summary>
    public static Citation GermanSociety(string remark, params string[] facts) =>
        new("AMSEL/DMSG (German MS society), page on mitoxantrone", "Contraception", Undated, [.. facts], EvidenceGrade.B) { Remark = With(remark) };

    /// <summary>A French regional protocol (EU-26).</summary>
    public static Citation FrenchProtocol(string remark, params string[] facts) =>
        new("Rhône-Alpes MS network, mitoxantrone protocol (France)", "Contraindications", Undated, [.. facts], EvidenceGrade.A) { Remark = With(remark) };

    /// <summary>The review article with rules for holding a dose (TR-23).</summary>
    public static Citation ReviewArticle(string remark, params string[] facts) =>
        new("Review article on mitoxantrone", "Rules for holding a dose", Undated, [.. facts], EvidenceGrade.C) { Remark = With(remark) };

    /// <summary>A sentence that no text read confirms: it may only tighten.</summary>
    public static Citation Unconfirmed(string section, params string[] facts) =>
        new("EU and UK SmPC, mitoxantrone", section, Since2016, [.. facts], EvidenceGrade.Unconfirmed)
        {
            Remark = "Unconfirmed: no text that says so was read.",
        };

    private static string With(string remark) => remark.Length == 0 ? NotTheLabel : $"{remark} {NotTheLabel}";
}
